// Who is here: the bot, and the people with what they are in the server.

import { html, nothing, type TemplateResult } from 'lit';
import { type MemberClient, nameOf } from '../client/member-client.ts';
import type { WireMember } from '../client/wire.ts';
import { avatar } from './avatar.ts';

export function renderMemberList({ server }: MemberClient): TemplateResult {
  const members = [...(server?.members.values() ?? [])];
  const bots = members.filter(({ user }) => user.bot);
  const people = members.filter(({ user }) => !user.bot);
  return html`
    <h2>Online: ${members.length}</h2>
    <ul>${[...bots, ...people].map((member) => renderMember(member, server?.ownerId === member.user.id))}</ul>
  `;
}

function renderMember({ user }: WireMember, isOwner: boolean): TemplateResult {
  const name = nameOf(user);
  return html`<li class="member">
    <span class="presence">${avatar(name, user.bot ? 'bot' : '')}<span class="dot" aria-hidden="true"></span></span>
    <span>${name}${user.bot ? html` <span class="badge">Bot</span>` : nothing}${isOwner ? html`<small>runs the server</small>` : nothing}</span>
  </li>`;
}

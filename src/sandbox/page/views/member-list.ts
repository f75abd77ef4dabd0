// Who is here: the bot, and the people with what they are in the server.

import { html, nothing, type TemplateResult } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import { nameOf } from '../client/user-name.ts';
import type { WireMember } from '../client/wire.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { avatar } from './avatar.ts';

export function renderMemberList({ server, language }: MemberClient): TemplateResult {
  const members = [...(server?.members.values() ?? [])];
  const bots = members.filter(({ user }) => user.bot);
  const people = members.filter(({ user }) => !user.bot);
  return html`
    <h2>${language.strings.online(members.length)}</h2>
    <ul>${[...bots, ...people].map((member) => renderMember(member, server?.ownerId === member.user.id, language.strings))}</ul>
  `;
}

function renderMember({ user }: WireMember, isOwner: boolean, strings: PageStrings): TemplateResult {
  const name = nameOf(user);
  return html`<li class="member">
    <span class="presence">${avatar(name, user.bot ? 'bot' : '')}<span class="dot" aria-hidden="true"></span></span>
    <span>${name}${user.bot ? html` <span class="badge">${strings.bot}</span>` : nothing}${isOwner ? html`<small>${strings.runs_the_server}</small>` : nothing}</span>
  </li>`;
}

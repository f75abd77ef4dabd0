// The server's channels with their threads, the conversation with the bot, and who one is.

import { html, nothing, type TemplateResult } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import type { WireChannel } from '../client/wire.ts';
import { avatar } from './avatar.ts';

export interface Persona {
  readonly name: string;
  readonly displayName: string;
  /** What they are in the server, such as “runs the server”. */
  readonly role: string;
}

export interface ChannelListOptions {
  readonly client: MemberClient;
  readonly current: string | null;
  readonly personas: readonly Persona[];
  readonly onOpen: (channelId: string) => void;
  readonly onOpenDirect: () => void;
  readonly onSwitch: (name: string) => void;
}

export function renderChannelList(options: ChannelListOptions): TemplateResult {
  const { client, personas, onSwitch, onOpenDirect, current } = options;
  const { server } = client;
  const isDirect = current !== null && current === client.directChannelId;
  return html`
    <nav class="channels" aria-label="Channels">
      <h1 class="server-name">${server?.name ?? ''}</h1>
      <ul>
        ${server?.visibleChannels(client.userId).map((channel) => renderChannel(channel, options))}
      </ul>
      <h2>Direct messages</h2>
      <ul>
        <li><button type="button" class="channel" aria-current=${isDirect ? 'page' : nothing} @click=${onOpenDirect}>${avatar('Cliffhanger', 'tiny bot')} <span>Cliffhanger</span>${renderUnread(client, client.directChannelId ?? '')}</button></li>
      </ul>
    </nav>
    <fieldset class="personas">
      <legend>You are</legend>
      ${personas.map(
        ({
          name,
          displayName,
          role,
        }) => html`<label class="persona ${client.userName === name ? 'chosen' : ''}">
          <input type="radio" name="persona" value=${name} .checked=${client.userName === name} @change=${() => onSwitch(name)} />
          ${avatar(displayName, '')}
          <span><b>${displayName}</b><small>${role}</small></span>
        </label>`,
      )}
    </fieldset>
  `;
}

function renderChannel(
  { id, name }: WireChannel,
  { client, current, onOpen }: ChannelListOptions,
): TemplateResult {
  const threads = client.server?.threadsOf(id) ?? [];
  return html`<li>
    <button type="button" class="channel" aria-current=${current === id ? 'page' : nothing} @click=${() => onOpen(id)}><span class="hash" aria-hidden="true">#</span><span>${name}</span>${renderUnread(client, id)}</button>
    ${
      threads.length === 0
        ? nothing
        : html`<ul class="threads" aria-label="Threads in ${name}">
            ${threads.map((thread) => html`<li><button type="button" class="channel thread" aria-current=${current === thread.id ? 'page' : nothing} @click=${() => onOpen(thread.id)}><span>${thread.name}</span>${renderUnread(client, thread.id)}</button></li>`)}
          </ul>`
    }
  </li>`;
}

function renderUnread({ unread }: MemberClient, id: string): TemplateResult | typeof nothing {
  return unread.has(id)
    ? html`<span class="unread"><span class="visually-hidden">unread</span></span>`
    : nothing;
}

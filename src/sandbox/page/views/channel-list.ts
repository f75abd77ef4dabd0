// The server's channels with their threads, the conversation with the bot, and who one is.

import { html, nothing, type TemplateResult } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import type { WireChannel } from '../client/wire.ts';
import { PAGE_LANGUAGES, type PageLanguage } from '../strings/page-language.ts';
import { avatar } from './avatar.ts';

export interface Persona {
  readonly name: string;
  readonly displayName: string;
  readonly runsTheServer: boolean;
}

export interface ChannelListOptions {
  readonly language: PageLanguage;
  /** The code of the language that was chosen; null for the browser's. */
  readonly chosenLanguage: string | null;
  readonly onLanguage: (code: string | null) => void;
  readonly client: MemberClient;
  readonly current: string | null;
  readonly personas: readonly Persona[];
  readonly onOpen: (channelId: string) => void;
  readonly onOpenDirect: () => void;
  readonly onSwitch: (name: string) => void;
}

export function renderChannelList(options: ChannelListOptions): TemplateResult {
  const { client, personas, onSwitch, onOpenDirect, current } = options;
  const { strings } = options.language;
  const { server } = client;
  const isDirect = current !== null && current === client.directChannelId;
  return html`
    <nav class="channels" aria-label=${strings.channels}>
      <h1 class="server-name">${server?.name ?? ''}</h1>
      <ul>
        ${server?.visibleChannels(client.userId).map((channel) => renderChannel(channel, options))}
      </ul>
      <h2>${strings.direct_messages}</h2>
      <ul>
        <li><button type="button" class="channel" aria-current=${isDirect ? 'page' : nothing} @click=${onOpenDirect}>${avatar('Cliffhanger', 'tiny bot')} <span>Cliffhanger</span>${renderUnread(options, client.directChannelId ?? '')}</button></li>
      </ul>
    </nav>
    <fieldset class="personas">
      <legend>${strings.you_are}</legend>
      ${personas.map(
        ({
          name,
          displayName,
          runsTheServer,
        }) => html`<label class="persona ${client.userName === name ? 'chosen' : ''}">
          <input type="radio" name="persona" value=${name} .checked=${client.userName === name} @change=${() => onSwitch(name)} />
          ${avatar(displayName, '')}
          <span><b>${displayName}</b><small>${runsTheServer ? strings.runs_the_server : strings.a_reader}</small></span>
        </label>`,
      )}
    </fieldset>
    ${renderLanguages(options)}
  `;
}

function renderLanguages({ language, chosenLanguage, onLanguage }: ChannelListOptions): TemplateResult {
  const choose = ({ currentTarget }: Event) => onLanguage((currentTarget as HTMLSelectElement).value || null);
  return html`<label class="languages">
    <span>${language.strings.language}</span>
    <select class="select" @change=${choose}>
      <option value="" .selected=${chosenLanguage === null}>${language.strings.language_of_browser}</option>
      ${PAGE_LANGUAGES.map(({ code, name }) => html`<option value=${code} lang=${code} .selected=${chosenLanguage === code}>${name}</option>`)}
    </select>
  </label>`;
}

function renderChannel({ id, name }: WireChannel, options: ChannelListOptions): TemplateResult {
  const { client, current, onOpen, language } = options;
  const threads = client.server?.threadsOf(id) ?? [];
  return html`<li>
    <button type="button" class="channel" aria-current=${current === id ? 'page' : nothing} @click=${() => onOpen(id)}><span class="hash" aria-hidden="true">#</span><span>${name}</span>${renderUnread(options, id)}</button>
    ${
      threads.length === 0
        ? nothing
        : html`<ul class="threads" aria-label=${language.strings.threads_in(name)}>
            ${threads.map((thread) => html`<li><button type="button" class="channel thread" aria-current=${current === thread.id ? 'page' : nothing} @click=${() => onOpen(thread.id)}><span>${thread.name}</span>${renderUnread(options, thread.id)}</button></li>`)}
          </ul>`
    }
  </li>`;
}

function renderUnread({ client, language }: ChannelListOptions, id: string): TemplateResult | typeof nothing {
  return client.unread.has(id)
    ? html`<span class="unread"><span class="visually-hidden">${language.strings.unread}</span></span>`
    : nothing;
}

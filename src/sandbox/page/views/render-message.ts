// One message: who wrote it and when, what it says, and what can be done with it.

import { html, nothing, type TemplateResult } from 'lit';
import { ComponentType, MessageType } from '../client/discord-constants.ts';
import { nameOf } from '../client/user-name.ts';
import {
  isLoading,
  isPrivate,
  type WireAttachment,
  type WireComponent,
  type WireMessage,
} from '../client/wire.ts';
import { formatPosted } from '../markdown/format-time.ts';
import { renderMarkup } from '../markdown/render.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { avatar } from './avatar.ts';
import type { MessageContext } from './message-context.ts';
import { renderComponents } from './render-components.ts';

/** Characters of text from which a message is worth reading by itself. */
const MIN_READER_CHARACTERS = 500;

const SELECTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export function renderMessage(message: WireMessage, context: MessageContext): TemplateResult {
  const { author, timestamp, edited_timestamp, interaction_metadata: cause } = message;
  const { strings } = context.language;
  const name = nameOf(author);
  const command = message.type === MessageType.ChatInputCommand && cause ? cause : null;
  const names = command ? (context.userName(command.user.id) ?? nameOf(command.user)) : '';
  return html`<article
    class="message ${isPrivate(message) ? 'private' : ''}"
    id="message-${message.id}"
    aria-labelledby="author-${message.id} time-${message.id}"
    tabindex="-1"
  >
    ${command ? html`<div class="cause"><span class="elbow" aria-hidden="true"></span>${avatar(names, 'tiny')} <span>${causeText(names, context.client.commandOf(message), strings)}</span></div>` : nothing}
    ${avatar(name, author.bot ? 'bot' : '')}
    <div class="message-body">
      <header>
        <span class="author" id="author-${message.id}">${name}</span>
        ${author.bot ? html`<span class="badge">${strings.bot}</span>` : nothing}
        <time id="time-${message.id}" datetime=${timestamp}>${formatPosted(timestamp, context.now, context.language)}</time>
      </header>
      ${renderBody(message, context)}
      ${edited_timestamp !== null && !isPrivate(message) ? html`<span class="edited">${strings.edited}</span>` : nothing}
      ${context.client.failed.has(message.id) ? html`<p class="failure" role="alert">${strings.failed}</p>` : nothing}
      ${message.thread ? renderThread(message, context) : nothing}
      ${renderFooter(message, context)}
    </div>
  </article>`;
}

function causeText(name: string, command: string | null, strings: PageStrings): string {
  return command === null ? strings.used_unknown(name) : strings.used(name, command);
}

function renderBody(message: WireMessage, context: MessageContext): TemplateResult {
  const { strings } = context.language;
  if (isLoading(message))
    return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${strings.thinking(nameOf(message.author))}</p>`;
  const components = message.components ?? [];
  const shown = shownAttachments(message);
  return html`
    ${message.content === '' ? nothing : html`<div class="markup">${renderMarkup(message.content, context)}</div>`}
    ${renderComponents(message, components, context)}
    ${shown.length === 0 ? nothing : html`<ul class="attachments">${shown.map((attachment) => renderAttachment(attachment, strings))}</ul>`}
  `;
}

/** Those that no component shows already. */
function shownAttachments({ attachments, components = [] }: WireMessage): readonly WireAttachment[] {
  const drawn = JSON.stringify(components);
  return attachments.filter(
    ({ filename, url }) => !drawn.includes(`attachment://${filename}`) && !drawn.includes(url),
  );
}

function renderAttachment(
  { filename, size, url, content_type: type = '', description }: WireAttachment,
  strings: PageStrings,
): TemplateResult {
  if (/^image\/(png|jpeg|gif|webp)$/.test(type))
    return html`<li><img class="picture" src=${url} alt=${description ?? filename} /></li>`;
  return html`<li class="file"><a href=${url} download=${filename}>${filename}</a> <span>${formatSize(size, strings)}</span></li>`;
}

function formatSize(bytes: number, strings: PageStrings): string {
  return bytes < 1024
    ? strings.bytes(bytes)
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function renderThread(
  { thread }: WireMessage,
  { client, language, onOpenThread }: MessageContext,
): TemplateResult | typeof nothing {
  if (!thread) return nothing;
  const { name, message_count: count = 0 } = client.server?.threads.get(thread.id) ?? thread;
  return html`<button type="button" class="thread-link" @click=${() => onOpenThread(thread.id)}>
    <span class="thread-name">${name}</span>
    <span class="thread-count">${language.strings.message_count(count)} ›</span>
  </button>`;
}

function renderFooter(
  message: WireMessage,
  { client, language: { strings }, onRead }: MessageContext,
): TemplateResult | typeof nothing {
  const canRead = onRead !== null && isPageOfText(message.components ?? []);
  const isOnlyYours = isPrivate(message) && !isLoading(message);
  if (!canRead && !isOnlyYours) return nothing;
  return html`<footer>
    ${isOnlyYours ? html`<span class="only-you">${strings.only_you}</span> <button type="button" class="link" @click=${() => client.dismiss(message)}>${strings.dismiss}</button>` : nothing}
    ${canRead ? html`<button type="button" class="link" @click=${() => onRead?.(message)}>${strings.read_by_itself}</button>` : nothing}
  </footer>`;
}

/** Whether it is a text with buttons: what has to be chosen in is no page. */
function isPageOfText(components: readonly WireComponent[]): boolean {
  const all = flatten(components);
  const length = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  return length >= MIN_READER_CHARACTERS && !all.some(({ type }) => SELECTS.has(type));
}

function flatten(components: readonly WireComponent[]): WireComponent[] {
  return components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
}

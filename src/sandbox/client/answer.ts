// What a person sees of the bot's answer: its text, its buttons and selects, or a modal.
import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APISelectMenuComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { isObject, type Json, type JsonObject, listOf, objectsOf, textOf } from '../json.ts';
import { displayedText, isSelect, walk } from '../limits/components.ts';

export type Message = APIMessage;
export type Button = APIButtonComponentWithCustomId;
export type Select = APISelectMenuComponent;

/** A form that the bot has opened. */
export interface Modal {
  /** The interaction that opened it. */
  readonly id: string;
  readonly channelId: string;
  readonly customId: string;
  readonly title: string;
  readonly components: Json[];
}

/** The bot's answer to one interaction. It lives on: later edits and messages show in it. */
export class Answer {
  /** The message that answers, or the one that the answer changed. */
  message: Message | undefined;
  modal: Modal | undefined;
  /** The message whose component was used. */
  readonly source: Message | undefined;
  /** Further messages of the same interaction, oldest first. */
  readonly followUps: Message[] = [];
  /** Whether the message that was pressed has changed. */
  updated = false;
  /** Whether the bot first said that it was thinking. */
  deferred = false;
  /** Whether the message has been deleted. */
  deleted = false;

  constructor(source?: Message) {
    this.source = source;
  }

  get ephemeral(): boolean {
    return ((this.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }

  /** Everything there is to read, line by line. */
  get text(): string {
    if (this.modal) return modalText(this.modal);
    return this.message ? textOfMessage(this.message) : '';
  }

  /** The buttons with a custom id, in the order of reading. */
  get buttons(): Button[] {
    return this.message ? buttonsOf(this.message) : [];
  }

  get selects(): Select[] {
    return this.message ? selectsOf(this.message) : [];
  }
}

/** All text of a message: its content, its text displays and its embeds. Mentions of commands stand as code: `/read`. */
export function textOfMessage(message: Message): string {
  const embeds = message.embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const texts = [message.content, displayedText(componentsOf(message)), ...embeds];
  const all = texts.filter((text) => text !== undefined && text !== '').join('\n');
  return all.replace(/<(\/[\w -]+):\d+>/g, '`$1`');
}

export function buttonsOf(message: Message): Button[] {
  const isButton = (component: JsonObject) =>
    component.type === ComponentType.Button && 'custom_id' in component;
  return allComponents(message).filter(isButton) as unknown as Button[];
}

export function selectsOf(message: Message): Select[] {
  return allComponents(message).filter(isSelect) as unknown as Select[];
}

function modalText({ title, components }: Modal): string {
  const texts = [...walk(components, [])].flatMap(([, { label, description, content }]) => [
    label,
    description,
    content,
  ]);
  return [title, ...texts.map(textOf)].filter((text) => text !== '').join('\n');
}

function allComponents(message: Message): JsonObject[] {
  return [...walk(componentsOf(message), [])].map(([, component]) => component);
}

function componentsOf(message: Message): Json[] {
  return (message.components ?? []) as unknown as Json[];
}

/** The fields of a modal, by custom id and by label. */
export function modalFields({ components }: Modal): { customId: string; label: string; type: number }[] {
  const fields: { customId: string; label: string; type: number }[] = [];
  for (const top of objectsOf(components)) {
    const inner = isObject(top.component) ? [top.component] : objectsOf(listOf(top.components));
    for (const field of inner) {
      const label = textOf(top.label) || textOf(field.label);
      fields.push({ customId: textOf(field.custom_id), label, type: Number(field.type) });
    }
  }
  return fields;
}

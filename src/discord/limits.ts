// Discord's limits, as far as the bot runs into them, and a check that a message keeps them.

import { type APIComponentInActionRow, ComponentType } from 'discord.js';
import { MAX_MESSAGE_BYTES, utf8Bytes } from '../story/message-size.ts';
import type { Body } from './body.ts';

/**
 * From Discord's developer documentation (2026-08) and its OpenAPI document.
 * Lengths are in UTF-16 code units, of which there are never fewer than of whatever Discord counts.
 */
export const LIMITS = {
  /** Characters of all text displays of a message together. */
  messageTextChars: 4000,
  /** Characters of what is said of a picture. */
  mediaDescriptionChars: 1024,
  /** Components of a message: rows and containers, and what stands in them. */
  messageComponents: 40,
  /** Buttons in a row. */
  rowButtons: 5,
  /** Characters of a custom id, 1 at least; unique in a message. */
  customIdChars: 100,
  /** Characters on a button, 1 at least. */
  buttonLabelChars: 80,
  /** Options of a select, 1 at least, and characters of an option's label, value and description. */
  selectOptions: 25,
  selectOptionChars: 100,
  /** Characters of what a select says before anything is chosen. */
  placeholderChars: 150,
  /** Choices an autocomplete shows, and characters of each name and value. */
  autocompleteChoices: 25,
  autocompleteChoiceChars: 100,
  /** Components of a modal, 1 at least; characters of its title, and of what is typed into a field. */
  modalComponents: 5,
  modalTitleChars: 45,
  modalTextChars: 4000,
  /** Characters of a thread's name, 1 at least. */
  threadNameChars: 100,
  /** Minutes without a message after which a thread folds itself away; there is no longer time. */
  autoArchiveMinutes: 10_080,
  /** Characters of a nonce. */
  nonceChars: 25,
  /** Messages in one page of a channel's history. */
  historyPageMessages: 100,
  /** Typed commands of a bot, options of each, characters of a description. */
  commands: 100,
  commandOptions: 25,
  descriptionChars: 100,
  /** Milliseconds to acknowledge an interaction, and to go on answering it. */
  acknowledgeMs: 3_000,
  answerMs: 15 * 60_000,
} as const;

/** What Discord would refuse about a message, in words; nothing for one that it takes. For tests of what we render. */
export function bodyProblems(body: Body): string[] {
  const all = body.flatMap(withDescendants);
  const inRows = body.flatMap((each) => (each.type === ComponentType.ActionRow ? each.components : []));
  const texts = all.flatMap((each) => (each.type === ComponentType.TextDisplay ? [each.content] : []));
  const ids = inRows.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const bytes = texts.reduce((sum, content) => sum + utf8Bytes(content), 0);
  return [
    ...(body.length > 0 ? [] : ['an empty message']),
    ...(all.length <= LIMITS.messageComponents ? [] : [`${all.length} components`]),
    ...(bytes <= MAX_MESSAGE_BYTES ? [] : [`${bytes} bytes of text`]),
    ...(characters <= LIMITS.messageTextChars ? [] : [`${characters} characters of text`]),
    ...(texts.every((text) => text.trim() !== '') ? [] : ['an empty text']),
    ...ids
      .filter((id) => !hasLengthUpTo(id, LIMITS.customIdChars))
      .map((id) => `a custom id of ${id.length} characters`),
    ...(new Set(ids).size === ids.length ? [] : ['a custom id twice']),
    ...all.flatMap(rowProblems),
    ...inRows.flatMap(rowItemProblems),
  ];
}

type Component = Body[number] | APIComponentInActionRow;

function withDescendants(component: Body[number]): Component[] {
  if (component.type === ComponentType.Container)
    return [component, ...component.components.flatMap(withDescendants)];
  return component.type === ComponentType.ActionRow ? [component, ...component.components] : [component];
}

function rowProblems(component: Component): string[] {
  if (component.type !== ComponentType.ActionRow) return [];
  const { length } = component.components;
  const maxChildren = component.components.every(({ type }) => type === ComponentType.Button)
    ? LIMITS.rowButtons
    : 1;
  return length >= 1 && length <= maxChildren ? [] : [`a row of ${length}`];
}

function rowItemProblems(component: APIComponentInActionRow): string[] {
  if (component.type === ComponentType.Button) {
    return 'label' in component && !hasLengthUpTo(component.label ?? '', LIMITS.buttonLabelChars)
      ? [`a button “${component.label}”`]
      : [];
  }
  if (component.type !== ComponentType.StringSelect) return [];
  const { options, placeholder = 'none' } = component;
  const validOptions = options.filter((each) =>
    [each.label, each.value, each.description ?? 'none'].every((text) =>
      hasLengthUpTo(text, LIMITS.selectOptionChars),
    ),
  );
  return [
    ...(hasLengthUpTo(placeholder, LIMITS.placeholderChars)
      ? []
      : [`a placeholder of ${placeholder.length} characters`]),
    ...(options.length >= 1 && options.length <= LIMITS.selectOptions
      ? []
      : [`a select of ${options.length} options`]),
    ...(validOptions.length === options.length ? [] : ['an option that is too long, or empty']),
    ...(new Set(options.map(({ value }) => value)).size === options.length ? [] : ['an option twice']),
  ];
}

function hasLengthUpTo(text: string, maxChars: number): boolean {
  return text.length >= 1 && text.length <= maxChars;
}

// Discord's limits, as far as the bot runs into them, and a check that a message keeps them.

import { type APIComponentInActionRow, ComponentType } from 'discord.js';
import type { Body } from './body.ts';

/**
 * From Discord's developer documentation (2026-08) and its OpenAPI document.
 * Lengths are in UTF-16 code units, of which there are never fewer than of whatever Discord counts.
 */
export const LIMITS = {
  /** Characters of all text displays of a message together. */
  text: 4000,
  /** Components of a message: rows and containers, and what stands in them. */
  components: 40,
  /** Buttons in a row. */
  rowButtons: 5,
  /** Characters of a custom id, 1 at least; unique in a message. */
  customId: 100,
  /** Characters on a button, 1 at least. */
  buttonLabel: 80,
  /** Options of a select, 1 at least, and characters of an option's label, value and description. */
  options: 25,
  option: 100,
  /** Characters of what a select says before anything is chosen. */
  placeholder: 150,
  /** Choices an autocomplete shows, and characters of each name and value. */
  choices: 25,
  choice: 100,
  /** Components of a modal, 1 at least; characters of its title, and of what is typed into a field. */
  modalComponents: 5,
  modalTitle: 45,
  modalText: 4000,
  /** Characters of a thread's name, 1 at least. */
  threadName: 100,
  /** Minutes without a message after which a thread folds itself away; there is no longer time. */
  autoArchive: 10_080,
  /** Characters of a nonce. */
  nonce: 25,
  /** Messages in one page of a channel's history. */
  historyPage: 100,
  /** Typed commands of a bot, options of each, characters of a description. */
  commands: 100,
  commandOptions: 25,
  description: 100,
  /** Milliseconds to acknowledge an interaction, and to go on answering it. */
  acknowledge: 3_000,
  answer: 15 * 60_000,
} as const;

/** What Discord would refuse about a message, in words; nothing for one that it takes. For tests of what we render. */
export function checkBody(body: Body): string[] {
  const all = body.flatMap(withInner);
  const inRows = body.flatMap((each) => (each.type === ComponentType.ActionRow ? each.components : []));
  const texts = all.flatMap((each) => (each.type === ComponentType.TextDisplay ? [each.content] : []));
  const ids = inRows.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return [
    ...(body.length > 0 ? [] : ['an empty message']),
    ...(all.length <= LIMITS.components ? [] : [`${all.length} components`]),
    ...(characters <= LIMITS.text ? [] : [`${characters} characters of text`]),
    ...(texts.every((text) => text.trim() !== '') ? [] : ['an empty text']),
    ...ids.filter((id) => !fits(id, LIMITS.customId)).map((id) => `a custom id of ${id.length} characters`),
    ...(new Set(ids).size === ids.length ? [] : ['a custom id twice']),
    ...all.flatMap(wrongRow),
    ...inRows.flatMap(wrongInRow),
  ];
}

type Component = Body[number] | APIComponentInActionRow;

function withInner(component: Body[number]): Component[] {
  if (component.type === ComponentType.Container)
    return [component, ...component.components.flatMap(withInner)];
  return component.type === ComponentType.ActionRow ? [component, ...component.components] : [component];
}

function wrongRow(component: Component): string[] {
  if (component.type !== ComponentType.ActionRow) return [];
  const { length } = component.components;
  const most = component.components.every(({ type }) => type === ComponentType.Button)
    ? LIMITS.rowButtons
    : 1;
  return length >= 1 && length <= most ? [] : [`a row of ${length}`];
}

function wrongInRow(component: APIComponentInActionRow): string[] {
  if (component.type === ComponentType.Button) {
    return 'label' in component && !fits(component.label ?? '', LIMITS.buttonLabel)
      ? [`a button “${component.label}”`]
      : [];
  }
  if (component.type !== ComponentType.StringSelect) return [];
  const { options, placeholder = 'none' } = component;
  const short = options.filter((each) =>
    [each.label, each.value, each.description ?? 'none'].every((text) => fits(text, LIMITS.option)),
  );
  return [
    ...(fits(placeholder, LIMITS.placeholder) ? [] : [`a placeholder of ${placeholder.length} characters`]),
    ...(options.length >= 1 && options.length <= LIMITS.options
      ? []
      : [`a select of ${options.length} options`]),
    ...(short.length === options.length ? [] : ['an option that is too long, or empty']),
    ...(new Set(options.map(({ value }) => value)).size === options.length ? [] : ['an option twice']),
  ];
}

function fits(text: string, most: number): boolean {
  return text.length >= 1 && text.length <= most;
}

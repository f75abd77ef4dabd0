// A message of the bot as a page for the reader: its heading, its text, its small print and its buttons.

import { ButtonStyle, ComponentType } from '../client/discord-constants.ts';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import type { ReaderAction, ReaderPage } from './reader-page.ts';

export function pageFromMessage(message: WireMessage): ReaderPage {
  const components = flatten(message.components ?? []);
  const texts = components.flatMap(({ type, content = '' }) =>
    type === ComponentType.TextDisplay ? [content] : [],
  );
  const lines = texts.flatMap((text) => text.split(/\n{2,}/)).flatMap(splitHeadings);
  const headings = lines.filter((line) => /^#{1,3} /.test(line)).map((line) => line.replace(/^#+ /, ''));
  const small = lines.filter((line) => line.startsWith('-# ')).map((line) => line.slice(3));
  const [about = '', ...notes] = small;
  return {
    title: headings.at(-1) ?? '',
    about: [...headings.slice(0, -1), about].filter((part) => part !== '').join(' · '),
    paragraphs: lines.filter((line) => !/^(#{1,3}|-#) /.test(line) && line.trim() !== ''),
    notes,
    actions: components.filter(isPressable).map(toAction),
  };
}

/** The component that an action stands for. */
export function componentOf(message: WireMessage, actionId: string): WireComponent | null {
  return flatten(message.components ?? []).find(({ custom_id }) => custom_id === actionId) ?? null;
}

function flatten(components: readonly WireComponent[]): WireComponent[] {
  return components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
}

/** Headings and small print take a line each; the lines of a paragraph stay together. */
function splitHeadings(block: string): string[] {
  return /^(#{1,3}|-#) /m.test(block) ? block.split('\n') : [block];
}

function isPressable({ type, style, custom_id }: WireComponent): boolean {
  return type === ComponentType.Button && style !== ButtonStyle.Link && custom_id !== undefined;
}

function toAction({ custom_id = '', label = '', style, disabled = false }: WireComponent): ReaderAction {
  return { id: custom_id, label, isPrimary: style === ButtonStyle.Primary, isDisabled: disabled };
}

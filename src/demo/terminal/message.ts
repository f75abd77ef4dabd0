// A Discord message on the terminal: who speaks, where and to whom, its text, its buttons and selects.

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type JsonObject, objectOf, objectsOf, textOf } from '../../sandbox/json.ts';
import { shortened, textLines } from './blocks.ts';
import type { Names, Reader } from './inline.ts';
import { columnsOf, type Line, type Style, span } from './span.ts';
import { flow, wrap } from './wrap.ts';

export interface Look {
  readonly width: number;
  readonly reader: Reader;
  /** How many paragraphs of a long text are shown; Infinity for all. */
  readonly paragraphs: number;
  /** Gives what can be used a number to use it by; null where nobody is to use it. */
  readonly number: ((component: JsonObject) => number) | null;
}

/** The parts of a message that are shown. */
export interface Shown {
  readonly content: string;
  readonly components: readonly JsonObject[];
}

const BAR: Line = [span('  │ ', 'dim')];
const EDGE = columnsOf(BAR);

/** `heading` first, then the message behind a bar, as it stands in Discord: one thing below another. */
export function messageLines(heading: Line, { content, components }: Shown, look: Look): Line[] {
  const inner = { ...look, width: look.width - EDGE };
  const parts = [
    { kind: 'text' as Kind, lines: content === '' ? [] : textPart(content, inner) },
    ...components.map((component) => ({ kind: kindOf(component), lines: part(component, inner) })),
  ].filter(({ lines }) => lines.length > 0);
  const body: Line[] = [];
  let footer = false;
  for (const [index, { kind, lines }] of parts.entries()) {
    const close: boolean =
      kind === 'row' ? footer || parts[index - 1]?.kind === 'row' : kind === 'small' && footer;
    if (index > 0 && !close) body.push([]);
    body.push(...lines);
    footer = kind === 'line' || (footer && close);
  }
  return [...wrap(heading, look.width, [span('  ')]), ...body.map((line) => [...BAR, ...line])];
}

type Kind = 'text' | 'small' | 'line' | 'row';

/** Below a thin line, small print and rows of buttons stand close together; rows do so anywhere. */
function kindOf({ type, content }: JsonObject): Kind {
  if (type === ComponentType.Separator) return 'line';
  if (type === ComponentType.ActionRow) return 'row';
  return type === ComponentType.TextDisplay && /^-# [^\n]*$/.test(textOf(content)) ? 'small' : 'text';
}

function part(component: JsonObject, look: Look): Line[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return textPart(textOf(component.content), look);
    case ComponentType.Separator:
      return component.divider === false ? [] : [[span('─'.repeat(Math.min(24, look.width)), 'dim')]];
    case ComponentType.ActionRow:
      return flow(
        objectsOf(component.components).map((each) => control(each, look)),
        look.width,
      );
    case ComponentType.Container:
      return container(component, look);
    case ComponentType.Section:
      return [
        ...objectsOf(component.components).flatMap((each) => part(each, look)),
        ...(component.accessory ? [control(objectOf(component.accessory), look)] : []),
      ];
    default:
      return [];
  }
}

function textPart(markup: string, { width, reader, paragraphs }: Look): Line[] {
  const { text, left } = shortened(markup, paragraphs);
  const lines = textLines(text, width, reader);
  return left === 0 ? lines : [...lines, [], [span(`… (${left} more paragraphs)`, 'dim')]];
}

/** A folded one is shown open, and said to be folded: a terminal has nothing to press on. */
function container(component: JsonObject, look: Look): Line[] {
  const inside = objectsOf(component.components).flatMap((each) =>
    part(each, { ...look, width: look.width - 2 }),
  );
  const indented = inside.map((line) => [span('  '), ...line]);
  return component.spoiler === true
    ? [[span('▸ folded; opens when pressed:', 'dim')], ...indented]
    : indented;
}

/** `[Start now]`, with a number before it where it can be used. */
function control(component: JsonObject, { number, reader }: Look): Line {
  const label =
    component.type === ComponentType.Button ? buttonLabel(component) : selectLabel(component, reader.names);
  const isLink = component.style === ButtonStyle.Link;
  const disabled = component.disabled === true;
  const usable = number !== null && !isLink && !disabled;
  // Colours tell the main button; without them it looks like the others, as it does to the blind.
  const text = reader.colours ? ` ${label} ` : `[${label}]`;
  const before = usable && number !== null ? [span(`${number(component)} `, 'bold')] : [];
  return [...before, span(text, disabled ? 'dim' : buttonStyle(component))];
}

function buttonLabel(component: JsonObject): string {
  const label = textOf(component.label) || textOf(objectOf(component.emoji).name);
  return component.style === ButtonStyle.Link ? `${label} ↗` : label;
}

/** What is chosen; where nothing is, what the select asks for. */
function selectLabel(component: JsonObject, names: Names): string {
  const options = objectsOf(component.options).filter((option) => option.default === true);
  const ids = objectsOf(component.default_values).map(({ id, type }) =>
    nameOf(textOf(type), textOf(id), names),
  );
  const chosen = [...options.map(({ label }) => textOf(label)), ...ids];
  return `${chosen.join(', ') || textOf(component.placeholder) || 'Choose'} ▾`;
}

function nameOf(type: string, id: string, names: Names): string {
  if (type === 'channel') return `#${names.channel(id)}`;
  return `@${type === 'role' ? names.role(id) : names.user(id)}`;
}

function buttonStyle({ style }: JsonObject): Style {
  if (style === ButtonStyle.Primary || style === ButtonStyle.Success) return 'main-button';
  return style === ButtonStyle.Danger ? 'danger-button' : 'button';
}

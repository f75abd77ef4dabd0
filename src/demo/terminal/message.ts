// A Discord message on the terminal: who speaks, where and to whom, its text, its buttons and selects.

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type JsonObject, objectOf, objectsOf, textOf } from '../../sandbox/json.ts';
import { textLines, truncateParagraphs } from './blocks.ts';
import type { MarkupContext, NameResolver } from './inline.ts';
import { type Line, lineColumns, type Style, span } from './span.ts';
import { flow, wrap } from './wrap.ts';

export interface RenderOptions {
  readonly width: number;
  readonly markupContext: MarkupContext;
  /** How many paragraphs of a long text are shown; Infinity for all. */
  readonly maxParagraphs: number;
  /** Gives what can be used a number to use it by; null where nobody is to use it. */
  readonly numberComponent: ((component: JsonObject) => number) | null;
}

/** The parts of a message that are shown. */
export interface MessageContent {
  readonly content: string;
  readonly components: readonly JsonObject[];
}

const BAR_LINE: Line = [span('  │ ', 'dim')];
const BAR_COLUMNS = lineColumns(BAR_LINE);

/** `heading` first, then the message behind a bar, as it stands in Discord: one thing below another. */
export function messageLines(
  heading: Line,
  { content, components }: MessageContent,
  options: RenderOptions,
): Line[] {
  const inner = { ...options, width: options.width - BAR_COLUMNS };
  const parts = [
    { kind: 'text' as Kind, lines: content === '' ? [] : textDisplayLines(content, inner) },
    ...components.map((component) => ({ kind: kindOf(component), lines: componentLines(component, inner) })),
  ].filter(({ lines }) => lines.length > 0);
  const body: Line[] = [];
  let footer = false;
  for (const [index, { kind, lines }] of parts.entries()) {
    const isCompact: boolean =
      kind === 'row' ? footer || parts[index - 1]?.kind === 'row' : kind === 'small' && footer;
    if (index > 0 && !isCompact) body.push([]);
    body.push(...lines);
    footer = kind === 'line' || (footer && isCompact);
  }
  return [...wrap(heading, options.width, [span('  ')]), ...body.map((line) => [...BAR_LINE, ...line])];
}

type Kind = 'text' | 'small' | 'line' | 'row';

/** Below a thin line, small print and rows of buttons stand close together; rows do so anywhere. */
function kindOf({ type, content }: JsonObject): Kind {
  if (type === ComponentType.Separator) return 'line';
  if (type === ComponentType.ActionRow) return 'row';
  return type === ComponentType.TextDisplay && /^-# [^\n]*$/.test(textOf(content)) ? 'small' : 'text';
}

function componentLines(component: JsonObject, options: RenderOptions): Line[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return textDisplayLines(textOf(component.content), options);
    case ComponentType.Separator:
      return component.divider === false ? [] : [[span('─'.repeat(Math.min(24, options.width)), 'dim')]];
    case ComponentType.ActionRow:
      return flow(
        objectsOf(component.components).map((each) => controlSpans(each, options)),
        options.width,
      );
    case ComponentType.Container:
      return container(component, options);
    case ComponentType.Section:
      return [
        ...objectsOf(component.components).flatMap((each) => componentLines(each, options)),
        ...(component.accessory ? [controlSpans(objectOf(component.accessory), options)] : []),
      ];
    default:
      return [];
  }
}

function textDisplayLines(markup: string, { width, markupContext, maxParagraphs }: RenderOptions): Line[] {
  const { text, omitted } = truncateParagraphs(markup, maxParagraphs);
  const lines = textLines(text, width, markupContext);
  return omitted === 0 ? lines : [...lines, [], [span(`… (${omitted} more paragraphs)`, 'dim')]];
}

/** A folded one is shown open, and said to be folded: a terminal has nothing to press on. */
function container(component: JsonObject, options: RenderOptions): Line[] {
  const inside = objectsOf(component.components).flatMap((each) =>
    componentLines(each, { ...options, width: options.width - 2 }),
  );
  const indented = inside.map((line) => [span('  '), ...line]);
  return component.spoiler === true
    ? [[span('▸ folded; opens when pressed:', 'dim')], ...indented]
    : indented;
}

/** `[Start now]`, with a number before it where it can be used. */
function controlSpans(component: JsonObject, { numberComponent, markupContext }: RenderOptions): Line {
  const label =
    component.type === ComponentType.Button
      ? buttonLabel(component)
      : selectLabel(component, markupContext.names);
  const isLink = component.style === ButtonStyle.Link;
  const disabled = component.disabled === true;
  const usable = numberComponent !== null && !isLink && !disabled;
  // Colours tell the main button; without them it looks like the others, as it does to the blind.
  const text = markupContext.colours ? ` ${label} ` : `[${label}]`;
  const before = usable && numberComponent !== null ? [span(`${numberComponent(component)} `, 'bold')] : [];
  return [...before, span(text, disabled ? 'dim' : buttonStyle(component))];
}

function buttonLabel(component: JsonObject): string {
  const label = textOf(component.label) || textOf(objectOf(component.emoji).name);
  return component.style === ButtonStyle.Link ? `${label} ↗` : label;
}

/** What is chosen; where nothing is, what the select asks for. */
function selectLabel(component: JsonObject, names: NameResolver): string {
  const options = objectsOf(component.options).filter((option) => option.default === true);
  const ids = objectsOf(component.default_values).map(({ id, type }) =>
    nameOf(textOf(type), textOf(id), names),
  );
  const chosen = [...options.map(({ label }) => textOf(label)), ...ids];
  return `${chosen.join(', ') || textOf(component.placeholder) || 'Choose'} ▾`;
}

function nameOf(type: string, id: string, names: NameResolver): string {
  if (type === 'channel') return `#${names.channel(id)}`;
  return `@${type === 'role' ? names.role(id) : names.user(id)}`;
}

function buttonStyle({ style }: JsonObject): Style {
  if (style === ButtonStyle.Primary || style === ButtonStyle.Success) return 'main-button';
  return style === ButtonStyle.Danger ? 'danger-button' : 'button';
}

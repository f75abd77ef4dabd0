// Discord's inline markup as styled text: emphasis, code, links, mentions and timestamps.

import { formatTimestamp } from './format-time.ts';
import { type Span, type Style, span } from './span.ts';

/** What ids stand for, as people see it; `#` and `@` are put before it here. */
export interface NameResolver {
  channel(id: string): string;
  role(id: string): string;
  user(id: string): string;
}

/** What markup is read with. */
export interface MarkupContext {
  readonly names: NameResolver;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Without colours, italics keep their asterisks: in a story they carry meaning. */
  readonly colours: boolean;
}

type InlineRule = readonly [
  RegExp,
  (match: RegExpExecArray, reader: MarkupContext, outer: readonly Style[]) => readonly Span[],
];

/** The first that matches where the text stands applies. */
const INLINE_RULES: readonly InlineRule[] = [
  [/\\([!-/:-@[-`{-~])/y, ([, character = ''], _, outer) => [{ text: character, styles: outer }]],
  [
    /(`+)([^`]|[^`].*?[^`])\1(?!`)/sy,
    ([all, , code = ''], { colours }, outer) => [
      { text: colours || !/[\p{L}\p{N}]/u.test(code) ? code : all, styles: [...outer, 'code'] },
    ],
  ],
  [
    /<t:(-?\d+)(?::(\w))?>/y,
    ([, at, style = 'f'], { now }, outer) => [
      { text: formatTimestamp(Number(at) * 1000, style, now), styles: outer },
    ],
  ],
  [
    /<(#|@&|@!?)(\d+)>/y,
    ([, kind, id = ''], { names }, outer) => [
      { text: mention(kind ?? '', id, names), styles: [...outer, 'mention'] },
    ],
  ],
  [/<\/([\w -]+):\d+>/y, ([, command], _, outer) => [{ text: `/${command}`, styles: [...outer, 'code'] }]],
  [
    /\[((?:\\.|[^\]\\])+)\]\(<?([^\s)>]+)>?\)/y,
    ([, label = ''], reader, outer) => renderInline(label, reader, [...outer, 'underline']),
  ],
  [
    /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy,
    ([, inner = ''], reader, outer) => renderInline(inner, reader, [...outer, 'bold']),
  ],
  [
    /__((?:\\.|[^\\])+?)__(?!_)/sy,
    ([, inner = ''], reader, outer) => renderInline(inner, reader, [...outer, 'underline']),
  ],
  [
    /\*(?![\s*])((?:\\.|[^*\\])+?)\*(?!\*)/sy,
    ([, inner = ''], reader, outer) => renderItalic(inner, reader, outer),
  ],
  [
    /(?<![\p{L}\p{N}])_(?![\s_])((?:\\.|[^_\\])+?)_(?![\p{L}\p{N}_])/suy,
    ([, inner = ''], reader, outer) => renderItalic(inner, reader, outer),
  ],
  [
    /~~((?:\\.|[^\\])+?)~~/sy,
    ([, inner = ''], reader, outer) => renderInline(inner, reader, [...outer, 'strike']),
  ],
  [
    /\|\|((?:\\.|[^\\])+?)\|\|/sy,
    ([, inner = ''], reader, outer) => renderInline(inner, reader, [...outer, 'dim']),
  ],
];

/** The styled text of markup that holds no lines of its own. `outer`: styles it stands in. */
export function renderInline(markup: string, context: MarkupContext, outer: readonly Style[] = []): Span[] {
  const spans: Span[] = [];
  let plain = '';
  let at = 0;
  const flushPlain = () => {
    if (plain !== '') spans.push({ text: plain, styles: outer });
    plain = '';
  };
  while (at < markup.length) {
    const found = matchAt(markup, at, context, outer);
    if (found === null) {
      plain += markup[at];
      at += 1;
      continue;
    }
    flushPlain();
    spans.push(...found.spans);
    at = found.end;
  }
  flushPlain();
  return spans;
}

function matchAt(markup: string, at: number, context: MarkupContext, outer: readonly Style[]) {
  for (const [pattern, read] of INLINE_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(markup);
    // Reading goes deeper and moves `lastIndex` along, so the end is taken first.
    if (match !== null) return { end: at + match[0].length, spans: read(match, context, outer) };
  }
  return null;
}

function renderItalic(inner: string, context: MarkupContext, outer: readonly Style[]): Span[] {
  const spans = renderInline(inner, context, [...outer, 'italic']);
  return context.colours ? spans : [span('*', ...outer), ...spans, span('*', ...outer)];
}

function mention(kind: string, id: string, names: NameResolver): string {
  if (kind === '#') return `#${names.channel(id)}`;
  return `@${kind === '@&' ? names.role(id) : names.user(id)}`;
}

// Discord's inline markup as styled text: emphasis, code, links, mentions and timestamps.

import { type Span, type Style, span } from './span.ts';
import { timestampWords } from './timestamp.ts';

/** What ids stand for, as people see it; `#` and `@` are put before it here. */
export interface Names {
  channel(id: string): string;
  role(id: string): string;
  user(id: string): string;
}

/** What markup is read with. */
export interface Reader {
  readonly names: Names;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Without colours, italics keep their asterisks: in a story they carry meaning. */
  readonly colours: boolean;
}

type Rule = readonly [
  RegExp,
  (match: RegExpExecArray, reader: Reader, outer: readonly Style[]) => readonly Span[],
];

/** The first that matches where the text stands applies. */
const RULES: readonly Rule[] = [
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
      { text: timestampWords(Number(at) * 1000, style, now), styles: outer },
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
    ([, label = ''], reader, outer) => inline(label, reader, [...outer, 'underline']),
  ],
  [
    /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy,
    ([, inner = ''], reader, outer) => inline(inner, reader, [...outer, 'bold']),
  ],
  [
    /__((?:\\.|[^\\])+?)__(?!_)/sy,
    ([, inner = ''], reader, outer) => inline(inner, reader, [...outer, 'underline']),
  ],
  [
    /\*(?![\s*])((?:\\.|[^*\\])+?)\*(?!\*)/sy,
    ([, inner = ''], reader, outer) => italic(inner, reader, outer),
  ],
  [
    /(?<![\p{L}\p{N}])_(?![\s_])((?:\\.|[^_\\])+?)_(?![\p{L}\p{N}_])/suy,
    ([, inner = ''], reader, outer) => italic(inner, reader, outer),
  ],
  [/~~((?:\\.|[^\\])+?)~~/sy, ([, inner = ''], reader, outer) => inline(inner, reader, [...outer, 'strike'])],
  [
    /\|\|((?:\\.|[^\\])+?)\|\|/sy,
    ([, inner = ''], reader, outer) => inline(inner, reader, [...outer, 'dim']),
  ],
];

/** The styled text of markup that holds no lines of its own. `outer`: styles it stands in. */
export function inline(markup: string, reader: Reader, outer: readonly Style[] = []): Span[] {
  const spans: Span[] = [];
  let plain = '';
  let at = 0;
  const endPlain = () => {
    if (plain !== '') spans.push({ text: plain, styles: outer });
    plain = '';
  };
  while (at < markup.length) {
    const found = matchAt(markup, at, reader, outer);
    if (found === null) {
      plain += markup[at];
      at += 1;
      continue;
    }
    endPlain();
    spans.push(...found.spans);
    at = found.end;
  }
  endPlain();
  return spans;
}

function matchAt(markup: string, at: number, reader: Reader, outer: readonly Style[]) {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(markup);
    // Reading goes deeper and moves `lastIndex` along, so the end is taken first.
    if (match !== null) return { end: at + match[0].length, spans: read(match, reader, outer) };
  }
  return null;
}

function italic(inner: string, reader: Reader, outer: readonly Style[]): Span[] {
  const spans = inline(inner, reader, [...outer, 'italic']);
  return reader.colours ? spans : [span('*', ...outer), ...spans, span('*', ...outer)];
}

function mention(kind: string, id: string, names: Names): string {
  if (kind === '#') return `#${names.channel(id)}`;
  return `@${kind === '@&' ? names.role(id) : names.user(id)}`;
}

// Discord's markup inside a line: emphasis, code, spoilers, links, mentions and times.

export type Style = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Style; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly format: string }
  | { readonly kind: 'emoji'; readonly name: string };

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Inline];

const styled =
  (kind: Style): Rule[1] =>
  (match) => ({ kind, children: parseInline(match[1] ?? '') });

/**
 * The first that fits where the text stands wins; each pattern is tried at one place only. In each, what may come next is
 * told by the next letters alone: a text of stars must not be tried in all the ways in which it could be emphasis.
 */
const RULES: readonly Rule[] = [
  [/\\([^\p{L}\p{N}\s])/uy, (match) => ({ kind: 'text', text: match[1] ?? '' })],
  [/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y, (match) => ({ kind: 'code', text: (match[2] ?? '').trim() })],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    (match) => ({ kind: 'time', seconds: Number(match[1]), format: match[2] ?? 'f' }),
  ],
  [/<@!?(\d+)>/y, (match) => ({ kind: 'user', id: match[1] ?? '' })],
  [/<@&(\d+)>/y, (match) => ({ kind: 'role', id: match[1] ?? '' })],
  [/<#(\d+)>/y, (match) => ({ kind: 'channel', id: match[1] ?? '' })],
  [/<\/([^:>\n]+):\d+>/y, (match) => ({ kind: 'command', name: match[1] ?? '' })],
  [/<a?:(\w+):\d+>/y, (match) => ({ kind: 'emoji', name: match[1] ?? '' })],
  [/<(https?:\/\/[^\s<>]+)>/y, (match) => linkTo(match[1] ?? '')],
  [
    /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    (match) => ({ kind: 'link', url: match[2] ?? '', children: parseInline(match[1] ?? '') }),
  ],
  [/https?:\/\/[^\s<]+[^\s<.,:;"'\])!?]/y, (match) => linkTo(match[0])],
  [/\|\|([\s\S]+?)\|\|/y, styled('spoiler')],
  [
    /\*\*\*(?=\S)([\s\S]+?)\*\*\*(?!\*)/y,
    (match) => ({ kind: 'bold', children: [{ kind: 'italic', children: parseInline(match[1] ?? '') }] }),
  ],
  [/\*\*(?=\S)((?:[^*]|\*(?!\*)|\*(?=\*\*(?!\*)))+?)\*\*(?!\*)/y, styled('bold')],
  [/__(?=\S)([\s\S]+?)__(?!_)/y, styled('underline')],
  [/\*(?=\S)((?:\*\*(?:[^*]|\*(?!\*))+?\*\*|[^*])+?)(?<=\S)\*(?!\*)/y, styled('italic')],
  [/(?<![\p{L}\p{N}])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}])/uy, styled('italic')],
  [/~~(?=\S)([\s\S]+?)~~/y, styled('strike')],
];

/** Where a rule may begin; everything between stays text. */
const SPECIAL = /[\\`<[|*_~h]/g;

/** The pieces of a text, in order; what is no markup stays text, so that nothing is lost. */
export function parseInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(text);
    if (!special) break;
    at = special.index;
    const found = matchAt(text, at);
    if (!found) {
      at += 1;
      continue;
    }
    if (at > plainFrom) pieces.push({ kind: 'text', text: text.slice(plainFrom, at) });
    pieces.push(found.piece);
    at = found.end;
    plainFrom = at;
  }
  if (plainFrom < text.length) pieces.push({ kind: 'text', text: text.slice(plainFrom) });
  return pieces;
}

function matchAt(text: string, at: number): { readonly piece: Inline; readonly end: number } | null {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { piece: make(match), end: at + match[0].length };
  }
  return null;
}

function linkTo(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

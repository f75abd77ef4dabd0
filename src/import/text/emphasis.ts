// Converts `_emphasis_` and `*emphasis*` in plain text to Discord markup, and escapes everything else.

import { escapeMarkup, plainText } from '../../story/markup.ts';

/** An underscore or asterisk that may open or close emphasis. */
interface Delimiter {
  readonly at: number;
  readonly char: '_' | '*';
  readonly opens: boolean;
  readonly closes: boolean;
}

interface DelimiterPair {
  readonly open: number;
  readonly close: number;
}

/** Emphasis may run over this many paragraphs, as a letter or a song does. */
const MAX_EMPHASIS_PARAGRAPHS = 12;
const MAX_STARRED_CHARS = 300;

/**
 * Converts the paragraphs of a text, in order. Emphasis that runs over several paragraphs is closed and opened
 * again in each of them. Delimiters without a counterpart are kept as they are typed.
 */
export function convertEmphasis(texts: readonly string[]): string[] {
  const delimiters = texts.map(findDelimiters);
  const pairs = texts.map((text, index) => [
    ...matchUnderscores(delimiters[index] ?? []),
    ...matchAsterisks(text, delimiters[index] ?? []),
  ]);
  const spans = texts.map(() => ({ from: -1, to: -1 }));
  const unmatched = delimiters.map((own, index) => {
    const used = new Set((pairs[index] ?? []).flatMap(({ open, close }) => [open, close]));
    return own.filter(({ at, char }) => char === '_' && !used.has(at));
  });
  matchAcrossParagraphs(texts, unmatched, spans);
  return texts.map((text, index) =>
    renderEmphasis(text, pairs[index] ?? [], spans[index] ?? { from: -1, to: -1 }),
  );
}

/** Finds single delimiters; `__` is a blank to fill in, and `***` a scene break. */
function findDelimiters(text: string): Delimiter[] {
  const delimiters: Delimiter[] = [];
  for (const match of text.matchAll(/(?<![_*])[_*](?![_*])/g)) {
    const at = match.index;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const char = match[0] === '_' ? '_' : '*';
    delimiters.push({ at, char, opens: /\S/.test(after) && !inWord, closes: /\S/.test(before) });
  }
  return delimiters;
}

/** Pairs underscores. They have no other use in plain text, so each one that can closes the one before it. */
function matchUnderscores(delimiters: readonly Delimiter[]): DelimiterPair[] {
  const pairs: DelimiterPair[] = [];
  let open: Delimiter | null = null;
  for (const delimiter of delimiters) {
    if (delimiter.char !== '_') continue;
    if (open !== null && delimiter.closes && delimiter.at > open.at + 1) {
      pairs.push({ open: open.at, close: delimiter.at });
      open = null;
    } else if (delimiter.opens) open = delimiter;
  }
  return pairs;
}

/** Pairs asterisks. Footnotes use them too, so one opens only after a space, quote or dash, and closes only before a space or punctuation. */
function matchAsterisks(text: string, delimiters: readonly Delimiter[]): DelimiterPair[] {
  const pairs: DelimiterPair[] = [];
  let open: Delimiter | null = null;
  for (const delimiter of delimiters) {
    if (delimiter.char !== '*') continue;
    const [before, after] = [text[delimiter.at - 1] ?? ' ', text[delimiter.at + 1] ?? ' '];
    if (
      open !== null &&
      delimiter.closes &&
      /[\s\p{P}]/u.test(after) &&
      delimiter.at - open.at <= MAX_STARRED_CHARS
    ) {
      pairs.push({ open: open.at, close: delimiter.at });
      open = null;
    } else open = delimiter.opens && /[\s\p{Ps}\p{Pi}"'—–-]/u.test(before) ? delimiter : null;
  }
  return pairs;
}

/** Finds emphasis over several paragraphs, and sets in `spans` where it begins and ends in each. */
function matchAcrossParagraphs(
  texts: readonly string[],
  unmatched: readonly Delimiter[][],
  spans: { from: number; to: number }[],
): void {
  for (let index = 0; index < texts.length; index += 1) {
    const opener = unmatched[index]?.at(-1);
    if (opener === undefined || !opener.opens) continue;
    const found = findClosingParagraph(texts, unmatched, index);
    if (found === null) continue;
    const { end, closer } = found;
    for (let at = index; at <= end; at += 1) {
      spans[at] = {
        from: at === index ? opener.at : -1,
        to: at === end ? closer.at : (texts[at]?.length ?? 0),
      };
    }
    index = end;
  }
}

/** The paragraph that ends emphasis opened in an earlier one: it has a single closing mark, and those between have none. */
function findClosingParagraph(
  texts: readonly string[],
  unmatched: readonly Delimiter[][],
  start: number,
): { readonly end: number; readonly closer: Delimiter } | null {
  const nearby = unmatched.slice(start + 1, start + 1 + MAX_EMPHASIS_PARAGRAPHS);
  const distance = nearby.findIndex((delimiters) => delimiters.length > 0);
  const [closer, ...others] = nearby[distance] ?? [];
  if (closer === undefined || !closer.closes || others.length > 0) return null;
  const end = start + 1 + distance;
  return texts.slice(start + 1, end).some((text) => text.includes('_')) ? null : { end, closer };
}

/** Renders a paragraph with `*` around its emphasis; without emphasis where Discord would show it differently. */
function renderEmphasis(
  text: string,
  pairs: readonly DelimiterPair[],
  span: { from: number; to: number },
): string {
  const carried = span.to === -1 ? [] : [{ open: span.from, close: span.to }];
  const all = [...pairs, ...carried].sort((a, b) => a.open - b.open).filter(isDisjoint);
  if (all.length === 0) return escapeMarkup(text);
  const pieces: string[] = [];
  let at = 0;
  const add = (piece: string, emphasis: boolean) => {
    if (piece === '') return;
    const core = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    if (!emphasis || core === '') pieces.push(escapeAfter(pieces.at(-1) ?? '', piece));
    else pieces.push(piece.slice(0, lead), `*${escapeMarkup(core)}*`, piece.slice(lead + core.length));
  };
  // The text without delimiters, which is what a reader must see.
  const shown: string[] = [];
  for (const { open, close } of all) {
    const [before, inner] = [text.slice(at, Math.max(at, open)), text.slice(open + 1, close)];
    add(before, false);
    add(inner, true);
    shown.push(before, inner);
    at = close + 1;
  }
  add(text.slice(at), false);
  const markup = pieces.join('');
  return plainText(markup) === shown.join('') + text.slice(at) ? markup : escapeMarkup(text);
}

/** Escapes text after `before`: inside a line, markup of line starts, such as `#`, needs no escape. */
function escapeAfter(before: string, piece: string): string {
  return before === '' || before.endsWith('\n') ? escapeMarkup(piece) : escapeMarkup(`x${piece}`).slice(1);
}

const isDisjoint = (pair: DelimiterPair, index: number, all: readonly DelimiterPair[]) =>
  pair.open >= (all[index - 1]?.close ?? Number.NEGATIVE_INFINITY);

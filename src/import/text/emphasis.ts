// `_emphasis_` and `*emphasis*` of plain texts as Discord markup; all else escaped.

import { escapeMarkup, plainText } from '../../story/markup.ts';

/** A mark that may open or close emphasis. */
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

/** How many paragraphs emphasis may run over: a letter, a song. */
const MAX_EMPHASIS_PARAGRAPHS = 12;
const MAX_STARRED_CHARS = 300;

/**
 * Texts of paragraphs in order, as markup. Emphasis that is opened in one and closed in a later one is closed
 * and opened again in each; marks that pair with nothing stand as they are typed.
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

/** Single marks only: `__` is a blank to fill in, and `***` a break. */
function findDelimiters(text: string): Delimiter[] {
  const signs: Delimiter[] = [];
  for (const match of text.matchAll(/(?<![_*])[_*](?![_*])/g)) {
    const at = match.index;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const char = match[0] === '_' ? '_' : '*';
    signs.push({ at, char, opens: /\S/.test(after) && !inWord, closes: /\S/.test(before) });
  }
  return signs;
}

/** Underscores mean emphasis in plain texts, so each closes the one before it. */
function matchUnderscores(signs: readonly Delimiter[]): DelimiterPair[] {
  const pairs: DelimiterPair[] = [];
  let open: Delimiter | null = null;
  for (const sign of signs) {
    if (sign.char !== '_') continue;
    if (open !== null && sign.closes && sign.at > open.at + 1) {
      pairs.push({ open: open.at, close: sign.at });
      open = null;
    } else if (sign.opens) open = sign;
  }
  return pairs;
}

/** A star also marks footnotes: it opens only after space or a quote, and closes only after a letter or a point. */
function matchAsterisks(text: string, signs: readonly Delimiter[]): DelimiterPair[] {
  const pairs: DelimiterPair[] = [];
  let open: Delimiter | null = null;
  for (const sign of signs) {
    if (sign.char !== '*') continue;
    const [before, after] = [text[sign.at - 1] ?? ' ', text[sign.at + 1] ?? ' '];
    if (open !== null && sign.closes && /[\s\p{P}]/u.test(after) && sign.at - open.at <= MAX_STARRED_CHARS) {
      pairs.push({ open: open.at, close: sign.at });
      open = null;
    } else open = sign.opens && /[\s\p{Ps}\p{Pi}"'—–-]/u.test(before) ? sign : null;
  }
  return pairs;
}

function matchAcrossParagraphs(
  texts: readonly string[],
  unmatched: readonly Delimiter[][],
  spans: { from: number; to: number }[],
): void {
  for (let index = 0; index < texts.length; index += 1) {
    const own = unmatched[index] ?? [];
    const opener = own.at(-1);
    if (opener === undefined || !opener.opens) continue;
    const near = unmatched
      .slice(index + 1, index + 1 + MAX_EMPHASIS_PARAGRAPHS)
      .findIndex((signs) => signs.length > 0);
    if (near === -1) continue;
    const end = index + 1 + near;
    const closer = unmatched[end]?.[0];
    if (closer === undefined || !closer.closes || unmatched[end]?.length !== 1) continue;
    const middle = texts.slice(index + 1, end).some((text) => text.includes('_'));
    if (middle) continue;
    for (let at = index; at <= end; at += 1) {
      spans[at] = {
        from: at === index ? opener.at : -1,
        to: at === end ? closer.at : (texts[at]?.length ?? 0),
      };
    }
    index = end;
  }
}

/** The text with its marks as `*`. Where Discord would read it otherwise, the marks are shown as they are typed. */
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
  // All but the marks: what a reader must see.
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

/** What counts only at the start of a line is none after what stands before it. */
function escapeAfter(before: string, piece: string): string {
  return before === '' || before.endsWith('\n') ? escapeMarkup(piece) : escapeMarkup(`x${piece}`).slice(1);
}

const isDisjoint = (pair: DelimiterPair, index: number, all: readonly DelimiterPair[]) =>
  pair.open >= (all[index - 1]?.close ?? Number.NEGATIVE_INFINITY);

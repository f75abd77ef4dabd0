// Finding emphasis in a paragraph of Markdown as CommonMark does, and writing it as Discord markup.

import { escapeMarkup } from '../story/markup.ts';

/** A run of `*` or `_`. `left` of its characters are still unmatched; what is matched stands in the lists. */
interface DelimiterRun {
  readonly char: string;
  /** Where it stands in the paragraph. */
  readonly index: number;
  readonly length: number;
  unmatched: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** From the outside in. */
  readonly opens: string[];
  /** From the inside out. */
  readonly closes: string[];
}

type Piece = string | DelimiterRun;

const TOKEN = /\\[!-/:-@[-`{-~]|\*+|_+|[^\\*_]+|\\/g;
const SPACE = /^(?:\s|$)/;
const PUNCTUATION = /^[\p{P}\p{S}]/u;

/** A paragraph with its emphasis as Discord markup and all else escaped. */
export function convertEmphasis(paragraph: string): string {
  const pieces = piecesOf(paragraph);
  matchDelimiters(pieces.filter((piece) => typeof piece !== 'string'));
  return renderPieces(pieces);
}

function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: token, index } of paragraph.matchAll(TOKEN)) {
    if (/^[*_]/.test(token)) pieces.push(delimiterRun(token, paragraph, index));
    else pieces.push(token.length === 2 && token.startsWith('\\') ? token.slice(1) : token);
  }
  return pieces;
}

/** Whether the run may open or close emphasis: CommonMark 0.31, 6.2, "left-flanking" and "right-flanking". */
function delimiterRun(token: string, paragraph: string, index: number): DelimiterRun {
  const before = Array.from(paragraph.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
  const after = Array.from(paragraph.slice(index + token.length, index + token.length + 2))[0] ?? '';
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [pointBefore, pointAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const opens = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
  const closes = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
  const inWord = token.startsWith('_');
  return {
    char: token.charAt(0),
    index,
    length: token.length,
    unmatched: token.length,
    canOpen: opens && (!inWord || !closes || pointBefore),
    canClose: closes && (!inWord || !opens || pointAfter),
    opens: [],
    closes: [],
  };
}

/** CommonMark's "process emphasis": each closing run takes the nearest run that can open it. */
function matchDelimiters(runs: readonly DelimiterRun[]): void {
  /** By character, so that no run is searched that can't be meant: a book has ten thousands of them. */
  const waiting: Record<string, DelimiterRun[]> = { '*': [], _: [] };
  for (const closer of runs) {
    const openers = waiting[closer.char] ?? [];
    while (closer.canClose && closer.unmatched > 0) {
      const opener = openers.findLast((one) => canMatch(one, closer));
      if (opener === undefined) break;
      const count = opener.unmatched >= 2 && closer.unmatched >= 2 ? 2 : 1;
      // Two underscores are strong emphasis in Markdown, but underline in Discord.
      const marker = count === 2 ? '**' : closer.char;
      opener.opens.unshift(marker);
      closer.closes.push(marker);
      opener.unmatched -= count;
      closer.unmatched -= count;
      for (const others of Object.values(waiting)) {
        while ((others.at(-1)?.index ?? -1) > opener.index) others.pop();
      }
      if (opener.unmatched === 0) openers.pop();
    }
    if (closer.canOpen && closer.unmatched > 0) openers.push(closer);
  }
}

/** The "rule of three" keeps `*a**b*` from closing in the middle. */
function canMatch(opener: DelimiterRun, closer: DelimiterRun): boolean {
  const both = opener.canClose || closer.canOpen;
  return (
    !both || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

/** Emphasis within its like is left out: Discord would end the outer one where the inner begins. */
function renderPieces(pieces: readonly Piece[]): string {
  let text = '';
  let literal = '';
  const open: string[] = [];
  const mark = (marker: string) => {
    if (open.includes(marker)) return;
    text += escapeMarkup(literal) + marker;
    literal = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') literal += piece;
    else {
      const { closes, opens } = withoutAdjacentPairs(piece);
      for (const _ of closes) {
        const marker = open.pop();
        if (marker !== undefined) mark(marker);
      }
      literal += piece.char.repeat(piece.unmatched);
      for (const marker of opens) {
        mark(marker);
        open.push(marker);
      }
    }
  }
  return text + escapeMarkup(literal);
}

/** What ends and begins again at one place goes on: `*a**b*` would be read as something else. */
function withoutAdjacentPairs({
  unmatched,
  closes: all,
  opens: begun,
}: DelimiterRun): Pick<DelimiterRun, 'closes' | 'opens'> {
  const closes = [...all];
  const opens = [...begun];
  while (unmatched === 0 && opens.length > 0 && closes.at(-1) === opens[0]) {
    closes.pop();
    opens.shift();
  }
  return { closes, opens };
}

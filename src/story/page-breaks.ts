// Where a text may be broken into pages, and how good each place is.

/** From best to worst. */
export const PAGE_BREAK_RANKS = ['paragraph', 'line', 'sentence', 'word'] as const;

/** The page before ends at `end`, the page after begins at `next`; between them there is only white space. */
export interface PageBreak {
  readonly end: number;
  readonly next: number;
  /** Index in BREAK_RANKS. */
  readonly rank: number;
}

const PARAGRAPH = 0;
const LINE = 1;
const SENTENCE = 2;
const WORD = 3;

/** White space, or the end of a sentence in a script that has no spaces. */
const GAP = /\s+|[。！？][」』）”’*_~|]*(?![」』）”’*_~|。！？\s])/g;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'*_~|]*$/u;
/** A full stop that ends no sentence: after a title, or an initial. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mme|Mlle|Dr|St|Prof|Capt|Lt|Col|Gen|Rev|Sgt|\p{Lu})\.$/u;
const LOWER = /^[\p{Ll}]/u;

/** The breaks of a text whose first page ends after `from` and at or before `to`, in order. */
export function findPageBreaks(text: string, from: number, to: number): PageBreak[] {
  const breaks: PageBreak[] = [];
  GAP.lastIndex = from;
  for (let gap = GAP.exec(text); gap !== null && gap.index <= to; gap = GAP.exec(text)) {
    const next = gap.index + gap[0].length;
    const blank = gap[0].trim() === '';
    const end = blank ? gap.index : next;
    if (end > from && end <= to && next < text.length) {
      breaks.push({ end, next, rank: blank ? rankOf(text, end, next) : SENTENCE });
    }
  }
  return breaks;
}

function rankOf(text: string, end: number, next: number): number {
  const lines = text.slice(end, next).split('\n').length;
  if (lines > 1) return lines > 2 ? PARAGRAPH : LINE;
  const before = text.slice(Math.max(0, end - 16), end);
  const after = text.slice(next, next + 2);
  return SENTENCE_END.test(before) && !ABBREVIATION.test(before) && !LOWER.test(after) ? SENTENCE : WORD;
}

/** How far before the end of a full page a place inside a word is looked for, in characters. */
const SEARCH_BACK_CHARS = 200;

/**
 * Where to break a word that fits no page: between the words of a script without spaces, else between
 * graphemes, else between code points. Never after the backslash of an escape. Gives a place after `from`
 * and at or before `to`; `allowed` may refuse places, except where nothing else is left.
 */
export function breakWord(text: string, from: number, to: number, allowed: (at: number) => boolean): number {
  const base = Math.max(from, to - SEARCH_BACK_CHARS);
  const piece = text.slice(base, to + SEARCH_BACK_CHARS);
  for (const granularity of ['word', 'grapheme'] as const) {
    const places = [...new Intl.Segmenter(undefined, { granularity }).segment(piece)]
      .map(({ index }) => base + index)
      .filter(
        (at) => at > base && at <= to && !/(?<!\\)(?:\\\\)*\\$/.test(text.slice(from, at)) && allowed(at),
      );
    const last = places.at(-1);
    if (last !== undefined) return last;
  }
  return to - 1 > from && isSurrogatePair(text, to) ? to - 1 : to;
}

const isSurrogatePair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

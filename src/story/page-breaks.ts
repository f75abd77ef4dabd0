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
  // A word may go on to the end of the text: what is beyond the page is looked at only where a gap reaches it.
  const page = text.slice(from, to + 1);
  GAP.lastIndex = 0;
  for (let found = GAP.exec(page); found !== null; found = GAP.exec(page)) {
    const start = from + found.index;
    const gap = GAP.lastIndex < page.length ? found[0] : gapAt(text, start);
    if (gap === null) continue;
    const next = start + gap.length;
    const blank = gap.trim() === '';
    const end = blank ? start : next;
    if (end > from && end <= to && next < text.length) {
      breaks.push({ end, next, rank: blank ? rankOf(text, end, next) : SENTENCE });
    }
  }
  return breaks;
}

const GAP_HERE = new RegExp(GAP, 'y');

function gapAt(text: string, at: number): string | null {
  GAP_HERE.lastIndex = at;
  return GAP_HERE.exec(text)?.[0] ?? null;
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
  for (const segmenter of SEGMENTERS) {
    const last = [...segmenter.segment(piece)]
      .map(({ index }) => base + index)
      .findLast((at) => at > base && at <= to && !endsInEscape(text, from, at) && allowed(at));
    if (last !== undefined) return last;
  }
  return to - 1 > from && isSurrogatePair(text, to) ? to - 1 : to;
}

const SEGMENTERS = (['word', 'grapheme'] as const).map(
  (granularity) => new Intl.Segmenter(undefined, { granularity }),
);

/** Whether an odd number of backslashes stands between `from` and `at`, right before `at`. */
function endsInEscape(text: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && text[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

const isSurrogatePair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));

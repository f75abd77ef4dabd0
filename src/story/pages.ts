// Breaking a scene into pages that fit a message, or a phone's screen.

import { type EmphasisSpan, emphasisSpans } from './emphasis.ts';
import { utf8Bytes } from './message-size.ts';
import { breakWord, findPageBreaks, PAGE_BREAK_RANKS, type PageBreak } from './page-breaks.ts';

/** Characters of a page posted to a channel: a Components V2 message holds 4,000 of text, heading and all. */
export const PUBLIC_PAGE_CHARS = 3600;
/** Bytes of UTF-8 of a posted page: leaves room for its heading. */
const MAX_PUBLIC_PAGE_BYTES = 8_400;
/** Characters of a private page: about a phone's screen. */
export const PRIVATE_PAGE_CHARS = 1500;

/** Below this, a page may have no room for markers that are closed and opened again. */
const MIN_CHARS_FOR_MARKERS = 40;

/** Every marker once: `*`, `**`, `_`, `__`, `~~`, `||`. */
const MAX_CLOSING_CHARS = 10;

/** A page: `before`, then characters `start` to `end` of the text, then `after`. */
export interface PageSlice {
  readonly start: number;
  readonly end: number;
  /** Markers of the emphasis that the page before broke off; usually none. */
  readonly before: string;
  /** Markers that close what this page breaks off; usually none. */
  readonly after: string;
}

/**
 * The pages of a text of Discord markup, each of 1 to `limit` characters (UTF-16 code units, of which there
 * are never fewer than of whatever Discord counts). A text of white space has none.
 * @throws RangeError where `limit` is under 2: a surrogate pair would not fit
 */
export function splitPages(text: string, limit: number): string[] {
  return slicePages(text, limit).map(
    ({ before, start, end, after }) => before + text.slice(start, end) + after,
  );
}

/**
 * The pages of a text as it is posted, each of 1 to `maxChars` characters and at most 8,400 bytes of UTF-8.
 * @throws RangeError where `maxChars` is under 2
 */
export function splitPublicPages(text: string, maxChars = PUBLIC_PAGE_CHARS): string[] {
  let limit = maxChars;
  while (true) {
    const pages = splitPages(text, limit);
    const mostBytes = Math.max(0, ...pages.map(utf8Bytes));
    if (mostBytes <= MAX_PUBLIC_PAGE_BYTES) return pages;
    limit = Math.min(limit - 1, Math.floor((limit * MAX_PUBLIC_PAGE_BYTES) / mostBytes));
  }
}

/**
 * Pages as slices. Nothing is lost and nothing comes twice: the slices stand in order, and before, between
 * and after them is only white space. They break at paragraphs, then lines, sentences and words, and leave
 * emphasis whole unless it is longer than a page. Pages come out about equally long.
 */
export function slicePages(text: string, limit: number): PageSlice[] {
  if (!(limit >= 2)) throw new RangeError(`A page needs at least 2 characters, not ${limit}`);
  const spans = limit < MIN_CHARS_FOR_MARKERS ? [] : emphasisSpans(text);
  const slices: PageSlice[] = [];
  let [nearby, seen]: [EmphasisSpan[], number] = [[], 0];
  const last = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  while (start < last) {
    // In order of their starts: those that ended before this page, or begin after it, are not looked at for it.
    const pageEnd = start + limit;
    for (let span = spans[seen]; span !== undefined && span.start < pageEnd; span = spans[seen]) {
      nearby.push(span);
      seen += 1;
    }
    const pageStart = start;
    nearby = nearby.filter((run) => run.end > pageStart);
    const open = spansAround(nearby, start, start);
    const before = open.map(({ marker }) => marker).join('');
    const maxChars = limit - before.length;
    if (last - start <= maxChars) {
      slices.push({ start, end: last, before, after: '' });
      break;
    }
    const within = nearby.filter((run) => run.start < pageStart + maxChars);
    const { end, next } = chooseBreak(text, start, last, maxChars, limit, within);
    slices.push({ start, end, before, after: closingMarkers(spansAround(within, end, next)) });
    start = next;
  }
  return slices;
}

function chooseBreak(
  text: string,
  start: number,
  last: number,
  maxChars: number,
  limit: number,
  spans: EmphasisSpan[],
): BreakPosition {
  const places = findPageBreaks(text, start, Math.min(last, start + maxChars));
  const fitting = withCutSpans(places, spans).filter(
    ({ end, cut }) => end - start + closingMarkers(cut).length <= maxChars,
  );
  const whole = fitting.filter(({ cut }) => cut.every((run) => run.end - run.start > limit));
  const pages = Math.ceil((last - start) / limit);
  const half = start + (last - start) / pages / 2;
  for (const among of [whole.filter(({ end }) => end >= half), whole, fitting]) {
    const best = bestBreak(among, start, last, pages, limit);
    if (best !== undefined) return best;
  }
  const spare = Math.min(MAX_CLOSING_CHARS, closingMarkers(spans).length);
  const allowed = (at: number) => !spans.some(splitsMarker(at));
  const at = breakWord(text, start, start + Math.max(2, maxChars - spare), allowed);
  const rest = text.slice(at);
  return { end: text.slice(0, at).trimEnd().length, next: at + rest.length - rest.trimStart().length };
}

/** The breaks, in order, each with the spans (in order of their starts) that it would cut, the outermost first. */
function withCutSpans(
  breaks: readonly PageBreak[],
  spans: readonly EmphasisSpan[],
): (PageBreak & { readonly cut: readonly EmphasisSpan[] })[] {
  let [open, seen]: [EmphasisSpan[], number] = [[], 0];
  return breaks.map((place) => {
    for (let span = spans[seen]; span !== undefined && span.start < place.end; span = spans[seen]) {
      open = [...open, span];
      seen += 1;
    }
    open = open.filter((run) => place.next < run.end);
    return { end: place.end, next: place.next, rank: place.rank, cut: open };
  });
}

type BreakPosition = Pick<PageBreak, 'end' | 'next'>;

/** Of the best rank there is, the place that leaves equal pages; one that needs no further page, if there is one. */
function bestBreak(
  places: readonly PageBreak[],
  start: number,
  last: number,
  pages: number,
  limit: number,
): BreakPosition | undefined {
  for (const rank of PAGE_BREAK_RANKS.keys()) {
    const ranked = places.filter((place) => place.rank === rank);
    const withoutExtraPage = ranked.filter(({ next }) => last - next <= (pages - 1) * limit);
    const [among, of] = withoutExtraPage.length > 0 ? [withoutExtraPage, pages] : [ranked, pages + 1];
    const ideal = start + (last - start) / of;
    const best = among.toSorted((a, b) => Math.abs(a.end - ideal) - Math.abs(b.end - ideal))[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The runs that a break between `end` and `next` would cut, the outermost first. */
const spansAround = (spans: readonly EmphasisSpan[], end: number, next: number) =>
  spans.filter((run) => run.start < end && next < run.end);

const closingMarkers = (spans: readonly EmphasisSpan[]) =>
  spans
    .map(({ marker }) => marker)
    .reverse()
    .join('');

/** Whether a break would stand inside one of the run's markers, or leave nothing between them. */
const splitsMarker =
  (at: number) =>
  ({ start, end, marker }: EmphasisSpan) =>
    (at > start && at <= start + marker.length) || (at >= end - marker.length && at < end);

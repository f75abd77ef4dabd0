// Breaking a scene into pages that fit a message, or a phone's screen.

import { BREAK_RANKS, type Break, breakInside, breaksBetween } from './breaks.ts';
import { emphasisRuns, type Run } from './emphasis.ts';

/** Characters of a page posted to a channel: a Components V2 message holds 4,000 of text, heading and all. */
export const PUBLIC_PAGE = 3600;
/** Characters of a private page: about a phone's screen. */
export const PRIVATE_PAGE = 1500;

/** Below this, a page may have no room for markers that are closed and opened again. */
const ROOM_FOR_MARKERS = 40;

/** Every marker once: `*`, `**`, `_`, `__`, `~~`, `||`. */
const LONGEST_CLOSING = 10;

/** A page: `before`, then characters `start` to `end` of the text, then `after`. */
export interface Slice {
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
export function pagesOf(text: string, limit: number): string[] {
  return slicesOf(text, limit).map(
    ({ before, start, end, after }) => before + text.slice(start, end) + after,
  );
}

/**
 * Pages as slices. Nothing is lost and nothing comes twice: the slices stand in order, and before, between
 * and after them is only white space. They break at paragraphs, then lines, sentences and words, and leave
 * emphasis whole unless it is longer than a page. Pages come out about equally long.
 */
export function slicesOf(text: string, limit: number): Slice[] {
  if (!(limit >= 2)) throw new RangeError(`A page needs at least 2 characters, not ${limit}`);
  const runs = limit < ROOM_FOR_MARKERS ? [] : emphasisRuns(text);
  const slices: Slice[] = [];
  const last = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  while (start < last) {
    const open = runsAround(runs, start, start);
    const before = open.map(({ marker }) => marker).join('');
    const room = limit - before.length;
    if (last - start <= room) {
      slices.push({ start, end: last, before, after: '' });
      break;
    }
    const nearby = runs.filter((run) => run.end > start && run.start < start + room);
    const { end, next } = chooseBreak(text, start, last, room, limit, nearby);
    slices.push({ start, end, before, after: closing(runsAround(nearby, end, next)) });
    start = next;
  }
  return slices;
}

function chooseBreak(
  text: string,
  start: number,
  last: number,
  room: number,
  limit: number,
  runs: Run[],
): Place {
  const cutBy = ({ end, next }: Place) => runsAround(runs, end, next);
  const fitting = breaksBetween(text, start, Math.min(last, start + room)).filter(
    (place) => place.end - start + closing(cutBy(place)).length <= room,
  );
  const whole = fitting.filter((place) => cutBy(place).every((run) => run.end - run.start > limit));
  const pages = Math.ceil((last - start) / limit);
  const half = start + (last - start) / pages / 2;
  for (const places of [whole.filter(({ end }) => end >= half), whole, fitting]) {
    const best = bestOf(places, start, last, pages, limit);
    if (best !== undefined) return best;
  }
  const spare = Math.min(LONGEST_CLOSING, closing(runs).length);
  const allowed = (at: number) => !runs.some(splitsMarker(at));
  const at = breakInside(text, start, start + Math.max(2, room - spare), allowed);
  const rest = text.slice(at);
  return { end: text.slice(0, at).trimEnd().length, next: at + rest.length - rest.trimStart().length };
}

type Place = Pick<Break, 'end' | 'next'>;

/** Of the best rank there is, the place that leaves equal pages; one that needs no further page, if there is one. */
function bestOf(
  places: readonly Break[],
  start: number,
  last: number,
  pages: number,
  limit: number,
): Place | undefined {
  for (const rank of BREAK_RANKS.keys()) {
    const ranked = places.filter((place) => place.rank === rank);
    const thrifty = ranked.filter(({ next }) => last - next <= (pages - 1) * limit);
    const [among, of] = thrifty.length > 0 ? [thrifty, pages] : [ranked, pages + 1];
    const ideal = start + (last - start) / of;
    const best = among.toSorted((a, b) => Math.abs(a.end - ideal) - Math.abs(b.end - ideal))[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The runs that a break between `end` and `next` would cut, the outermost first. */
const runsAround = (runs: readonly Run[], end: number, next: number) =>
  runs.filter((run) => run.start < end && next < run.end);

const closing = (runs: readonly Run[]) =>
  runs
    .map(({ marker }) => marker)
    .reverse()
    .join('');

/** Whether a break would stand inside one of the run's markers, or leave nothing between them. */
const splitsMarker =
  (at: number) =>
  ({ start, end, marker }: Run) =>
    (at > start && at <= start + marker.length) || (at >= end - marker.length && at < end);

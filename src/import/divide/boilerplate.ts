// Excludes what transcribers put around a text: Project Gutenberg's header and licence, credits, transcriber's notes.

import type { Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';
import { headsProse } from './section-evidence.ts';

const OUTSIDE_MARKERS: Exclusion = { what: 'license', title: null, rule: 'outside-markers' };
const HEADER_LINE: Exclusion = { what: 'license', title: null, rule: 'gutenberg-line' };
const CREDIT: Exclusion = { what: 'transcriber', title: null, rule: 'credit-line' };
const TRANSCRIBER: Exclusion = { what: 'transcriber', title: null, rule: 'transcriber-note' };

/** “*** START OF THE PROJECT GUTENBERG EBOOK …”, and the markers of older files. */
const START_MARKER =
  /^\W*(?:START OF (?:THE |THIS )?PROJECT GUTENBERG|END[* ]*(?:OF )?THE SMALL PRINT|START OF (?:THE |THIS )?(?:E-?BOOK|E-?TEXT))/i;
const END_MARKER =
  /^\W*(?:END OF (?:THE |THIS )?PROJECT GUTENBERG|END OF (?:THE |THIS )?(?:E-?BOOK|E-?TEXT) OF\b|(?:THIS IS )?(?:THE )?END OF (?:THE )?(?:PROJECT )?GUTENBERG|START:? (?:OF )?(?:THE )?FULL LICEN[SC]E|\*+ ?This file should be named)/i;
/** Lines at the beginning or end of files without markers. */
const GUTENBERG_LINE =
  /Project Gutenberg|gutenberg\.(?:org|net)|This e-?(?:book|text) is for the use of anyone|Character set encoding:|^\W*(?:Release|Posting) Date:|^\W*\[E-?(?:book|text) #?\d+\]/i;
const CREDIT_LINE =
  /^\W*(?:(?:this )?(?:e-?text|e-?book|text|file|html version|book)s? (?:was |were )?(?:produced|prepared|transcribed|scanned|created|typed|proofread)|(?:produced|prepared|transcribed|scanned|digiti[sz]ed|proofread|typed|e-?text prepared|html (?:version )?by|updated|credits?:|etext by|corrected edition by)(?: and (?:produced|proofread|edited|scanned))?(?:,? by| from|:))/i;
const CREDIT_SOURCE =
  /pgdp\.net|Distributed Proofread|Internet Archive|archive\.org|Google Books|HathiTrust|page images/i;
/** A line of links between the pages of a serial, and nothing else. */
const NAVIGATION_LINE =
  /^[\s|•·«»‹›←→<>[\]()/–—-]*(?:(?:(?:previous|prev|next|first|last)(?: (?:chapter|page|part|post|episode))?|index|home|newer posts?|older posts?|continue reading(?: next part)?|contents|table of contents|toc|chapter list|story index|back to top|fiction page|report chapter)[\s|•·«»‹›←→<>[\]()/–—:-]*){1,8}$/i;
const HAS_DIRECTION = /\b(?:previous|prev|next|newer|older)\b/i;
const NAVIGATION: Exclusion = { what: 'transcriber', title: null, rule: 'page-navigation' };

const TRANSCRIBER_NOTE =
  /^\W*(?:\w+ )?transcriber(?:['’]?s?['’]?)? ?(?:end ?)?(?:notes?|comments?|addition|remarks?)\b/i;

/** Credits are looked for in this many items at the beginning and at the end. */
const EDGE_ITEMS = 40;

/** A marker stands at the beginning of its line: what comes later is not looked at, however long it is. Characters. */
const MAX_MARKER_CHARS = 400;
const isMarker = (marker: RegExp, line: string) => marker.test(line.slice(0, MAX_MARKER_CHARS));

export const isBoilerplateMarker = (line: string) =>
  isMarker(START_MARKER, line) || isMarker(END_MARKER, line);

/** Excludes boilerplate. Everything before the last start marker and after the first end marker is licence. */
export function excludeBoilerplate(items: readonly Item[], exclusions: Exclusion[]): void {
  const [from, to] = bookBounds(items);
  for (const index of items.keys()) if (index < from || index >= to) exclusions[index] ??= OUTSIDE_MARKERS;
  excludeEdgeCredits(items, exclusions, from, to);
  for (const [index, { text, block }] of items.entries()) {
    if (text.length > 120 || block.kind === 'heading' || !HAS_DIRECTION.test(text)) continue;
    if (NAVIGATION_LINE.test(text)) exclusions[index] ??= NAVIGATION;
  }
  excludeTranscriberNotes(items, exclusions, from, to);
}

/** The range of the book's own items: from (inclusive) and to (exclusive). */
function bookBounds(items: readonly Item[]): [number, number] {
  const start = items.findLastIndex(
    ({ text }, index) =>
      isMarker(START_MARKER, text) &&
      !/START:? (?:OF )?(?:THE )?FULL/i.test(text) &&
      index < items.length / 2,
  );
  const from = start + 1;
  let seen = 0;
  const end = items.findIndex(({ text, words }, index) => {
    if (index < from) return false;
    if (isMarker(END_MARKER, text)) return seen > 0;
    seen += words;
    return false;
  });
  return [from, end === -1 ? items.length : end];
}

/** Excludes header lines and credits near the beginning and the end of the book. */
function excludeEdgeCredits(items: readonly Item[], exclusions: Exclusion[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    if (index - from > EDGE_ITEMS && to - index > EDGE_ITEMS) continue;
    const text = items[index]?.text ?? '';
    if (text.length > 1500 || exclusions[index] || headsProse(items, index)) continue;
    if (CREDIT_LINE.test(text) || (CREDIT_SOURCE.test(text) && text.length < 500)) exclusions[index] = CREDIT;
    else if (GUTENBERG_LINE.test(text)) exclusions[index] = HEADER_LINE;
  }
}

/** Excludes transcriber's notes: a note in brackets ends with its bracket, one below a heading before the next heading, any other with its block. */
function excludeTranscriberNotes(
  items: readonly Item[],
  exclusions: Exclusion[],
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const { text, block, section, first } = items[index] ?? {};
    if (text === undefined || exclusions[index] || !TRANSCRIBER_NOTE.test(text)) continue;
    const last = noteEnd(items, index, to, text.trimStart().startsWith('['));
    for (let at = index; at <= last; at += 1) exclusions[at] = TRANSCRIBER;
    // A section that begins so is nothing else.
    if (first && block?.kind === 'heading') {
      for (let at = index; at < to && items[at]?.section === section; at += 1) {
        if (at > last && items[at]?.block.kind === 'heading') break;
        exclusions[at] = TRANSCRIBER;
      }
    }
  }
}

/** A note in brackets without a closing bracket in this many items ends with its first block. */
const MAX_NOTE_ITEMS = 60;

function noteEnd(items: readonly Item[], start: number, to: number, bracketed: boolean): number {
  const { text = '', block, section } = items[start] ?? {};
  if (bracketed) {
    for (let at = start; at < Math.min(to, start + MAX_NOTE_ITEMS); at += 1) {
      if (items[at]?.text.endsWith(']')) return at;
    }
    return start;
  }
  // “Transcriber's Note” on a line of its own is a heading in any layout, and the note follows it.
  const alone =
    text.length <= MAX_MARKER_CHARS &&
    /^\W*(?:\w+ )?transcriber\W*s?\W*(?:end ?)?(?:notes?|comments?)\W*$/i.test(text);
  if (!alone && block?.kind !== 'heading') return start;
  const near = to - start <= EDGE_ITEMS;
  let at = start;
  while (at + 1 < to) {
    const next = items[at + 1];
    if (next === undefined || next.section !== section) break;
    if (next.block.kind === 'heading' || next.block.kind === 'break') break;
    if (!near && at - start >= 12) break;
    at += 1;
  }
  return at;
}

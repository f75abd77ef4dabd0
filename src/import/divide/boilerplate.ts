// What publishers and transcribers put around a text: Project Gutenberg's header and licence, notes on how it was made.

import type { Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';

const OUTSIDE_MARKERS: Exclusion = { what: 'license', title: null, rule: 'outside-markers' };
const HEADER_LINE: Exclusion = { what: 'license', title: null, rule: 'gutenberg-line' };
const CREDIT: Exclusion = { what: 'transcriber', title: null, rule: 'credit-line' };
const TRANSCRIBER: Exclusion = { what: 'transcriber', title: null, rule: 'transcriber-note' };

/** “*** START OF THE PROJECT GUTENBERG EBOOK …”, and what older files had instead. */
const START_MARKER =
  /^\W*(?:START OF (?:THE |THIS )?PROJECT GUTENBERG|END[* ]*(?:OF )?THE SMALL PRINT|START OF (?:THE |THIS )?(?:E-?BOOK|E-?TEXT))/i;
const END_MARKER =
  /^\W*(?:END OF (?:THE |THIS )?PROJECT GUTENBERG|END OF (?:THE |THIS )?(?:E-?BOOK|E-?TEXT) OF\b|(?:THIS IS )?(?:THE )?END OF (?:THE )?(?:PROJECT )?GUTENBERG|START:? (?:OF )?(?:THE )?FULL LICEN[SC]E|\*+ ?This file should be named)/i;
/** Lines that a file without markers begins or ends with. */
const GUTENBERG_LINE =
  /Project Gutenberg|gutenberg\.(?:org|net)|This e-?(?:book|text) is for the use of anyone|Character set encoding:|^\W*(?:Release|Posting) Date:|^\W*\[E-?(?:book|text) #?\d+\]/i;
const CREDIT_LINE =
  /^\W*(?:(?:this )?(?:e-?text|e-?book|text|file|html version|book)s? (?:was |were )?(?:produced|prepared|transcribed|scanned|created|typed|proofread)|(?:produced|prepared|transcribed|scanned|digiti[sz]ed|proofread|typed|e-?text prepared|html (?:version )?by|updated|credits?:|etext by|corrected edition by)(?: and (?:produced|proofread|edited|scanned))?(?:,? by| from|:))/i;
const CREDIT_SOURCE =
  /pgdp\.net|Distributed Proofread|Internet Archive|archive\.org|Google Books|HathiTrust|page images/i;
const TRANSCRIBER_NOTE =
  /^\W*(?:\w+ )?transcriber(?:['’]?s?['’]?)? ?(?:end ?)?(?:notes?|comments?|addition|remarks?)\b/i;

/** Credits stand near the beginning or the end, in items. */
const EDGE_ITEMS = 40;

export const isBoilerplateMarker = (line: string) => START_MARKER.test(line) || END_MARKER.test(line);

/** Marks what is no part of the book itself. Whatever stands before the last start marker and after the first end marker is licence. */
export function excludeBoilerplate(items: readonly Item[], exclusions: Exclusion[]): void {
  const [from, to] = bookBounds(items);
  for (const index of items.keys()) if (index < from || index >= to) exclusions[index] ??= OUTSIDE_MARKERS;
  excludeEdgeCredits(items, exclusions, from, to);
  excludeTranscriberNotes(items, exclusions, from, to);
}

/** The items of the book itself: from (inclusive), to (exclusive). */
function bookBounds(items: readonly Item[]): [number, number] {
  const start = items.findLastIndex(
    ({ text }, index) =>
      START_MARKER.test(text) && !/START:? (?:OF )?(?:THE )?FULL/i.test(text) && index < items.length / 2,
  );
  const from = start + 1;
  let seen = 0;
  const end = items.findIndex(({ text, words }, index) => {
    if (index < from) return false;
    if (END_MARKER.test(text)) return seen > 0;
    seen += words;
    return false;
  });
  return [from, end === -1 ? items.length : end];
}

/** Header lines and credits, at both edges of the book. */
function excludeEdgeCredits(items: readonly Item[], exclusions: Exclusion[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    if (index - from > EDGE_ITEMS && to - index > EDGE_ITEMS) continue;
    const text = items[index]?.text ?? '';
    if (text.length > 1500 || exclusions[index]) continue;
    if (CREDIT_LINE.test(text) || (CREDIT_SOURCE.test(text) && text.length < 500)) exclusions[index] = CREDIT;
    else if (GUTENBERG_LINE.test(text)) exclusions[index] = HEADER_LINE;
  }
}

/** A transcriber's note: in brackets to the closing one; under a heading to the next; else its own block. */
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

/** How many items a note in brackets may run over before its bracket is taken for a slip. */
const MAX_NOTE_ITEMS = 60;

function noteEnd(items: readonly Item[], start: number, to: number, bracketed: boolean): number {
  const { text = '', block, section } = items[start] ?? {};
  if (bracketed) {
    for (let at = start; at < Math.min(to, start + MAX_NOTE_ITEMS); at += 1) {
      if (items[at]?.text.endsWith(']')) return at;
    }
    return start;
  }
  // “Transcriber's Note” alone is a heading, however it is set; what follows is the note.
  const alone = /^\W*(?:\w+ )?transcriber\W*s?\W*(?:end ?)?(?:notes?|comments?)\W*$/i.test(text);
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

// Excludes short notes of the author or translator that open or close a chapter: “A/N: …”, “Chapter Notes: …”.

import type { Exclusion } from './exclusions.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import type { Item } from './items.ts';

const LABEL =
  /^[^\p{L}]*(?:(?:the )?(?:author|translator)['’]?s?['’]? ?(?:end ?|foot ?)?notes?|[at] ?\/ ?n|[at]n|tl ?notes?|chapter (?:end ?)?notes?|notes? (?:from|by) the (?:author|translator))\s*[:–—-]/iu;
/** A longer one, in words, may be the story's own. */
const MAX_NOTE_WORDS = 200;
/** How many paragraphs from the chapter's edge it may stand. */
const MAX_DISTANCE = 2;

/** Excludes such notes beside a chapter's first or last paragraphs; those elsewhere stay. */
export function excludeAuthorNotes(
  items: readonly Item[],
  exclusions: Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
): void {
  const begins = candidates.filter(({ index }) => roles.has(index)).map(({ index }) => index);
  const edges = [...new Set([0, ...begins])].sort((a, b) => a - b);
  for (const [at, start] of edges.entries()) {
    const texts = textsBetween(items, exclusions, start, edges[at + 1] ?? items.length);
    const opening = texts.slice(0, MAX_DISTANCE);
    const closing = texts.slice(-MAX_DISTANCE);
    // Where nothing else is left, it is the story.
    const notes = new Set([...opening, ...closing].flatMap((index) => noteAt(items, texts, index)));
    if (notes.size === texts.length) continue;
    for (const index of notes) exclusions[index] ??= { what: 'notes', title: null, rule: 'author-note' };
  }
}

function textsBetween(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  start: number,
  end: number,
): number[] {
  const texts: number[] = [];
  for (let index = start; index < end; index += 1) {
    const { words = 0, block } = items[index] ?? {};
    if (words > 0 && block?.kind !== 'heading' && !exclusions[index]) texts.push(index);
  }
  return texts;
}

/** The note that begins at an item; with the paragraph below it where a label stands alone. */
function noteAt(items: readonly Item[], texts: readonly number[], index: number): number[] {
  const { text = '', words = 0 } = items[index] ?? {};
  if (words > MAX_NOTE_WORDS || !LABEL.test(text)) return [];
  const below = texts[texts.indexOf(index) + 1];
  const isLabelAlone = text.replace(LABEL, '').trim() === '';
  return isLabelAlone && below !== undefined && (items[below]?.words ?? 0) <= MAX_NOTE_WORDS / 2
    ? [index, below]
    : [index];
}

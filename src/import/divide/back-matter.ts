// Excludes back matter: what comes after THE END, appendices, and notes of the author.

import type { ExcludedPart } from '../imported.ts';
import type { Exclusion } from './exclusions.ts';
import { notesEnd, talksToReaders } from './headed-notes.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import type { Item } from './items.ts';
import { isCertainName, type MatterKind, matterKindOf } from './matter-kind.ts';
import { MAX_NOTES_WORDS } from './notes-length.ts';
import { isStoryProse } from './section-evidence.ts';

/** What follows THE END may be at most this ratio of the book; more of it is story. */
const MAX_AFTERMATH_RATIO = 0.2;
const MAX_END_LINE_WORDS = 9;
const NOTES_LINE = /^\W*(?:(?:the )?author['’]?s? ?(?:end ?)?notes?|a\/n|end ?notes?|notes?)\s*(?:[:–—-]|$)/i;

/** Excludes THE END with all that follows it, named sections after the last chapter, and closing notes. */
export function excludeBackMatter(
  items: readonly Item[],
  exclusions: Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
): void {
  const total = includedWordsFrom(items, exclusions, 0);
  const last = candidates.findLast(({ index }) => roles.get(index) === 'chapter')?.index ?? 0;
  const headings = new Set(candidates.map(({ index }) => index));
  excludeNamedSections(items, exclusions, candidates, roles, last);
  let seen = 0;
  for (const [index, { words }] of items.entries()) {
    if (!exclusions[index]) seen += words;
    if (roles.has(index) || !isEndLine(items, exclusions, headings, index)) continue;
    exclusions[index] = { what: 'back', title: null, rule: 'end-line' };
    // Each part of a book may have an end of its own.
    if (index < last || total - seen > total * MAX_AFTERMATH_RATIO) continue;
    excludeAftermath(items, exclusions, index);
    break;
  }
  excludeClosingNotes(items, exclusions, last, total);
}

/** Whether an item says THE END, and looks like it: a heading, in capitals, or with nothing of the story right below. */
function isEndLine(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  headings: ReadonlySet<number>,
  index: number,
): boolean {
  const item = items[index];
  if (item === undefined || exclusions[index]) return false;
  const { text, words, block } = item;
  if (words === 0 || words > MAX_END_LINE_WORDS || matterKindOf(text) !== 'end') return false;
  const isName = !/^\W*the end of\b/i.test(text);
  if (isName && (block.kind === 'heading' || text === text.toUpperCase())) return true;
  const next = nextIncluded(items, exclusions, index);
  return next === -1 || headings.has(next) || startsNotes(items[next]?.text ?? '');
}

/** Excludes everything after THE END: as back matter, and from the first author's note on as notes. */
function excludeAftermath(items: readonly Item[], exclusions: Exclusion[], end: number): void {
  const notes = items.findIndex((item, index) => index > end && startsNotes(item.text));
  for (let at = end + 1; at < items.length; at += 1)
    exclusions[at] ??= {
      what: notes !== -1 && at >= notes ? 'notes' : 'back',
      title: null,
      rule: 'after-end',
    };
}

/** The index of the next item of the story that is no break; -1 where there is none. */
function nextIncluded(items: readonly Item[], exclusions: readonly Exclusion[], index: number): number {
  for (let at = index + 1; at < items.length; at += 1) {
    if (!exclusions[at] && items[at]?.block.kind !== 'break') return at;
  }
  return -1;
}

const includedWordsFrom = (items: readonly Item[], exclusions: readonly Exclusion[], from: number) =>
  items.reduce((sum, { words }, at) => sum + (at >= from && !exclusions[at] ? words : 0), 0);

const wordsBetween = (
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  heading: number,
  end: number,
) =>
  items
    .slice(heading + 1, end)
    .reduce((sum, { words }, at) => sum + (exclusions[heading + 1 + at] ? 0 : words), 0);

const startsNotes = (text: string) => NOTES_LINE.test(text) || matterKindOf(text) === 'notes';

/** Excludes named sections after the last chapter, and marked notes and tables of contents anywhere. */
function excludeNamedSections(
  items: readonly Item[],
  exclusions: Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
  last: number,
): void {
  for (const [at, { index, heading, isExplicit }] of candidates.entries()) {
    const { matter, title } = heading;
    if (heading.kind !== 'named' || matter === 'story' || matter === null) continue;
    if (roles.get(index) === 'chapter') continue;
    // Right below the last chapter's heading, its text is still to come.
    const isAfterStory = index > last && wordsBetween(items, exclusions, last, index) > 0;
    const sectionEnd = namedSectionEnd(candidates, roles, at, isAfterStory) ?? items.length;
    const isPassage = !isAfterStory || readsOn(items, candidates, at, last, sectionEnd);
    const opensChapter =
      roles.get(candidates[at - 1]?.index ?? -1) === 'chapter' && candidates[at - 1]?.proseWords === 0;
    const notes =
      isExplicit && matter === 'notes'
        ? notesEnd(items, index, sectionEnd, title ?? '', opensChapter)
        : index;
    const end = isPassage ? notes : sectionEnd;
    const what = excludedKindOf(matter);
    for (let each = index; each < end; each += 1) exclusions[each] ??= { what, title, rule: 'named-section' };
  }
}

/** Whether a section below the last chapter's level is a passage of that chapter: “NOTE”, and the story goes on. */
function readsOn(
  items: readonly Item[],
  candidates: readonly HeadingCandidate[],
  at: number,
  last: number,
  sectionEnd: number,
): boolean {
  const candidate = candidates[at];
  const chapter = candidates.find(({ index }) => index === last);
  if (candidate === undefined || chapter === undefined || candidate.level <= chapter.level) return false;
  const section = items.slice(candidate.index + 1, sectionEnd);
  return (
    !isCertainName(candidate.heading.title ?? '') && isStoryProse(section) && !section.some(talksToReaders)
  );
}

/** The index of the heading that ends a named section; null where it runs to the end of the book. */
function namedSectionEnd(
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
  at: number,
  isAfterStory: boolean,
): number | null {
  const level = candidates[at]?.level ?? 0;
  const ends = (other: HeadingCandidate) =>
    roles.has(other.index) ? !isAfterStory || other.level < level : other.heading.kind === 'named';
  return candidates.slice(at + 1).find(ends)?.index ?? null;
}

const excludedKindOf = (matter: MatterKind): ExcludedPart['what'] =>
  matter === 'notes' || matter === 'contents' || matter === 'license' || matter === 'transcriber'
    ? matter
    : 'back';

/** Excludes author's notes, “Notes – …”, that are the last paragraphs of the book. */
function excludeClosingNotes(
  items: readonly Item[],
  exclusions: Exclusion[],
  last: number,
  total: number,
): void {
  const start = items.findLastIndex(
    ({ text, block }, index) =>
      index > last && !exclusions[index] && block.kind !== 'break' && NOTES_LINE.test(text),
  );
  if (start === -1) return;
  const words = includedWordsFrom(items, exclusions, start);
  if (words > MAX_NOTES_WORDS || words > total / 2) return;
  const below = items.slice(start + 1);
  const isBare = /^\W*notes?\W*$/i.test(items[start]?.text ?? '');
  if (isBare && isStoryProse(below) && !below.some(talksToReaders)) return;
  // What opens the last chapter closes nothing.
  if (last > 0 && words > wordsBetween(items, exclusions, last, start)) return;
  for (let at = start; at < items.length; at += 1)
    exclusions[at] ??= { what: 'notes', title: null, rule: 'closing-notes' };
}

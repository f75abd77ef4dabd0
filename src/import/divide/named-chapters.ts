// Chapters that are called like front or back matter: “Index”, “Letters”, “The End”. Their place and prose decide.

import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import type { Item } from './items.ts';
import { isCertainName, type MatterKind } from './matter-kind.ts';
import { MAX_NOTES_WORDS } from './notes-length.ts';
import { isStoryProse } from './section-evidence.ts';

/** A chapter so named has at least this ratio of the words of a usual one. */
export const MIN_NAMED_LENGTH_RATIO = 0.25;

/** Headings with a name of front or back matter that head a chapter of the story all the same. */
export function namedChapters(
  items: readonly Item[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
): HeadingCandidate[] {
  const chapters = candidates.filter(({ index }) => roles.get(index) === 'chapter');
  const marked = chapters.filter(({ isExplicit }) => isExplicit);
  const [first, last] = [chapters[0]?.index, chapters.at(-1)?.index];
  if (marked.length === 0 || first === undefined || last === undefined) return [];
  const level = Math.max(...marked.map((chapter) => chapter.level));
  // Between numbered chapters, a note is a passage of one of them.
  const isNumbered = chapters.filter(({ heading }) => heading.number !== null).length > chapters.length / 2;
  const usualWords = median(chapters.map((chapter) => chapter.proseWords));
  return candidates.filter((candidate, at) => {
    const { heading, index, isExplicit } = candidate;
    const { matter, title } = heading;
    if (heading.kind !== 'named' || !mayHeadChapter(matter) || !isExplicit || candidate.level > level)
      return false;
    const isBetween = index > first && index < last;
    const isCertain = isCertainName(title ?? '');
    // A long “Author's Note” between chapters is one of them, until somebody has seen it.
    const isLong = candidate.proseWords + (items[index]?.words ?? 0) > MAX_NOTES_WORDS;
    if (matter === 'notes' && (isNumbered || isCertain) && !(isBetween && isCertain && isLong)) return false;
    if (!isBetween && isCertain) return false;
    if (candidate.proseWords < usualWords * MIN_NAMED_LENGTH_RATIO) return false;
    return isStoryProse(items.slice(index + 1, candidates[at + 1]?.index));
  });
}

const mayHeadChapter = (matter: MatterKind | null) =>
  matter !== null && matter !== 'story' && matter !== 'license' && matter !== 'transcriber';

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

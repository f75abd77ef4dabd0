// Chapters that are called like front or back matter: “Index”, “Letters”, “The End”. Their place and prose decide.

import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import { type Item, MIN_PROSE_WORDS } from './items.ts';

/** A chapter so named has at least this ratio of the words of a usual one; after the last chapter, of half of them. */
const MIN_LENGTH_RATIO = 0.25;
const MIN_CLOSING_LENGTH_RATIO = 0.5;
/** How much of it is prose: paragraphs of sentences, not entries of a list. */
const MIN_PROSE_RATIO = 0.8;
/** Sections of these names are never part of a story, however long they are. */
const CERTAIN_NAME =
  /\b(?:author|publisher|editor|translator|transcriber|reader|e?book|edition|copyright|praise|preface|foreword|afterword|appendix|glossary|bibliography|acknowledge?ments?|contents|nachwort|vorwort|postface|pr[ée]face)\b|^[at]\/n$/i;
const NUMBERED_NOTE = /^\W{0,2}(?:\d{1,4}|[*†‡§])[\s.)\]:]/;
const PUBLISHER_TEXT = /\b(?:copyright|©|all rights reserved|isbn|publish(?:ed|er|ing)|printed (?:in|by))\b/i;

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
    if (heading.kind !== 'named' || matter === 'story' || matter === null) return false;
    if (isNumbered && matter === 'notes') return false;
    if (!isExplicit || candidate.level > level || index < first || CERTAIN_NAME.test(title ?? ''))
      return false;
    const ratio = index > last ? MIN_CLOSING_LENGTH_RATIO : MIN_LENGTH_RATIO;
    if (candidate.proseWords < usualWords * ratio) return false;
    return isStory(items.slice(index + 1, candidates[at + 1]?.index));
  });
}

function isStory(items: readonly Item[]): boolean {
  const texts = items.filter(({ words }) => words > 0);
  if (texts.some(({ text }) => PUBLISHER_TEXT.test(text))) return false;
  if (texts.filter(({ text }) => NUMBERED_NOTE.test(text)).length > texts.length / 4) return false;
  const all = texts.reduce((sum, { words }) => sum + words, 0);
  const prose = texts.filter(isProse).reduce((sum, { words }) => sum + words, 0);
  return prose >= all * MIN_PROSE_RATIO;
}

const isProse = ({ text, words, block }: Item) =>
  block.kind === 'verse' || words >= MIN_PROSE_WORDS || /[.!?…。！？]["'”’»)]?$/.test(text);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

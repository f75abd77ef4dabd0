// Decides which headings begin chapters, which are parts above them, and which are scenes below them.

import type { HeadingCandidate } from './heading-candidate.ts';
import { matterKindOf } from './matter-kind.ts';
import { numberSequences } from './number-sequences.ts';

export type HeadingRole = 'part' | 'chapter' | 'scene';

/** A heading without a number among numbered chapters is a chapter if it has at least this many words. */
const MIN_CHAPTER_WORDS = 60;
/** The minimum words of a chapter without a number in plain text, whose headings are recognised only by blank lines around them. */
const MIN_PLAIN_CHAPTER_WORDS = 300;

/**
 * The role of each heading of the story, by the index of its item. Labels decide first, then numbering, then
 * heading levels: numbers below the titles of collected stories are scenes, while numbers below “Part One”
 * are chapters.
 */
export function headingRoles(
  candidates: readonly HeadingCandidate[],
  plain: boolean,
): Map<number, HeadingRole> {
  const of = (kind: HeadingCandidate['heading']['kind']) =>
    candidates.filter(({ heading }) => heading.kind === kind);
  const numbers = of('number');
  const roles = new Map<number, HeadingRole>();
  const assign = (some: readonly HeadingCandidate[], role: HeadingRole) => {
    for (const { index } of some) roles.set(index, role);
  };
  assign(of('volume'), 'part');
  assign(of('part'), 'part');
  assign(of('scene'), 'scene');
  assign(numbers, 'scene');
  assign(of('title'), 'scene');
  const chapters = chapterHeadings(candidates);
  assign(chapters, 'chapter');
  if (chapters.some(({ heading }) => heading.kind !== 'act'))
    assign(
      of('act').filter(({ index }) => roles.get(index) !== 'chapter'),
      'part',
    );
  const named = of('named').filter(({ heading }) => heading.matter === 'story');
  assign(named, 'chapter');
  assign(unnumberedChapters(candidates, chapters, plain), 'chapter');
  return roles;
}

function chapterHeadings(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const of = (kind: HeadingCandidate['heading']['kind']) =>
    candidates.filter(({ heading }) => heading.kind === kind);
  const labelled = of('chapter');
  const numbers = of('number');
  const titledNumbers = numbers.filter(({ heading }) => heading.title !== null);
  if (labelled.length > 0) return [...labelled, ...continuedNumbers(labelled, titledNumbers)];
  const acts = of('act');
  if (acts.length > 0) return acts;
  const parts = of('part').length > 0 ? of('part') : of('volume');
  if (parts.length > 0 && numbers.length > parts.length) {
    return titledNumbers.length > parts.length ? titledNumbers : numbers;
  }
  if (parts.length > 1) return parts;
  const titles = of('title').filter(({ isExplicit }) => isExplicit);
  const stories = collectedStories(titles, numbers);
  if (stories.length > 0) return stories;
  if (titledNumbers.length > 1) return titledNumbers;
  if (numbers.length > 1) return numbers;
  const [lone] = numbers;
  if (lone?.isExplicit && titles.every(({ level }) => level >= lone.level)) return [lone];
  return topLevelTitles(titles);
}

/** Numbers with titles that continue the count of labelled chapters. */
function continuedNumbers(
  labelled: readonly HeadingCandidate[],
  titled: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const all = [...labelled, ...titled].sort((a, b) => a.index - b.index);
  const found: HeadingCandidate[] = [];
  let last = 0;
  for (const candidate of all) {
    const { kind, number } = candidate.heading;
    if (number === null) continue;
    if (kind === 'chapter') last = number;
    else if (last > 1 && number === last + 1) {
      found.push(candidate);
      last = number;
    }
  }
  return found;
}

/** The titles of a collection of stories: under each of them, numbers begin again at one. */
function collectedStories(
  titles: readonly HeadingCandidate[],
  numbers: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const untitled = numbers.filter(({ heading }) => heading.title === null);
  const runs = numberSequences(untitled);
  const level = titles.reduce((least, title) => Math.min(least, title.level), 6);
  const top = titles.filter((title) => title.level === level);
  if (top.length < 2 || runs.length === 0) return [];
  if (runs.length > 1) return top;
  // A single sequence belongs to one story only if other titles stand outside it, with prose of their own.
  const [run = []] = runs;
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const separate = top.filter(
    ({ index, proseWords }) => proseWords >= MIN_PLAIN_CHAPTER_WORDS && (index < first || index > last),
  );
  return separate.length > 0 && !top.some(({ index }) => index > first && index < last) ? top : [];
}

/** The headings of the highest level with at least two that have prose, together with the headings above that level. */
function topLevelTitles(titles: readonly HeadingCandidate[]): HeadingCandidate[] {
  for (let level = 1; level <= 6; level += 1) {
    if (countWithProse(titles, level) >= 2) return titles.filter((title) => title.level <= level);
  }
  return titles.length === 1 ? [...titles] : [];
}

/** Counts the headings of a level that have prose before the next heading of that level or above. */
function countWithProse(titles: readonly HeadingCandidate[], level: number): number {
  let [count, prose, within] = [0, 0, false];
  const close = () => {
    if (within && prose >= MIN_CHAPTER_WORDS / 3) count += 1;
  };
  for (const title of titles) {
    if (title.level <= level) {
      close();
      [prose, within] = [0, title.level === level];
    }
    prose += title.proseWords;
  }
  close();
  return count;
}

/** Headings without a number, but at the level of the numbered chapters and with prose of their own. */
function unnumberedChapters(
  candidates: readonly HeadingCandidate[],
  chapters: readonly HeadingCandidate[],
  plain: boolean,
): HeadingCandidate[] {
  const marked = chapters.filter((chapter) => chapter.isExplicit);
  if (marked.length === 0) return [];
  if (chapters.every(({ heading }) => heading.kind === 'title')) return [];
  const levels = marked.map(({ level }) => level).sort((a, b) => a - b);
  const medianLevel = levels[Math.floor(levels.length / 2)] ?? 1;
  const [first, last] = [
    chapters[0]?.index ?? 0,
    chapters.reduce((most, { index }) => Math.max(most, index), 0),
  ];
  const begun = new Set(chapters);
  const minWords = plain ? MIN_PLAIN_CHAPTER_WORDS : MIN_CHAPTER_WORDS;
  return candidates.filter((candidate, at) => {
    const { heading, index, level, proseWords } = candidate;
    if (heading.kind !== 'title' || !candidate.isExplicit || level > medianLevel || index < first)
      return false;
    if (matterKindOf(heading.title ?? '') !== null) return false;
    // A title right below a numbered heading belongs to it.
    const before = candidates[at - 1];
    if (before !== undefined && before.proseWords === 0 && begun.has(before)) return false;
    return proseWords >= minWords && (index < last || level <= medianLevel);
  });
}

// Which headings begin chapters, which stand above them, and which below.

import { type Candidate, runsOf } from './candidates.ts';
import { matterOf } from './matter.ts';

export type Role = 'part' | 'chapter' | 'scene';

/** A chapter without a number among numbered ones has at least so many words. */
const LEAST_CHAPTER = 60;
/** Of a plain text, whose headings are known only by the room around them. */
const LEAST_PLAIN_CHAPTER = 300;

/**
 * The role of each candidate of the story itself, by its index among the items. Labels decide first, then
 * what keeps count, then the level that the file gives: numbered parts below titled stories are no chapters,
 * while numbered ones below “Part One” are.
 */
export function rolesOf(candidates: readonly Candidate[], plain: boolean): Map<number, Role> {
  const of = (kind: Candidate['heading']['kind']) =>
    candidates.filter(({ heading }) => heading.kind === kind);
  const numbers = of('number');
  const roles = new Map<number, Role>();
  const give = (some: readonly Candidate[], role: Role) => {
    for (const { index } of some) roles.set(index, role);
  };
  give(of('volume'), 'part');
  give(of('part'), 'part');
  give(of('scene'), 'scene');
  give(numbers, 'scene');
  give(of('title'), 'scene');
  const chapters = chaptersAmong(candidates);
  give(chapters, 'chapter');
  if (chapters.some(({ heading }) => heading.kind !== 'act'))
    give(
      of('act').filter(({ index }) => roles.get(index) !== 'chapter'),
      'part',
    );
  const named = of('named').filter(({ heading }) => heading.matter === 'story');
  give(named, 'chapter');
  give(unnumbered(candidates, chapters, plain), 'chapter');
  return roles;
}

function chaptersAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const of = (kind: Candidate['heading']['kind']) =>
    candidates.filter(({ heading }) => heading.kind === kind);
  const labelled = of('chapter');
  const numbers = of('number');
  const titledNumbers = numbers.filter(({ heading }) => heading.title !== null);
  if (labelled.length > 0) return [...labelled, ...continuing(labelled, titledNumbers)];
  const acts = of('act');
  if (acts.length > 0) return acts;
  const parts = of('part').length > 0 ? of('part') : of('volume');
  if (parts.length > 0 && numbers.length > parts.length) {
    return titledNumbers.length > parts.length ? titledNumbers : numbers;
  }
  if (parts.length > 1) return parts;
  const titles = of('title').filter(({ marked }) => marked);
  const stories = storiesOf(titles, numbers);
  if (stories.length > 0) return stories;
  if (titledNumbers.length > 1) return titledNumbers;
  if (numbers.length > 1) return numbers;
  return topTitles(titles);
}

/** Numbers with titles that go on counting where labelled chapters left off. */
function continuing(labelled: readonly Candidate[], titled: readonly Candidate[]): Candidate[] {
  const all = [...labelled, ...titled].sort((a, b) => a.index - b.index);
  const found: Candidate[] = [];
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

/** Titles above numbers that begin anew under them: a collection of stories in numbered parts. */
function storiesOf(titles: readonly Candidate[], numbers: readonly Candidate[]): Candidate[] {
  const untitled = numbers.filter(({ heading }) => heading.title === null);
  const runs = runsOf(untitled);
  const level = titles.reduce((least, title) => Math.min(least, title.level), 6);
  const top = titles.filter((title) => title.level === level);
  if (top.length < 2 || runs.length === 0) return [];
  if (runs.length > 1) return top;
  // One run: under one of several titles it is that story's; under the first of them, or none, the book's.
  const [run = []] = runs;
  const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const apart = top.filter(
    ({ index, prose }) => prose >= LEAST_PLAIN_CHAPTER && (index < first || index > last),
  );
  return apart.length > 0 && !top.some(({ index }) => index > first && index < last) ? top : [];
}

/** The highest level at which there are two headings or more with prose below them, and what stands above it. */
function topTitles(titles: readonly Candidate[]): Candidate[] {
  for (let level = 1; level <= 6; level += 1) {
    if (withProseUnder(titles, level) >= 2) return titles.filter((title) => title.level <= level);
  }
  return titles.length === 1 ? [...titles] : [];
}

/** How many headings of a level have prose before the next of their level or above. */
function withProseUnder(titles: readonly Candidate[], level: number): number {
  let [count, prose, within] = [0, 0, false];
  const close = () => {
    if (within && prose >= LEAST_CHAPTER / 3) count += 1;
  };
  for (const title of titles) {
    if (title.level <= level) {
      close();
      [prose, within] = [0, title.level === level];
    }
    prose += title.prose;
  }
  close();
  return count;
}

/** Headings without a number that stand as high as the numbered chapters do, with prose of their own. */
function unnumbered(
  candidates: readonly Candidate[],
  chapters: readonly Candidate[],
  plain: boolean,
): Candidate[] {
  const marked = chapters.filter((chapter) => chapter.marked);
  if (marked.length === 0) return [];
  if (chapters.every(({ heading }) => heading.kind === 'title')) return [];
  const levels = marked.map(({ level }) => level).sort((a, b) => a - b);
  const usual = levels[Math.floor(levels.length / 2)] ?? 1;
  const [first, last] = [
    chapters[0]?.index ?? 0,
    chapters.reduce((most, { index }) => Math.max(most, index), 0),
  ];
  const begun = new Set(chapters);
  const least = plain ? LEAST_PLAIN_CHAPTER : LEAST_CHAPTER;
  return candidates.filter((candidate, at) => {
    const { heading, index, level, prose } = candidate;
    if (heading.kind !== 'title' || !candidate.marked || level > usual || index < first) return false;
    if (matterOf(heading.title ?? '') !== null) return false;
    // A title right below a numbered heading belongs to it.
    const before = candidates[at - 1];
    if (before !== undefined && before.prose === 0 && begun.has(before)) return false;
    return prose >= least && (index < last || level <= usual);
  });
}

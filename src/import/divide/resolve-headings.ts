// Decides the effect of each heading, and finds titles on lines of their own below a heading.

import { isInCapitals, isUncased, isUncasedTitle, UNSPACED } from './capitals.ts';
import type { ChapterHeading, SceneHeading } from './chapter-builder.ts';
import type { ResolvedHeading } from './chapters.ts';
import type { Exclusion } from './exclusions.ts';
import { cleanTitle } from './heading.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import type { Item } from './items.ts';
import { headingTitle, normaliseCapitals, partTitle, writtenNumber } from './titles.ts';

export interface TitleContext {
  readonly language: string;
  /** Titles as the table of contents spells them, by their keys. */
  readonly contentsTitles: ReadonlyMap<string, string>;
}

/** Subheadings with fewer words of prose before or after them stay in the text. */
const MIN_SCENE_WORDS = 60;
/** For plain text, where only the blank lines around a line suggest a heading. */
const MIN_PLAIN_SCENE_WORDS = 200;
const MAX_TITLE_WORDS = 16;
/** Titles that look like short sentences count only where at least this ratio of chapters has one. */
const MIN_TITLED_CHAPTER_RATIO = 0.6;
/** Longer titles are summaries, and stay in the text. */
const MAX_TITLE_CHARS = 150;

/** Resolves the headings of the story; the result is keyed by the index of the heading's item. */
export function resolveHeadings(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
  plain: boolean,
  titleContext: TitleContext,
): Map<number, ResolvedHeading> {
  const resolved = new Map<number, ResolvedHeading>();
  const below = findTitlesBelow(items, exclusions, candidates, roles);
  let wordsBefore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { index } = candidate;
    const role = roles.get(index) ?? 'scene';
    if (resolved.has(index) || (exclusions[index] ?? null) !== null) continue;
    if (role === 'scene') {
      resolved.set(index, resolveSceneHeading(candidate, wordsBefore, plain, titleContext));
    } else {
      const titleIndex = below.get(index);
      const titleBelow = titleIndex === undefined ? null : cleanTitle(items[titleIndex]?.text ?? '');
      const heading = resolveChapterHeading(candidate, role, titleBelow, titleContext);
      resolved.set(index, heading);
      if (titleIndex !== undefined && heading.title !== null) resolved.set(titleIndex, { role: 'absorbed' });
    }
    wordsBefore = candidate.proseWords;
  }
  return resolved;
}

const isUnsure = ({ isExplicit, heading }: HeadingCandidate) =>
  (!isExplicit && heading.kind === 'number') ||
  // A chapter that is called like front or back matter.
  (heading.kind === 'named' && heading.matter !== 'story');

function resolveSceneHeading(
  candidate: HeadingCandidate,
  wordsBefore: number,
  plain: boolean,
  { language, contentsTitles }: TitleContext,
): SceneHeading {
  const { heading } = candidate;
  const ownTitle = heading.kind === 'scene' ? partTitle(heading, language, contentsTitles) : null;
  return {
    role: 'scene',
    title: ownTitle ?? headingTitle(heading, language, contentsTitles),
    inline: staysInText(candidate, wordsBefore, plain),
    unsure: isUnsure(candidate) || (heading.kind === 'title' && plain),
  };
}

function resolveChapterHeading(
  candidate: HeadingCandidate,
  role: 'chapter' | 'part',
  titleBelow: string | null,
  { language, contentsTitles }: TitleContext,
): ChapterHeading {
  const heading = titleBelow === null ? candidate.heading : { ...candidate.heading, title: titleBelow };
  const titleFor = role === 'part' ? partTitle : headingTitle;
  const title = titleFor(heading, language, contentsTitles);
  const isShort = title === null || title.length <= MAX_TITLE_CHARS;
  const summary = isShort ? null : title;
  return {
    role,
    title: isShort ? title : null,
    number: writtenNumber(heading, language),
    summary,
    name: slugName(candidate),
    unsure: isUnsure(candidate),
  };
}

/** Whether a subheading is shown in the text, where it begins no scene: too little prose around it, or too long a title. */
function staysInText(
  { heading, proseWords, isExplicit }: HeadingCandidate,
  before: number,
  plain: boolean,
): boolean {
  if (heading.kind === 'named') return true;
  if (heading.kind !== 'title') return false;
  const minWords = plain ? MIN_PLAIN_SCENE_WORDS : MIN_SCENE_WORDS;
  return (
    !isExplicit ||
    proseWords < minWords ||
    (before < minWords && before > 0) ||
    (heading.title ?? '').length > 80
  );
}

function slugName({ heading }: HeadingCandidate): string | null {
  const { label, number } = heading;
  if (number === null) return null;
  return `${label?.toLowerCase() ?? 'chapter'}-${number}`;
}

/** For each heading without a title: the index of the item right below that is its title. */
function findTitlesBelow(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
): Map<number, number> {
  const at = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const untitled = candidates.filter(
    ({ index, heading }) => ['part', 'chapter'].includes(roles.get(index) ?? '') && heading.title === null,
  );
  const likely = new Map<number, number>();
  const possible = new Map<number, number>();
  for (const { index, heading } of untitled) {
    const item = items[index + 1];
    if (item === undefined || (exclusions[index + 1] ?? null) !== null || item.block.kind === 'break')
      continue;
    const own = at.get(index + 1);
    if (own !== undefined && roles.get(own.index) !== 'scene') continue;
    if (own !== undefined && own.heading.kind !== 'title') continue;
    const likelihood = own?.isExplicit ? 'sure' : titleLikelihood(item);
    // Below an act stands its setting, not its name.
    if (likelihood === 'sure' && heading.kind !== 'act') likely.set(index, index + 1);
    else if (likelihood === 'maybe') possible.set(index, index + 1);
  }
  const enough =
    likely.size + possible.size >= untitled.length * MIN_TITLED_CHAPTER_RATIO && untitled.length > 1;
  return enough ? new Map([...possible, ...likely]) : likely;
}

/** The salutation of a letter. */
const SALUTATION =
  /^\W*(?:to|dear|my dear(?:est)?)\s+(?:the\s+)?(?:mr|mrs|miss|ms|dr|sir|lady|lord|madam|\p{Lu}\p{Ll}+[,.])/iu;

function titleLikelihood({ block, text, words }: Item): 'sure' | 'maybe' | null {
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words === 0 || words > MAX_TITLE_WORDS || /[,;:]$/.test(text) || /^["“‘«(]/.test(text)) return null;
  if (SALUTATION.test(text)) return null;
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return null;
  if (isUncased(text)) {
    if (!isUncasedTitle(text)) return null;
    return UNSPACED.test(text) || (block.kind === 'paragraph' && block.centred) ? 'sure' : 'maybe';
  }
  if (isInCapitals(text, 4) && !/[!?]$/.test(text)) return 'sure';
  if (block.kind === 'paragraph' && block.centred) return 'sure';
  if (/^(\*\*?|_)[^*_]+\1[.]?$/.test(block.markup.trim())) return 'maybe';
  const long = text.match(/[\p{L}'’-]{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= Math.max(1, long.length * 0.75) ? 'maybe' : null;
}

/** The title of an excluded part as it is shown. */
export const displayTitle = (title: string | null, { language, contentsTitles }: TitleContext) =>
  title === null ? null : normaliseCapitals(cleanTitle(title), language, contentsTitles) || null;

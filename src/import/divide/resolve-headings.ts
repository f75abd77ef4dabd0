// What each heading does where it stands, with the titles that stand on lines of their own below it.

import type { ResolvedHeading } from './chapters.ts';
import type { Exclusion } from './exclusions.ts';
import { cleanTitle } from './heading.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { HeadingRole } from './heading-roles.ts';
import type { Item } from './items.ts';
import { headingTitle, normaliseCapitals, partTitle } from './titles.ts';

export interface TitleContext {
  readonly language: string;
  /** Titles as a list of contents has them, by what `folded` makes of them. */
  readonly contentsTitles: ReadonlyMap<string, string>;
}

/** Subheadings with less prose before or after them stay in the text. */
const MIN_SCENE_WORDS = 60;
/** Of a plain text, where only the room around a line tells that it may be a heading. */
const MIN_PLAIN_SCENE_WORDS = 200;
const MAX_TITLE_WORDS = 16;
/** Titles that look like a short sentence count only where so many chapters have one. */
const MIN_TITLED_CHAPTER_RATIO = 0.6;
/** Longer titles are summaries: text, not a name. */
const MAX_TITLE_CHARS = 150;

/** Marks by the index of their item. */
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
  let before = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { index, heading, isExplicit, proseWords } = candidate;
    const role = roles.get(index) ?? 'scene';
    if (resolved.has(index) || (exclusions[index] ?? null) !== null) continue;
    const unsure = !isExplicit && heading.kind === 'number';
    if (role === 'scene') {
      const inline = staysInText(candidate, before, plain);
      const titled =
        heading.kind === 'scene'
          ? partTitle(heading, titleContext.language, titleContext.contentsTitles)
          : null;
      const title = titled ?? headingTitle(heading, titleContext.language, titleContext.contentsTitles);
      resolved.set(index, { role, title, inline, unsure: unsure || (heading.kind === 'title' && plain) });
    } else {
      const titleIndex = below.get(index);
      const withTitle =
        titleIndex === undefined ? heading : { ...heading, title: cleanTitle(items[titleIndex]?.text ?? '') };
      const titleFor = role === 'part' ? partTitle : headingTitle;
      const title = titleFor(withTitle, titleContext.language, titleContext.contentsTitles);
      const short = title === null || title.length <= MAX_TITLE_CHARS ? title : null;
      resolved.set(index, { role, title: short, name: slugName(candidate), unsure });
      if (titleIndex !== undefined && short !== null) resolved.set(titleIndex, { role: 'absorbed' });
    }
    before = proseWords;
  }
  return resolved;
}

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

/** For headings without a title: the item right below that holds it. */
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
    // A lone act or scene is followed by where it plays, not by its name.
    if (likelihood === 'sure' && heading.kind !== 'act') likely.set(index, index + 1);
    else if (likelihood === 'maybe') possible.set(index, index + 1);
  }
  const enough =
    likely.size + possible.size >= untitled.length * MIN_TITLED_CHAPTER_RATIO && untitled.length > 1;
  return enough ? new Map([...possible, ...likely]) : likely;
}

/** How a letter begins. */
const SALUTATION =
  /^\W*(?:to|dear|my dear(?:est)?)\s+(?:the\s+)?(?:mr|mrs|miss|ms|dr|sir|lady|lord|madam|\p{Lu}\p{Ll}+[,.])/iu;

function titleLikelihood({ block, text, words }: Item): 'sure' | 'maybe' | null {
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words === 0 || words > MAX_TITLE_WORDS || /[,;:]$/.test(text) || /^["“‘«(]/.test(text)) return null;
  if (SALUTATION.test(text)) return null;
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text)) return null;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && !/[!?]$/.test(text)) return 'sure';
  if (block.kind === 'paragraph' && block.centred) return 'sure';
  if (/^(\*\*?|_)[^*_]+\1[.]?$/.test(block.markup.trim())) return 'maybe';
  const long = text.match(/[\p{L}'’-]{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= Math.max(1, long.length * 0.75) ? 'maybe' : null;
}

/** A title as it is shown, for the names of front and back matter. */
export const displayTitle = (title: string | null, { language, contentsTitles }: TitleContext) =>
  title === null ? null : normaliseCapitals(cleanTitle(title), language, contentsTitles) || null;

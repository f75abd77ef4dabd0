// What each heading does where it stands, with the titles that stand on lines of their own below it.

import type { Candidate } from './candidates.ts';
import type { Exclusion } from './fates.ts';
import { cleaned } from './heading.ts';
import type { Item } from './items.ts';
import type { Role } from './levels.ts';
import type { Mark } from './scenes.ts';
import { partTitleOf, readable, titleOf } from './titles.ts';

export interface Wording {
  readonly language: string;
  /** Titles as a list of contents has them, by what `folded` makes of them. */
  readonly listed: ReadonlyMap<string, string>;
}

/** Subheadings with less prose before or after them stay in the text. */
const LEAST_SCENE = 60;
/** Of a plain text, where only the room around a line tells that it may be a heading. */
const LEAST_PLAIN_SCENE = 200;
const LONGEST_TITLE_WORDS = 16;
/** Titles that look like a short sentence count only where so many chapters have one. */
const MOST_CHAPTERS = 0.6;
/** Longer titles are summaries: text, not a name. */
const LONGEST_TITLE = 150;

/** Marks by the index of their item. */
export function marksOf(
  items: readonly Item[],
  fates: readonly Exclusion[],
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, Role>,
  plain: boolean,
  wording: Wording,
): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  const below = titlesBelow(items, fates, candidates, roles);
  let before = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { index, heading, marked, prose } = candidate;
    const role = roles.get(index) ?? 'scene';
    if (marks.has(index) || (fates[index] ?? null) !== null) continue;
    const unsure = !marked && heading.kind === 'number';
    if (role === 'scene') {
      const inline = staysInText(candidate, before, plain);
      const titled = heading.kind === 'scene' ? partTitleOf(heading, wording.language, wording.listed) : null;
      const title = titled ?? titleOf(heading, wording.language, wording.listed);
      marks.set(index, { role, title, inline, unsure: unsure || (heading.kind === 'title' && plain) });
    } else {
      const lower = below.get(index);
      const whole = lower === undefined ? heading : { ...heading, title: cleaned(items[lower]?.text ?? '') };
      const give = role === 'part' ? partTitleOf : titleOf;
      const title = give(whole, wording.language, wording.listed);
      const short = title === null || title.length <= LONGEST_TITLE ? title : null;
      marks.set(index, { role, title: short, name: nameOf(candidate), unsure });
      if (lower !== undefined && short !== null) marks.set(lower, { role: 'taken' });
    }
    before = prose;
  }
  return marks;
}

function staysInText({ heading, prose, marked }: Candidate, before: number, plain: boolean): boolean {
  if (heading.kind === 'named') return true;
  if (heading.kind !== 'title') return false;
  const least = plain ? LEAST_PLAIN_SCENE : LEAST_SCENE;
  return !marked || prose < least || (before < least && before > 0) || (heading.title ?? '').length > 80;
}

function nameOf({ heading }: Candidate): string | null {
  const { label, number } = heading;
  if (number === null) return null;
  return `${label?.toLowerCase() ?? 'chapter'}-${number}`;
}

/** For headings without a title: the item right below that holds it. */
function titlesBelow(
  items: readonly Item[],
  fates: readonly Exclusion[],
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, Role>,
): Map<number, number> {
  const at = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const untitled = candidates.filter(
    ({ index, heading }) => ['part', 'chapter'].includes(roles.get(index) ?? '') && heading.title === null,
  );
  const sure = new Map<number, number>();
  const maybe = new Map<number, number>();
  for (const { index, heading } of untitled) {
    const item = items[index + 1];
    if (item === undefined || (fates[index + 1] ?? null) !== null || item.block.kind === 'break') continue;
    const own = at.get(index + 1);
    if (own !== undefined && roles.get(own.index) !== 'scene') continue;
    if (own !== undefined && own.heading.kind !== 'title') continue;
    const look = own?.marked ? 'sure' : titleLook(item);
    // A lone act or scene is followed by where it plays, not by its name.
    if (look === 'sure' && heading.kind !== 'act') sure.set(index, index + 1);
    else if (look === 'maybe') maybe.set(index, index + 1);
  }
  const enough = sure.size + maybe.size >= untitled.length * MOST_CHAPTERS && untitled.length > 1;
  return enough ? new Map([...maybe, ...sure]) : sure;
}

/** How a letter begins. */
const ADDRESS =
  /^\W*(?:to|dear|my dear(?:est)?)\s+(?:the\s+)?(?:mr|mrs|miss|ms|dr|sir|lady|lord|madam|\p{Lu}\p{Ll}+[,.])/iu;

function titleLook({ block, text, words }: Item): 'sure' | 'maybe' | null {
  if (block.kind !== 'paragraph' && block.kind !== 'verse') return null;
  if (words === 0 || words > LONGEST_TITLE_WORDS || /[,;:]$/.test(text) || /^["“‘«(]/.test(text)) return null;
  if (ADDRESS.test(text)) return null;
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
export const shownTitle = (title: string | null, { language, listed }: Wording) =>
  title === null ? null : readable(cleaned(title), language, listed) || null;

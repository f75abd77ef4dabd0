// Excludes front matter: title pages, prefaces, and whatever else comes before the first chapter.

import type { Book } from '../book.ts';
import type { Exclusion } from './exclusions.ts';
import type { HeadingCandidate } from './heading-candidate.ts';
import type { HeadingRole } from './heading-roles.ts';
import { type Item, MIN_PROSE_WORDS, titleKey } from './items.ts';

/** Prose before the first chapter belongs to the story where it has this many words and no heading of front matter. */
const MIN_OPENING_WORDS = 300;
const PUBLISHER_TEXT =
  /\b(?:copyright|©|all rights reserved|isbn|publish(?:ed|er|ing)|printed (?:in|by)|edition)\b/i;

/** Excludes what comes before the first chapter, and returns the items at which the story begins before it. */
export function excludeFrontMatter(
  items: readonly Item[],
  exclusions: Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
  book: Book,
): number[] {
  const first = candidates.find(({ index }) => ['part', 'chapter'].includes(roles.get(index) ?? ''))?.index;
  if (first === undefined) {
    excludeTitleLines(items, exclusions, book);
    return [];
  }
  const storyStarts: number[] = [];
  const headings = candidates.filter(({ index }) => index < first);
  const starts = headings[0]?.index === 0 ? headings : [null, ...headings];
  for (const [at, head] of starts.entries()) {
    const start = head?.index ?? 0;
    const end = starts[at + 1]?.index ?? first;
    const heading = head?.heading;
    const named = heading?.kind === 'named';
    const storyStart = named ? null : findOpening(items, exclusions, start, end, book);
    const title = named ? (heading?.title ?? null) : null;
    for (let index = start; index < (storyStart ?? end); index += 1)
      exclusions[index] ??= { what: 'front', title, rule: named ? 'named-front' : 'before-first-chapter' };
    if (storyStart !== null) storyStarts.push(storyStart);
  }
  return storyStarts;
}

/** Where a long passage of prose begins, together with a heading right above it; null where there is none. */
function findOpening(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  start: number,
  end: number,
  book: Book,
): number | null {
  let [words, from] = [0, -1];
  for (let index = start; index < end; index += 1) {
    const item = items[index];
    if (item === undefined || (exclusions[index] ?? null) !== null) continue;
    if (item.words >= MIN_PROSE_WORDS && PUBLISHER_TEXT.test(item.text) && words < MIN_OPENING_WORDS)
      return null;
    if (from === -1 && item.words >= MIN_PROSE_WORDS) from = index;
    if (from !== -1) words += item.words;
  }
  if (words < MIN_OPENING_WORDS) return null;
  const above = items[start];
  const headed = above?.block.kind === 'heading' && !isTitleLine(above.text, book) && from - start <= 3;
  return headed ? start : from;
}

/** Excludes the first lines of a text without chapters, as long as they only give its title, its author and the like. */
function excludeTitleLines(items: readonly Item[], exclusions: Exclusion[], book: Book): void {
  for (const [index, { text, words, block }] of items.entries()) {
    if ((exclusions[index] ?? null) !== null || block.kind === 'break') continue;
    if (words >= MIN_PROSE_WORDS * 3 || !isTitleLine(text, book)) break;
    exclusions[index] = { what: 'front', title: null, rule: 'title-line' };
  }
}

const FIELD_LINE =
  /^\W*(?:title|author|fandom|pairings?|ratings?|disclaimers?|summary|warnings?|spoilers?|feedback|distribution|archive|category|genre|characters?|chapters?|status|notes?|author['’]s notes?|a\/n|words?|word ?count|language|published|updated|series|beta|relationships?)\s*:/i;

/** Whether every line of a text repeats the title or the author, or is a field such as “Rating: …”. */
export function isTitleLine(text: string, { title, author }: Pick<Book, 'title' | 'author'>): boolean {
  const lines = text.split('\n');
  if (lines.length > 1) return lines.every((line) => isTitleLine(line, { title, author }));
  const line = titleKey(text);
  const [name, by] = [titleKey(title ?? ''), titleKey(author ?? '')];
  if (line === '' || line === 'by' || FIELD_LINE.test(text)) return true;
  if (name !== '' && (line === name || (line.length > 3 && name.startsWith(line)) || line === name + by))
    return true;
  if (by !== '' && (line === by || line === `by${by}` || line === `${name}by${by}`)) return true;
  return /^(?:written )?by \p{Lu}[^.!?]{0,60}$/iu.test(text.trim());
}

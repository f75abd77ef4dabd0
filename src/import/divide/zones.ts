// What stands before and after the story: sections the file names so, front matter, the end, closing notes.

import type { Book } from '../book.ts';
import type { Candidate } from './candidates.ts';
import type { Exclusion } from './fates.ts';
import { folded, type Item, PROSE_WORDS } from './items.ts';
import type { Role } from './levels.ts';
import { matterOf } from './matter.ts';

/** Prose before the first chapter that is as long as this, and under no name of front matter, is the story's. */
const LEAST_OPENING = 300;
/** What follows an END may be this share of the book. */
const LARGEST_AFTERMATH = 0.2;
/** Closing notes without an END before them. */
const LONGEST_NOTES_WORDS = 400;
const NOTES = /^\W*(?:(?:the )?author['’]?s? ?(?:end ?)?notes?|a\/n|end ?notes?|notes?)\s*(?:[:–—-]|$)/i;
const PUBLISHERS =
  /\b(?:copyright|©|all rights reserved|isbn|publish(?:ed|er|ing)|printed (?:in|by)|edition)\b/i;

/** Sections whose role the file tells, and footnotes. */
export function markSections(items: readonly Item[], fates: Exclusion[]): void {
  for (const [index, { section, block }] of items.entries()) {
    if ((fates[index] ?? null) !== null) continue;
    const title = section.title;
    const named = title === null ? null : matterOf(title);
    if (section.role === 'front' && named !== 'story')
      fates[index] = { what: named === 'transcriber' ? named : 'front', title };
    else if (section.role === 'back') fates[index] = { what: 'back', title };
    else if (section.role === 'contents') fates[index] = { what: 'contents', title: null };
    else if (section.role === 'notes') fates[index] = { what: 'notes', title };
    else if (block.kind === 'note') {
      const picture = /^\W*Illustration/i.test(block.markup);
      fates[index] = { what: 'notes', title: picture ? 'Illustrations' : 'Footnotes' };
    }
  }
}

/** What stands before the first chapter. Gives the items at which the story begins earlier, by itself. */
export function markFront(
  items: readonly Item[],
  fates: Exclusion[],
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, Role>,
  book: Book,
): number[] {
  const first = candidates.find(({ index }) => ['part', 'chapter'].includes(roles.get(index) ?? ''))?.index;
  if (first === undefined) {
    markTitleLines(items, fates, book);
    return [];
  }
  const begins: number[] = [];
  const heads = candidates.filter(({ index }) => index < first);
  const starts = heads[0]?.index === 0 ? heads : [null, ...heads];
  for (const [at, head] of starts.entries()) {
    const start = head?.index ?? 0;
    const end = starts[at + 1]?.index ?? first;
    const heading = head?.heading;
    const named = heading?.kind === 'named';
    const opens = named ? null : openingOf(items, fates, start, end, book);
    const title = named ? (heading?.title ?? null) : null;
    for (let index = start; index < (opens ?? end); index += 1) fates[index] ??= { what: 'front', title };
    if (opens !== null) begins.push(opens);
  }
  return begins;
}

/** Where a long enough piece of prose under no name begins, with the heading above it; null for none. */
function openingOf(
  items: readonly Item[],
  fates: readonly Exclusion[],
  start: number,
  end: number,
  book: Book,
): number | null {
  let [words, from] = [0, -1];
  for (let index = start; index < end; index += 1) {
    const item = items[index];
    if (item === undefined || (fates[index] ?? null) !== null) continue;
    if (item.words >= PROSE_WORDS && PUBLISHERS.test(item.text) && words < LEAST_OPENING) return null;
    if (from === -1 && item.words >= PROSE_WORDS) from = index;
    if (from !== -1) words += item.words;
  }
  if (words < LEAST_OPENING) return null;
  const above = items[start];
  const headed = above?.block.kind === 'heading' && !isTitleLine(above.text, book) && from - start <= 3;
  return headed ? start : from;
}

/** Of a text without chapters: the lines at its beginning that only say its title and who wrote it. */
function markTitleLines(items: readonly Item[], fates: Exclusion[], book: Book): void {
  for (const [index, { text, words, block }] of items.entries()) {
    if ((fates[index] ?? null) !== null || block.kind === 'break') continue;
    if (words >= PROSE_WORDS * 3 || !isTitleLine(text, book)) break;
    fates[index] = { what: 'front', title: null };
  }
}

const FIELD =
  /^\W*(?:title|author|fandom|pairings?|ratings?|disclaimers?|summary|warnings?|spoilers?|feedback|distribution|archive|category|genre|characters?|chapters?|status|notes?|author['’]s notes?|a\/n|words?|word ?count|language|published|updated|series|beta|relationships?)\s*:/i;

export function isTitleLine(text: string, { title, author }: Pick<Book, 'title' | 'author'>): boolean {
  const lines = text.split('\n');
  if (lines.length > 1) return lines.every((line) => isTitleLine(line, { title, author }));
  const line = folded(text);
  const [name, by] = [folded(title ?? ''), folded(author ?? '')];
  if (line === '' || line === 'by' || FIELD.test(text)) return true;
  if (name !== '' && (line === name || (line.length > 3 && name.startsWith(line)) || line === name + by))
    return true;
  if (by !== '' && (line === by || line === `by${by}` || line === `${name}by${by}`)) return true;
  return /^(?:written )?by \p{Lu}[^.!?]{0,60}$/iu.test(text.trim());
}

/** THE END, and all that stands behind the story. */
export function markBack(
  items: readonly Item[],
  fates: Exclusion[],
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, Role>,
): void {
  const total = wordsFrom(items, fates, 0);
  const last = candidates.findLast(({ index }) => roles.get(index) === 'chapter')?.index ?? 0;
  const heads = new Set(candidates.map(({ index }) => index));
  markNamed(items, fates, candidates, roles, last);
  let seen = 0;
  for (const [index, { text, words, block }] of items.entries()) {
    if (!fates[index]) seen += words;
    if ((fates[index] ?? null) !== null || words > 9 || words === 0 || matterOf(text) !== 'end') continue;
    const next = nextOf(items, fates, index);
    const closing = next === -1 || heads.has(next) || isNotes(items[next]?.text ?? '');
    if (!closing && block.kind !== 'heading' && text !== text.toUpperCase()) continue;
    fates[index] = { what: 'back', title: null };
    if (index < last || total - seen > total * LARGEST_AFTERMATH) continue;
    const notes = items.slice(index + 1).findIndex((item) => isNotes(item.text)) + index + 1;
    for (let at = index + 1; at < items.length; at += 1) {
      fates[at] ??= { what: notes > index && at >= notes ? 'notes' : 'back', title: null };
    }
    break;
  }
  markClosingNotes(items, fates, last, total);
}

/** The next item that is still the story's; -1 where there is none. */
function nextOf(items: readonly Item[], fates: readonly Exclusion[], index: number): number {
  for (let at = index + 1; at < items.length; at += 1) {
    if (!fates[at] && items[at]?.block.kind !== 'break') return at;
  }
  return -1;
}

const wordsFrom = (items: readonly Item[], fates: readonly Exclusion[], from: number) =>
  items.reduce((sum, { words }, at) => sum + (at >= from && !fates[at] ? words : 0), 0);

const isNotes = (text: string) => NOTES.test(text) || matterOf(text) === 'notes';

/** Named pieces behind the last chapter, and notes wherever they stand, to the next heading of their level. */
function markNamed(
  items: readonly Item[],
  fates: Exclusion[],
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, Role>,
  last: number,
): void {
  for (const [at, { index, heading, marked, level }] of candidates.entries()) {
    const { matter, title } = heading;
    if (heading.kind !== 'named' || matter === 'story' || matter === null || roles.get(index) === 'chapter')
      continue;
    const behind = index > last;
    if (!behind && !(marked && (matter === 'notes' || matter === 'contents'))) continue;
    let next: Candidate | undefined;
    for (let each = at + 1; each < candidates.length && next === undefined; each += 1) {
      const other = candidates[each];
      if (other === undefined) break;
      const ends = roles.has(other.index) ? !behind || other.level < level : other.heading.kind === 'named';
      if (ends) next = other;
    }
    const what =
      matter === 'notes' || matter === 'contents' || matter === 'license' || matter === 'transcriber'
        ? matter
        : 'back';
    for (let each = index; each < (next?.index ?? items.length); each += 1) fates[each] ??= { what, title };
  }
}

/** “Notes – …” as the last paragraphs. */
function markClosingNotes(items: readonly Item[], fates: Exclusion[], last: number, total: number): void {
  const start = items.findLastIndex(
    ({ text, block }, index) => index > last && !fates[index] && block.kind !== 'break' && NOTES.test(text),
  );
  if (start === -1) return;
  const words = wordsFrom(items, fates, start);
  if (words > LONGEST_NOTES_WORDS || words > total / 2) return;
  for (let at = start; at < items.length; at += 1) fates[at] ??= { what: 'notes', title: null };
}

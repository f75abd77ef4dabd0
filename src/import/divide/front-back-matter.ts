// What stands before and after the story: sections the file names so, front matter, the end, closing notes.

import type { Book } from '../book.ts';
import type { Exclusion } from './exclusions.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { HeadingRole } from './heading-roles.ts';
import { type Item, MIN_PROSE_WORDS, titleKey } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

/** Prose before the first chapter that is as long as this, and under no name of front matter, is the story's. */
const MIN_OPENING_WORDS = 300;
/** What follows an END may be this share of the book. */
const MAX_AFTERMATH_RATIO = 0.2;
/** Closing notes without an END before them. */
const MAX_NOTES_WORDS = 400;
const NOTES_LINE = /^\W*(?:(?:the )?author['’]?s? ?(?:end ?)?notes?|a\/n|end ?notes?|notes?)\s*(?:[:–—-]|$)/i;
const PUBLISHER_TEXT =
  /\b(?:copyright|©|all rights reserved|isbn|publish(?:ed|er|ing)|printed (?:in|by)|edition)\b/i;

/** Sections whose role the file tells, and footnotes. */
export function excludeMarkedSections(items: readonly Item[], exclusions: Exclusion[]): void {
  for (const [index, { section, block }] of items.entries()) {
    if ((exclusions[index] ?? null) !== null) continue;
    const title = section.title;
    const named = title === null ? null : matterKindOf(title);
    if (section.role === 'front' && named !== 'story')
      exclusions[index] = {
        what: named === 'transcriber' ? named : 'front',
        title,
        rule: block.rule ?? 'marked-front',
      };
    else if (section.role === 'back')
      exclusions[index] = { what: 'back', title, rule: block.rule ?? 'marked-back' };
    else if (section.role === 'contents')
      exclusions[index] = { what: 'contents', title: null, rule: block.rule ?? 'marked-contents' };
    else if (section.role === 'notes')
      exclusions[index] = { what: 'notes', title, rule: block.rule ?? 'marked-notes' };
    else if (block.kind === 'note') {
      const picture = /^\W*Illustration/i.test(block.markup);
      exclusions[index] = picture
        ? { what: 'notes', title: 'Illustrations', rule: 'caption' }
        : { what: 'notes', title: 'Footnotes', rule: 'note' };
    }
  }
}

/** What stands before the first chapter. Gives the items at which the story begins earlier, by itself. */
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

/** Where a long enough piece of prose under no name begins, with the heading above it; null for none. */
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

/** Of a text without chapters: the lines at its beginning that only say its title and who wrote it. */
function excludeTitleLines(items: readonly Item[], exclusions: Exclusion[], book: Book): void {
  for (const [index, { text, words, block }] of items.entries()) {
    if ((exclusions[index] ?? null) !== null || block.kind === 'break') continue;
    if (words >= MIN_PROSE_WORDS * 3 || !isTitleLine(text, book)) break;
    exclusions[index] = { what: 'front', title: null, rule: 'title-line' };
  }
}

const FIELD_LINE =
  /^\W*(?:title|author|fandom|pairings?|ratings?|disclaimers?|summary|warnings?|spoilers?|feedback|distribution|archive|category|genre|characters?|chapters?|status|notes?|author['’]s notes?|a\/n|words?|word ?count|language|published|updated|series|beta|relationships?)\s*:/i;

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

/** THE END, and all that stands behind the story. */
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
  for (const [index, { text, words, block }] of items.entries()) {
    if (!exclusions[index]) seen += words;
    if ((exclusions[index] ?? null) !== null || words > 9 || words === 0 || matterKindOf(text) !== 'end')
      continue;
    const next = nextIncluded(items, exclusions, index);
    const closing = next === -1 || headings.has(next) || startsNotes(items[next]?.text ?? '');
    if (!closing && block.kind !== 'heading' && text !== text.toUpperCase()) continue;
    exclusions[index] = { what: 'back', title: null, rule: 'end-line' };
    if (index < last || total - seen > total * MAX_AFTERMATH_RATIO) continue;
    const notes = items.slice(index + 1).findIndex((item) => startsNotes(item.text)) + index + 1;
    for (let at = index + 1; at < items.length; at += 1) {
      const what = notes > index && at >= notes ? 'notes' : 'back';
      exclusions[at] ??= { what, title: null, rule: 'after-end' };
    }
    break;
  }
  excludeClosingNotes(items, exclusions, last, total);
}

/** The next item that is still the story's; -1 where there is none. */
function nextIncluded(items: readonly Item[], exclusions: readonly Exclusion[], index: number): number {
  for (let at = index + 1; at < items.length; at += 1) {
    if (!exclusions[at] && items[at]?.block.kind !== 'break') return at;
  }
  return -1;
}

const includedWordsFrom = (items: readonly Item[], exclusions: readonly Exclusion[], from: number) =>
  items.reduce((sum, { words }, at) => sum + (at >= from && !exclusions[at] ? words : 0), 0);

const startsNotes = (text: string) => NOTES_LINE.test(text) || matterKindOf(text) === 'notes';

/** Named pieces behind the last chapter, and notes wherever they stand, to the next heading of their level. */
function excludeNamedSections(
  items: readonly Item[],
  exclusions: Exclusion[],
  candidates: readonly HeadingCandidate[],
  roles: ReadonlyMap<number, HeadingRole>,
  last: number,
): void {
  for (const [at, { index, heading, isExplicit, level }] of candidates.entries()) {
    const { matter, title } = heading;
    if (heading.kind !== 'named' || matter === 'story' || matter === null || roles.get(index) === 'chapter')
      continue;
    const behind = index > last;
    if (!behind && !(isExplicit && (matter === 'notes' || matter === 'contents'))) continue;
    let next: HeadingCandidate | undefined;
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
    for (let each = index; each < (next?.index ?? items.length); each += 1)
      exclusions[each] ??= { what, title, rule: 'named-section' };
  }
}

/** “Notes – …” as the last paragraphs. */
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
  for (let at = start; at < items.length; at += 1)
    exclusions[at] ??= { what: 'notes', title: null, rule: 'closing-notes' };
}

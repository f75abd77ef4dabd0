// Excludes tables of contents: lines that look like headings, one after the other, and come again later.

import { storyStart } from './contents-end.ts';
import { entriesOf, isEntryLike, isNumbered, MAX_ENTRY_WORDS, MAX_LIST_ITEMS } from './contents-entries.ts';
import type { Exclusion } from './exclusions.ts';
import { mayBeNumbered } from './heading.ts';
import { type Item, MIN_PROSE_WORDS, titleKey } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

const HEADED_LIST: Exclusion = { what: 'contents', title: null, rule: 'contents-list' };
const BARE_LIST: Exclusion = { what: 'contents', title: null, rule: 'repeated-headings' };

/** Tables of contents without a heading are looked for in this ratio of the book's words. */
const MAX_POSITION_RATIO = 0.3;
const MIN_ENTRIES = 3;
/** The most failed attempts to read one, so that a file of nothing but short lines is read quickly. */
const MAX_TRIES = 12;
/** The ratio of entries that must come again in the text, for a table of contents without a heading. */
const MIN_RECURRING_RATIO = 0.6;

/** Excludes tables of contents, lists of illustrations and the like. */
export function excludeContents(items: readonly Item[], exclusions: Exclusion[]): void {
  const total = items.reduce((sum, { words }) => sum + words, 0);
  const last = lastIndexes(items);
  let known: ReadonlyMap<string, number> | null = null;
  const places = () => {
    known ??= lastEntryIndexes(items);
    return known;
  };
  let [seen, tries] = [0, 0];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    seen += item.words;
    if (exclusions[index] ?? null) continue;
    const hasHeading = isContentsName(item);
    if (
      !hasHeading &&
      (tries > MAX_TRIES || seen > total * MAX_POSITION_RATIO || !startsList(items, exclusions, index, last))
    )
      continue;
    const end = listEnd(items, exclusions, index, hasHeading, places);
    // Right above prose, “Contents” lists nothing: it may be the title of a chapter.
    if (end <= index || (hasHeading && end === index + 1 && standsAboveProse(items, exclusions, index))) {
      tries += 1;
      continue;
    }
    for (let at = index; at < end; at += 1) exclusions[at] ??= hasHeading ? HEADED_LIST : BARE_LIST;
    index = end - 1;
  }
}

/** Whether the next text of the book below an item is prose. */
function standsAboveProse(items: readonly Item[], exclusions: readonly Exclusion[], index: number): boolean {
  for (let at = index + 1; at < items.length; at += 1) {
    const item = items[at];
    if (exclusions[at]) return false;
    if (item !== undefined && item.words > 0) return item.words >= MIN_PROSE_WORDS;
  }
  return false;
}

const isContentsName = ({ text, block }: Item) =>
  block.kind !== 'break' &&
  block.kind !== 'note' &&
  !text.includes('\n') &&
  matterKindOf(text) === 'contents';

/** The last index of each short line in the book, by its key. */
function lastIndexes(items: readonly Item[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (item.words > 0 && item.words < MIN_PROSE_WORDS / 2) places.set(titleKey(item.text), index);
  }
  return places;
}

/** Whether a table of contents begins at an item: three numbered lines in it or from it on, or three that come again. */
function startsList(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  index: number,
  last: ReadonlyMap<string, number>,
): boolean {
  const text = items[index]?.text ?? '';
  const names = new Set<string>();
  // A refrain comes again too, but it is a sentence, or the same line each time.
  const recurs = (at: number) => {
    const line = items[at]?.text ?? '';
    const name = titleKey(line);
    if (names.has(name) || (/[.!?…]["'”’]?$/.test(line) && items[at]?.block.kind !== 'heading')) return false;
    names.add(name);
    return (last.get(name) ?? -1) > at;
  };
  const again = recurs(index);
  names.clear();
  if (!(mayBeNumbered(text) || again) || !isEntryLike(items[index])) return false;
  const own = entriesOf(items[index], index);
  if (own.filter(isNumbered).length >= MIN_ENTRIES) return true;
  let [numbered, recurring] = [0, 0];
  for (let at = index; at < items.length && at < index + 12; at += 1) {
    if ((exclusions[at] ?? null) !== null || !isEntryLike(items[at])) break;
    if (entriesOf(items[at], at).some(isNumbered)) numbered += 1;
    if (recurs(at)) recurring += 1;
    if (numbered > MIN_ENTRIES || recurring >= MIN_ENTRIES) return true;
  }
  return false;
}

/** The end (exclusive) of the table of contents that begins at an item; the item itself where there is none. */
function listEnd(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  index: number,
  hasHeading: boolean,
  places: () => ReadonlyMap<string, number>,
): number {
  const from = hasHeading ? index + 1 : index;
  let to = from;
  while (
    to < Math.min(items.length, from + MAX_LIST_ITEMS) &&
    (exclusions[to] ?? null) === null &&
    isEntryLike(items[to])
  ) {
    if (items[to]?.section !== items[index]?.section && items[index]?.section.title !== null) break;
    to += 1;
  }
  const entries = Array.from({ length: to - from }, (_, at) => entriesOf(items[from + at], from + at)).flat();
  const end = to === items.length ? to : storyStart(items, entries, from, to);
  const listed = entries.filter(({ item }) => item < end);
  if (hasHeading) return end;
  if (listed.length < MIN_ENTRIES) return index;
  const later = places();
  // What comes again must be a heading there, with text below it: a list may come again as well.
  const recurring = listed.filter(({ keys }) =>
    namesOf(keys).some((key) => {
      const at = later.get(key) ?? -1;
      return at >= end && hasTextBelow(items, at);
    }),
  ).length;
  return recurring >= listed.length * MIN_RECURRING_RATIO ? end : index;
}

/** An entry with a title is known by it: any list has a number one. */
function namesOf(keys: readonly string[]): readonly string[] {
  const titles = keys.filter((key) => key.startsWith('title:'));
  return titles.length > 0 ? titles : keys;
}

/** Whether prose stands right below an item, or below one more short line. */
function hasTextBelow(items: readonly Item[], index: number): boolean {
  const below = items.slice(index + 1, index + 6).filter(({ words }) => words > 0);
  const [first, second] = below;
  if (first === undefined) return false;
  if (first.words >= MIN_TEXT_WORDS || first.block.kind === 'verse') return true;
  return !mayBeNumbered(first.text) && (second?.words ?? 0) >= MIN_TEXT_WORDS;
}

const MIN_TEXT_WORDS = 12;

/** The last index of everything that may be an entry, by each of its keys. */
function lastEntryIndexes(items: readonly Item[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (item.words > MAX_ENTRY_WORDS || item.text.length > 300) continue;
    const entries = entriesOf(item, index);
    // Several numbered lines are a list again, not the headings that it lists.
    if (entries.filter(isNumbered).length > 1) continue;
    for (const { keys } of entries) for (const key of keys) places.set(key, index);
  }
  return places;
}

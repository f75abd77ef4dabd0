// Finding lists of contents: what reads like headings, one after the other, and comes again further on.

import type { Exclusion } from './exclusions.ts';
import { type Heading, mayBeNumbered, parseHeading } from './heading.ts';
import { type Item, MIN_PROSE_WORDS, titleKey } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

const HEADED_LIST: Exclusion = { what: 'contents', title: null, rule: 'contents-list' };
const BARE_LIST: Exclusion = { what: 'contents', title: null, rule: 'repeated-headings' };

/** Lists without a heading of their own are looked for in this share of the book's words. */
const MAX_POSITION_RATIO = 0.3;
const MIN_ENTRIES = 3;
/** Items in a list at most, and lists that turn out to be none: a file of short lines must not take forever. */
const MAX_LIST_ITEMS = 1000;
const MAX_TRIES = 12;
/** An entry that carries its chapter's summary. */
const MAX_ENTRY_WORDS = 120;
/** Of the entries of a list without a heading, how many must come again. */
const MIN_RECURRING_RATIO = 0.6;

interface ContentsEntry {
  /** The item it stands in. */
  readonly item: number;
  readonly keys: readonly string[];
  readonly heading: Heading | null;
}

/** Marks lists of contents, of illustrations and the like. */
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
    if (end <= index) {
      tries += 1;
      continue;
    }
    for (let at = index; at < end; at += 1) exclusions[at] ??= hasHeading ? HEADED_LIST : BARE_LIST;
    index = end - 1;
  }
}

const isContentsName = ({ text, block }: Item) =>
  block.kind !== 'break' &&
  block.kind !== 'note' &&
  !text.includes('\n') &&
  matterKindOf(text) === 'contents';

/** Where each short line of the book stands the last time. */
function lastIndexes(items: readonly Item[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (item.words > 0 && item.words < MIN_PROSE_WORDS / 2) places.set(titleKey(item.text), index);
  }
  return places;
}

/** A block of three numbered lines, three numbered blocks without prose between them, or lines that all come again. */
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

const isNumbered = ({ heading }: ContentsEntry) => heading !== null && heading.number !== null;

/** Where the list that begins at an item ends (exclusive); the index itself where there is none. */
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
  const recurring = listed.filter(({ keys }) => keys.some((key) => (later.get(key) ?? -1) >= end)).length;
  return recurring >= listed.length * MIN_RECURRING_RATIO ? end : index;
}

/** Where what reads like an entry stands the last time, by each of its keys. */
function lastEntryIndexes(items: readonly Item[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (item.words > MAX_ENTRY_WORDS || item.text.length > 300) continue;
    for (const { keys } of entriesOf(item, index)) for (const key of keys) places.set(key, index);
  }
  return places;
}

/** Short, or numbered: nothing of the story's prose. */
function isEntryLike(item: Item | undefined): boolean {
  if (item === undefined || item.block.kind === 'note') return false;
  if (item.block.kind === 'break' || item.words === 0) return true;
  if (item.block.kind === 'heading') return true;
  const lines = item.text.split('\n');
  if (lines.length > MAX_LIST_ITEMS) return false;
  if (lines.length > 1) return lines.every((line) => line.length <= 100 || parseEntry(line)?.number != null);
  if (item.words < MIN_PROSE_WORDS / 2) return true;
  const numbered = parseEntry(item.text);
  if (numbered !== null && numbered.number !== null) return item.words <= MAX_ENTRY_WORDS;
  return item.words < MIN_PROSE_WORDS && !/[.!?]["'’”]?$/.test(item.text);
}

/**
 * The first item of the story among items that all look like entries, the last of which stands before prose:
 * where the first entry comes again, else the headings right before the prose that came before.
 */
function storyStart(
  items: readonly Item[],
  entries: readonly ContentsEntry[],
  from: number,
  to: number,
): number {
  for (const leader of entries.slice(0, 3)) {
    const again = findRecurrence(items, entries, leader);
    if (again !== null) return includePartHeadings(entries, again.item, leader.item);
  }
  let start = to;
  while (start > from) {
    const at = start - 1;
    const own = entries.filter(({ item }) => item === at);
    if (items[at]?.block.kind === 'break' || own.length === 0) {
      if (start === to) break;
      start -= 1;
      continue;
    }
    if (own.length > 1 && items[at]?.block.kind !== 'heading') break;
    const keys = own.flatMap((entry) => entry.keys);
    if (!entries.some((entry) => entry.item < at && sharesKey(entry.keys, keys))) break;
    start -= 1;
  }
  while (start < to && items[start]?.block.kind === 'break') start += 1;
  if (start < to) return start;
  // Nothing came again: a heading right before the prose is the story's nevertheless.
  const last = items[to - 1];
  const lastHeading = last === undefined ? null : parseHeading(last.text);
  if (to - 1 > from && last?.block.kind === 'heading' && lastHeading !== null) return to - 1;
  return to;
}

/**
 * Where an entry stands as a heading: by its name before its number, since below “Adventure I” may stand a “I.”
 * of its own. The last time, since under each of its parts a list may count its chapters anew.
 */
function findRecurrence(
  items: readonly Item[],
  entries: readonly ContentsEntry[],
  leader: ContentsEntry,
): ContentsEntry | null {
  const names = leader.keys.filter((key) => !key.startsWith('number:'));
  for (const keys of [names, leader.keys]) {
    const again = entries.findLast(
      (entry, at) =>
        entry.item > leader.item && sharesKey(entry.keys, keys) && isOnlyEntry(items, entries, at),
    );
    if (again !== undefined) return again;
  }
  return null;
}

/** From the first heading of the story back over its number, and the parts that begin with it. */
function includePartHeadings(entries: readonly ContentsEntry[], item: number, minItem: number): number {
  let start = item;
  for (let at = item - 1; at > minItem; at -= 1) {
    const [own, ...more] = entries.filter((entry) => entry.item === at);
    if (own === undefined) continue;
    const { kind, number = null, title = null } = own.heading ?? {};
    const wide = kind === 'part' || kind === 'volume' || (number !== null && title === null);
    if (
      more.length > 0 ||
      !wide ||
      !entries.some((entry) => entry.item < at && sharesKey(entry.keys, own.keys))
    )
      break;
    start = at;
  }
  return start;
}

const sharesKey = (some: readonly string[], others: readonly string[]) =>
  some.some((key) => others.includes(key));

/** Whether an item holds one entry only. Entries come in order, so its neighbours tell. */
const isOnlyEntry = (items: readonly Item[], entries: readonly ContentsEntry[], at: number) => {
  const item = entries[at]?.item;
  if (item === undefined) return false;
  if (items[item]?.block.kind === 'heading') return true;
  return entries[at - 1]?.item !== item && entries[at + 1]?.item !== item;
};

/** Page numbers and the dots that lead to them. */
const PAGE_NUMBER = /(?:[\s.·…_]{2,}|\s+|,\s*)(?:p\.? ?)?(?:\d{1,4}|[ivxl]+)$/;

function parseEntry(line: string): Heading | null {
  const bare = line.trim();
  return parseHeading(bare.replace(/^["'“‘]|["'”’]$/g, ''));
}

function entriesOf(item: Item | undefined, at: number): ContentsEntry[] {
  if (item === undefined || item.block.kind === 'break' || item.text === '') return [];
  const whole = item.block.kind === 'heading' ? [item.text] : item.text.split('\n');
  return whole
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const heading = parseEntry(line);
      const variants = new Set([line.trim(), line.trim().replace(PAGE_NUMBER, '')]);
      const keys = new Set<string>();
      for (const variant of variants) {
        const parsed = variant === line ? heading : parseEntry(variant);
        const name = titleKey(variant);
        if (name.length > 0) keys.add(`whole:${name}`);
        const title = titleKey(parsed?.title ?? '');
        // “Chapter” is a column's head, and an initial is no title.
        if (title.length > 3) keys.add(`title:${title}`);
        if (parsed !== null && parsed.number !== null) {
          keys.add(`number:${parsed.kind === 'number' ? 'chapter' : parsed.kind}:${parsed.number}`);
        }
      }
      return { item: at, keys: [...keys], heading };
    });
}

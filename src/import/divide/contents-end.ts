// Finds where the story begins below a table of contents whose last lines look like the first headings.

import { type ContentsEntry, sharesKey } from './contents-entries.ts';
import { parseHeading } from './heading.ts';
import type { Item } from './items.ts';

/**
 * The first item of the story among items from `from` to `to` that all look like entries, with prose below them:
 * where one of the first entries comes again, or else where the headings right before the prose begin.
 */
export function storyStart(
  items: readonly Item[],
  entries: readonly ContentsEntry[],
  from: number,
  to: number,
): number {
  for (const leader of entries.slice(0, 3)) {
    const again = findRecurrence(items, entries, leader);
    if (again !== null) return includePartHeadings(entries, again.item, leader.item);
  }
  const start = recurringHeadingsStart(items, entries, from, to);
  if (start < to) return start;
  // Even if nothing comes again, a heading right before the prose belongs to it.
  const last = items[to - 1];
  const lastHeading = last === undefined ? null : parseHeading(last.text);
  return to - 1 > from && last?.block.kind === 'heading' && lastHeading !== null ? to - 1 : to;
}

/** Goes back from `to` over headings that repeat earlier entries, and over the breaks between them. */
function recurringHeadingsStart(
  items: readonly Item[],
  entries: readonly ContentsEntry[],
  from: number,
  to: number,
): number {
  let start = to;
  for (let at = to - 1; at >= from; at -= 1) {
    const own = entries.filter(({ item }) => item === at);
    const isGap = items[at]?.block.kind === 'break' || own.length === 0;
    if (isGap ? start === to : !repeatsEarlierEntry(items, entries, own, at)) break;
    start = at;
  }
  while (start < to && items[start]?.block.kind === 'break') start += 1;
  return start;
}

function repeatsEarlierEntry(
  items: readonly Item[],
  entries: readonly ContentsEntry[],
  own: readonly ContentsEntry[],
  at: number,
): boolean {
  if (own.length > 1 && items[at]?.block.kind !== 'heading') return false;
  const keys = own.flatMap((entry) => entry.keys);
  return entries.some((entry) => entry.item < at && sharesKey(entry.keys, keys));
}

/**
 * Where an entry comes again as a heading. Its name is looked for before its number, since “Adventure I” may have
 * a section “I.” of its own. The last place counts, since a table of contents may number the chapters of each
 * part from one.
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

/** Goes back from the first heading of the story over its number, and over headings of parts that begin with it. */
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

/** Whether an item is a single entry. Entries are in order, so only its neighbours need to be compared. */
const isOnlyEntry = (items: readonly Item[], entries: readonly ContentsEntry[], at: number) => {
  const item = entries[at]?.item;
  if (item === undefined) return false;
  if (items[item]?.block.kind === 'heading') return true;
  return entries[at - 1]?.item !== item && entries[at + 1]?.item !== item;
};

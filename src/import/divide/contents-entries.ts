// The entries of tables of contents: what a line may refer to, and whether an item can be such a line.

import { parseHeading } from './heading.ts';
import type { Heading } from './heading-kind.ts';
import { type Item, MIN_PROSE_WORDS, titleKey } from './items.ts';

/** The most items or lines of one table of contents, so that a file of nothing but short lines is read quickly. */
export const MAX_LIST_ITEMS = 1000;
/** The most words of an entry that includes its chapter's summary. */
export const MAX_ENTRY_WORDS = 120;

export interface ContentsEntry {
  /** The index of the item that it is in. */
  readonly item: number;
  /** What it may be recognised by: its whole text, its title, its number. */
  readonly keys: readonly string[];
  readonly heading: Heading | null;
}

export const isNumbered = ({ heading }: ContentsEntry) => heading !== null && heading.number !== null;

export const sharesKey = (some: readonly string[], others: readonly string[]) =>
  some.some((key) => others.includes(key));

/** Whether an item is short, numbered, or a heading, and so may be part of a table of contents. */
export function isEntryLike(item: Item | undefined): boolean {
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

/** A page number at the end of a line, with the dots before it. */
const PAGE_NUMBER = /(?:[\s.·…_]{2,}|\s+|,\s*)(?:p\.? ?)?(?:\d{1,4}|[ivxl]+)$/;

/** Characters: the longest row of dots before a page number. Looking for its beginning in more would take too long. */
const MAX_TAIL_CHARS = 300;

/** A line without what `pattern` finds at its end. */
export function withoutTail(line: string, pattern: RegExp): string {
  return line.slice(0, -MAX_TAIL_CHARS) + line.slice(-MAX_TAIL_CHARS).replace(pattern, '');
}

function parseEntry(line: string): Heading | null {
  const bare = line.trim();
  return parseHeading(bare.replace(/^["'“‘]|["'”’]$/g, ''));
}

/** The entries of an item: one for a heading, otherwise one for each line. */
export function entriesOf(item: Item | undefined, at: number): ContentsEntry[] {
  if (item === undefined || item.block.kind === 'break' || item.text === '') return [];
  const whole = item.block.kind === 'heading' ? [item.text] : item.text.split('\n');
  return whole
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const heading = parseEntry(line);
      const variants = new Set([line.trim(), withoutTail(line.trim(), PAGE_NUMBER)]);
      const keys = new Set<string>();
      for (const variant of variants) {
        const parsed = variant === line ? heading : parseEntry(variant);
        const name = titleKey(variant);
        if (name.length > 0) keys.add(`whole:${name}`);
        const title = titleKey(parsed?.title ?? '');
        // A short word is more likely an initial or the head of a column than a title.
        if (title.length > 3) keys.add(`title:${title}`);
        if (parsed !== null && parsed.number !== null) {
          keys.add(`number:${parsed.kind === 'number' ? 'chapter' : parsed.kind}:${parsed.number}`);
        }
      }
      return { item: at, keys: [...keys], heading };
    });
}

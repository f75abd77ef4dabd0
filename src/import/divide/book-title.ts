// Finds the title and the author of a book in its first lines, where nothing else says them.

import type { Book } from '../book.ts';
import { isDateLine } from './dates.ts';
import { cleanTitle, parseHeading } from './heading.ts';
import { type Item, MIN_PROSE_WORDS } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

/** How many lines of text a title page may have before the story. */
const MAX_LINES = 6;
const MAX_TITLE_CHARS = 120;
const MAX_AUTHOR_CHARS = 60;
/** “A tale by” and spaces may stand before the name. */
const MAX_BYLINE_CHARS = 200;
const BYLINE =
  /^(?:(?:written|a (?:novel|story|tale)) )?(?:by|von|par|de|por|di|av|af|door|od|autor|author|auteur|autore|автор|著者|作者|作|著|지은이|글)\s*[:：]?\s+(?=\p{Lu}|\p{Lo})(.+)$|^(?:作者|著者|автор|author|autor|auteur)\s*[:：]\s*(.+)$/iu;

/** What the lines above the first chapter say, for what the file's metadata leave open. */
export function titleFromText(
  items: readonly Item[],
  { title, author }: Pick<Book, 'title' | 'author'>,
): Pick<Book, 'title' | 'author'> {
  if (title !== null && author !== null) return { title, author };
  const [first, ...rest] = titlePageLines(items);
  if (first === undefined || !isTitle(first.text)) return { title, author };
  const byline = rest.map(({ text }) => bylineOf(text)).find((name) => name !== null) ?? null;
  // Below a heading, more than its author's name is the text of a first poem or chapter.
  const others = rest.length - (byline === null ? 0 : 1);
  if (first.isHeading && (others > 1 || isOneOfSeveral(items))) return { title, author };
  return { title: title ?? cleanTitle(first.text), author: author ?? byline };
}

function bylineOf(text: string): string | null {
  if (text.length > MAX_BYLINE_CHARS) return null;
  const [, after, field] = BYLINE.exec(text.trim()) ?? [];
  const name = cleanTitle(after ?? field ?? '');
  return name !== '' && name.length <= MAX_AUTHOR_CHARS && !/[.!?]$/.test(text) ? name : null;
}

/** Whether the first heading is the title of one story among others: below it and below a later one, numbers begin. */
function isOneOfSeveral(items: readonly Item[]): boolean {
  const headings = items.flatMap(({ block, text }) =>
    block.kind === 'heading' ? [{ level: block.level, kind: parseHeading(text)?.kind }] : [],
  );
  const [first, second, ...later] = headings;
  return (
    second?.kind === 'number' && later.some(({ level, kind }) => kind === 'title' && level === first?.level)
  );
}

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/** The short lines that stand above the first heading of a chapter; none where prose comes first. */
function titlePageLines(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const { block, text, words } = item;
    if (block.kind === 'break' || block.kind === 'note') continue;
    // A diary begins with a date.
    if (lines.length > 0 && (block.kind === 'heading' || isDateLine(text))) return lines;
    if (words >= MIN_PROSE_WORDS) return [];
    const own = linesAboveHeading(item);
    lines.push(...own.lines);
    if (own.endsAtHeading) return lines;
    if (lines.length > MAX_LINES) return [];
  }
  return [];
}

/** The lines of an item, up to the heading of a chapter among them. */
function linesAboveHeading({ block, text }: Item): {
  readonly lines: readonly Line[];
  readonly endsAtHeading: boolean;
} {
  const all = text.split('\n').filter((line) => line.trim() !== '');
  const end = all.findIndex((line) => (parseHeading(line)?.kind ?? 'title') !== 'title');
  const isHeading = block.kind === 'heading';
  const above = end === -1 ? all : all.slice(0, end);
  return { lines: above.map((line) => ({ text: line, isHeading })), endsAtHeading: end !== -1 };
}

function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS || matterKindOf(text) !== null || bylineOf(text) !== null) return false;
  return /\p{L}/u.test(text) && !/[,;:]$/.test(text) && !/[^.][.。]["'”’»]?$/.test(text);
}

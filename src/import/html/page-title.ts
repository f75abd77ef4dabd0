// The title of a book from the title of the page it was saved from: without its chapter and the name of the site.

import { parseHeading } from '../divide/heading.ts';
import { titleKey } from '../divide/items.ts';

/** Sites that add their name to the titles of their pages. */
const SITE =
  /^(?:royal ?road|wattpad|fanfiction(?:\.net)?|archive of our own|ao3|scribble ?hub|tapas|webnovel|wordpress(?:\.com)?|blogspot|substack|medium|tumblr|livejournal|dreamwidth|google docs|standard ebooks.*|project gutenberg.*|the project gutenberg.*|wikisource.*|reddit.*|spacebattles.*|sufficient velocity.*|questionable questing.*|inkitt|quotev|fictionpress|syosetu.*|kakuyomu.*|小説家になろう|カクヨム)$/i;
/** Of a longer one nobody knows what the book is called. */
const MAX_TITLE_CHARS = 400;
const SEPARATOR = /\s+(?:[|–—»·•-]|::)\s+|\s*\|\s*/;
/** What such sites put behind a title. */
const TRAILER =
  /,? an? [^,|]{1,80} (?:fan ?fic(?:tion)?|crossover)$|\s+\[archive of our own\]$|\s+chapter \d+$/i;

/** “Read free at Standard Ebooks”. */
const INVITATION = /[\s.,–—-]*\bread (?:free|online)\b[^.]*$/i;
const BY = /^by\s+(?=\p{Lu}|\p{Ll}+$)/iu;
const TITLE_BY = /^(.+?), by (\p{Lu}[^,]{1,60})$/u;

/** The author that a page's title names; null for most. */
export function pageAuthor(title: string | null): string | null {
  const parts = partsOf(title);
  const by = parts.find((part) => BY.test(part));
  return by?.replace(BY, '').trim() ?? TITLE_BY.exec(parts[0] ?? '')?.[2] ?? null;
}

/**
 * @param headings the texts of the page's headings, in order
 * @param chapter the title of the chapter, where the page is one of many; null where that is not known
 */
export function pageTitle(
  title: string | null,
  headings: readonly string[],
  chapter: string | null,
): string | null {
  const isChapter = (part: string) => isNumberedChapter(part) || part === chapter;
  const all = partsOf(title);
  const by = all.findIndex((part) => BY.test(part));
  // “The Fog - by Ann Reed - The Salt Road”: a post, its author, and what it is a part of.
  if (by > 0 && all[by + 1] !== undefined) return all[by + 1] ?? null;
  const parts = all.filter((part) => !BY.test(part));
  const [only, ...others] = parts;
  if (only === undefined) return title;
  const shown = new Set(headings.map(titleKey));
  // A page that is called by its chapter alone shows its book as a heading.
  if (others.length === 0)
    return (isChapter(only) ? headings.find((heading) => !isChapter(heading)) : null) ?? bookOf(only, shown);
  const book = parts.filter((part) => !isChapter(part));
  // The part that the page shows as a heading of its own, and that is no chapter's.
  const named =
    book.find((part) => shown.has(titleKey(part))) ?? (book.length < parts.length ? book[0] : undefined);
  return named?.replace(TRAILER, '').trim() ?? parts.join(' - ').trim();
}

const partsOf = (title: string | null): string[] =>
  (title ?? '')
    .slice(0, MAX_TITLE_CHARS)
    .replace(INVITATION, '')
    .replace(TRAILER, '')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SITE.test(part));

/** The book's part of a title in one piece: “The Salt Road Chapter 3: The Fog”, “The Salt Road: The Fog”. */
function bookOf(only: string, shown: ReadonlySet<string>): string {
  const bare = (TITLE_BY.exec(only)?.[1] ?? only)
    .replace(TRAILER, '')
    .replace(/(?<=\S)\s+chapter \d+:.*$/i, '')
    .trim();
  const [book = bare, chapter] = bare.split(/:\s+/);
  const rest = bare.slice(book.length + 1);
  const isBoth = chapter !== undefined && shown.has(titleKey(book)) && shown.has(titleKey(rest));
  return isBoth ? book : bare;
}

function isNumberedChapter(part: string): boolean {
  const heading = parseHeading(part.trim());
  return heading !== null && heading.kind !== 'title';
}

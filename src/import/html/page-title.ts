// The title of a book from the title of the page it was saved from: without its chapter and the name of the site.

import { parseHeading } from '../divide/heading.ts';
import { titleKey } from '../divide/items.ts';

/** Sites that add their name to the titles of their pages. */
const SITE =
  /^(?:royal ?road|wattpad|fanfiction(?:\.net)?|archive of our own|ao3|scribble ?hub|tapas|webnovel|wordpress(?:\.com)?|blogspot|substack|medium|tumblr|livejournal|dreamwidth|google docs|standard ebooks.*|project gutenberg.*|the project gutenberg.*|wikisource.*|reddit.*|spacebattles.*|sufficient velocity.*|questionable questing.*|inkitt|quotev|fictionpress|syosetu.*|kakuyomu.*|小説家になろう|カクヨム)$/i;
const SEPARATOR = /\s+(?:[|–—»·•-]|::)\s+|\s*\|\s*/;
/** What such sites put behind a title. */
const TRAILER =
  /,? an? [^,|]{1,80} (?:fan ?fic(?:tion)?|crossover)$|\s+\[archive of our own\]$|\s+chapter \d+$/i;

/** `headings`: the texts of the page's headings, in order. */
export function pageTitle(title: string | null, headings: readonly string[]): string | null {
  const parts = (title ?? '')
    .replace(TRAILER, '')
    .split(SEPARATOR)
    .filter((part) => part.trim() !== '' && !SITE.test(part.trim()));
  const [only, ...others] = parts;
  if (only === undefined) return title;
  if (others.length === 0) return only.replace(TRAILER, '').trim();
  const shown = new Set(headings.map(titleKey));
  const book = parts.filter((part) => !isChapter(part));
  // The part that the page shows as a heading of its own, and that is no chapter's.
  const named =
    book.find((part) => shown.has(titleKey(part))) ?? (book.length < parts.length ? book[0] : undefined);
  return named?.replace(TRAILER, '').trim() ?? parts.join(' - ').trim();
}

function isChapter(part: string): boolean {
  const heading = parseHeading(part.trim());
  return heading !== null && heading.kind !== 'title';
}

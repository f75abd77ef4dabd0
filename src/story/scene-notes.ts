// Notes beside a scene, such as an author's: small lines with its first page and its last, and no part of its text.

import { utf8Bytes } from './message-size.ts';
import { PUBLIC_PAGE_CHARS } from './pages.ts';

export interface SceneNotes {
  /** Discord markup: small lines, without blank ones between them. */
  readonly before: string | null;
  readonly after: string | null;
}

export const NO_NOTES: SceneNotes = { before: null, after: null };

/** A longer note, in characters with its markup, is cut: the page matters more. */
const MAX_NOTE_CHARS = 900;
/** Bytes of UTF-8 of a posted page with its notes: leaves room for its heading. */
const MAX_PAGE_BYTES = 8_900;
const MIN_PAGE_CHARS = 400;
const SMALL = '-# ';

/** A note as Discord shows it small: each line by itself. Null for one of white space. */
export function smallNote(markup: string): string | null {
  const lines = markup.split('\n').filter((line) => line.trim() !== '');
  let small = '';
  for (const line of lines) {
    const next = `${small === '' ? '' : `${small}\n`}${SMALL}${line.trim()}`;
    if (next.length > MAX_NOTE_CHARS) return cutNote(small, line.trim());
    small = next;
  }
  return small === '' ? null : small;
}

/** What fits of the next line, up to a word, without markup that a cut might leave open. */
function cutNote(small: string, line: string): string {
  const plain = line.replace(/[*_~|\\`]/g, '');
  const room = MAX_NOTE_CHARS - small.length - SMALL.length - 2;
  const cut =
    room > 40
      ? plain
          .slice(0, room)
          .replace(/\s+\S*$/, '')
          .trimEnd()
      : '';
  const last = cut === '' ? `${SMALL}…` : `${SMALL}${cut}…`;
  return small === '' ? last : `${small}\n${last}`;
}

/** Pages with the notes on the first and on the last of them. */
export function pagesWithNotes(pages: readonly string[], { before, after }: SceneNotes): string[] {
  return pages.map((page, index) =>
    [index === 0 ? before : null, page, index === pages.length - 1 ? after : null]
      .filter((part) => part !== null)
      .join('\n\n'),
  );
}

/** How many characters a page may have beside notes. */
export const maxCharsBeside = ({ before, after }: SceneNotes): number =>
  PUBLIC_PAGE_CHARS - [before, after].reduce((sum, note) => sum + (note === null ? 0 : note.length + 2), 0);

/**
 * The pages of a scene as they are posted, each short enough for a message with its notes.
 * @param cut gives the pages of the text for a length in characters
 */
export async function publicPagesWithNotes(
  cut: (maxChars: number) => Promise<readonly string[]>,
  notes: SceneNotes,
): Promise<string[]> {
  for (let maxChars = maxCharsBeside(notes); ; maxChars = Math.floor(maxChars * 0.85)) {
    const pages = pagesWithNotes(await cut(maxChars), notes);
    const fits = pages.every((page) => utf8Bytes(page) <= MAX_PAGE_BYTES && page.length <= PUBLIC_PAGE_CHARS);
    if (fits || maxChars < MIN_PAGE_CHARS) return pages;
  }
}

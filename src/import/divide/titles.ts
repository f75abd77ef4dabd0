// The titles of chapters: as their headings give them, in the letters people write titles in.

import type { Heading } from './heading.ts';
import { folded } from './items.ts';

const SMALL =
  /^(?:a|an|and|as|at|but|by|de|du|for|from|if|in|into|nor|of|off|on|or|over|the|to|up|von|with|la|le|et)$/;
const ROMAN = /^[IVXLCDM]+$/;

/**
 * A title set in capitals as people write it: as a list of contents has it, else by the habits of English.
 * @param listed titles as written elsewhere, by what `folded` makes of them
 */
export function readable(
  title: string,
  language: string,
  listed: ReadonlyMap<string, string> = new Map(),
): string {
  if (title !== title.toUpperCase() || !/\p{Lu}{2}/u.test(title)) return title;
  const written = listed.get(folded(title));
  if (written !== undefined && written !== written.toUpperCase()) return written;
  return language.startsWith('en') ? capitalised(title) : title;
}

function capitalised(title: string): string {
  let first = true;
  return title.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word, at: number) => {
    const before = title.slice(0, at).trimEnd().at(-1) ?? '';
    const begins = first || /[.:!?—–“"(]/.test(before);
    first = false;
    const last = !/\p{L}/u.test(title.slice(at + word.length));
    const lower = word.toLowerCase();
    // “I” and “XIV”, but “Mix” and “Did” among other words can’t be told from numbers: only these letters alone.
    if (ROMAN.test(word) && (word.length === 1 || /^(?:[IVX]+)$/.test(word))) return word;
    if (!begins && !last && SMALL.test(lower)) return lower;
    return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
}

/** What a heading says as a title: null where it only counts. Labels other than “Chapter” are worth saying. */
export function titleOf(
  heading: Heading,
  language: string,
  listed: ReadonlyMap<string, string>,
): string | null {
  if (heading.title !== null) return readable(heading.title, language, listed);
  return COUNTED.test(heading.label ?? '') || heading.kind === 'number' ? null : nameOf(heading, language);
}

/** Of a part, with its number: “Book the First” becomes “Book First: Recalled to Life”. */
export function partTitleOf(
  heading: Heading,
  language: string,
  listed: ReadonlyMap<string, string>,
): string | null {
  if (heading.kind === 'title' || heading.kind === 'named') return titleOf(heading, language, listed);
  const title = heading.title === null ? null : readable(heading.title, language, listed);
  return [nameOf(heading, language), title].filter((part) => part !== null).join(': ') || null;
}

const COUNTED = /^(?:chap|ch$|kapitel|capitel|cap[íi]tul|capitol|hoofdstuk)/i;

function nameOf({ label, numeral }: Heading, language: string): string | null {
  if (label === null) return null;
  const name = `${capitalFirst(label)} ${numeral === null ? '' : ROMAN.test(numeral) ? numeral : readable(numeral, language)}`;
  return name.trim();
}

const capitalFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

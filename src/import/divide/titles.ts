// The titles of chapters: as their headings give them, in the letters people write titles in.

import type { Heading } from './heading.ts';
import { titleKey } from './items.ts';

const LOWERCASE_WORDS =
  /^(?:a|an|and|as|at|but|by|de|du|for|from|if|in|into|nor|of|off|on|or|over|the|to|up|von|with|la|le|et)$/;
const ROMAN = /^[IVXLCDM]+$/;

/**
 * A title set in capitals as people write it: as a list of contents has it, else by the habits of English.
 * @param contentsTitles titles as written elsewhere, by what `folded` makes of them
 */
export function normaliseCapitals(
  title: string,
  language: string,
  contentsTitles: ReadonlyMap<string, string> = new Map(),
): string {
  if (title !== title.toUpperCase() || !/\p{Lu}{2}/u.test(title)) return title;
  const written = contentsTitles.get(titleKey(title));
  if (written !== undefined && written !== written.toUpperCase()) return written;
  return language.startsWith('en') ? toTitleCase(title) : title;
}

function toTitleCase(title: string): string {
  let first = true;
  return title.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word, at: number) => {
    const before = title.slice(0, at).trimEnd().at(-1) ?? '';
    const begins = first || /[.:!?—–“"(]/.test(before);
    first = false;
    const last = !/\p{L}/u.test(title.slice(at + word.length));
    const lower = word.toLowerCase();
    // “I” and “XIV”, but “Mix” and “Did” among other words can’t be told from numbers: only these letters alone.
    if (ROMAN.test(word) && (word.length === 1 || /^(?:[IVX]+)$/.test(word))) return word;
    if (!begins && !last && LOWERCASE_WORDS.test(lower)) return lower;
    return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
}

/** What a heading says as a title: null where it only counts. Labels other than “Chapter” are worth saying. */
export function headingTitle(
  heading: Heading,
  language: string,
  contentsTitles: ReadonlyMap<string, string>,
): string | null {
  if (heading.title !== null) return normaliseCapitals(heading.title, language, contentsTitles);
  return NUMBER_ONLY_LABEL.test(heading.label ?? '') || heading.kind === 'number'
    ? null
    : labelAndNumber(heading, language);
}

/** Of a part, with its number: “Book the First” becomes “Book First: Recalled to Life”. */
export function partTitle(
  heading: Heading,
  language: string,
  contentsTitles: ReadonlyMap<string, string>,
): string | null {
  if (heading.kind === 'title' || heading.kind === 'named')
    return headingTitle(heading, language, contentsTitles);
  const title = heading.title === null ? null : normaliseCapitals(heading.title, language, contentsTitles);
  return [labelAndNumber(heading, language), title].filter((part) => part !== null).join(': ') || null;
}

const NUMBER_ONLY_LABEL = /^(?:chap|ch$|kapitel|capitel|cap[íi]tul|capitol|hoofdstuk)/i;

function labelAndNumber({ label, numeral }: Heading, language: string): string | null {
  if (label === null) return null;
  const name = `${capitalFirst(label)} ${numeral === null ? '' : ROMAN.test(numeral) ? numeral : normaliseCapitals(numeral, language)}`;
  return name.trim();
}

const capitalFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

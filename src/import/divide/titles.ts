// Makes the titles of chapters from their headings, in title case rather than capitals.

import type { Heading } from './heading-kind.ts';
import { NUMBER_ONLY_LABEL } from './heading-labels.ts';
import { titleKey } from './items.ts';

const LOWERCASE_WORDS =
  /^(?:a|an|and|as|at|but|by|de|du|for|from|if|in|into|nor|of|off|on|or|over|the|to|up|von|with|la|le|et)$/;
const ROMAN = /^[IVXLCDM]+$/;
const INITIAL = /(?:^|[^\p{L}])\p{L}\.\s*$/u;

/**
 * Converts a title in capitals to title case: as the table of contents spells it, or else by the rules of English.
 * @param contentsTitles titles in the table of contents, by their keys
 */
export function normaliseCapitals(
  title: string,
  language: string,
  contentsTitles: ReadonlyMap<string, string> = new Map(),
): string {
  if (title !== title.toUpperCase() || !/\p{Lu}{2}/u.test(title)) return title;
  const written = contentsTitles.get(titleKey(title));
  if (written !== undefined && written !== written.toUpperCase()) return written;
  if (/^(?:en|und)/.test(language)) return toTitleCase(title);
  // German capitalises nouns, and nobody knows which these are.
  return language.startsWith('de') ? title : toSentenceCase(title);
}

/** As most languages write titles: a capital at the beginning alone. Roman numerals stay. */
function toSentenceCase(title: string): string {
  const lower = title.replace(/[\p{L}\p{M}'’]+/gu, (word) => (ROMAN.test(word) ? word : word.toLowerCase()));
  return lower.replace(/(?:^|[.:!?]\s)[^\p{L}]{0,20}\p{L}/gu, (start) => start.toUpperCase());
}

/** Characters before a word that say whether the title begins anew with it. */
const LOOKBEHIND_CHARS = 24;

function toTitleCase(title: string): string {
  let first = true;
  return title.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word, at: number) => {
    // After “P.C.” the title goes on.
    const begins =
      first ||
      (/[.:!?—–“"(]\s*$/.test(title.slice(Math.max(0, at - LOOKBEHIND_CHARS), at)) &&
        !INITIAL.test(title.slice(Math.max(0, at - LOOKBEHIND_CHARS), at)));
    first = false;
    const last = !/[\p{L}\p{N}]/u.test(title.slice(at + word.length));
    const lower = word.toLowerCase();
    // Only I, V and X make a Roman numeral here, since words such as “Mix” and “Did” look like numerals too.
    if (ROMAN.test(word) && (word.length === 1 || /^(?:[IVX]+)$/.test(word))) return word;
    if (!begins && !last && LOWERCASE_WORDS.test(lower)) return lower;
    return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
}

/** The title of a chapter; null for a bare number. Labels other than “Chapter” are kept. */
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

/** The title of a part, with its label and number: “Book First: Recalled to Life”. */
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

/** The label and the number of a heading as written, or the number alone; null where it has none. */
export const writtenNumber = (heading: Heading, language: string): string | null =>
  labelAndNumber(heading, language) ?? heading.numeral;

/** In the order in which they are written. */
function labelAndNumber({ label, numeral, numberFirst }: Heading, language: string): string | null {
  if (numberFirst !== undefined) return normaliseCapitals(numberFirst, language);
  if (label === null) return null;
  return `${capitalFirst(label)} ${numeral === null ? '' : numeralAsWritten(numeral, language)}`.trim();
}

function numeralAsWritten(numeral: string, language: string): string {
  if (ROMAN.test(numeral) || numeral !== numeral.toUpperCase()) return numeral;
  return /^(?:en|und|de)/.test(language) ? normaliseCapitals(numeral, language) : numeral.toLowerCase();
}

const capitalFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

// Reads the numbers of headings: digits, Roman numerals, and words.

import { NUMBER_WORDS } from './number-words.ts';

const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12, hundredth: 100 },
};

const WORDS = new Map<string, number>(Object.entries(ORDINALS));
for (const [number, word] of UNITS.entries()) {
  WORDS.set(word, number);
  if (!WORDS.has(`${word}th`)) WORDS.set(`${word}th`, number);
}
for (const [index, word] of TENS.entries()) {
  WORDS.set(word, 20 + 10 * index);
  WORDS.set(word.replace(/y$/, 'ieth'), 20 + 10 * index);
}

for (const [word, number] of NUMBER_WORDS) if (!WORDS.has(word)) WORDS.set(word, number);

/** Roman numerals; old printers' IIII is allowed for IV. */
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/i;
const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** “12”, “XII”, “xii”, “twelve”, “twelfth”, “one hundred and two” as numbers; null for anything else. */
export function numberOf(text: string): number | null {
  if (/^\d{1,4}[ºª°.]?$/.test(text)) return Number.parseInt(text, 10);
  if (/^\d{1,3}[a-d]$/i.test(text)) return Number.parseInt(text, 10);
  if (/^\d{1,4}(?:st|nd|rd|th|er|re|[èe]re|e|ème|eme|o|a)$/i.test(text)) return Number.parseInt(text, 10);
  return fromRoman(text) ?? fromWords(text);
}

/** The value of a Roman numeral; null for other text, and for mixed case. */
export function fromRoman(text: string): number | null {
  if (text === '' || !ROMAN.test(text)) return null;
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return null;
  const values = [...text.toUpperCase()].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The Turkish İ becomes two characters otherwise. */
const lowerCase = (text: string) => text.toLowerCase().replaceAll('i\u0307', 'i');

/** Whether a word may be a number, or the first word of one. */
export const startsNumber = (word: string) =>
  /^\p{Nd}/u.test(word) || /^[IVXLCDM]+$/i.test(word) || WORDS.has(lowerCase(word));

/** The value of a number in English words, or of a first ordinal in some other languages; null for other text. */
function fromWords(text: string): number | null {
  // What stands for eighty in French, and before an ordinal in Romanian and Irish.
  const words = lowerCase(text)
    .replace(/\bquatre[\s-]vingts?\b/g, 'octante')
    .split(/[\s-]+/)
    .filter((word, at) => !(at === 0 && /^(?:al|a|ya)$/.test(word)));
  if (words.length > 6 || words.length === 0) return null;
  let [total, any] = [0, false];
  for (const word of words) {
    if (any && AND.has(word)) continue;
    const sum = any ? addWord(total, word) : firstWord(word);
    if (sum === null) return null;
    [total, any] = [sum, true];
  }
  return any && total > 0 ? total : null;
}

/** “Treinta y uno”, “vingt et un”. */
const AND: ReadonlySet<string> = new Set(['and', 'y', 'e', 'et', 'und', 'og', 'och', 'en', 'i']);

const isHundred = (word: string) => word === 'hundred' || word === 'hundredth';

const firstWord = (word: string): number | null => (isHundred(word) ? 100 : (WORDS.get(word) ?? null));

/** The number after one more word: “twenty” and “one” add up, “one” and “two” don't. */
function addWord(total: number, word: string): number | null {
  if (isHundred(word)) return Math.max(1, total) * 100;
  const value = WORDS.get(word);
  if (value === undefined) return null;
  // “Soixante-dix” and “quatre-vingt-douze” count on by tens and teens.
  if ((total === 60 || total === 80) && value >= 10 && value < 20) return total + value;
  const place = value >= 10 ? 100 : 10;
  return total % place === 0 ? total + value : null;
}

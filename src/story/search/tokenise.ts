// The words of a text, folded as they are compared: the same for a story and for what is asked about it.

import { fold } from '../fold.ts';

/** Scripts without spaces: each character stands for itself, and neighbours make the words. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const SPACED = `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`;
const WORD = new RegExp(`${UNSPACED}|${SPACED}(?:['’](?=\\p{L})${SPACED})*`, 'gu');
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const OPENED = /["'“‘«(]$/;

/** What stands in the text, and whether it begins with a capital that no beginning of a sentence or speech accounts for. */
export type WordVisitor = (raw: string, named: boolean) => void;

/** Calls `visit` with each word of a sentence, as it stands there. */
export function forEachWord(sentence: string, visit: WordVisitor): void {
  let first = true;
  if (visitSimpleWords(sentence, visit)) return;
  for (const { 0: raw, index } of sentence.matchAll(WORD)) {
    visit(raw, !first && CAPITAL.test(raw) && !OPENED.test(sentence.charAt(index - 1)));
    first = false;
  }
}

/** Sentences of nothing but these are taken apart by hand, several times as fast. */
const SIMPLE_TEXT = /^[\0-\x7f‘’“”–—…]*$/;
/** What a character of them is. */
const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const APOSTROPHE = 8;
const OPENER = 16;
const CHARACTER_CLASSES = new Uint8Array(0x2100);
for (const char of '"(“‘') CHARACTER_CLASSES[char.charCodeAt(0)] = OPENER;
for (const char of "'’") CHARACTER_CLASSES[char.charCodeAt(0)] = APOSTROPHE;
for (let code = 48; code < 58; code++) CHARACTER_CLASSES[code] = DIGIT;
for (let code = 65; code < 91; code++) CHARACTER_CLASSES[code] = LETTER | UPPER;
for (let code = 97; code < 123; code++) CHARACTER_CLASSES[code] = LETTER;

/** False, before anything is visited, where the sentence holds other characters. */
function visitSimpleWords(text: string, visit: WordVisitor): boolean {
  if (!SIMPLE_TEXT.test(text)) return false;
  const { length } = text;
  let first = true;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const kind = CHARACTER_CLASSES[text.charCodeAt(at)] ?? 0;
    if ((kind & (LETTER | DIGIT)) === 0) {
      before = kind;
      continue;
    }
    const start = at;
    let second = 0;
    while (++at < length) {
      const next = CHARACTER_CLASSES[text.charCodeAt(at)] ?? 0;
      if (at === start + 1) second = next;
      if ((next & (LETTER | DIGIT)) !== 0) continue;
      if ((next & APOSTROPHE) === 0 || at + 1 === length) break;
      if (((CHARACTER_CLASSES[text.charCodeAt(at + 1)] ?? 0) & LETTER) === 0) break;
    }
    const capital = (kind & UPPER) !== 0 && (second & (LETTER | UPPER)) === LETTER;
    visit(text.slice(start, at), !first && capital && (before & (OPENER | APOSTROPHE)) === 0);
    first = false;
    // What ended the word stands before the next.
    before = at < length ? (CHARACTER_CLASSES[text.charCodeAt(at)] ?? 0) : 0;
  }
  return true;
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/**
 * A word as it is compared: lower case, without accents and apostrophes, in English without its possessive; in other
 * languages an apostrophe parts words, as in “l’homme”. None is empty.
 */
export function foldWord(raw: string, english: boolean): string[] {
  if (/^[A-Za-z0-9]+$/.test(raw)) return [raw.toLowerCase()];
  const parts = english ? [raw.replace(/['’]s$/i, '')] : raw.split(/['’]/);
  return parts.flatMap((part) => fold(part).split(' ')).filter((word) => word !== '');
}

/** The folded words of a short text. */
export function tokenise(text: string, language: string): string[] {
  const words: string[] = [];
  const english = isEnglish(language);
  forEachWord(text, (raw) => words.push(...foldWord(raw, english)));
  return words;
}

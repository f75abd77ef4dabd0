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
export type Visit = (raw: string, named: boolean) => void;

/** Calls `visit` with each word of a sentence, as it stands there. */
export function eachWord(sentence: string, visit: Visit): void {
  let first = true;
  if (visitPlain(sentence, visit)) return;
  for (const { 0: raw, index } of sentence.matchAll(WORD)) {
    visit(raw, !first && CAPITAL.test(raw) && !OPENED.test(sentence.charAt(index - 1)));
    first = false;
  }
}

/** What a character of plain English prose is; 0 for any other. */
const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const APOSTROPHE = 8;
const OPENER = 16;
const OTHER = 32;
const KINDS = new Uint8Array(0x2100);
for (let code = 0; code < 128; code++) KINDS[code] = OTHER;
for (const char of '–—…”') KINDS[char.charCodeAt(0)] = OTHER;
for (const char of '"(“‘') KINDS[char.charCodeAt(0)] = OPENER;
for (const char of "'’") KINDS[char.charCodeAt(0)] = APOSTROPHE;
for (let code = 48; code < 58; code++) KINDS[code] = DIGIT;
for (let code = 65; code < 91; code++) KINDS[code] = LETTER | UPPER;
for (let code = 97; code < 123; code++) KINDS[code] = LETTER;

const kindAt = (text: string, at: number) => KINDS[text.charCodeAt(at)] ?? 0;

/** The same by hand, several times as fast; false, before anything is visited, where the sentence holds other letters. */
function visitPlain(text: string, visit: Visit): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) === 0) return false;
  let first = true;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if ((kind & (LETTER | DIGIT)) === 0) continue;
    const start = at;
    for (let next = kind; ; next = kindAt(text, at)) {
      const inner = (next & APOSTROPHE) !== 0 && (kindAt(text, at + 1) & LETTER) !== 0;
      if ((next & (LETTER | DIGIT)) === 0 && !inner) break;
      at += 1;
    }
    const before = start === 0 ? 0 : kindAt(text, start - 1);
    const capital = (kind & UPPER) !== 0 && (kindAt(text, start + 1) & (LETTER | UPPER)) === LETTER;
    visit(text.slice(start, at), !first && capital && (before & (OPENER | APOSTROPHE)) === 0);
    first = false;
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
  const parts = english ? [raw.replace(/['’]s$/i, '')] : raw.split(/['’]/);
  return parts.flatMap((part) => fold(part).split(' ')).filter((word) => word !== '');
}

/** The folded words of a short text. */
export function wordsOf(text: string, language: string): string[] {
  const words: string[] = [];
  const english = isEnglish(language);
  eachWord(text, (raw) => words.push(...foldWord(raw, english)));
  return words;
}

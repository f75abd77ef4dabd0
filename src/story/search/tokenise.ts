// The words of a text, folded as they are compared: the same for a story and for what is asked about it.

import { fold } from '../fold.ts';

/** Scripts without spaces: a dictionary parts their words. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const SPACED = `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`;
const WORD = new RegExp(`${UNSPACED}+|${SPACED}(?:['’](?=\\p{L})${SPACED})*`, 'gu');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const OPENED = /["'“‘«(]$/;

/** What stands in the text, and whether it begins with a capital that no beginning of a sentence or speech accounts for. */
export type WordVisitor = (raw: string, named: boolean) => void;

/** Calls `visit` with each word of a sentence, as it stands there. */
export function forEachWord(sentence: string, visit: WordVisitor): void {
  let first = true;
  if (visitSimpleWords(sentence, visit)) return;
  for (const { 0: raw, index } of sentence.matchAll(WORD)) {
    if (STARTS_UNSPACED.test(raw)) visitSegments(raw, visit);
    else visit(raw, !first && CAPITAL.test(raw) && !OPENED.test(sentence.charAt(index - 1)));
    first = false;
  }
}

/** The dictionary goes by the script, whatever the locale. */
let segmenter: Intl.Segmenter | undefined;

function visitSegments(text: string, visit: WordVisitor): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) visit(segment, false);
}

/** Whether a word is of a script without spaces: what is typed may be parted otherwise than the text was. */
export const isUnspaced = (word: string) => STARTS_UNSPACED.test(word);

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

const classAt = (text: string, at: number) => CHARACTER_CLASSES[text.charCodeAt(at)] ?? 0;

/** False, before anything is visited, where the sentence holds other characters. */
function visitSimpleWords(text: string, visit: WordVisitor): boolean {
  if (!SIMPLE_TEXT.test(text)) return false;
  let first = true;
  let before = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if ((kind & (LETTER | DIGIT)) === 0) {
      before = kind;
      at += 1;
      continue;
    }
    const end = endOfSimpleWord(text, at);
    const capital = (kind & UPPER) !== 0 && (classAt(text, at + 1) & (LETTER | UPPER)) === LETTER;
    visit(text.slice(at, end), !first && capital && (before & (OPENER | APOSTROPHE)) === 0);
    first = false;
    at = end;
  }
  return true;
}

/** Where a word ends that begins at `start`: an apostrophe belongs to it where a letter follows. */
function endOfSimpleWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if ((kind & (LETTER | DIGIT)) === 0) {
      if ((kind & APOSTROPHE) === 0 || (classAt(text, at + 1) & LETTER) === 0) break;
    }
    at += 1;
  }
  return at;
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

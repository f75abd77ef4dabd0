// The words of a text, folded as they are compared: the same for a story and for what is asked about it.

import { fold } from '../fold.ts';

export interface Token {
  /** Lower case, without accents, possessive and apostrophes; never empty. */
  readonly word: string;
  /** Begins with a capital that no beginning of a sentence or of speech accounts for. */
  readonly named: boolean;
}

/** Scripts without spaces: each character stands for itself, and neighbours make the words. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+(?:['’](?=[\\p{L}])(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+)*`, 'gu');
const ASCII_WORD = /[a-z0-9]+(?:['’][a-z]+)*/gi;
const PLAIN = /^[\p{ASCII}‘’“”—–…]*$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const OPENED = /["'“‘«(]$/;

/** What takes a sentence of one language apart. It remembers what it has folded: most words come again. */
export interface Tokenizer {
  tokens(sentence: string): Token[];
}

export function tokenizer(language: string): Tokenizer {
  const english = isEnglish(language);
  const folded = new Map<string, readonly string[]>();
  const fold1 = (raw: string): readonly string[] => {
    let known = folded.get(raw);
    if (known === undefined) {
      known = wordsOf(raw, english);
      folded.set(raw, known);
    }
    return known;
  };
  return {
    tokens(sentence) {
      const tokens: Token[] = [];
      for (const match of sentence.matchAll(PLAIN.test(sentence) ? ASCII_WORD : WORD)) {
        const { 0: raw, index } = match;
        const code = raw.charCodeAt(0);
        const named =
          index > 0 &&
          !(code >= 97 && code <= 122) &&
          CAPITAL.test(raw) &&
          tokens.length > 0 &&
          !OPENED.test(sentence.charAt(index - 1));
        for (const word of fold1(raw)) tokens.push({ word, named });
      }
      return tokens;
    },
  };
}

export function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** One word in English, where an apostrophe stands inside words; elsewhere it parts them: “l’homme”. */
function wordsOf(raw: string, english: boolean): readonly string[] {
  if (!english) return raw.split(/['’]/).map(fold).filter((word) => word !== '');
  const word = fold(raw.replace(/['’]s$/i, ''));
  return word === '' ? [] : [word];
}

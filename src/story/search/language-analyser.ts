// What a language tells about words: which belong together, and which say nothing in a question.

import { isEnglishWord } from './english/dictionary.ts';
import { IRREGULAR_FORMS } from './english/irregular.ts';
import { root, stem } from './english/stem.ts';
import { STOP_WORDS } from './english/stop-words.ts';
import { SYNONYMS } from './english/synonyms.ts';
import { isEnglish } from './tokenise.ts';

/** All of folded words. */
export interface LanguageAnalyser {
  /** The same for all inflections of a word; no word itself. */
  stem(word: string): string;
  /** Words of this stem that begin otherwise than it does: “ran”, “went”. */
  irregularForms(stem: string): readonly string[];
  /** The same for words derived from one another; coarser than the stem. */
  root(word: string): string;
  isStopWord(word: string): boolean;
  /** Whether it is known to be a word of the language: then it misspells no other. */
  isWord(word: string): boolean;
  /** At most so many letters at the end of a word make another form of it, where the stem may not tell. */
  readonly maxEndingChars: number;
  /** Stems of words put for this one. */
  synonyms(stem: string): readonly string[];
}

const identity = (word: string) => word;
/** Of other languages nothing is known but how they are folded; how often a word stands tells what it says. */
const NO_ANALYSIS: LanguageAnalyser = {
  stem: identity,
  irregularForms: () => [],
  root: identity,
  isStopWord: () => false,
  isWord: () => false,
  maxEndingChars: 2,
  synonyms: () => [],
};

const stemSynonyms = new Map<string, string[]>();
for (const group of SYNONYMS) {
  const stems = [...new Set(group.map(stem))];
  for (const each of stems) {
    const others = stems.filter((other) => other !== each);
    stemSynonyms.set(each, [...new Set([...(stemSynonyms.get(each) ?? []), ...others])]);
  }
}

const ENGLISH: LanguageAnalyser = {
  stem,
  irregularForms: (of) => IRREGULAR_FORMS.get(of) ?? [],
  root,
  isStopWord: (word) => STOP_WORDS.has(word),
  isWord: (word) => STOP_WORDS.has(word) || isEnglishWord(word),
  maxEndingChars: 0,
  synonyms: (of) => stemSynonyms.get(of) ?? [],
};

export function analyserFor(language: string): LanguageAnalyser {
  return isEnglish(language) ? ENGLISH : NO_ANALYSIS;
}

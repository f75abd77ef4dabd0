// What a language tells about words: which belong together, and which say nothing in a question.

import { isEnglishWord } from './english/dictionary.ts';
import { IRREGULAR_FORMS } from './english/irregular.ts';
import { root, stem } from './english/stem.ts';
import { STOP_WORDS } from './english/stop-words.ts';
import { SYNONYMS } from './english/synonyms.ts';
import { type AnswerType, answerTypeOf } from './languages/question-words.ts';
import { stemmerOf } from './languages/stemmers.ts';
import { stopWordsOf } from './languages/stop-words.ts';

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
  /** What a question asks for, by its first words. */
  answerType(words: readonly string[]): AnswerType;
  /** Stems of words put for this one. */
  synonyms(stem: string): readonly string[];
}

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
  answerType: (words) => answerTypeOf(words, 'en'),
  synonyms: (of) => stemSynonyms.get(of) ?? [],
};

const NONE: readonly string[] = [];
const analysers = new Map<string, LanguageAnalyser>([['en', ENGLISH]]);

/** @param language a BCP 47 tag; what is known of it is made when it is first asked for */
export function analyserFor(language: string): LanguageAnalyser {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  const known = analysers.get(subtag) ?? otherLanguage(subtag);
  analysers.set(subtag, known);
  return known;
}

/** Stems, stop words and question words, as far as there are any; how often a word stands tells the rest. */
function otherLanguage(subtag: string): LanguageAnalyser {
  const stem = stemmerOf(subtag);
  const stopWords = stopWordsOf(subtag);
  return {
    stem,
    irregularForms: () => NONE,
    root: stem,
    isStopWord: (word) => stopWords.has(word),
    isWord: (word) => stopWords.has(word),
    maxEndingChars: 2,
    answerType: (words) => answerTypeOf(words, subtag),
    synonyms: () => NONE,
  };
}

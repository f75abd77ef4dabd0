// What a language tells about words: which belong together, and which say nothing in a question.

import { doubleMetaphone } from 'double-metaphone';
import { characterMask, editDistance, masksAllowDistance } from '../edit-distance.ts';
import { isEnglishWord } from './english/dictionary.ts';
import { IRREGULAR, IRREGULAR_FORMS } from './english/irregular.ts';
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
  /** Words whose forms begin otherwise that one slip makes this one, and how sure it is that one is meant. */
  irregularMisspellings(word: string): readonly { readonly word: string; readonly weight: number }[];
  /** The same for words derived from one another; coarser than the stem. */
  root(word: string): string;
  /** The same for words that sound alike, the likeliest first; none where nobody taught us how. */
  sounds(word: string): readonly string[];
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

const NONE: readonly never[] = [];
/** A shorter word is one slip away from too many. */
const MIN_IRREGULAR_CHARS = 4;
const IRREGULAR_WEIGHT = 0.7;

const irregularWords = [...IRREGULAR.keys()].map((word) => ({ word, mask: characterMask(word) }));

function wordsWithinOneSlip(words: typeof irregularWords, typed: string): string[] {
  const mask = characterMask(typed);
  return words.flatMap(({ word, mask: other }) =>
    masksAllowDistance(mask, other, 1) &&
    masksAllowDistance(other, mask, 1) &&
    editDistance(typed, word, 1) === 1
      ? [word]
      : [],
  );
}

const NO_R = /...[aeo]r$/;

/** As it is heard: many say no “r” at the end, so that “Umbopper” is “Umbopa”. */
function englishSounds(word: string): readonly string[] {
  const sounds = doubleMetaphone(word);
  return [
    ...new Set(NO_R.test(word) ? [...sounds, ...sounds.map((sound) => sound.replace(/R$/, ''))] : sounds),
  ];
}

const ENGLISH: LanguageAnalyser = {
  stem,
  irregularForms: (of) => IRREGULAR_FORMS.get(of) ?? [],
  irregularMisspellings: (typed) =>
    typed.length < MIN_IRREGULAR_CHARS
      ? NONE
      : wordsWithinOneSlip(irregularWords, typed).map((word) => ({ word, weight: IRREGULAR_WEIGHT })),
  root,
  sounds: englishSounds,
  isStopWord: (word) => STOP_WORDS.has(word),
  isWord: (word) => STOP_WORDS.has(word) || isEnglishWord(word),
  maxEndingChars: 0,
  answerType: (words) => answerTypeOf(words, 'en'),
  synonyms: (of) => stemSynonyms.get(of) ?? [],
};

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
    irregularMisspellings: () => NONE,
    root: stem,
    sounds: () => NONE,
    isStopWord: (word) => stopWords.has(word),
    isWord: (word) => stopWords.has(word),
    maxEndingChars: 2,
    answerType: (words) => answerTypeOf(words, subtag),
    synonyms: () => NONE,
  };
}

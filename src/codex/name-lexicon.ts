// What a text has shown of its words and names, as far as it is read.

import type { WordCount } from './name-record.ts';

/** What the text has shown so far. */
export interface NameLexicon {
  wordCount(key: string): WordCount | undefined;
  /** Whether this, in small letters, has surely been written as a name. */
  isKnownName(key: string): boolean;
  /** How often this, in whatever letters, has stood alone as a name. */
  timesNamed(name: string): number;
  /** Whether a word alone, or with a title, has surely been somebody's name. */
  isPersonName(wordCount: string): boolean;
  /** Whether a word has ended a name of several words, or one with a title. */
  isSurname(wordCount: string): boolean;
}

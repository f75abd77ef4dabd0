// Snowball's stemmers, each loaded when a story in its language is first searched.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** By a language's first subtag, the name of its stemmer. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** What brings the forms of a folded word together; the word itself where there is no stemmer. */
export function stemmerOf(language: string): (word: string) => string {
  const name = NAMES[language];
  if (name === undefined) return (word) => word;
  const { stemmer } = require(`@orama/stemmers/${name}`) as { readonly stemmer: (word: string) => string };
  // A stemmer may leave nothing of a short word.
  const once = (word: string) => (word.length < MIN_STEMMED_CHARS ? word : stemmer(word) || word);
  // Without its accent, an ending of French looks like another, shorter one: “donnée”, “donnee”, “donne”.
  return language === 'fr' ? (word) => once(once(word)) : once;
}

/** A shorter word has no endings to lose. */
const MIN_STEMMED_CHARS = 4;

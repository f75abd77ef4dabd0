// The forms of an English word brought together: inflections closely, derivations loosely.

import { IRREGULAR } from './irregular.ts';

const VOWEL = /[aeiouy]/;

/**
 * What the inflected forms of a word have in common: “ran”, “runs”, “running”; no word itself. The word is folded.
 * Light: a form it misses is better than two words made one.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = singular(word);
  return ending(IRREGULAR.get(bare) ?? inflected(bare));
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh|o)es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return word.slice(0, -1);
}

function inflected(word: string): string {
  for (const suffix of ['ing', 'ed', 'ingly', 'edly']) {
    if (!word.endsWith(suffix) || word.endsWith('eed')) continue;
    const rest = word.slice(0, -suffix.length);
    // “used”, “owing”, but not “king”, “shed”.
    if (/^[aeiou][^aeiou]$/.test(rest)) return `${rest}e`;
    if (rest.length < 3 || !VOWEL.test(rest)) return word;
    if (rest.endsWith('i') && suffix === 'ed') return `${rest.slice(0, -1)}y`;
    return /([^aeioulsz])\1$/.test(rest) ? rest.slice(0, -1) : rest;
  }
  return word;
}

/** “hope” and “hoping”, “carry” and “carried”, “travelled” and “traveled”. */
function ending(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ll')) return word.slice(0, -1);
  return word.endsWith('y') && word.length > 2 && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

const DERIVED =
  /(?:ically|fulness|lessness|iveness|ations?|ition|ities|ances?|ences?|ments?|ments|eries|ness|less|able|ible|ally|ious|ity|ism|ist|ion|age|ery|ful|ous|ish|ive|ant|ent|est|ier|ial|ure|ly|er|or|al|th|y)$/;

/**
 * What a word has in common with those made from it: “murderer” and “murder”, “disappearance” and “disappeared”.
 * Coarse: words that share a root may still be strangers.
 */
export function root(word: string): string {
  const inflection = stem(word);
  if (inflection.length < 6 || !/^[a-z]+$/.test(inflection)) return inflection;
  const one = singular(word);
  const derived = DERIVED.exec(one);
  if (derived === null || derived.index < 4) return inflection;
  const rest = one.slice(0, derived.index);
  return root(ending(/([^aeioulsz])\1$/.test(rest) ? rest.slice(0, -1) : rest));
}

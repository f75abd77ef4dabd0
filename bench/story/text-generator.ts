// Words nobody has written before: for stories of any length that are nobody's.

import { type Random, seeded } from '../random.ts';

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'th',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 'nd', 'st', 'th'];

/** How many words a vocabulary has: as many as a long novel uses. */
const VOCABULARY_SIZE = 12_000;

export interface TextGenerator {
  readonly random: Random;
  /** A capitalized word that was never made before. */
  name(): string;
  /** About so many words. */
  sentence(words: number): string;
  /** About so many words, in paragraphs set off by a blank line. */
  text(words: number): string;
}

export function createTextGenerator(seed: number): TextGenerator {
  const random = seeded(seed);
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  const word = () => Array.from({ length: random.between(1, 3) }, syllable).join('');
  const vocabulary = Array.from({ length: VOCABULARY_SIZE }, word);
  const named = new Set<string>();
  // Few words are common and most are rare, as in any language.
  const anyWord = () => vocabulary[Math.floor(VOCABULARY_SIZE * random.next() ** 3)] ?? 'a';

  const sentence = (words: number) => {
    const parts = Array.from({ length: Math.max(3, words) }, anyWord);
    return `${capital(parts.join(' '))}.`;
  };
  const paragraph = (words: number) => {
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const length = random.between(6, 20);
      sentences.push(sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  };
  return {
    random,
    name() {
      for (;;) {
        const made = capital(Array.from({ length: random.between(2, 3) }, syllable).join(''));
        if (named.has(made)) continue;
        named.add(made);
        return made;
      }
    },
    sentence,
    text(words) {
      const paragraphs: string[] = [];
      for (let left = words; left > 0; ) {
        const length = random.between(30, 110);
        paragraphs.push(paragraph(length));
        left -= length;
      }
      return paragraphs.join('\n\n');
    },
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

// The sentences of a scene that tell best what happens in it: what a recap is made of where nobody wrote one.

import { type Sentence, splitSentences } from './sentences.ts';

/** A sentence worth quoting, as plain text. */
export interface SalientSentence {
  /** Its place among the sentences of the scene, from 0. */
  readonly at: number;
  /** How much it tells, to compare with others of the same story: a whole number, more is better. */
  readonly score: number;
  readonly text: string;
}

/** How many are kept of a scene: more than any recap shows. */
const MAX_SENTENCES = 3;
/** Characters of a sentence that is quoted: shorter ones tell nothing, longer ones are no recap. */
const MIN_SENTENCE_CHARS = 30;
const MAX_SENTENCE_CHARS = 280;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
/** A name, most likely: capital letters after the first word. */
const NAME = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}\p{Ll}+/gu;
/** In double quotes, or in single ones: there an apostrophe within a word ends nothing. */
const SPOKEN = /[“"«„][^”"»“]*(?:[”"»“]|$)|‘(?:[^’]|’(?=\p{L}))*(?:’|$)/gu;
/** Words that lean on the sentence before. */
const ANAPHORIC_START =
  /^["“‘]?(?:he|she|it|they|we|this|that|these|those|but|and|so|then|yet|or|nor|for)\b/i;

/**
 * At most three sentences of a scene's Discord markup, the most telling first: they hold what the scene keeps coming
 * back to, name somebody, are told rather than spoken, and stand on their own. A function of that scene alone, so
 * that no recap can give away what comes later.
 */
export function salientSentences(markup: string): SalientSentence[] {
  const sentences = splitSentences(markup);
  const paragraphs = (sentences.at(-1)?.paragraph ?? 0) + 1;
  const words = sentences.map(({ text }) => contentWords(text));
  const counts = countAll(words);
  const scored = sentences.flatMap((sentence, at): SalientSentence[] => {
    const { text } = sentence;
    if (text.length < MIN_SENTENCE_CHARS || text.length > MAX_SENTENCE_CHARS) return [];
    const score = Math.round(100 * salience(sentence, words[at] ?? [], counts, paragraphs));
    return [{ at, score, text }];
  });
  scored.sort((a, b) => b.score - a.score || a.at - b.at);
  return dropRedundant(scored, words).slice(0, MAX_SENTENCES);
}

/** Long words say more than short ones, in any language. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 3);
}

function countAll(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function salience(
  { text, paragraph }: Sentence,
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  paragraphs: number,
): number {
  const distinctWords = new Set(words);
  const themes = [...distinctWords].reduce((sum, word) => sum + Math.log2(counts.get(word) ?? 1), 0);
  const names = Math.min(3, text.match(NAME)?.length ?? 0);
  const spoken = (text.match(SPOKEN) ?? []).reduce((sum, { length }) => sum + length, 0) / text.length;
  const place = paragraph === paragraphs - 1 ? 1.15 : paragraph === 0 ? 1.1 : 1;
  return (
    ((themes + 1.5 * names) / Math.sqrt(4 + distinctWords.size)) *
    (1 - 0.7 * spoken) *
    (ANAPHORIC_START.test(text) ? 0.7 : 1) *
    (/[?]["”’]*$/.test(text) ? 0.5 : 1) *
    place
  );
}

/** Without what says mostly what a better one says. */
function dropRedundant(
  scored: readonly SalientSentence[],
  words: readonly (readonly string[])[],
): SalientSentence[] {
  const kept: SalientSentence[] = [];
  for (const one of scored) {
    const own = new Set(words[one.at]);
    const repeats = kept.some(({ at }) => {
      const shared = new Set((words[at] ?? []).filter((word) => own.has(word)));
      return shared.size > 0.6 * own.size;
    });
    if (!repeats) kept.push(one);
    if (kept.length === MAX_SENTENCES) break;
  }
  return kept;
}

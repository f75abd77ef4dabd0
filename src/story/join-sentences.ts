// Sentences one after another, as their script sets them.

/** A full-width mark at the end of a sentence, before what may close its emphasis: it carries its own space. */
const FULL_WIDTH_END = /[\u3000-\u303f\uff01-\uff5e][*_~|]*$/u;

/** Sentences as a paragraph: a space between two, but none after “。” and the like. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (joined, next) => (joined === '' ? next : `${joined}${FULL_WIDTH_END.test(joined) ? '' : ' '}${next}`),
    '',
  );
}

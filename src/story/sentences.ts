// The sentences of a scene, as a reader sees them: what codex cards, passages and recaps are made of.

import { plainText } from './markup.ts';

/** Plain text without markup. */
export interface Sentence {
  readonly text: string;
  /** Of the scene, from 0. */
  readonly paragraph: number;
}

/** The sentences of a scene's Discord markup, in order; none is empty. */
export function sentencesOf(markup: string): Sentence[] {
  return markup.split(/\n\s*\n/).flatMap((source, paragraph) => {
    const text = plainText(source).replace(/\s+/g, ' ').trim();
    return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ text: sentence, paragraph }));
  });
}

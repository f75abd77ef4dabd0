// The sentences of a scene, taken apart into words.

import { plainText } from '../story/markup.ts';
import { splitSentences } from '../story/sentences.ts';
import { type Token, tokenise } from './tokenise.ts';

export interface TokenisedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it begins within somebody's speech. */
  readonly inDialogue: boolean;
  /** Of the scene, from 0. */
  readonly paragraph: number;
}

/** @param markup a scene's Discord markup */
export function tokeniseScene(markup: string): TokenisedSentence[] {
  const paragraphs = markup.split(/\n\s*\n/);
  let paragraph = -1;
  let starts: ReadonlySet<number> = NONE;
  let wordCount = 0;
  let openQuotes = 0;
  return splitSentences(markup).map(({ text, paragraph: place }) => {
    if (place !== paragraph) {
      paragraph = place;
      starts = lineStarts(paragraphs[place] ?? '');
      wordCount = 0;
      openQuotes = 0;
    }
    const offset = wordCount;
    if (starts.size > 0) wordCount += text.split(' ').length;
    const inDialogue = openQuotes > 0 || /^[“"‘']/.test(text);
    openQuotes += count(text, '“') - count(text, '”');
    if (count(text, '"') % 2 === 1) openQuotes = openQuotes > 0 ? 0 : 1;
    return { text, tokens: tokenise(text, shiftOffsets(starts, offset)), inDialogue, paragraph: place };
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Counted from `offset` on. */
function shiftOffsets(starts: ReadonlySet<number>, offset: number): ReadonlySet<number> {
  return starts.size === 0 ? NONE : new Set([...starts].map((piece) => piece - offset));
}

/** Which pieces of a paragraph, counted by white space, begin a line other than its first. */
function lineStarts(paragraph: string): ReadonlySet<number> {
  if (!paragraph.includes('\n')) return NONE;
  const starts = new Set<number>();
  let pieces = 0;
  for (const line of plainText(paragraph).split('\n')) {
    starts.add(pieces);
    pieces += line.split(/\s+/).filter((piece) => piece !== '').length;
  }
  return starts;
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
}

// The sentences of a scene, taken apart into words.

import { plainText } from '../story/markup.ts';
import { sentencesOf } from '../story/sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it begins within somebody's speech. */
  readonly spoken: boolean;
}

/** @param markup a scene's Discord markup */
export function readSentences(markup: string): ReadSentence[] {
  const paragraphs = markup.split(/\n\s*\n/);
  let paragraph = -1;
  let starts: ReadonlySet<number> = NONE;
  let pieces = 0;
  let open = 0;
  return sentencesOf(markup).map(({ text, paragraph: place }) => {
    if (place !== paragraph) {
      paragraph = place;
      starts = lineStarts(paragraphs[place] ?? '');
      pieces = 0;
      open = 0;
    }
    const offset = pieces;
    if (starts.size > 0) pieces += text.split(' ').length;
    const spoken = open > 0 || /^[“"‘']/.test(text);
    open += count(text, '“') - count(text, '”');
    if (count(text, '"') % 2 === 1) open = open > 0 ? 0 : 1;
    return { text, tokens: tokensOf(text, within(starts, offset)), spoken };
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Counted from `offset` on. */
function within(starts: ReadonlySet<number>, offset: number): ReadonlySet<number> {
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

// Weighs again what was left out of books in earlier versions: whether a piece would be a chapter by today's rules.

import type { ExcludedPart } from '../imported.ts';
import { itemOf } from './items.ts';
import { isCertainName, matterKindOf } from './matter-kind.ts';
import { MIN_NAMED_LENGTH_RATIO } from './named-chapters.ts';
import { isStoryProse } from './section-evidence.ts';

type Piece = Pick<ExcludedPart, 'what' | 'title' | 'text'>;

const SECTION = { role: 'unmarked', title: null, level: 1, blocks: [] } as const;

/**
 * How many pieces read like a chapter under a title that does not speak against it.
 * @param usualWords words of a usual chapter of the book
 */
export function countWouldStay(pieces: readonly Piece[], usualWords: number): number {
  return pieces.filter((piece) => wouldStay(piece, usualWords)).length;
}

function wouldStay({ what, title, text }: Piece, usualWords: number): boolean {
  if (title === null || what === 'license' || what === 'transcriber') return false;
  if (matterKindOf(title) !== null && isCertainName(title)) return false;
  const [, ...paragraphs] = text.split('\n\n');
  const items = paragraphs.map((markup) =>
    itemOf({ kind: 'paragraph', markup, centred: false, tight: false }, SECTION, false),
  );
  const words = items.reduce((sum, item) => sum + item.words, 0);
  return words >= usualWords * MIN_NAMED_LENGTH_RATIO && isStoryProse(items);
}

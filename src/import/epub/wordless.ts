// Refuses EPUBs without words: audiobooks, comics, films. What they hold is said as it is.

import { plainText } from '../../story/markup.ts';
import { countWords } from '../../story/words.ts';
import type { Section } from '../book.ts';
import { ImportError } from '../import-error.ts';
import type { Package } from './package-file.ts';

/** Fewer words than this beside recordings are their titles. */
const MIN_WORDS_BESIDE_MEDIA = 60;

/** @throws ImportError where there is nothing to read */
export function rejectWordless(sections: readonly Section[], { manifest }: Package): void {
  const words = wordsIn(sections);
  const holds = (kind: string) => manifest.some(({ type }) => type.startsWith(`${kind}/`));
  if (words >= MIN_WORDS_BESIDE_MEDIA) return;
  if (holds('audio')) throw new ImportError('epub-of-audio');
  if (holds('video')) throw new ImportError('epub-of-video');
  if (words === 0) throw new ImportError(holds('image') ? 'epub-of-pictures' : 'epub-without-text');
}

/** Words outside headings, up to those that are enough. */
function wordsIn(sections: readonly Section[]): number {
  let words = 0;
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if (block.kind === 'break' || block.kind === 'heading') continue;
      words += countWords(plainText(block.markup));
      if (words >= MIN_WORDS_BESIDE_MEDIA) return words;
    }
  }
  return words;
}

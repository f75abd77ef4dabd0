// The pages of a scene as a reader turns them in private. They are cut once, when a revision is made, and stored with
// the scene: where they end is public, like the scene's length, and no place within them depends on the words after it.

import { countSentences } from './page-sentences.ts';
import { type PageSlice, PRIVATE_PAGE_CHARS, slicePages } from './pages.ts';

/** A page, as a slice of the scene's text. */
export interface ReaderPage extends PageSlice {
  /** How many sentences of the scene stand whole on this page and those before it. */
  readonly sentences: number;
}

/** Cuts a scene's text (Discord markup) into pages of about a phone's screen. */
export function cutReaderPages(text: string): ReaderPage[] {
  const slices = slicePages(text, PRIVATE_PAGE_CHARS);
  const sentences = countSentences(
    text,
    slices.map(({ end }) => end),
  );
  return slices.map((slice, index) => ({ ...slice, sentences: sentences[index] ?? 0 }));
}

/** The text of a page, with the emphasis that the page before broke off. */
export function pageText(text: string, { before, start, end, after }: ReaderPage): string {
  return before + text.slice(start, end) + after;
}

/**
 * The page (from 1) that somebody is on who was shown a scene up to `offset`: the last that was shown whole. 0 where
 * none was.
 */
export function pageAt(pages: readonly ReaderPage[], offset: number): number {
  return pages.findLastIndex(({ end }) => end <= offset) + 1;
}

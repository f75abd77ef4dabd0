// The pages of a scene as a reader turns them in private. They are cut once, when a revision is made, and stored with
// the scene: where they end is public, like the scene's length, and no place within them depends on the words after it.

import { type PageSlice, PRIVATE_PAGE_CHARS, slicePages } from './pages.ts';
import { PARAGRAPH_GAP, type Sentence, splitSentences } from './sentences.ts';

/** A page, as a slice of the scene's text. */
export interface ReaderPage extends PageSlice {
  /** How many sentences of the scene stand whole on this page and those before it. */
  readonly sentences: number;
}

/** Cuts a scene's text (Discord markup) into pages of about a phone's screen. */
export function cutReaderPages(text: string): ReaderPage[] {
  const slices = slicePages(text, PRIVATE_PAGE_CHARS);
  const paragraphs = sentencesByParagraph(text);
  const total = paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
  let [current, before] = [0, 0];
  return slices.map((slice, index) => {
    for (let next = paragraphs[current + 1]; next !== undefined && next.start < slice.end; ) {
      before += paragraphs[current]?.sentences.length ?? 0;
      current += 1;
      next = paragraphs[current + 1];
    }
    const cut = paragraphs[current] ?? { start: 0, sentences: [] };
    const shown = splitSentences(text.slice(cut.start, slice.end));
    const isLast = index === slices.length - 1;
    return { ...slice, sentences: isLast ? total : before + commonSentences(shown, cut.sentences) };
  });
}

interface Paragraph {
  /** Where it begins in the scene's text. */
  readonly start: number;
  readonly sentences: readonly Sentence[];
}

/** Sentences end at paragraphs, so that a page's are found without reading what stands before its paragraph again. */
function sentencesByParagraph(text: string): Paragraph[] {
  const starts = [0, ...[...text.matchAll(PARAGRAPH_GAP)].map((gap) => gap.index + gap[0].length)];
  return starts.map((start, index) => ({
    start,
    sentences: splitSentences(text.slice(start, starts[index + 1])),
  }));
}

/** What stands whole on a page stands there as it does in the whole paragraph. */
function commonSentences(shown: readonly Sentence[], all: readonly Sentence[]): number {
  const differs = shown.findIndex(({ text }, index) => text !== all[index]?.text);
  return differs === -1 ? shown.length : differs;
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

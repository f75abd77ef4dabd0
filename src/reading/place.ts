// A member's place by their own reading, in pages: worked out from their bookmark and from how scenes are cut.

import { type Extent, endOfScene } from '../story/extent.ts';
import { pageAt, type ReaderPage } from '../story/reader-pages.ts';
import type { Bookmark } from './bookmark.ts';

export interface Place {
  /** Scenes read whole, 0..N. */
  readonly read: number;
  /** The page of scene `read` + 1 they are on, from 1; 0 where they have not opened it. */
  readonly page: number;
  /** How many pages that scene has; 0 where it does not matter. */
  readonly pages: number;
  readonly extent: Extent;
}

/** The place between two scenes, where no page is open. */
export const placeAfter = (read: number): Place => ({ read, page: 0, pages: 0, extent: endOfScene(read) });

/** The place that a bookmark stands for; `pages` are those of scene `read` + 1. */
export function placeOf(bookmark: Bookmark, pages: readonly ReaderPage[]): Place {
  const { read } = bookmark;
  const page = pageAt(pages, offsetOf(bookmark, pages));
  if (page === 0) return placeAfter(read);
  const sentences = pages[page - 1]?.sentences ?? 0;
  const extent = page === pages.length ? endOfScene(read + 1) : { scenes: read, sentences };
  return { read, page, pages: pages.length, extent };
}

/** Up to where they were shown the scene; where only a page is known, to that page's end. */
function offsetOf({ offset, page }: Bookmark, pages: readonly ReaderPage[]): number {
  return Math.max(offset, page === 0 ? 0 : (pages[Math.min(page, pages.length) - 1]?.end ?? 0));
}

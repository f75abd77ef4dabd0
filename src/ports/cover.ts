// What stands over a story: a cover that its book brought, or title and author for one that is drawn.

import type { ImageFormat } from '../import/image-size.ts';
import type { StoryId } from '../story/story.ts';

export interface Cover {
  readonly title: string;
  readonly author: string | null;
  /** Null where the book brought none. */
  readonly file: CoverFile | null;
}

/** A cover by the hash of its bytes. */
export interface NamedCover {
  readonly hash: string;
  readonly format: ImageFormat;
}

export interface CoverFile extends NamedCover {
  readonly story: StoryId;
}

/** The bytes of a cover that a book brought; they never change. Id: `coverId(story, hash)`. */
export interface StoredCover {
  readonly base64: string;
}

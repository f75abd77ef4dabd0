// What the main thread and the drawing thread say to each other.

import type { DrawnPicture } from '../pictures/picture.ts';

export interface DrawJob {
  readonly id: number;
  readonly picture: DrawnPicture;
}

/** `png`: null where a letter is lacking, or, with an `error` for the log, where it could not be drawn. */
export interface DrawResult {
  readonly id: number;
  readonly png: Uint8Array | null;
  readonly error: string | null;
}

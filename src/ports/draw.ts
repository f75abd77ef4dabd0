// The port to the bytes of pictures, drawn or stored. A picture is never owed: whatever has one does without, where it can't be drawn.

import type { Picture } from '../pictures/picture.ts';

export interface Draw {
  /**
   * Of the type that `pictureContentType` says; null where the picture can't be drawn or read within a second, or has a
   * letter that the fonts lack. Never rejects. The same picture has the same bytes everywhere.
   */
  bytes(picture: Picture): Promise<Uint8Array | null>;
  /** Ends what is under way; from then on nothing is drawn. */
  close(): Promise<void>;
}

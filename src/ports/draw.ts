// The port to what draws pictures. A picture is never owed: whatever has one does without, where it can't be drawn.

import type { Picture } from '../pictures/picture.ts';

export interface Draw {
  /**
   * The bytes of a PNG; null where the picture can't be drawn within a second, or has a letter that the fonts lack.
   * Never rejects. The same picture has the same bytes everywhere.
   */
  png(picture: Picture): Promise<Uint8Array | null>;
  /** Ends what is under way; from then on nothing is drawn. */
  close(): Promise<void>;
}

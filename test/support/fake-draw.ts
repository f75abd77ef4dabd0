// Drawing for tests: without a thread, and as each test wants it to go.

import type { Picture } from '../../src/pictures/picture.ts';
import type { Draw } from '../../src/ports/draw.ts';

/** Draws nothing, as where no picture can be drawn. */
export const NO_PICTURES: Draw = { bytes: async () => null, close: async () => {} };

/** “Draws” these bytes, and notes what it was asked for. */
export function fakeDraw(png: Uint8Array | null): Draw & { readonly asked: Picture[] } {
  const asked: Picture[] = [];
  return {
    asked,
    async bytes(picture) {
      asked.push(picture);
      return png;
    },
    close: async () => {},
  };
}

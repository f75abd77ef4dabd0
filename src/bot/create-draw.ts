// All pictures of the bot's messages: those that are drawn, and the covers that books brought, out of the store.

import type { Drawer } from '../picture-worker/drawer.ts';
import { coverId, type Documents } from '../ports/documents.ts';
import type { Draw } from '../ports/draw.ts';
import { withTimeout } from '../ports/with-timeout.ts';

/** How long a cover is waited for, in milliseconds: as long as for one that is drawn. */
const TIMEOUT_MS = 1_000;

export interface PictureSources {
  readonly documents: Pick<Documents, 'get'>;
  readonly drawer: Drawer;
  /** Told why a cover could not be read. */
  readonly onError: (error: unknown) => void;
}

export function createDraw({ documents, drawer, onError }: PictureSources): Draw {
  const readCover = async (id: string): Promise<Uint8Array | null> => {
    try {
      const cover = await documents.get('cover', id);
      return cover === undefined ? null : Buffer.from(cover.base64, 'base64');
    } catch (error) {
      onError(error);
      return null;
    }
  };
  return {
    bytes: (picture) =>
      picture.kind === 'cover-file'
        ? withTimeout(TIMEOUT_MS, readCover(coverId(picture.story, picture.hash)))
        : drawer.png(picture),
    close: () => drawer.close(),
  };
}

// A picture within a message: where it stands, what is said of it for who can't see it, and the file that holds it.

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Picture, pictureContentType, pictureFileName } from '../pictures/picture.ts';
import { truncate } from '../story/truncate.ts';
import type { Body } from './body.ts';
import { LIMITS } from './limits.ts';

export interface Illustration {
  readonly picture: Picture;
  /** One sentence, for who can't see it. */
  readonly description: string;
}

/** A picture as a part of a message; its bytes are attached by whoever sends that. */
export function gallery({ picture, description }: Illustration): APIMessageTopLevelComponent {
  const media = { url: `attachment://${pictureFileName(picture)}` };
  const described = { media, description: truncate(description, LIMITS.mediaDescriptionChars) };
  return { type: ComponentType.MediaGallery, items: [described] };
}

/** The same message without what it would have to have attached. */
export function withoutPictures(body: Body): Body {
  return body.filter(
    (part) =>
      part.type !== ComponentType.MediaGallery ||
      part.items.every(({ media }) => !media.url.startsWith('attachment://')),
  );
}

/** A picture as a file of a request. */
export function pictureFile(picture: Picture, bytes: Uint8Array) {
  const name = pictureFileName(picture);
  return { name, data: Buffer.from(bytes), contentType: pictureContentType(picture) };
}

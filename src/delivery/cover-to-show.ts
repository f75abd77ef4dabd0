// Whether a first post carries its story's cover, decided once, when the post is composed.

import type { App } from '../ports/app.ts';
import type { PagePost } from '../ports/publisher.ts';
import type { Reading } from '../reading/reading.ts';
import type { Story } from '../story/story.ts';

/** Null where a page is not the first of its story, or no picture may be attached in the reading's channel. */
export async function coverToShow(
  { library, publisher }: Pick<App, 'library' | 'publisher'>,
  { server, channel }: Reading,
  story: Story,
  { scene, page }: Pick<PagePost, 'scene' | 'page'>,
): Promise<PagePost['cover']> {
  if (scene !== 1 || page !== 1) return null;
  const can = await publisher.canAttach({ server, channel }).catch(() => false);
  return can ? library.cover(server, story) : null;
}

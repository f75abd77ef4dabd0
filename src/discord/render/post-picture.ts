// Which picture a post carries: made from what its outbox holds, with the words of its language.

import type { MessagePost } from '../../ports/publisher.ts';
import type { Illustration } from '../illustration.ts';
import type { Strings } from '../strings.ts';
import { illustrateCover } from './pictures/cover.ts';
import { illustrateReaders } from './pictures/readers.ts';

/** Null where the post was composed without one. */
export function postPicture(strings: Strings, post: MessagePost): Illustration | null {
  switch (post.kind) {
    case 'page':
      return post.cover && illustrateCover(strings, post.cover);
    case 'closing':
      return post.readers && illustrateReaders(strings, post.readers);
    default:
      return null;
  }
}

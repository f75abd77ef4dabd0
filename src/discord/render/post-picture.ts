// Which picture a post carries: made from what its outbox holds, with the words of its language.

import type { MessagePost } from '../../ports/publisher.ts';
import type { Illustration } from '../illustration.ts';
import type { Strings } from '../strings.ts';
import { illustrateReaders } from './pictures/readers.ts';

/** Null where the post was composed without one. */
export function postPicture(strings: Strings, post: MessagePost): Illustration | null {
  if (post.kind !== 'closing' || post.readers === null) return null;
  return illustrateReaders(strings, post.readers);
}

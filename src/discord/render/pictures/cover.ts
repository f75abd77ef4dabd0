// A story's cover, over what is said of it.

import type { Cover } from '../../../ports/cover.ts';
import type { Body } from '../../body.ts';
import type { Illustration } from '../../illustration.ts';
import { gallery } from '../../illustration.ts';
import type { Illustrated } from '../../reply.ts';
import type { Strings } from '../../strings.ts';

export function illustrateCover(strings: Strings, { title, author, file }: Cover): Illustration {
  return {
    picture: file ? { kind: 'cover-file', ...file } : { kind: 'cover', title, author: author ?? '' },
    description: strings.pictures.cover(title, author),
  };
}

/** A message under its story's cover. */
export function withCover(strings: Strings, cover: Cover, body: Body): Illustrated {
  const illustration = illustrateCover(strings, cover);
  return { body: [gallery(illustration), ...body], picture: illustration.picture };
}

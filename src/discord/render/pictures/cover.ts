// A story's cover, over what is said of it.

import type { Body } from '../../body.ts';
import type { Illustration } from '../../illustration.ts';
import { gallery } from '../../illustration.ts';
import type { Illustrated } from '../../reply.ts';
import type { Strings } from '../../strings.ts';

/** What stands on a cover. */
export interface CoverFacts {
  readonly title: string;
  readonly author: string | null;
}

export function illustrateCover(strings: Strings, { title, author }: CoverFacts): Illustration {
  return {
    picture: { kind: 'cover', title, author: author ?? '' },
    description: strings.pictures.cover(title, author),
  };
}

/** A message under its story's cover. */
export function withCover(strings: Strings, cover: CoverFacts, body: Body): Illustrated {
  const illustration = illustrateCover(strings, cover);
  return { body: [gallery(illustration), ...body], picture: illustration.picture };
}

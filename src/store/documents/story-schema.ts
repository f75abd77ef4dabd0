// The shapes of a story and of what is posted of it.

import { z } from 'zod';
import { IMAGE_FORMATS } from '../../import/image-size.ts';
import { CODEX_KINDS, RATINGS } from '../../story/story.ts';
import {
  array,
  boolean,
  count,
  instant,
  literal,
  object,
  oneOf,
  ordinal,
  text,
  textOrNull,
} from './schema-primitives.ts';

const stamped = object({ text, scene: ordinal });

export const story = object({
  id: text,
  revision: text,
  title: text,
  author: textOrNull,
  retold: textOrNull,
  source: object({
    title: textOrNull,
    author: textOrNull,
    url: textOrNull,
    note: textOrNull,
    world: textOrNull,
  }).nullable(),
  language: text,
  rating: z.enum(RATINGS),
  notes: array(text),
  summary: textOrNull,
  status: z.enum(['complete', 'ongoing']),
  chapters: array(object({ title: textOrNull, firstScene: ordinal })),
  scenes: array(
    object({
      number: ordinal,
      slug: text,
      title: textOrNull,
      words: count,
      recap: textOrNull,
      questions: array(text),
      hash: text,
    }),
  ),
  questions: array(text).optional(),
  codex: array(object({ kind: z.enum(CODEX_KINDS), names: array(stamped).min(1), facts: array(stamped) })),
});

export const index = object({
  analysis: ordinal,
  language: text,
  words: text,
  stream: text,
  named: text,
  sentences: text,
  scenes: text,
});

const positions = array(count);

/** Flat lists of numbers, since a long book has thousands: see FoundCodex. */
export const foundCodex = object({
  version: ordinal,
  sentences: array(text),
  names: array(
    object({
      text,
      mentions: positions,
      actions: array(z.int()),
      descriptions: array(z.int()),
      roles: array(stamped),
    }),
  ),
  entries: array(array(object({ scene: ordinal, kind: z.enum(CODEX_KINDS), names: positions }))),
  open: array(object({ name: count, bearers: array(object({ scene: ordinal, names: positions })) })),
  narrator: z.union([count, z.null()]),
});

/** What was found before version 2 is looked for again: nothing of it is kept. */
export const emptyCodexOfVersion1 = () => ({
  ...{ version: 1, sentences: [], names: [], entries: [], open: [], narrator: null },
});

const readersSnapshot = object({
  scenes: ordinal,
  released: count,
  ongoing: boolean,
  readers: count.nullable(),
  groups: array(object({ first: ordinal, last: ordinal, readers: ordinal, along: boolean })),
  upcoming: array(object({ slot: instant, firstScene: ordinal, lastScene: ordinal })),
  finish: instant.nullable(),
  zone: text,
  takenAt: instant,
});

const coverFile = object({ story: text, hash: text, format: z.enum(IMAGE_FORMATS) });

export const outgoingPost = oneOf('kind', [
  object({
    kind: literal('page'),
    reading: text,
    run: ordinal,
    scene: ordinal,
    page: ordinal,
    pages: ordinal,
    hash: text,
    story: text,
    title: textOrNull,
    of: count.nullable(),
    minutes: count,
    chapter: textOrNull,
    text,
    ping: textOrNull,
    late: boolean,
    buttons: boolean,
    notify: boolean,
    cover: object({ title: text, author: textOrNull, file: coverFile.nullable() }).nullable(),
  }),
  object({
    kind: literal('thread'),
    scenes: object({ first: ordinal, last: ordinal }).nullable(),
    title: textOrNull,
  }),
  object({
    kind: literal('closing'),
    story: text,
    author: textOrNull,
    scenes: ordinal,
    questions: array(text).nullable(),
    readers: readersSnapshot.nullable(),
  }),
  object({ kind: literal('whole-opening'), questions: array(text) }),
  object({ kind: literal('opening'), scene: ordinal, title: textOrNull, questions: array(text) }),
]);

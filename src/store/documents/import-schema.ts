// The shapes of a book that somebody brought.

import { z } from 'zod';
import { BOOK_FORMATS } from '../../import/book.ts';
import { RIGHTS } from '../../ports/documents.ts';
import { RATINGS } from '../../story/story.ts';
import { array, count, instant, object, ordinal, text, textOrNull } from './schema-primitives.ts';

const doubt = object({ slug: text, why: z.enum(['lost-break', 'packed', 'short', 'unsure-heading']) });

export const imported = object({
  story: text,
  revision: text,
  edition: ordinal,
  title: text,
  author: textOrNull,
  scenes: ordinal,
  rating: z.enum(RATINGS),
  format: z.enum(BOOK_FORMATS),
  fileName: text,
  addedBy: textOrNull,
  addedAt: instant,
  rights: z.enum(RIGHTS).nullable(),
  source: textOrNull,
  license: textOrNull,
  leftOut: array(
    object({
      what: z.enum(['front', 'contents', 'license', 'transcriber', 'notes', 'back']),
      title: textOrNull,
      words: count,
    }),
  ),
  doubts: array(doubt),
  warnings: array(text),
  before: object({ revision: text, doubts: array(doubt) }).nullable(),
});

export const leftover = object({ texts: array(text) });

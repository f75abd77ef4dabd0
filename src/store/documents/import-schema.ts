// The shapes of a book that somebody brought.

import { z } from 'zod';
import { BOOK_FORMATS } from '../../import/book.ts';
import { IMAGE_FORMATS } from '../../import/image-size.ts';
import { WARNING_PLACES } from '../../import/import-problem.ts';
import { EXCLUDED_PLACES } from '../../import/imported.ts';
import { RIGHTS } from '../../ports/stored-imports.ts';
import { RATINGS } from '../../story/story.ts';
import { array, count, instant, object, ordinal, text, textOrNull } from './schema-primitives.ts';

const doubt = object({ slug: text, why: z.enum(['lost-break', 'packed', 'short', 'unsure-heading']) });

const namedCover = object({ hash: text, format: z.enum(IMAGE_FORMATS) });

const warning = z.union([
  object({ kind: z.literal('left-out'), words: count, place: z.enum(WARNING_PLACES) }),
  object({ kind: z.literal('missing-part'), path: text }),
  object({ kind: z.enum(['unreadable-front-matter', 'unknown-language']) }),
]);

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
      place: z.enum(EXCLUDED_PLACES).nullable(),
    }),
  ),
  wouldStay: count.nullable(),
  doubts: array(doubt),
  warnings: array(z.union([text, warning])),
  cover: namedCover.nullable(),
  before: object({ revision: text, doubts: array(doubt), cover: namedCover.nullable() }).nullable(),
});

export const storedCover = object({ base64: text });

export const leftover = object({ texts: array(text) });

const storedNote = object({ scene: text, place: z.enum(['before', 'after']), text });

export const storyNotes = object({
  kept: z.boolean(),
  notes: array(storedNote),
  before: array(storedNote).nullable(),
});

/** Version 1 was from before it was kept where what was left out stands, whether that was weighed anew, and covers. */
export function migrateImportV1(doc: unknown): unknown {
  const old = doc as { readonly leftOut: readonly object[]; readonly before: object | null };
  const leftOut = old.leftOut.map((piece) => ({ ...piece, place: null }));
  const before = old.before && { ...old.before, cover: null };
  return { ...old, leftOut, wouldStay: null, cover: null, before };
}

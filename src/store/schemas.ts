// Every kind of document: its shape, checked against its type when this compiles, and its version.

import { z } from 'zod';
import type { DocumentByKind, DocumentKind } from '../ports/documents.ts';
import { LANGUAGES } from '../ports/languages.ts';
import { type DocumentFormat, fromStored, toStored, type VersionedDocument } from './documents/format.ts';
import { imported, leftover, migrateImportV1, storedCover, storyNotes } from './documents/import-schema.ts';
import {
  migrateMemberV2,
  migrateOutboxV1,
  migrateOutboxV2,
  migratePostsV1,
  migrateReadingV1,
  migrateReadingV3,
  migrateReadingV4,
  migrateServerV1,
  readingOfVersion2,
} from './documents/migrations.ts';
import { bookmark, reading } from './documents/reading-schema.ts';
import {
  array,
  boolean,
  count,
  instant,
  object,
  ordinal,
  text,
  textOrNull,
} from './documents/schema-primitives.ts';
import { emptyCodexOfVersion1, foundCodex, index, outgoingPost, story } from './documents/story-schema.ts';

const outbox = object({ posts: array(outgoingPost), language: z.enum(LANGUAGES) });
const posts = object({
  messages: array(object({ channel: text, message: text })),
  thread: textOrNull,
  postedAt: instant,
  hash: text,
});
const thread = object({ reading: text, run: ordinal, scene: ordinal });
const server = object({
  hostRole: textOrNull,
  noticesChannel: textOrNull,
  zone: textOrNull,
  language: z.enum(LANGUAGES).nullable(),
  locale: textOrNull,
  readings: array(text),
});
const member = object({ bookmarks: z.record(text, bookmark), started: array(text), added: array(text) });
const mark = object({ at: instant });
const shown = object({ posts: array(object({ key: text, at: instant, message: textOrNull })) });
const scene = object({
  text,
  pages: array(object({ start: count, end: count, before: text, after: text, sentences: count })).nullable(),
});
const salientSentences = object({ scenes: array(array(object({ at: count, score: z.int(), text }))) });
const shelf = object({ revision: text, offered: boolean });
const note = object({ value: text });

/** Version 1 was from before the pages of a scene were kept. */
const migrateSceneV1 = (doc: unknown) => ({ ...(doc as object), pages: null });

/** Version 1 was from before members could add stories. */
const migrateMemberV1 = (doc: unknown) => ({ ...(doc as object), added: [] });

/**
 * The newest version of each kind, and how older documents come to it. Whoever changes a shape raises its
 * version and adds a migration. A `reading` keeps its `due` where it is in every version: the store indexes
 * the stored text, before any migration.
 */
const formats = {
  reading: {
    version: 5,
    schema: reading,
    migrations: { 1: migrateReadingV1, 2: readingOfVersion2, 3: migrateReadingV3, 4: migrateReadingV4 },
  },
  outbox: { version: 3, schema: outbox, migrations: { 1: migrateOutboxV1, 2: migrateOutboxV2 } },
  posts: { version: 2, schema: posts, migrations: { 1: migratePostsV1 } },
  thread: { version: 1, schema: thread, migrations: {} },
  server: { version: 2, schema: server, migrations: { 1: migrateServerV1 } },
  member: { version: 3, schema: member, migrations: { 1: migrateMemberV1, 2: migrateMemberV2 } },
  mark: { version: 1, schema: mark, migrations: {} },
  shown: { version: 1, schema: shown, migrations: {} },
  story: { version: 1, schema: story, migrations: {} },
  codex: { version: 2, schema: foundCodex, migrations: { 1: emptyCodexOfVersion1 } },
  scene: { version: 2, schema: scene, migrations: { 1: migrateSceneV1 } },
  telling: { version: 1, schema: salientSentences, migrations: {} },
  index: { version: 1, schema: index, migrations: {} },
  shelf: { version: 1, schema: shelf, migrations: {} },
  import: { version: 2, schema: imported, migrations: { 1: migrateImportV1 } },
  leftover: { version: 1, schema: leftover, migrations: {} },
  notes: { version: 1, schema: storyNotes, migrations: {} },
  cover: { version: 1, schema: storedCover, migrations: {} },
  note: { version: 1, schema: note, migrations: {} },
};

/** Without `readonly`, which zod's types do not know, and with intersections made one object. */
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** Whether two types are the same. That each fits the other is too little: an optional field would slip through. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Output<K extends DocumentKind> = z.output<(typeof formats)[K]['schema']>;
/** The kinds whose schema is not their type. */
type MismatchedKinds = {
  [K in DocumentKind]: Equal<Mutable<DocumentByKind[K]>, Mutable<Output<K>>> extends true ? never : K;
}[DocumentKind];
/** Does not compile where there is something; the error names it. */
type AssertNever<T extends never> = T;

const FORMATS: {
  readonly [K in DocumentKind | AssertNever<MismatchedKinds>]: DocumentFormat<DocumentByKind[K]>;
} = formats;

/**
 * The document in `stored`, checked and brought to the newest version.
 * @param id names it in errors, with its kind
 * @throws StoreError where it is no such document, or a newer Cliffhanger wrote it
 */
export function parseDocument<K extends DocumentKind>(
  kind: K,
  id: string,
  stored: unknown,
): DocumentByKind[K] {
  return fromStored<DocumentByKind[K]>(FORMATS[kind], `${kind}:${id}`, stored);
}

/** A document as it is to be stored. @throws StoreError where it is no such document */
export function storeDocument<K extends DocumentKind>(
  kind: K,
  id: string,
  doc: DocumentByKind[K],
): VersionedDocument {
  return toStored<DocumentByKind[K]>(FORMATS[kind], `${kind}:${id}`, doc);
}

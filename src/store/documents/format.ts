// The format of a stored document: `{ v, doc }`, checked when it is read and when it is written, migrated by version.

import type { z } from 'zod';
import { StoreError, UnreadableDocumentError } from '../../ports/documents.ts';

/** What stands in the store: the document, and the version of the shape it has. */
export interface VersionedDocument {
  readonly v: number;
  readonly doc: unknown;
}

export interface DocumentFormat<T> {
  /** 1 or more; one more whenever the shape changes. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  /** Entry n makes a document of version n + 1 of one of version n. */
  readonly migrations: Readonly<Record<number, (doc: unknown) => unknown>>;
}

/**
 * The document in `stored`, brought to the newest version.
 * @param key names it in errors
 * @throws UnreadableDocumentError where it is no such document, or a newer Cliffhanger wrote it
 */
export function fromStored<T>(format: DocumentFormat<T>, key: string, stored: unknown): T {
  if (!isStored(stored))
    throw damagedError(`${key} is damaged: it is not a stored document. ${RESTORE_HINT}`);
  const doc = migrate(format, key, stored);
  const problem = problemOf(format, key, doc);
  if (problem !== null) throw damagedError(`${problem} ${RESTORE_HINT}`);
  // Not zod's copy, which leaves out a key named `__proto__`.
  return doc as T;
}

/**
 * `doc` as it is to be stored. It is checked before it is written: a NaN, which JSON makes null, would else
 * be found only when the document is read again, and then it is too late.
 * @throws StoreError where it is no such document
 */
export function toStored<T>(format: DocumentFormat<T>, key: string, doc: T): VersionedDocument {
  const problem = problemOf(format, key, doc);
  if (problem !== null) throw new StoreError(`${problem} It was not written.`);
  return { v: format.version, doc };
}

const RESTORE_HINT = 'Restore it from a backup.';

function isStored(value: unknown): value is VersionedDocument {
  if (typeof value !== 'object' || value === null || !('v' in value) || !('doc' in value)) return false;
  return Number.isSafeInteger(value.v) && Number(value.v) >= 1;
}

function migrate<T>(format: DocumentFormat<T>, key: string, { v, doc }: VersionedDocument): unknown {
  if (v > format.version) {
    throw new UnreadableDocumentError(
      `${key} was written by a newer Cliffhanger (version ${v}; this one reads up to ${format.version}). Update this one.`,
      'newer',
    );
  }
  let migrated = doc;
  for (let version = v; version < format.version; version += 1) {
    const step = format.migrations[version];
    if (step === undefined) throw damagedError(`${key} has version ${version}, which nothing migrates.`);
    migrated = runMigration(step, migrated, key, version);
  }
  return migrated;
}

/** A migration may meet a damaged document and trip over it: that is a StoreError too, with the key in it. */
function runMigration(step: (doc: unknown) => unknown, doc: unknown, key: string, version: number): unknown {
  try {
    return step(doc);
  } catch (cause) {
    throw damagedError(`${key} could not be migrated from version ${version}. ${RESTORE_HINT}`, cause);
  }
}

/** What is wrong with `doc`, as a sentence; null where it is as it should be. */
function problemOf<T>(format: DocumentFormat<T>, key: string, doc: unknown): string | null {
  const checked = format.schema.safeParse(doc);
  if (checked.success) return null;
  const problems = checked.error.issues.slice(0, 3).map(({ path, message }) => [...path, message].join(': '));
  return `${key} is not as it should be (${problems.join('; ')}).`;
}

const damagedError = (message: string, cause?: unknown) =>
  new UnreadableDocumentError(message, 'damaged', cause === undefined ? undefined : { cause });

// Reads a backup line by line, and says by number which line is not as it should be.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type DocumentByKind, type DocumentKind, StoreError } from '../../ports/documents.ts';
import { keyOf, parseKey } from '../documents/keys.ts';
import { parseDocument } from '../schemas.ts';
import { decodeLine, FORMAT_VERSION, INITIAL_CHECKSUM } from './line-format.ts';
import type { Progress } from './progress.ts';
import { References } from './references.ts';

/** A line longer than this, in characters, is none of ours: the file is something else. */
const MAX_LINE_CHARS = 64 * 1024 * 1024;

/** A document of any kind with its kind. */
export type BackupEntry = {
  [K in DocumentKind]: { readonly kind: K; readonly id: string; readonly doc: DocumentByKind[K] };
}[DocumentKind];

export interface BackupSummary {
  readonly documents: number;
  /** When the backup was begun, epoch milliseconds. */
  readonly at: number;
  /** Names this very file: the sum of its last line. */
  readonly checksum: string;
}

/** Reads the whole file without keeping it. @throws StoreError with the line's number where it can't be restored */
export async function checkBackup(file: string, progress?: Progress): Promise<BackupSummary> {
  const entries = readBackup(file, progress);
  while (true) {
    const { done, value } = await entries.next();
    if (done) return value;
  }
}

/**
 * The documents of a backup, in the order of their keys, each checked and of the newest version; at last, what the
 * whole is.
 * @throws StoreError as above
 */
export async function* readBackup(
  file: string,
  progress?: Progress,
): AsyncGenerator<BackupEntry, BackupSummary> {
  const backup = new BackupReader(file);
  for await (const { line, whole } of readLines(file, progress)) {
    const entry = backup.read(line, whole);
    if (entry !== null) yield entry;
  }
  return backup.summary();
}

/** Checks a backup line by line: a header, documents in the order of their keys, and an end that counts them. */
class BackupReader {
  readonly #file: string;
  readonly #references = new References();
  /** Where each document that may need another stands. */
  readonly #lineNumbers = new Map<string, number>();
  #at: number | null = null;
  #counted: number | null = null;
  #checksum = INITIAL_CHECKSUM;
  #number = 0;
  #documents = 0;
  #lastKey = '';

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * The document on the next line; null for the header and the end. `whole`: whether a line break stands behind it.
   * @throws StoreError with the line's number where it can't be restored
   */
  read(line: string, whole: boolean): BackupEntry | null {
    this.#number += 1;
    if (this.#at === null) checkHeader(this.#file, line);
    if (this.#counted !== null) throw this.#lineError('comes after the end.');
    if (!whole) throw truncatedError(this.#file, this.#number);
    const decoded = decodeLine(this.#checksum, line);
    if (decoded === null) throw this.#lineError('is damaged.');
    this.#checksum = decoded.sum;
    const fields = asObject(decoded.fields);
    if (this.#at === null) {
      this.#at = Date.parse(String(fields.at));
      if (Number.isNaN(this.#at)) throw this.#lineError('does not say when the backup was made.');
      return null;
    }
    if (fields.kind !== undefined) return this.#readEntry(fields);
    this.#counted = Number(fields.documents);
    return null;
  }

  /** What the whole backup is. @throws StoreError where it breaks off, or lacks a document that another needs */
  summary(): BackupSummary {
    if (this.#at === null) throw notABackupError(this.#file);
    if (this.#counted === null) throw truncatedError(this.#file, this.#number);
    if (this.#counted !== this.#documents)
      throw this.#lineError(`counts ${this.#counted} documents, and there are ${this.#documents}.`);
    const missing = this.#references.missing();
    if (missing !== null) {
      this.#number = this.#lineNumbers.get(missing.neededBy) ?? this.#number;
      throw this.#lineError(`needs ${missing.key}, which is not in the backup.`);
    }
    return { documents: this.#documents, at: this.#at, checksum: this.#checksum };
  }

  #readEntry(fields: Readonly<Record<string, unknown>>): BackupEntry {
    const entry = parseEntry(fields, (what) => this.#lineError(what));
    const key = keyOf(entry.kind, entry.id);
    if (!comesAfter(key, this.#lastKey)) throw this.#lineError(`repeats ${key}, or is not in its place.`);
    this.#lastKey = key;
    this.#documents += 1;
    this.#references.add(entry.kind, entry.id, entry.doc as never);
    if (entry.kind === 'reading' || entry.kind === 'story' || entry.kind === 'shelf')
      this.#lineNumbers.set(key, this.#number);
    return entry;
  }

  #lineError(what: string): StoreError {
    return new StoreError(`Line ${this.#number} of ${this.#file} ${what} Nothing was restored.`);
  }
}

/** Before its seal, which another version may set otherwise. */
function checkHeader(file: string, line: string): void {
  const header = asObject(parseJson(line));
  if (header.cliffhanger !== 'backup') throw notABackupError(file);
  if (header.format === FORMAT_VERSION) return;
  throw new StoreError(
    `${file} is a backup of format ${String(header.format)}, and this Cliffhanger reads format ${FORMAT_VERSION}. Use the version that made it. Nothing was restored.`,
  );
}

function parseEntry(
  fields: Readonly<Record<string, unknown>>,
  lineError: (what: string) => StoreError,
): BackupEntry {
  const { kind: name, id, v, doc } = fields;
  try {
    const { kind } = parseKey(`${String(name)}:${String(id)}`);
    return { kind, id: String(id), doc: parseDocument(kind, String(id), { v, doc }) } as BackupEntry;
  } catch (error) {
    if (error instanceof StoreError) throw lineError(`can't be used: ${error.message}`);
    throw error;
  }
}

/** As databases sort keys: by their bytes. */
function comesAfter(key: string, last: string): boolean {
  return Buffer.compare(Buffer.from(key), Buffer.from(last)) > 0;
}

/** `whole`: whether a line break stands behind it. */
async function* readLines(
  file: string,
  progress?: Progress,
): AsyncGenerator<{ readonly line: string; readonly whole: boolean }> {
  try {
    const { size } = await stat(file);
    const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 });
    let rest = '';
    for await (const chunk of stream) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield { line, whole: true };
      if (rest.length > MAX_LINE_CHARS) throw notABackupError(file);
      progress?.(stream.bytesRead, size);
    }
    if (rest !== '') yield { line: rest, whole: false };
  } catch (cause) {
    if (cause instanceof StoreError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw new StoreError(`${file} can't be read. Check its name. (${cause.message})`, { cause });
  }
}

function truncatedError(file: string, number: number): StoreError {
  return new StoreError(
    `${file} was cut off at line ${number}: its end is missing. Use another backup. Nothing was restored.`,
  );
}

function notABackupError(file: string): StoreError {
  return new StoreError(`${file} is no backup of Cliffhanger. Nothing was restored.`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

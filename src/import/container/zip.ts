// Reads zip archives that may be hostile: the directory is checked, and unpacked bytes are counted.

import { Inflate } from 'fflate';
import { ImportError } from '../import-error.ts';

/** Books have at most a few hundred entries, pictures and fonts included. */
const MAX_ENTRIES = 10_000;
/** In bytes: the total size that entries may declare, and the total that is really unpacked. */
const MAX_DECLARED_BYTES = 400 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 80 * 1024 * 1024;
const MAX_ENTRY_BYTES = 40 * 1024 * 1024;
/** Deflate expands one byte to at most 1,032, so each chunk of input has a bounded output. */
const CHUNK_BYTES = 16 * 1024;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Placeholders for counts and sizes that a ZIP64 record gives instead. */
const COUNT_IN_ZIP64 = 0xffff;
const SIZE_IN_ZIP64 = 0xffffffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

interface ZipEntry {
  readonly flags: number;
  readonly method: number;
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes that an entry says it unpacks to, and never exceeds; null for an unknown name. */
  size(name: string): number | null;
  /** Unpacks an entry; null for an unknown name. @throws ImportError if it is too large, damaged or encrypted */
  read(name: string): Uint8Array | null;
}

const zipBombError = () => new ImportError('zip-bomb');
const zip64Error = () => new ImportError('zip64');
const damagedError = (detail: string) => new ImportError({ kind: 'damaged', detail });

/**
 * Reads the directory of an archive; each entry is unpacked when it is read.
 * @throws ImportError for damaged, locked, and hostile archives
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.uncompressedBytes ?? null,
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = unpack(bytes, view, entry, Math.min(MAX_ENTRY_BYTES, MAX_UNPACKED_BYTES - unpacked));
      unpacked += content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findEndOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  rejectTooManyEntries(count === COUNT_IN_ZIP64 ? zip64EntryCount(view, end) : count);
  if (count === COUNT_IN_ZIP64 || start === SIZE_IN_ZIP64) throw zip64Error();
  const entries = new Map<string, ZipEntry>();
  let [at, declared, compressedBytes] = [start, 0, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw damagedError('its list of contents is cut off');
    const length = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      compressedBytes: view.getUint32(at + 20, true),
      uncompressedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    rejectPathTraversal(name);
    if (entry.uncompressedBytes === SIZE_IN_ZIP64 || entry.compressedBytes === SIZE_IN_ZIP64)
      throw zip64Error();
    declared += entry.uncompressedBytes;
    compressedBytes += entry.compressedBytes;
    if (declared > MAX_DECLARED_BYTES) throw zipBombError();
    entries.set(name, entry);
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Small zip bombs reuse the same bytes for many entries.
  if (compressedBytes > bytes.length) throw zipBombError();
  return entries;
}

function rejectTooManyEntries(count: number): void {
  if (count <= MAX_ENTRIES) return;
  throw new ImportError({ kind: 'too-many-files', count });
}

/** The number of entries in a ZIP64 archive; 0 for other archives. */
function zip64EntryCount(view: DataView, end: number): number {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return 0;
  const at = Number(view.getBigUint64(locator + 8, true));
  return at + 40 <= view.byteLength ? Number(view.getBigUint64(at + 32, true)) : 0;
}

/** The offset of the end-of-directory record, searched backwards because a comment may follow it. */
function findEndOfDirectory(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damagedError('its end is missing');
}

/** Decodes a name as UTF-8, which nearly all archives use; in the others, only characters beyond ASCII are misread. */
const nameOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\\/g, '/');

function rejectPathTraversal(name: string): void {
  if (
    name.split('/').includes('..') ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0')
  ) {
    throw new ImportError('unsafe-path');
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry, maxBytes: number): Uint8Array {
  const { flags, method, compressedBytes, uncompressedBytes, offset } = entry;
  if ((flags & ENCRYPTED_FLAG) !== 0) {
    throw new ImportError('locked');
  }
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw damagedError('a part of it is missing');
  }
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedBytes > bytes.length) throw damagedError('a part of it is missing');
  const content = bytes.subarray(start, start + compressedBytes);
  if (uncompressedBytes > maxBytes) throw zipBombError();
  if (method === METHOD_STORED) {
    if (content.length > maxBytes) throw zipBombError();
    return content;
  }
  if (method !== METHOD_DEFLATED) throw new ImportError('odd-compression');
  // An entry that unpacks to more than its declared size is hostile.
  const whole = inflate(content, uncompressedBytes);
  if (whole.length !== uncompressedBytes) throw damagedError('a part of it is not as long as it says');
  return whole;
}

function inflate(content: Uint8Array, maxBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > maxBytes) throw zipBombError();
    parts.push(part);
  });
  try {
    for (let from = 0; from < content.length || from === 0; from += CHUNK_BYTES) {
      stream.push(content.subarray(from, from + CHUNK_BYTES), from + CHUNK_BYTES >= content.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damagedError('a part of it can’t be unpacked');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

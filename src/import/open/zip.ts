// Reading a zip archive that may be hostile: what its directory says is checked, and what it unpacks to is counted.

import { Inflate } from 'fflate';
import { ImportError } from '../import-error.ts';

/** Far more than any book has: with pictures and fonts, a few hundred. */
const MOST_ENTRIES = 10_000;
/** What all entries may say they unpack to, and what is really unpacked of them. Bytes. */
const MOST_DECLARED = 400 * 1024 * 1024;
const MOST_UNPACKED = 80 * 1024 * 1024;
const MOST_ONE = 40 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one, so a step of input is a bounded step of output. */
const STEP = 16 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** What a count or a size is where ZIP64 says it elsewhere. */
const MORE = 0xffff;
const IN_ZIP64 = 0xffffffff;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** An entry unpacked; null where there is none of that name. @throws ImportError if it is too large, broken or locked */
  read(name: string): Uint8Array | null;
}

const bomb = () =>
  new ImportError('This file would unpack to far more than any book holds (a zip bomb). It was left alone.');
const tooLarge = () =>
  new ImportError(
    'This archive is of a kind for very large files (ZIP64), which no book needs. Save it again in a usual format.',
  );
const broken = (what: string) =>
  new ImportError(`This file is damaged: ${what}. Download or save it again, and bring the new one.`);

/**
 * Reads the directory of an archive; entries are unpacked when they are asked for.
 * @throws ImportError for damaged, locked, and hostile archives
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = unpack(bytes, view, entry, Math.min(MOST_ONE, MOST_UNPACKED - unpacked));
      unpacked += content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  refuseMany(count === MORE ? largeCount(view, end) : count);
  if (count === MORE || start === IN_ZIP64) throw tooLarge();
  const entries = new Map<string, Entry>();
  let [at, declared, packed] = [start, 0, 0];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY)
      throw broken('its list of contents is cut off');
    const length = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    refuseOutside(name);
    if (entry.size === IN_ZIP64 || entry.packed === IN_ZIP64) throw tooLarge();
    declared += entry.size;
    packed += entry.packed;
    if (declared > MOST_DECLARED) throw bomb();
    entries.set(name, entry);
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Entries that share their bytes are how a small bomb is made.
  if (packed > bytes.length) throw bomb();
  return entries;
}

function refuseMany(count: number): void {
  if (count <= MOST_ENTRIES) return;
  throw new ImportError(
    `There are ${count.toLocaleString('en')} files in this archive. A book has far fewer.`,
  );
}

/** How many entries the end of a ZIP64 archive counts; 0 where it has none. */
function largeCount(view: DataView, end: number): number {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return 0;
  const at = Number(view.getBigUint64(locator + 8, true));
  return at + 40 <= view.byteLength ? Number(view.getBigUint64(at + 32, true)) : 0;
}

/** Where the end of the directory is, looked for from the back, since a comment may follow. */
function findEnd(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= furthest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken('its end is missing');
}

/** Names are UTF-8 in nearly all archives; in others only what is not ASCII is read differently. */
const nameOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\\/g, '/');

function refuseOutside(name: string): void {
  if (
    name.split('/').includes('..') ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0')
  ) {
    throw new ImportError(
      'A file in this archive would be put outside of it (its path leads out). That isn’t safe, so it was left alone.',
    );
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { flags, method, packed, size, offset } = entry;
  if ((flags & ENCRYPTED) !== 0) {
    throw new ImportError('This file is locked with a password. Bring it without one.');
  }
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw broken('a part of it is missing');
  }
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken('a part of it is missing');
  const content = bytes.subarray(start, start + packed);
  if (size > most) throw bomb();
  if (method === STORED) {
    if (content.length > most) throw bomb();
    return content;
  }
  if (method !== DEFLATED)
    throw new ImportError('This archive is packed in an unusual way. Save it again as a usual EPUB or DOCX.');
  // One that unpacks to more than it says is stopped there: nothing honest does.
  const whole = inflate(content, size);
  if (whole.length !== size) throw broken('a part of it is not as long as it says');
  return whole;
}

function inflate(content: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > most) throw bomb();
    parts.push(part);
  });
  try {
    for (let from = 0; from < content.length || from === 0; from += STEP) {
      stream.push(content.subarray(from, from + STEP), from + STEP >= content.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : broken('a part of it can’t be unpacked');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

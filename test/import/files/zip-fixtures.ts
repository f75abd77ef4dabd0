// Making archives for tests, honest ones and ones that lie.

import { strToU8, zipSync } from 'fflate';

/** An honest archive. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date('2020-01-01T00:00:00Z') });
}

export interface RawEntry {
  readonly name: string;
  /** What its bytes are, packed or not. */
  readonly content: Uint8Array;
  readonly method?: 0 | 8;
  readonly flags?: number;
  /** What it says that it unpacks to. */
  readonly size?: number;
  /** Where it says that it stands; else where it does. */
  readonly offset?: number;
}

/** An archive whose directory says what it is told to. */
export function rawZip(entries: readonly RawEntry[], { shared = false } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [
    index,
    { name, content, method = 0, flags = 0, size = content.length, offset },
  ] of entries.entries()) {
    const own = shared && index > 0 ? 0 : (offset ?? at);
    if (!shared || index === 0) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(method, 8);
      local.writeUInt16LE(Buffer.byteLength(name), 26);
      locals.push(local, Buffer.from(name), Buffer.from(content));
      at += 30 + Buffer.byteLength(name) + content.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(own, 42);
    directory.push(entry, Buffer.from(name));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** The end of a ZIP64 archive that counts so many entries, after a few bytes of something. */
export function zip64(count: number): Uint8Array {
  const start = Buffer.from('PK\x03\x04                          ', 'latin1');
  const large = Buffer.alloc(56);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(BigInt(count), 32);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start.length), 8);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([start, large, locator, end]);
}

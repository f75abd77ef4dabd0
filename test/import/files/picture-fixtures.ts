// Pictures as files for tests: real enough for whoever reads their headers.

import { deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  return Buffer.concat([head, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A PNG of one grey; `padding` bytes of it say nothing. */
export function png(width: number, height: number, padding = 0): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(padding > 0 ? [chunk('tEXt', noise(padding))] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A JPEG with the thumbnail of another in its head, as cameras write them. */
export function jpeg(width: number, height: number): Uint8Array {
  const thumbnail = Buffer.from('ffd8ffc0000b080008000801011100ffd9', 'hex');
  const head = Buffer.concat([Buffer.from('ffe1', 'hex'), uint16(thumbnail.length + 2), thumbnail]);
  const frame = Buffer.concat([
    Buffer.from('ffc2000b08', 'hex'),
    uint16(height),
    uint16(width),
    Buffer.from('01011100', 'hex'),
  ]);
  const scan = Buffer.from('ffda0008010100003f00d2cf20ff00ffd9', 'hex');
  return Buffer.concat([Buffer.from('ffd8', 'hex'), head, frame, scan]);
}

export const gif = (): Uint8Array => Buffer.from('474946383961010001000000003b', 'hex');

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** Bytes that no archive packs, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

// Decodes bytes as text. The encoding is detected from the bytes; what a file declares is used only where they leave it open.

import { ImportError } from '../import-error.ts';
import { likelyEncoding } from './likely-encoding.ts';
import { rejectMojibake, repairMojibake } from './mojibake.ts';
import { isIso2022Jp, unmarkedUtf16 } from './wide-encoding.ts';

/** In bytes. Only hostile files, and files that are no text, have longer lines. */
const MAX_LINE_BYTES = 12 * 1024 * 1024;

const DECLARED_ENCODING =
  /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The fallback; the WHATWG Encoding Standard also reads “latin1” and “ascii” as this. */
const WINDOWS_1252 = 'windows-1252';

/**
 * The text of a file, without a byte order mark and with `\n` at the end of every line.
 * @throws ImportError for binary files and for overlong lines
 */
export function decodeText(bytes: Uint8Array): string {
  rejectLongLines(bytes);
  const text = repairMojibake(decodeBytes(bytes).replace(/^\uFEFF/, ''));
  if (isBinary(text)) {
    throw new ImportError('not-text');
  }
  rejectMojibake(text);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeBytes(bytes: Uint8Array): string {
  const wide = utf16Encoding(bytes) ?? unmarkedUtf16(bytes) ?? (isIso2022Jp(bytes) ? 'iso-2022-jp' : null);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = declaredEncoding(bytes) ?? mostlyUtf8(bytes) ?? likelyEncoding(bytes) ?? WINDOWS_1252;
    const text = new TextDecoder(encoding).decode(bytes);
    // Vietnamese sets its tones as characters of their own.
    if (encoding === 'windows-1258') return text.normalize('NFC');
    return encoding === WINDOWS_1252
      ? text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80] ?? char)
      : text;
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252, which Node 20 decodes as Latin-1; undefined bytes are spaces here. */
const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Detects UTF-16 by its byte order mark, or by zero bytes at every other place, as Latin text has them. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (length >= 4 && odd > length / 8 && even < odd / 16) return 'utf-16le';
  if (length >= 4 && even > length / 8 && odd < even / 16) return 'utf-16be';
  return null;
}

/** The encoding that a file declares; null for UTF-8 and UTF-16, which its bytes have already ruled out. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const found = DECLARED_ENCODING.exec(start);
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** UTF-8 where most multi-byte characters are valid, so that a few broken ones don't spoil the others. */
function mostlyUtf8(bytes: Uint8Array): 'utf-8' | null {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(byte);
    if (length > 0 && hasContinuation(bytes, at, length)) {
      whole += 1;
      at += length;
    } else {
      broken += 1;
      at += 1;
    }
  }
  return whole > broken * 4 ? 'utf-8' : null;
}

/** The length of the UTF-8 sequence that a byte begins; 0 for a byte that begins none. */
const sequenceLength = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0);

/** Whether a sequence of this length is followed through by continuation bytes (10xxxxxx). */
function hasContinuation(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start + 1; at < start + length; at += 1) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

function rejectLongLines(bytes: Uint8Array): void {
  if (bytes.length <= MAX_LINE_BYTES) return;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) start = at + 1;
    else if (at - start > MAX_LINE_BYTES) {
      throw new ImportError({ kind: 'line-too-long', megabytes: MAX_LINE_BYTES / 1024 / 1024 });
    }
  }
}

/** Whether there are more control characters than a text has by mistake. */
function isBinary(text: string): boolean {
  let controlCharacters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13) && code !== ESCAPE) controlCharacters += 1;
  }
  return controlCharacters > 8 && controlCharacters > text.length / 2_000;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const ESCAPE = 27;

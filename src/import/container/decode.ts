// Bytes as text: which encoding they are in is told from the bytes, and what a file says about itself only helps.

import { ImportError } from '../import-error.ts';

/** No book has a line as long as this, in bytes; only files made for it, or of something else, do. */
const MAX_LINE_BYTES = 12 * 1024 * 1024;

const DECLARED_ENCODING =
  /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** What web pages mean by these names (WHATWG Encoding, "latin1"). */
const WINDOWS_1252 = 'windows-1252';

/**
 * The text of a file, without its byte order mark and with `\n` for every end of a line.
 * @throws ImportError for what is no text, and for lines too long to be one
 */
export function decodeText(bytes: Uint8Array): string {
  rejectLongLines(bytes);
  const text = decodeBytes(bytes).replace(/^\uFEFF/, '');
  if (isBinary(text)) {
    throw new ImportError(
      'This file isn’t text. Bring the story as EPUB, DOCX, HTML, Markdown or plain text.',
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeBytes(bytes: Uint8Array): string {
  const wide = utf16Encoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = declaredEncoding(bytes) ?? mostlyUtf8(bytes) ?? WINDOWS_1252;
    const text = new TextDecoder(encoding).decode(bytes);
    return encoding === WINDOWS_1252
      ? text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252_HIGH[char.charCodeAt(0) - 0x80] ?? char)
      : text;
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252, which Node 20 decodes as Latin-1; a space for those it leaves undefined. */
const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** UTF-16 by its mark, or by where the zero bytes of its spaces and letters stand. */
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

/** What the file says, where that is an encoding of single bytes or of Asia: any other is refuted already. */
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

/** A few broken characters in a text that is UTF-8 otherwise are no reason to misread all others. */
function mostlyUtf8(bytes: Uint8Array): 'utf-8' | null {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let rest = 1;
    while (rest < length && ((bytes[at + rest] ?? 0) & 0xc0) === 0x80) rest += 1;
    if (length > 0 && rest === length) whole += 1;
    else broken += 1;
    at += Math.max(1, length > 0 && rest === length ? length : 1);
  }
  return whole > broken * 4 ? 'utf-8' : null;
}

function rejectLongLines(bytes: Uint8Array): void {
  if (bytes.length <= MAX_LINE_BYTES) return;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) start = at + 1;
    else if (at - start > MAX_LINE_BYTES) {
      throw new ImportError(
        `One line of this file is over ${MAX_LINE_BYTES / 1024 / 1024} MB long, which no story needs. Save it with line breaks between its paragraphs.`,
      );
    }
  }
}

/** Characters that no text holds, more than a slip or two. */
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

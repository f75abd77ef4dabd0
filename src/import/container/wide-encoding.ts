// Finds encodings that need no byte above 0x7F, or zero bytes: UTF-16 without a mark, and ISO-2022-JP.

/** How many bytes are looked at. */
const MAX_SAMPLE_BYTES = 16_384;
/** What stands between words and lines in nearly every text, if its bytes are in the right order. */
const COMMON = /[\n \u3000。、，．]/g;
/** What no text has: unassigned and private characters, halves of pairs, control characters. */
const IMPOSSIBLE = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\n\r\t])\p{Cc}/gu;
const MIN_COMMON_RATIO = 0.01;
const MAX_IMPOSSIBLE_RATIO = 0.002;
const MIN_LEAD = 4;

/** UTF-16 without a byte order mark, in any script; null for other bytes. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, MAX_SAMPLE_BYTES) & ~1);
  if (bytes.length % 2 !== 0 || sample.length < 4 || !sample.includes(0)) return null;
  const found = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    const common = text.match(COMMON)?.length ?? 0;
    const impossible = text.match(IMPOSSIBLE)?.length ?? 0;
    const isText =
      common >= text.length * MIN_COMMON_RATIO && impossible <= 1 + text.length * MAX_IMPOSSIBLE_RATIO;
    return { encoding, common, isText };
  });
  const [best, other] = found.sort((a, b) => b.common - a.common);
  return best?.isText && best.common >= (other?.common ?? 0) * MIN_LEAD ? best.encoding : null;
}

/** Whether the bytes switch to Japanese characters by escape sequences. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, MAX_SAMPLE_BYTES);
  if (sample.some((byte) => byte >= 0x80)) return false;
  return sample.some((byte, at) => byte === ESCAPE && sample[at + 1] === DOLLAR && isSet(sample[at + 2]));
}

const ESCAPE = 0x1b;
const DOLLAR = 0x24;
/** `@` and `B` name the sets of characters. */
const isSet = (byte: number | undefined) => byte === 0x40 || byte === 0x42;

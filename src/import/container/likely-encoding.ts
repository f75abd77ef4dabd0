// Finds the encoding of bytes that are no UTF-8, where the file does not declare one.

import { analyse } from 'chardet';

/** How many bytes are looked at. */
const MAX_SAMPLE_BYTES = 64 * 1024;
/** Scripts other than Latin use bytes above 0x7F for most of their letters; Latin text for few. */
const MIN_FOREIGN_RATIO = 0.25;
/** The names that chardet gives to what is read as Windows-1252 anyway. */
const LATIN_1 = /^(?:iso-8859-1|windows-1252|ascii|utf-8)$/i;
const FOREIGN = /^(?:gb|big5|shift|euc|iso-2022|koi8|windows-125[13567]|iso-8859-[5-9])/i;

/** A label of the Encoding Standard; null for what the fallback reads as well, and where nothing is likely. */
export function likelyEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes);
  const letters = sample.reduce((count, byte) => count + (isLetter(byte) ? 1 : 0), 0);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  if (high === 0) return null;
  const isForeign = high > letters * MIN_FOREIGN_RATIO;
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < 5) break;
    if (LATIN_1.test(name)) {
      if (!isForeign) return null;
    } else if (FOREIGN.test(name) === isForeign && canDecode(name, sample)) return name;
  }
  return null;
}

/** The lines with bytes above 0x7F, as many as fit: an English header says nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first - 200), first + MAX_SAMPLE_BYTES);
}

const isLetter = (byte: number) => byte >= 0x80 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** Whether next to nothing of the sample is impossible in an encoding; its cut end may be. */
function canDecode(name: string, sample: Uint8Array): boolean {
  try {
    const text = new TextDecoder(name).decode(sample);
    return (text.match(/\ufffd/g)?.length ?? 0) <= 2 + text.length / 1_000;
  } catch {
    return false;
  }
}

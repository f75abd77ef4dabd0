// Finds the encoding of bytes that are no UTF-8, where the file does not declare one.

import { analyse } from 'chardet';
import { codePageByAlphabet } from './alphabets.ts';

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
  if (isForeign && isThai(sample)) return 'windows-874';
  const codePage = codePageByAlphabet(sample);
  if (codePage !== null) return codePage;
  const guesses = analyse(sample).filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  const found = guesses.find(({ name }) =>
    LATIN_1.test(name) ? !isForeign : FOREIGN.test(name) === isForeign && canDecode(name, sample),
  );
  return found === undefined || LATIN_1.test(found.name) ? null : preferred(found.name, sample);
}

const MIN_CONFIDENCE = 5;

/** The encoding that has the letters of another one, and more. */
function preferred(name: string, sample: Uint8Array): string {
  // The Ukrainian one has all letters of the Russian one.
  if (/^koi8-r$/i.test(name)) return 'koi8-u';
  return /^iso-8859-7$/i.test(name) && isWindowsGreek(sample) ? 'windows-1253' : name;
}

/** Bytes that Thai has no letter for; other scripts have letters there. */
const isNoThai = (byte: number) =>
  (byte >= 0x80 && byte <= 0xa0) || (byte >= 0xdb && byte <= 0xde) || byte >= 0xfc;
/** Vowels and tones above and below a consonant. */
const isThaiMark = (byte: number) =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
const isThaiConsonant = (byte: number) => byte >= 0xa1 && byte <= 0xce;
const MIN_THAI_MARKS = 0.1;
/** How many of the marks stand where they can. */
const MIN_PLACED_MARKS = 0.95;

function isThai(sample: Uint8Array): boolean {
  if (isInPairs(sample)) return false;
  let [high, wrong, marks, placed] = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if (isNoThai(byte)) wrong += 1;
    if (!isThaiMark(byte)) continue;
    marks += 1;
    const before = sample[at - 1] ?? 0;
    if (isThaiConsonant(before) || isThaiMark(before)) placed += 1;
  }
  return wrong <= high / 500 && marks >= high * MIN_THAI_MARKS && placed >= marks * MIN_PLACED_MARKS;
}

/** Whether bytes above 0x7F nearly always come in pairs, as those of Korean and Chinese do. */
function isInPairs(sample: Uint8Array): boolean {
  let [runs, odd, length] = [0, 0, 0];
  for (const byte of sample) {
    if (byte >= 0x80) length += 1;
    else if (length > 0) {
      runs += 1;
      if (length % 2 === 1) odd += 1;
      length = 0;
    }
  }
  return runs > 0 && odd <= runs * MAX_ODD_RUNS;
}

const MAX_ODD_RUNS = 0.1;

/** Whether a byte that is a quotation mark in ISO-8859-7 begins words here, as the Ά of Windows-1253 does. */
const isWindowsGreek = (sample: Uint8Array) =>
  sample.some(
    (byte, at) => (byte === 0xa2 && (sample[at + 1] ?? 0) >= 0xc1) || (byte >= 0x80 && byte <= 0x9f),
  );

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

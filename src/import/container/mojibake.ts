// Text that was decoded wrongly before it came here: repaired where that can be undone, refused where it can't.

import { ImportError } from '../import-error.ts';

/** What the bytes 0x80 to 0x9F are in Windows-1252. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));
/** UTF-8 of two or three bytes that was read as Windows-1252: “Ã©”, “â€™”, “Ð°”. */
const MISREAD =
  /[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;
/** Fewer may be meant. */
const MIN_MISREAD = 3;

const NOT_ASCII = /[^\p{ASCII}]/gu;
/** How much of a text is looked at, in characters. */
const MAX_SAMPLE_CHARS = 50_000;

/** A piece of the text from a little before the first letter that is not ASCII; empty where there is none. */
function sampleOf(text: string): string {
  const first = text.search(NOT_ASCII);
  return first === -1 ? '' : text.slice(Math.max(0, first - 1_000), first + MAX_SAMPLE_CHARS);
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The text as it was meant, where UTF-8 was read as Windows-1252 and saved again; else the text itself. */
export function repairMojibake(text: string): string {
  const sample = sampleOf(text);
  const misread = countOf(sample, MISREAD);
  if (misread < MIN_MISREAD || misread < countOf(sample, NOT_ASCII) / 4) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(MISREAD, (run) => {
    const bytes = Uint8Array.from(run, (character) => BYTES.get(character) ?? character.charCodeAt(0));
    try {
      return decoder.decode(bytes);
    } catch {
      return run;
    }
  });
}

/** The share of letters that only Western European languages use as accents: no language has half of them. */
const MAX_ACCENTED_RATIO = 0.45;
const MIN_LETTERS = 100;
/** The share of characters that no text has: those that stand for undecodable bytes, and control characters. */
const MAX_BROKEN_RATIO = 0.002;

/** Signs that no word has inside it; a code page of DOS read as one of Windows has them all over. */
const SYMBOL_IN_WORD = /(?<=\p{L})[¢-¦¨-¬®-±¶¸¹¼-¾\u2500-\u259f](?=\p{L})/gu;
const MAX_SYMBOL_RATIO = 0.01;

/** @throws ImportError for a text that shows signs of a wrong decoding, never for a language that is not known */
export function rejectMojibake(text: string): void {
  const sample = sampleOf(text);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < MIN_LETTERS) return;
  const accented = countOf(sample, /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g);
  const broken = countOf(sample, /[\ufffd\u0080-\u0084\u0086-\u009f]/g);
  const symbols = countOf(sample, SYMBOL_IN_WORD);
  if (
    accented <= letters * MAX_ACCENTED_RATIO &&
    broken <= sample.length * MAX_BROKEN_RATIO &&
    symbols <= letters * MAX_SYMBOL_RATIO
  )
    return;
  throw new ImportError('unknown-encoding');
}

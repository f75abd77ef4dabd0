// Counting the words of a text, for reading times.

/** A dash between words parts them; a hyphen does not. */
const GAP = /[\s—–]+|--+/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts written without spaces, where white space would count a paragraph as one word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a text or of Discord markup: what stands between gaps and holds a letter or a digit. */
export function countWords(text: string): number {
  if (UNSPACED.test(text)) return countSegments(text);
  let words = 0;
  for (const piece of text.split(GAP)) if (LETTER.test(piece)) words += 1;
  return words;
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The segmenter looks back further the longer its text is: pieces between marks, none longer than so many characters. */
const PIECE = /[^。、，！？「」『』《》：\n]{1,500}/gu;

function countSegments(text: string): number {
  let words = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    for (const { isWordLike } of SEGMENTER.segment(piece)) if (isWordLike) words += 1;
  }
  return words;
}

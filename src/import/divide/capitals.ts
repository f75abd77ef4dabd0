// Whether words are set in capitals, and what takes the place of capitals in scripts that have none.

/** Whether all letters are capitals. Scripts without capitals have no such texts. */
export function isInCapitals(text: string, minLetters = 1): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= minLetters && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

/** Whether a text is in a script without capitals: Chinese, Japanese, Korean, Arabic, Hebrew, Thai, Hindi. */
export function isUncased(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters !== '' && letters.toUpperCase() === letters.toLowerCase();
}

const MAX_UNSPACED_CHARS = 20;
const MAX_WORDS = 8;
/** A letter of a script that puts no spaces between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a line in such a script is as short as a title, and no sentence. */
export function isUncasedTitle(text: string): boolean {
  const line = text.trim();
  if (
    !isUncased(line) ||
    /[。！？…」』.!?؟।،、，,;:：؛]$|[。！？]/u.test(line) ||
    /^["“‘«「『—–-]/u.test(line)
  )
    return false;
  return UNSPACED.test(line) ? line.length <= MAX_UNSPACED_CHARS : line.split(/\s+/).length <= MAX_WORDS;
}

// Recognises scene breaks within a chapter.

import type { Item } from './items.ts';

/** Symbols, with or without spaces between them: “* * *”, “***”, “#”, “~”, “⁂”, “---”, “-x-”. */
const SYMBOLS = /^[^\p{L}\p{N}\s](?:[^\p{L}\p{N}]*[^\p{L}\p{N}\s])?$/u;
/** Symbols that may be speech or a misprint: “…”, “?!”, a single quote mark. Five dots in a row are a scene break after all. */
const SPEECH_SYMBOLS = /^(?:--?|[—–]|(?=.*[.…?!"'“”‘’,;:()[\]])[\s.…?!"'“”‘’,;:()[\]¿¡—–-]*)$/u;
const ROW_OF_POINTS = /^(?:\.\s*){5,}$/;
/** Ornaments made of the letters o, x and v with symbols: “oOo”, “xXx”, “-o0o-”, “~x~”. */
const LETTER_ORNAMENT = /^[-~*=#+_<>|•·/\\\s]*[oOxXvV0][oOxXvV0\-~*=#+_<>|•·/\\\s]*$/;
const FRAMED_ORNAMENT = /^[-~*=#+_<>|•·/\\].*[-~*=#+_<>|•·/\\]$/;
/** Scene breaks in words: “Page Break”, “(line break)”, “[scene break]”. */
const SPELT_OUT = /^[^\p{L}\p{N}]*(?:page|line|scene|section) ?break[^\p{L}\p{N}]*$/iu;
const MAX_BREAK_CHARS = 60;

/** Whether an item is a scene break, by its markup or because every line of it is one. */
export function isSceneBreak({ block, text }: Pick<Item, 'block' | 'text'>): boolean {
  if (block.kind === 'break') return true;
  if (block.kind === 'note' || text === '' || text.length > MAX_BREAK_CHARS * 3) return false;
  return text.split('\n').every((line) => isSceneBreakLine(line.trim()));
}

/** Whether a single line is a scene break. */
export function isSceneBreakLine(line: string): boolean {
  if (line === '' || line.length > MAX_BREAK_CHARS) return false;
  if (SYMBOLS.test(line)) return !SPEECH_SYMBOLS.test(line) || ROW_OF_POINTS.test(line);
  if (SPELT_OUT.test(line)) return true;
  const letters = line.replace(/[^\p{L}\p{N}]/gu, '');
  if (!LETTER_ORNAMENT.test(line) || letters.length > 40) return false;
  // “XX” is a number, and “Ooo” an exclamation.
  const number = /^[XV]+$/.test(letters) && letters.length > 1;
  if (FRAMED_ORNAMENT.test(line)) return !number;
  return letters.length >= 3 && !number && !/^[OXV][oxv]+$/.test(letters);
}

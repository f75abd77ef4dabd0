// What a font file says of its letters: which it has, and how wide they are. Read from its tables (OpenType 1.9: cmap, head,
// hhea, hmtx), since a library for fonts would cost more memory than all that is drawn.

import { readFileSync } from 'node:fs';
import type { Face, FaceMetrics } from '../pictures/fonts.ts';
import { fontFile } from './font-files.ts';

/** Opens each face when its first letter is asked for, and once. */
export function createFaceMetrics(): (face: Face) => FaceMetrics {
  const opened = new Map<Face, FaceMetrics>();
  return (face) => {
    const known = opened.get(face);
    if (known !== undefined) return known;
    const metrics = readMetrics(readFileSync(fontFile(face)));
    opened.set(face, metrics);
    return metrics;
  };
}

/** @throws RangeError for a file that is no TrueType font */
export function readMetrics(font: Buffer): FaceMetrics {
  const unitsPerEm = font.readUInt16BE(tableAt(font, 'head') + 18);
  const metricCount = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const widths = tableAt(font, 'hmtx');
  const glyphs = readCharacterMap(font, tableAt(font, 'cmap'));
  return {
    advance(codePoint) {
      const glyph = glyphs(codePoint);
      if (glyph === 0) return null;
      // All glyphs after the last entry are as wide as it.
      return font.readUInt16BE(widths + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    },
  };
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const at = 12 + 16 * index;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new RangeError(`the font has no table ${tag}`);
}

/** From a code point to its glyph; 0 where the font has none. */
type CharacterMap = (codePoint: number) => number;

/** The map with all of Unicode (format 12), or else that of its first plane (format 4). */
function readCharacterMap(font: Buffer, cmap: number): CharacterMap {
  const found = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    found.set(font.readUInt16BE(at), at);
  }
  const [whole, plane] = [found.get(12), found.get(4)];
  if (whole !== undefined) return (codePoint) => glyphInGroups(font, whole, codePoint);
  if (plane !== undefined) return (codePoint) => glyphInSegments(font, plane, codePoint);
  throw new RangeError('the font has no map of its characters');
}

function glyphInGroups(font: Buffer, at: number, codePoint: number): number {
  const group = firstEndingFrom(font.readUInt32BE(at + 12), codePoint, (index) =>
    font.readUInt32BE(at + 16 + 12 * index + 4),
  );
  if (group === null) return 0;
  const start = font.readUInt32BE(at + 16 + 12 * group);
  return codePoint < start ? 0 : font.readUInt32BE(at + 16 + 12 * group + 8) + codePoint - start;
}

function glyphInSegments(font: Buffer, at: number, codePoint: number): number {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const segment = firstEndingFrom(size / 2, codePoint, (index) => font.readUInt16BE(ends + 2 * index));
  if (segment === null) return 0;
  const start = font.readUInt16BE(starts + 2 * segment);
  if (codePoint < start) return 0;
  const delta = font.readUInt16BE(starts + size + 2 * segment);
  const offsetAt = starts + 2 * size + 2 * segment;
  const offset = font.readUInt16BE(offsetAt);
  if (offset === 0) return (codePoint + delta) & 0xffff;
  const glyph = font.readUInt16BE(offsetAt + offset + 2 * (codePoint - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** The first of `count` ranges, which are in order, that ends at `value` or after it; null where none does. */
function firstEndingFrom(count: number, value: number, endOf: (index: number) => number): number | null {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low < count ? low : null;
}

// What fontkit knows of a face, read when the first letter of it is asked for.

import { type Font, openSync } from 'fontkit';
import type { Face, FaceMetrics } from '../pictures/fonts.ts';
import { fontFile } from './font-files.ts';

/** Opens each face once. */
export function createFaceMetrics(): (face: Face) => FaceMetrics {
  const opened = new Map<Face, FaceMetrics>();
  return (face) => {
    const known = opened.get(face);
    if (known !== undefined) return known;
    const metrics = metricsOf(openSync(fontFile(face)) as Font);
    opened.set(face, metrics);
    return metrics;
  };
}

function metricsOf(font: Font): FaceMetrics {
  const advances = new Map<number, number | null>();
  return {
    advance(codePoint) {
      const known = advances.get(codePoint);
      if (known !== undefined) return known;
      const advance = font.hasGlyphForCodePoint(codePoint)
        ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
        : null;
      advances.set(codePoint, advance);
      return advance;
    },
  };
}

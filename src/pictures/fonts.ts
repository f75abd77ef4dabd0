// The faces pictures are set in, and what has to be known of them to place text: how wide it is, and who has its letters.

/** In the order in which they stand in for each other. */
export const FACES = ['sans', 'sans-bold', 'serif', 'serif-bold', 'serif-italic', 'japanese'] as const;
export type Face = (typeof FACES)[number];

/** A piece of text that one face has all letters of. */
export interface TextRun {
  readonly text: string;
  readonly face: Face;
}

export interface FaceMetrics {
  /** How far a letter moves the next one on, in ems; null where the face lacks it. */
  advance(codePoint: number): number | null;
}

export interface Fonts {
  /** `text` cut where another face has to stand in for `face`; null where it has a letter that no face has. */
  runs(text: string, face: Face): readonly TextRun[] | null;
  /** Pixels; a letter that no face has counts an em. */
  width(text: string, face: Face, size: number): number;
}

/** Which faces are asked for a letter that `face` lacks: serifs stand in for serifs, then whoever has it. */
const FALLBACKS: Readonly<Record<Face, readonly Face[]>> = {
  sans: ['japanese'],
  'sans-bold': ['japanese'],
  serif: ['sans', 'japanese'],
  'serif-bold': ['serif', 'sans-bold', 'japanese'],
  'serif-italic': ['serif', 'sans', 'japanese'],
  japanese: ['sans'],
};

/** @param metrics is asked for a face's metrics when the first letter needs them */
export function createFonts(metrics: (face: Face) => FaceMetrics): Fonts {
  const faceFor = (codePoint: number, face: Face): Face | null =>
    [face, ...FALLBACKS[face]].find((each) => metrics(each).advance(codePoint) !== null) ?? null;

  const runs = (text: string, face: Face): readonly TextRun[] | null => {
    const found: { text: string; face: Face }[] = [];
    for (const character of text.normalize('NFC')) {
      const last = found.at(-1);
      const use = faceFor(character.codePointAt(0) ?? 0, face);
      if (use === null) return null;
      if (last?.face === use) last.text += character;
      else found.push({ text: character, face: use });
    }
    return found;
  };

  const advanceOf = (codePoint: number, face: Face): number => {
    const use = faceFor(codePoint, face);
    return (use === null ? null : metrics(use).advance(codePoint)) ?? 1;
  };

  return {
    runs,
    width: (text, face, size) =>
      [...text.normalize('NFC')].reduce((sum, each) => sum + advanceOf(each.codePointAt(0) ?? 0, face), 0) *
      size,
  };
}

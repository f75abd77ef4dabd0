// A sentence or two of a story as a card: the words, and below them whose they are.

import type { Drawing, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { COLORS, card, fitText, PADDING, WIDTH } from './theme.ts';
import { wrapText } from './wrap-text.ts';

export interface QuotePicture {
  readonly kind: 'quote';
  /** What is quoted; a line break parts paragraphs. */
  readonly words: string;
  readonly story: string;
  /** “Scene 3 · The lamp”. */
  readonly scene: string;
}

/** The more there is, the smaller it is set: characters up to which a size in pixels holds. */
const SIZES = [
  { maxChars: 90, size: 24 },
  { maxChars: 240, size: 20 },
  { maxChars: Number.POSITIVE_INFINITY, size: 17 },
] as const;

/** Where the words begin: right of a rule along the edge. */
const LEFT = PADDING + 16;
const TOP = 28;
const LINE_HEIGHT = 1.42;
const FACE = 'serif';

export function drawQuote({ words, story, scene }: QuotePicture, fonts: Fonts): Drawing {
  const size = SIZES.find(({ maxChars }) => words.length <= maxChars)?.size ?? 17;
  const maxWidth = WIDTH - PADDING - LEFT;
  const paragraphs = words
    .split('\n')
    .map((each) => wrapText(fonts, bindMarks(each), { face: FACE, size }, maxWidth));
  const shapes: Shape[] = [];
  let y = TOP + size * 0.8;
  for (const lines of paragraphs) {
    for (const text of lines) {
      shapes.push({ kind: 'text', x: LEFT, y, text, face: FACE, size, align: 'start', fill: COLORS.ink });
      y += size * LINE_HEIGHT;
    }
    y += size * 0.4;
  }
  const bottom = y - size * (LINE_HEIGHT + 0.4) + size * 0.3;
  const nameAt = bottom + 36;
  const height = nameAt + 18 + TOP;
  const line = { x: LEFT, align: 'start' } as const;
  return {
    width: WIDTH,
    height,
    shapes: [
      card(WIDTH, height),
      { kind: 'rect', x: PADDING, y: TOP, width: 4, height: bottom - TOP, radius: 2, fill: COLORS.teal },
      ...shapes,
      fitText(
        fonts,
        { ...line, y: nameAt, text: story, face: 'sans-bold', size: 15, fill: COLORS.ink },
        maxWidth,
      ),
      fitText(
        fonts,
        { ...line, y: nameAt + 20, text: scene, face: 'sans', size: 14, fill: COLORS.muted },
        maxWidth,
      ),
    ],
  };
}

/** French sets spaces inside its quotation marks and before others; no line breaks there. */
const bindMarks = (text: string) => text.replace(/« /g, '«\u00a0').replace(/ (?=[»;:?!])/g, '\u00a0');

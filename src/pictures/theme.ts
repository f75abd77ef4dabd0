// Colors, measures and small pieces that all pictures share: dark ink on paper of its own, so that it reads alike on dark and light.

import type { Shape, TextShape } from './drawing.ts';
import type { Face, Fonts } from './fonts.ts';

export const COLORS = {
  paper: '#fbf7f0',
  edge: '#e4dccd',
  ink: '#262338',
  muted: '#645f78',
  /** What is still to come. */
  faint: '#ddd5c6',
  teal: '#1f6f78',
  gold: '#e0902f',
} as const;

/** Pixels: what a phone shows of a message. */
export const WIDTH = 400;
/** Between the edge and everything on it, in pixels. */
export const PADDING = 20;
/** No text is smaller, in pixels. */
export const MIN_TEXT_SIZE = 11;

/** The paper that a picture stands on. */
export function card(width: number, height: number): Shape {
  return {
    ...{ kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 14 },
    ...{ fill: COLORS.paper, stroke: COLORS.edge },
  };
}

const ELLIPSIS = '…';

/** A line of at most `maxWidth` pixels: set smaller as far as it stays legible, then cut. */
export function fitText(fonts: Fonts, line: Omit<TextShape, 'kind'>, maxWidth: number): TextShape {
  const { text, face, size } = line;
  const width = fonts.width(text, face, size);
  if (width <= maxWidth) return { kind: 'text', ...line };
  const smaller = Math.max(MIN_TEXT_SIZE, (size * maxWidth) / width);
  return { kind: 'text', ...line, size: smaller, text: cutText(fonts, text, face, smaller, maxWidth) };
}

function cutText(fonts: Fonts, text: string, face: Face, size: number, maxWidth: number): string {
  // A little more than what is allowed counts as it: the size was computed to fit.
  const fits = (each: string) => fonts.width(each, face, size) <= maxWidth + 0.01;
  if (fits(text)) return text;
  const kept = [...text];
  while (kept.length > 0 && !fits(`${kept.join('').trimEnd()}${ELLIPSIS}`)) kept.pop();
  return `${kept.join('').trimEnd()}${ELLIPSIS}`;
}

// What tests of pictures share: the fonts that are drawn with, and boxes around shapes.

import { createFaceMetrics } from '../../src/picture-worker/face-metrics.ts';
import type { Drawing, Shape } from '../../src/pictures/drawing.ts';
import { createFonts } from '../../src/pictures/fonts.ts';
import { MIN_TEXT_SIZE } from '../../src/pictures/theme.ts';

export const fonts = createFonts(createFaceMetrics());

/** Pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle': {
      const { x, y, radius } = shape;
      return [x - radius, y - radius, x + radius, y + radius];
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
    }
    case 'text': {
      const width = fonts.width(shape.text, shape.face, shape.size);
      const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.align];
      return [left, shape.y - 0.75 * shape.size, left + width, shape.y + 0.22 * shape.size];
    }
  }
}

const overlap = (a: Box, b: Box) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 0.5 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.5;

/** What of a drawing is outside of it, too small to be read, or lies on other text; nothing where all is well. */
export function drawingProblems({ width, height, shapes }: Drawing): string[] {
  const outside = shapes.filter((shape) => {
    const [left, top, right, bottom] = boxOf(shape);
    return left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5;
  });
  const texts = shapes.filter((shape) => shape.kind === 'text');
  const small = texts.filter(({ size }) => size < MIN_TEXT_SIZE - 0.01);
  const crossing = texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(boxOf(text), boxOf(other)))
      .map((other) => [text, other]),
  );
  return [
    ...outside.map((shape) => `outside: ${JSON.stringify(shape)}`),
    ...small.map(({ text, size }) => `too small: ${text} at ${size}`),
    ...crossing.map((pair) => `one on the other: ${JSON.stringify(pair)}`),
  ];
}

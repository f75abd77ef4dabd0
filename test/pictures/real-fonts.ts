// The fonts that pictures are set in, as tests measure with them.

import { createFaceMetrics } from '../../src/picture-worker/face-metrics.ts';
import type { Drawing, Shape } from '../../src/pictures/drawing.ts';
import { createFonts, type Fonts } from '../../src/pictures/fonts.ts';

export const realFonts: Fonts = createFonts(createFaceMetrics());

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a shape is, in pixels; letters may reach a quarter of their size below their line. */
function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case 'rect':
      return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
    case 'circle': {
      const { x, y, radius } = shape;
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return {
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        right: Math.max(x1, x2),
        bottom: Math.max(y1, y2),
      };
    }
    case 'text': {
      const { x, y, text, face, size, align } = shape;
      const width = realFonts.width(text, face, size);
      const left = align === 'start' ? x : align === 'middle' ? x - width / 2 : x - width;
      return { left, top: y - size * 0.8, right: left + width, bottom: y + size * 0.25 };
    }
  }
}

/** The shapes that reach out of a drawing, or a text that comes nearer to its edge than `margin` pixels. */
export function shapesOutside({ width, height, shapes }: Drawing, margin = 0): Shape[] {
  return shapes.filter((shape) => {
    const inset = shape.kind === 'text' ? margin : 0;
    const { left, top, right, bottom } = boxOf(shape);
    return (
      left < inset - 0.1 || top < inset - 0.1 || right > width - inset + 0.1 || bottom > height - inset + 0.1
    );
  });
}

/** Pairs of lines of text that stand over each other. */
export function overlappingTexts({ shapes }: Drawing): string[] {
  const texts = shapes.filter((shape) => shape.kind === 'text');
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const [one, other] = [boxOf(a), boxOf(b)];
      const isApart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top + 1 ||
        other.bottom <= one.top + 1;
      return isApart ? [] : [`${a.text} / ${b.text}`];
    }),
  );
}

/** The words of a drawing, line by line. */
export const linesOf = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

// Writes a drawing as SVG.

import type { Drawing, Shape, TextShape } from './drawing.ts';
import type { Face, Fonts } from './fonts.ts';

/** How SVG names each face. */
const FACE_ATTRIBUTES: Readonly<Record<Face, string>> = {
  sans: 'font-family="Source Sans 3"',
  'sans-bold': 'font-family="Source Sans 3" font-weight="600"',
  serif: 'font-family="Source Serif 4"',
  'serif-bold': 'font-family="Source Serif 4" font-weight="600"',
  'serif-italic': 'font-family="Source Serif 4" font-style="italic"',
  japanese: 'font-family="Sawarabi Gothic"',
};

export interface Svg {
  readonly svg: string;
  /** The faces it is set in: no other has to be loaded. */
  readonly faces: readonly Face[];
}

/** Null where some text has a letter that no face has. */
export function toSvg({ width, height, shapes }: Drawing, fonts: Fonts): Svg | null {
  const faces = new Set<Face>();
  const elements: string[] = [];
  for (const shape of shapes) {
    const element = shape.kind === 'text' ? textElement(shape, fonts, faces) : plainElement(shape);
    if (element === null) return null;
    elements.push(element);
  }
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${elements.join('')}</svg>`,
    faces: [...faces],
  };
}

function plainElement(shape: Exclude<Shape, TextShape>): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape;
      return `<rect${attributes({ x, y, width, height, rx: radius })}${paint(shape)}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius })}${paint(shape)}/>`;
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      const dashes = shape.dashes === undefined ? '' : ` stroke-dasharray="${shape.dashes.join(' ')}"`;
      return `<line${attributes({ x1, y1, x2, y2, 'stroke-width': shape.width })} stroke="${shape.stroke}" stroke-linecap="round"${dashes}/>`;
    }
  }
}

/** Each run names its face: left to itself, the renderer sets a whole line in the face that has its rarest letter. */
function textElement({ x, y, text, face, size, align, fill }: TextShape, fonts: Fonts, faces: Set<Face>) {
  const runs = fonts.runs(text, face);
  if (runs === null) return null;
  for (const run of runs) faces.add(run.face);
  const spans = runs.map((run) => `<tspan ${FACE_ATTRIBUTES[run.face]}>${escapeXml(run.text)}</tspan>`);
  return `<text xml:space="preserve"${attributes({ x, y, 'font-size': size })} text-anchor="${align}" fill="${fill}">${spans.join('')}</text>`;
}

function paint({ fill, stroke }: { readonly fill: string; readonly stroke?: string }): string {
  return ` fill="${fill}"${stroke === undefined ? '' : ` stroke="${stroke}"`}`;
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${round(value)}"`)
    .join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// What a picture is made of, before it is SVG: shapes in order, the later ones on top. Units are pixels as they are shown.

import type { Face } from './fonts.ts';

/** As SVG writes it: `#1f2937`, or with its transparency, `#1f293780`. */
export type Color = string;

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of its corners; 0 if not given. */
      readonly radius?: number;
      readonly fill: Color;
      readonly stroke?: Color;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Color;
      readonly stroke?: Color;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly stroke: Color;
      readonly width: number;
      /** Lengths of strokes and gaps, in turn; a whole line if not given. */
      readonly dashes?: readonly number[];
    }
  | TextShape;

/** One line of text, never wrapped. */
export interface TextShape {
  readonly kind: 'text';
  /** Where it begins, its middle or its end, by `align`. */
  readonly x: number;
  /** Of the line on which its letters stand. */
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly fill: Color;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

// From a picture to the bytes of its PNG.

import { Resvg } from '@resvg/resvg-js';
import { createFonts, type Face } from '../pictures/fonts.ts';
import { type DrawnPicture, drawPicture } from '../pictures/picture.ts';
import { toSvg } from '../pictures/to-svg.ts';
import { createFaceMetrics } from './face-metrics.ts';
import { fontFile } from './font-files.ts';

/** Pixels of the file for each pixel of the drawing: a phone shows two or more in one place. */
const SCALE = 2;

/** The face for what is in none: nothing, as long as each run names its own. */
const DEFAULT_FACE: Face = 'sans';

/** A function that renders pictures, to null where a letter is lacking. Its fonts are opened as they are needed. */
export function createRenderer(): (picture: DrawnPicture) => Uint8Array | null {
  const fonts = createFonts(createFaceMetrics());
  return (picture) => {
    const result = toSvg(drawPicture(picture, fonts), fonts);
    if (result === null) return null;
    const fontFiles = [...new Set([DEFAULT_FACE, ...result.faces])].map(fontFile);
    const resvg = new Resvg(result.svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      font: { fontFiles, loadSystemFonts: false },
    });
    return resvg.render().asPng();
  };
}

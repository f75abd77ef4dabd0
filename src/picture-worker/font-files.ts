// Where the fonts of pictures are: packages that hold them as TTF, since the renderer reads no WOFF.

import { createRequire } from 'node:module';
import type { Face } from '../pictures/fonts.ts';

const FILES: Readonly<Record<Face, string>> = {
  sans: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-bold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  japanese: '@expo-google-fonts/sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf',
};

const { resolve } = createRequire(import.meta.url);

/** The path of a face's file. @throws Error where its package is not installed */
export const fontFile = (face: Face): string => resolve(FILES[face]);

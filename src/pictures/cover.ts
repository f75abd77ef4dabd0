// A plain typographic cover for a book without one: its colors and its layout follow from title and author.

import type { Color, Drawing, Shape, TextShape } from './drawing.ts';
import type { Face, Fonts } from './fonts.ts';
import { balanceText, wrapText } from './wrap-text.ts';

export interface CoverPicture {
  readonly kind: 'cover';
  readonly title: string;
  /** Empty where nobody knows. */
  readonly author: string;
}

/** Two to three, as books are. */
const COVER_SIZE = { width: 300, height: 450 } as const;

interface Palette {
  readonly ground: Color;
  readonly ink: Color;
  readonly accent: Color;
}

/** Ink on its ground has a contrast of 7 to 1 at least. */
const PALETTES: readonly Palette[] = [
  { ground: '#1f3a4d', ink: '#fbf4e4', accent: '#d9a441' },
  { ground: '#f3ead8', ink: '#3a1f1d', accent: '#b0452f' },
  { ground: '#2f3e2c', ink: '#f5efdc', accent: '#c9b458' },
  { ground: '#4a2135', ink: '#fbeee6', accent: '#e0a07a' },
  { ground: '#e6ece9', ink: '#12333a', accent: '#2f7f86' },
  { ground: '#22203a', ink: '#f4f0ff', accent: '#a792e0' },
];

/** Where title and author stand, in pixels, and what is drawn around them. */
interface Layout {
  readonly align: 'start' | 'middle';
  readonly face: Face;
  readonly titleTop: number;
  readonly titleHeight: number;
  readonly decorate: (palette: Palette, titleBottom: number) => readonly Shape[];
}

const MARGIN = 34;
const { width: WIDTH, height: HEIGHT } = COVER_SIZE;

const frame = (inset: number, stroke: Color): Shape => ({
  ...{ kind: 'rect', x: inset, y: inset, width: WIDTH - 2 * inset, height: HEIGHT - 2 * inset },
  ...{ fill: 'none', stroke },
});

const LAYOUTS: readonly Layout[] = [
  {
    ...{ align: 'middle', face: 'serif-bold', titleTop: 70, titleHeight: 220 },
    decorate: ({ accent }, bottom) => [
      frame(14, accent),
      frame(18, accent),
      {
        kind: 'line',
        from: [WIDTH / 2 - 28, bottom + 22],
        to: [WIDTH / 2 + 28, bottom + 22],
        stroke: accent,
        width: 2,
      },
    ],
  },
  {
    ...{ align: 'start', face: 'sans-bold', titleTop: 48, titleHeight: 240 },
    decorate: ({ accent }, bottom) => [
      { kind: 'rect', x: 0, y: 0, width: 14, height: HEIGHT, fill: accent },
      { kind: 'rect', x: MARGIN, y: bottom + 18, width: 44, height: 5, fill: accent },
    ],
  },
  {
    ...{ align: 'middle', face: 'serif-bold', titleTop: 190, titleHeight: 170 },
    decorate: ({ accent, ground }) => [
      { kind: 'circle', x: WIDTH / 2, y: 108, radius: 52, fill: accent },
      { kind: 'circle', x: WIDTH / 2 + 20, y: 96, radius: 44, fill: ground },
    ],
  },
];

const TITLE_SIZES = [46, 40, 35, 31, 27, 24, 21, 18] as const;
const TITLE_LEADING = 1.18;
const AUTHOR_SIZES = [18, 16, 14] as const;
const AUTHOR_LEADING = 1.3;
/** Lines that an author takes at most. */
const MAX_AUTHOR_LINES = 2;
const ELLIPSIS = '…';

export function drawCover({ title, author }: CoverPicture, fonts: Fonts): Drawing {
  const hash = hashOf(`${title}\n${author}`);
  const palette = PALETTES[hash % PALETTES.length] as Palette;
  const layout = LAYOUTS[Math.floor(hash / PALETTES.length) % LAYOUTS.length] as Layout;
  const placed = placeTitle(fonts, title, layout);
  const bottom = layout.titleTop + placed.lines.length * placed.size * TITLE_LEADING;
  return {
    ...COVER_SIZE,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: palette.ground },
      ...layout.decorate(palette, bottom),
      ...placed.lines.map((text, at) =>
        lineOf(
          layout,
          palette,
          text,
          layout.face,
          placed.size,
          layout.titleTop + placed.size * (0.85 + at * TITLE_LEADING),
        ),
      ),
      ...authorLines(fonts, author, layout, palette),
    ],
  };
}

const maxTextWidth = ({ align }: Layout) => WIDTH - 2 * MARGIN - (align === 'start' ? 0 : 4);

function lineOf(
  { align }: Layout,
  { ink }: Palette,
  text: string,
  face: Face,
  size: number,
  y: number,
): TextShape {
  return { kind: 'text', x: align === 'middle' ? WIDTH / 2 : MARGIN, y, text, face, size, align, fill: ink };
}

interface PlacedLines {
  readonly lines: readonly string[];
  readonly size: number;
}

/** As large as it fits without a word being broken; what is too long even when it is small is cut. */
function placeTitle(fonts: Fonts, title: string, layout: Layout): PlacedLines {
  const maxWidth = maxTextWidth(layout);
  const { face, titleHeight } = layout;
  for (const size of TITLE_SIZES) {
    const lines = balanceText(fonts, title, { face, size }, maxWidth);
    const isWhole = longestWord(fonts, title, face, size) <= maxWidth;
    if (isWhole && lines.length * size * TITLE_LEADING <= titleHeight) return { lines, size };
  }
  const size = TITLE_SIZES.at(-1) ?? 18;
  const lines = wrapText(fonts, title, { face, size }, maxWidth);
  return { lines: cutLines(lines, Math.floor(titleHeight / (size * TITLE_LEADING))), size };
}

const longestWord = (fonts: Fonts, text: string, face: Face, size: number) =>
  Math.max(0, ...wordsOf(text).map((word) => fonts.width(word, face, size)));

/** Scripts without spaces break between letters: there nothing is a word that has to stay whole. */
const wordsOf = (text: string) =>
  text.split(/\s+/).filter((word) => !/[\u3040-\u30ff\u3400-\u9fff]/.test(word));

function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[\s.,;:]*.$/u, '')}${ELLIPSIS}`];
}

function authorLines(fonts: Fonts, author: string, layout: Layout, palette: Palette): TextShape[] {
  if (author === '') return [];
  const face = 'sans';
  const maxWidth = maxTextWidth(layout);
  const fits = (size: number) =>
    balanceText(fonts, author, { face, size }, maxWidth).length <= MAX_AUTHOR_LINES;
  const size = AUTHOR_SIZES.find(fits) ?? 14;
  const lines = cutLines(balanceText(fonts, author, { face, size }, maxWidth), MAX_AUTHOR_LINES);
  const last = HEIGHT - 48;
  return lines.map((text, at) =>
    lineOf(layout, palette, text, face, size, last - (lines.length - 1 - at) * size * AUTHOR_LEADING),
  );
}

/** FNV-1a over UTF-16: the same for the same text, everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

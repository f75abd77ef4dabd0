// The lines below a picture: a mark and what it means.

import type { Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { COLORS, fitText, PADDING, WIDTH } from './theme.ts';

/** What stands before a line. */
export type LegendMark = 'along' | 'own' | 'next' | 'finish' | 'post' | 'skipped' | 'paused';

export interface LegendRow {
  readonly mark: LegendMark;
  readonly text: string;
}

/** Pixels. */
export const LEGEND_ROW_HEIGHT = 24;
const MARK_WIDTH = 22;
const TEXT_SIZE = 14;

export function legendRows(rows: readonly LegendRow[], top: number, fonts: Fonts): Shape[] {
  return rows.flatMap(({ mark, text }, index) => {
    const middle = top + index * LEGEND_ROW_HEIGHT + LEGEND_ROW_HEIGHT / 2;
    const line = { face: 'sans', size: TEXT_SIZE, fill: COLORS.ink, align: 'start', text } as const;
    return [
      ...markShapes(mark, PADDING + 6, middle),
      fitText(fonts, { ...line, x: PADDING + MARK_WIDTH, y: middle + 5 }, WIDTH - 2 * PADDING - MARK_WIDTH),
    ];
  });
}

function markShapes(mark: LegendMark, x: number, y: number): Shape[] {
  const square = { kind: 'rect', x: x - 6, y: y - 6, width: 12, height: 12, radius: 3 } as const;
  switch (mark) {
    case 'along':
      return [{ ...square, fill: COLORS.gold }];
    case 'own':
    case 'post':
      return [{ ...square, fill: COLORS.teal }];
    case 'next':
      return [{ kind: 'circle', x, y, radius: 4.5, fill: COLORS.paper, stroke: COLORS.ink }];
    case 'finish':
      return flag(x, y);
    case 'skipped':
      return [{ ...square, fill: COLORS.paper, stroke: COLORS.muted }, strike(x, y)];
    case 'paused':
      return [{ ...square, fill: COLORS.faint }];
  }
}

function flag(x: number, y: number): Shape[] {
  return [
    { kind: 'line', from: [x - 4, y - 7], to: [x - 4, y + 7], stroke: COLORS.ink, width: 1.5 },
    { kind: 'rect', x: x - 4, y: y - 7, width: 10, height: 7, radius: 1, fill: COLORS.ink },
  ];
}

function strike(x: number, y: number): Shape {
  return { kind: 'line', from: [x - 4, y + 4], to: [x + 4, y - 4], stroke: COLORS.muted, width: 1.5 };
}

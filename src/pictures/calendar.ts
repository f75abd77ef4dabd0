// A calendar of some weeks: on which days a story posts which scenes, what is skipped, and where it pauses.

import type { Drawing, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { LEGEND_ROW_HEIGHT, type LegendRow, legendRows } from './legend.ts';
import { COLORS, card, fitText, PADDING, WIDTH } from './theme.ts';

/** One day of a calendar. */
export interface CalendarDay {
  /** “30”, or “1 Dec” where a month begins. */
  readonly label: string;
  readonly state: 'none' | 'past' | 'post' | 'skipped' | 'paused';
  /** Of what is posted: “8–9”; empty for none. */
  readonly scenes: string;
  readonly isToday: boolean;
}

export interface CalendarPicture {
  readonly kind: 'calendar';
  /** “December 2026”. */
  readonly heading: string;
  /** Seven, as the week begins. */
  readonly weekdays: readonly string[];
  /** In rows of seven. */
  readonly days: readonly CalendarDay[];
  readonly legend: readonly LegendRow[];
}

const CELL_WIDTH = (WIDTH - 2 * PADDING) / 7;
const CELL_HEIGHT = 46;
const GAP = 3;
const HEADER_HEIGHT = 82;

export function drawCalendar({ heading, weekdays, days, legend }: CalendarPicture, fonts: Fonts): Drawing {
  const weeks = Math.ceil(days.length / 7);
  const legendTop = HEADER_HEIGHT + weeks * CELL_HEIGHT + 8;
  const height = legendTop + legend.length * LEGEND_ROW_HEIGHT + 12;
  const title = { face: 'sans-bold', size: 20, fill: COLORS.ink, align: 'start', text: heading } as const;
  return {
    width: WIDTH,
    height,
    shapes: [
      card(WIDTH, height),
      fitText(fonts, { ...title, x: PADDING, y: 38 }, WIDTH - 2 * PADDING),
      ...weekdays.map((text, index) =>
        fitText(
          fonts,
          {
            ...{ text, face: 'sans-bold', size: 13, fill: COLORS.muted, align: 'middle' },
            ...{ x: PADDING + (index + 0.5) * CELL_WIDTH, y: 70 },
          },
          CELL_WIDTH - 4,
        ),
      ),
      ...days.flatMap((day, index) =>
        dayShapes(
          day,
          PADDING + (index % 7) * CELL_WIDTH,
          HEADER_HEIGHT + Math.floor(index / 7) * CELL_HEIGHT,
          fonts,
        ),
      ),
      ...legendRows(legend, legendTop, fonts),
    ],
  };
}

const FILLS = {
  none: COLORS.paper,
  past: COLORS.paper,
  post: COLORS.teal,
  skipped: COLORS.paper,
  paused: COLORS.faint,
} as const;

function dayShapes(
  { label, state, scenes, isToday }: CalendarDay,
  x: number,
  y: number,
  fonts: Fonts,
): Shape[] {
  const [width, height] = [CELL_WIDTH - GAP, CELL_HEIGHT - GAP];
  const middle = x + CELL_WIDTH / 2;
  const ink =
    state === 'post' ? COLORS.paper : state === 'none' || state === 'past' ? COLORS.muted : COLORS.ink;
  const stroke = isToday ? COLORS.ink : state === 'skipped' ? COLORS.muted : null;
  const cell: Shape = {
    ...{ kind: 'rect', x: x + GAP / 2, y: y + GAP / 2, width, height, radius: 6, fill: FILLS[state] },
    ...(stroke !== null && { stroke }),
  };
  const line = { align: 'middle', fill: ink, x: middle } as const;
  const below: Shape[] =
    state === 'skipped'
      ? [strike(middle, y + 32)]
      : scenes === ''
        ? []
        : [fitText(fonts, { ...line, y: y + 37, text: scenes, face: 'sans-bold', size: 13 }, width - 4)];
  const face = isToday ? 'sans-bold' : 'sans';
  return [cell, fitText(fonts, { ...line, y: y + 19, text: label, face, size: 14 }, width - 4), ...below];
}

function strike(x: number, y: number): Shape {
  return { kind: 'line', from: [x - 11, y + 4], to: [x + 11, y - 4], stroke: COLORS.muted, width: 1.5 };
}

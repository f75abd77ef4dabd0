// “Where everyone is”: a story's scenes as a road, what is out of it, and its readers standing on it in groups.

import type { Drawing, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { LEGEND_ROW_HEIGHT, type LegendRow, legendRows } from './legend.ts';
import { placeBars } from './reader-bars.ts';
import { COLORS, card, fitText, MIN_TEXT_SIZE, PADDING, WIDTH } from './theme.ts';

/** Readers who stand at one scene, or who are shown with their neighbours. */
export interface ReadersGroup {
  readonly first: number;
  readonly last: number;
  readonly readers: number;
  /** Whether they read along with the channel; else each at their own pace. */
  readonly along: boolean;
}

export interface ReadersPicture {
  readonly kind: 'readers';
  /** How many scenes there are, 1 or more. */
  readonly scenes: number;
  /** How many of them are out. */
  readonly released: number;
  /** None where nobody's place may be shown. */
  readonly groups: readonly ReadersGroup[];
  /** Scenes with which the next installments end. */
  readonly upcoming: readonly number[];
  /** “Scene 84 of 360”. */
  readonly heading: string;
  /** “137 readers”; empty where it may not be told. */
  readonly readers: string;
  /** What the marks mean, and the dates to come. */
  readonly legend: readonly LegendRow[];
}

const ROAD = { x: PADDING, width: WIDTH - 2 * PADDING, height: 8 } as const;
const HEADER_HEIGHT = 56;
/** Pixels of the tallest bar, and of its number. */
const BAR_HEIGHT = 96;
const NUMBER_HEIGHT = 16;
/** Below the road: the numbers of its scenes. */
const TICKS_HEIGHT = 30;
const NUMBER_SIZE = 12;

export function drawReaders(picture: ReadersPicture, fonts: Fonts): Drawing {
  const { groups, legend } = picture;
  const chart = groups.length === 0 ? 0 : BAR_HEIGHT + NUMBER_HEIGHT;
  const road = HEADER_HEIGHT + chart + 12;
  const legendTop = road + TICKS_HEIGHT + 14;
  const height = legendTop + legend.length * LEGEND_ROW_HEIGHT + (legend.length === 0 ? 2 : 12);
  return {
    width: WIDTH,
    height,
    shapes: [
      card(WIDTH, height),
      ...header(picture, fonts),
      ...bars(picture, road - 7, fonts),
      ...roadShapes(picture, road, fonts),
      ...legendRows(legend, legendTop, fonts),
    ],
  };
}

function header({ heading, readers }: ReadersPicture, fonts: Fonts): Shape[] {
  const right = { face: 'sans', size: 15, fill: COLORS.muted, align: 'end' } as const;
  const readersWidth = readers === '' ? 0 : fonts.width(readers, right.face, right.size) + 16;
  const left = { face: 'sans-bold', size: 20, fill: COLORS.ink, align: 'start' } as const;
  return [
    fitText(fonts, { ...left, x: PADDING, y: 38, text: heading }, ROAD.width - Math.min(readersWidth, 170)),
    ...(readers === '' ? [] : [fitText(fonts, { ...right, x: WIDTH - PADDING, y: 37, text: readers }, 154)]),
  ];
}

/** Where a scene ends on the road. */
const endOf = (scene: number, scenes: number) => ROAD.x + (ROAD.width * scene) / scenes;

function bars({ groups, scenes }: ReadersPicture, bottom: number, fonts: Fonts): Shape[] {
  const placed = placeBars(groups, (scene) => endOf(scene, scenes), [ROAD.x, ROAD.x + ROAD.width]);
  const most = Math.max(...placed.map(({ own, along }) => own + along), 1);
  return placed.flatMap(({ from, to, own, along }): Shape[] => {
    const total = own + along;
    const height = Math.max(8, (BAR_HEIGHT * total) / most);
    const alongHeight = own === 0 ? height : Math.min(height - 4, Math.max(4, (height * along) / total));
    const x = from + 1;
    const width = to - from - 2;
    const top = bottom - height;
    const block = (y: number, blockHeight: number, fill: string): Shape => ({
      ...{ kind: 'rect', x, y, width, height: blockHeight, radius: Math.min(3, blockHeight / 2), fill },
    });
    return [
      ...(along > 0 ? [block(top, alongHeight, COLORS.gold)] : []),
      ...(own > 0
        ? [
            block(
              top + (along > 0 ? alongHeight + 1 : 0),
              height - (along > 0 ? alongHeight + 1 : 0),
              COLORS.teal,
            ),
          ]
        : []),
      ...numberOver(String(total), (from + to) / 2, top - 5, width, fonts),
    ];
  });
}

function numberOver(text: string, x: number, y: number, maxWidth: number, fonts: Fonts): Shape[] {
  const sizes = [NUMBER_SIZE + 1, MIN_TEXT_SIZE];
  const size = sizes.find((each) => fonts.width(text, 'sans-bold', each) <= maxWidth + 1);
  if (size === undefined) return [];
  return [{ kind: 'text', x, y, text, size, face: 'sans-bold', align: 'middle', fill: COLORS.ink }];
}

function roadShapes({ scenes, released, upcoming }: ReadersPicture, y: number, fonts: Fonts): Shape[] {
  const { x, width, height } = ROAD;
  const out = (width * released) / scenes;
  const middle = y + height / 2;
  const whole = { kind: 'rect', x, y, height, radius: height / 2 } as const;
  return [
    { ...whole, width, fill: COLORS.faint },
    ...(released === 0 ? [] : [{ ...whole, width: Math.max(height, out), fill: COLORS.ink }]),
    ...upcoming.map(
      (scene): Shape => ({
        ...{ kind: 'circle', x: Math.min(endOf(scene, scenes), x + width - 4), y: middle, radius: 4 },
        ...{ fill: COLORS.paper, stroke: COLORS.ink },
      }),
    ),
    ...ticks(scenes, released, y + height + 17, fonts),
  ];
}

/** The first and the last scene, and the last that is out; where two would touch, the one that says more stays. */
function ticks(scenes: number, released: number, y: number, fonts: Fonts): Shape[] {
  const wanted = [
    { scene: released, isOut: true },
    { scene: scenes, isOut: false },
    { scene: 1, isOut: false },
  ].filter(({ scene }) => scene > 0);
  const taken: (readonly [from: number, to: number])[] = [];
  return wanted.flatMap(({ scene, isOut }): Shape[] => {
    const face = isOut ? 'sans-bold' : 'sans';
    const half = fonts.width(String(scene), face, NUMBER_SIZE) / 2;
    const at = (endOf(scene - 1, scenes) + endOf(scene, scenes)) / 2;
    const x = Math.min(Math.max(at, ROAD.x + half), ROAD.x + ROAD.width - half);
    if (taken.some(([from, to]) => x + half + 6 > from && x - half - 6 < to)) return [];
    taken.push([x - half, x + half]);
    const fill = isOut ? COLORS.ink : COLORS.muted;
    return [{ kind: 'text', x, y, text: String(scene), face, size: NUMBER_SIZE, align: 'middle', fill }];
  });
}

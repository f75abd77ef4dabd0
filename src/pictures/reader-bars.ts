// Where the bars over a road stand: none on another, and each wide enough to be seen and to carry its number.

/** What a bar is made of. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly readers: number;
  readonly along: boolean;
}

export interface Bar {
  /** Pixels. */
  readonly from: number;
  readonly to: number;
  /** How many read at their own pace, and along with the channel. */
  readonly own: number;
  readonly along: number;
}

/** Pixels of the narrowest bar, and of the widest for one scene. */
const MIN_WIDTH = 20;
const MAX_SCENE_WIDTH = 44;
/** How far a bar may be moved on to have room, in pixels. */
const MAX_SHIFT = 10;

/**
 * Bars for groups, from left to right. Groups that stand too close for two bars share one.
 * @param endOf where a scene ends, in pixels; that of scene 0 is where the road begins
 */
export function placeBars(
  groups: readonly Group[],
  endOf: (scene: number) => number,
  [left, right]: readonly [number, number],
): readonly Bar[] {
  const bars: Bar[] = [];
  const wanted = groups
    .map((group) => ({ ...span(group, endOf, left, right), ...countsOf(group) }))
    .sort((a, b) => a.from + a.to - (b.from + b.to));
  for (const bar of wanted) pushBar(bars, bar, right);
  return bars;
}

const countsOf = ({ readers, along }: Group) => ({ own: along ? 0 : readers, along: along ? readers : 0 });

function span({ first, last }: Group, endOf: (scene: number) => number, left: number, right: number) {
  const from = endOf(first - 1);
  const to = endOf(last);
  const middle = (from + to) / 2;
  const width =
    first === last
      ? Math.min(MAX_SCENE_WIDTH, Math.max(MIN_WIDTH, to - from))
      : Math.max(MIN_WIDTH, to - from);
  const start = Math.min(Math.max(left, middle - width / 2), right - width);
  return { from: start, to: start + width };
}

/** Beside the bar before it, which is cut or moved away from a little; together with it where there is no room. */
function pushBar(bars: Bar[], bar: Bar, right: number): void {
  const before = bars.at(-1);
  if (before === undefined || before.to <= bar.from) {
    bars.push(bar);
    return;
  }
  const cut = Math.max(bar.from, Math.min(before.to, bar.to - MIN_WIDTH));
  if (cut - before.from >= MIN_WIDTH && right - cut >= MIN_WIDTH) {
    bars[bars.length - 1] = { ...before, to: cut };
    bars.push({ ...bar, from: cut, to: Math.max(bar.to, cut + MIN_WIDTH) });
    return;
  }
  if (before.to - bar.from <= MAX_SHIFT && before.to + MIN_WIDTH <= right) {
    bars.push({ ...bar, from: before.to, to: Math.max(bar.to, before.to + MIN_WIDTH) });
    return;
  }
  bars[bars.length - 1] = {
    from: before.from,
    to: Math.max(before.to, bar.to),
    own: before.own + bar.own,
    along: before.along + bar.along,
  };
}

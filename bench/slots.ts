// slots: every slot of two years in every time zone there is, held against Temporal itself, date by date.
//
// The peer is the plainest use of Temporal there is: each date at each time, `compatible`. It shares no line with
// ours, which walks from slot to slot, keeps them in order and merges those a clock change brings together.

import { Temporal } from 'temporal-polyfill';
import { EVERY_DAY, type TimeOfDay } from '../src/reading/schedule.ts';
import { slotsAfter } from '../src/reading/slots.ts';
import { atMost, type Bench, type Row, reported } from './bench.ts';
import { seeded } from './random.ts';
import { median } from './stats.ts';

const FROM = new Temporal.PlainDate(2026, 1, 1);
const DAYS = 731;
/** Midnight and the hours in which clocks change; then three more for each zone, drawn from the seed. */
const TIMES = [0, 90, 150, 180, 1410];
const RANDOM_TIMES_PER_ZONE = 3;
const SEED = 28_03;
/** Zones between two lines that say how far it has come. */
const LOG_INTERVAL_ZONES = 100;

interface SlotCounts {
  slots: number;
  /** Slots of ours that Temporal does not have, and the other way round. */
  wrong: number;
  /** Dates whose time gave no instant of its own. */
  without: number;
  unordered: number;
  /** Moved by a gap, and of those the ones that came to stand on the next date. */
  moved: number;
  overMidnight: number;
}

export const slots: Bench = {
  name: 'slots',
  async run(context) {
    const zones = Intl.supportedValuesOf('timeZone');
    const random = seeded(SEED);
    const counts: SlotCounts = { slots: 0, wrong: 0, without: 0, unordered: 0, moved: 0, overMidnight: 0 };
    const took = { ours: [] as number[], peer: [] as number[] };
    for (const [index, zone] of zones.entries()) {
      if (index % LOG_INTERVAL_ZONES === 0) context.log(`looked at ${index} of ${zones.length} zones`);
      const drawn = Array.from({ length: RANDOM_TIMES_PER_ZONE }, () => random.between(0, 1439));
      const times = [...new Set([...TIMES, ...drawn])].sort((a, b) => a - b).map(timeAt);
      const start = performance.now();
      const expected = byDate(zone, times);
      const between = performance.now();
      const ours = ourSlots(zone, times, expected);
      took.peer.push(between - start);
      took.ours.push(performance.now() - between);
      compare(counts, zone, ours, expected);
    }
    return rowsOf(zones.length, counts, took);
  },
};

const timeAt = (minutes: number): TimeOfDay => ({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

interface Expected {
  readonly wall: Temporal.PlainDateTime;
  readonly time: number;
  readonly at: number;
}

function byDate(zone: string, times: readonly TimeOfDay[]): readonly Expected[] {
  return Array.from({ length: DAYS }, (_, day) => FROM.add({ days: day })).flatMap((date) =>
    times.map((each, time) => {
      const wall = date.toPlainDateTime(each);
      return {
        wall,
        time,
        at: wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds,
      };
    }),
  );
}

/** Ours, from just before the first expected one to the last. */
function ourSlots(zone: string, times: readonly TimeOfDay[], expected: readonly Expected[]): number[] {
  const all = expected.map(({ at }) => at);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const ours: number[] = [];
  for (const slot of slotsAfter({ zone, times, days: EVERY_DAY, from: null }, first - 1)) {
    if (slot > last) break;
    ours.push(slot);
  }
  return ours;
}

function compare(
  counts: SlotCounts,
  zone: string,
  ours: readonly number[],
  expected: readonly Expected[],
): void {
  const theirs = new Set(expected.map(({ at }) => at));
  const mine = new Set(ours);
  counts.slots += ours.length;
  counts.wrong +=
    ours.filter((at) => !theirs.has(at)).length + [...theirs].filter((at) => !mine.has(at)).length;
  counts.unordered += ours.filter((at, index) => index > 0 && at <= (ours[index - 1] ?? 0)).length;
  const seen = new Set<string>();
  for (const { wall, time, at } of expected) {
    // The same time of two dates at one instant would leave one of the dates without.
    if (seen.has(`${time} ${at}`)) counts.without += 1;
    seen.add(`${time} ${at}`);
    const stands = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
    if (stands.equals(wall)) continue;
    counts.moved += 1;
    if (!stands.toPlainDate().equals(wall.toPlainDate())) counts.overMidnight += 1;
  }
}

function rowsOf(
  zones: number,
  counts: SlotCounts,
  took: { readonly ours: readonly number[]; readonly peer: readonly number[] },
): Row[] {
  const unit = 'slots';
  const where = `${zones} zones, two years, ${counts.slots} slots`;
  return [
    atMost(0, { what: `${where}: not where Temporal puts them`, unit, ours: counts.wrong }),
    atMost(0, { what: `${where}: not after the one before`, unit, ours: counts.unordered }),
    atMost(0, { what: `${where}: dates without one of their own`, unit: 'dates', ours: counts.without }),
    reported({ what: 'moved by a gap', unit, ours: counts.moved }),
    reported({ what: 'moved by a gap to the next date', unit, ours: counts.overMidnight }),
    reported({
      what: 'two years of one zone, median',
      unit: 'ms',
      ours: median(took.ours),
      peer: median(took.peer),
    }),
  ];
}

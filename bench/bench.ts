// What a bench is, and the rows it reports: ours beside a peer that does the same work, judged by a bound.

import type { BenchContext } from './bench-context.ts';

export interface Row {
  readonly what: string;
  /** A median of interleaved runs, where `what` says nothing else. */
  readonly ours: number;
  /** The same for the peer; null where there is none. */
  readonly peer: number | null;
  /** Ours divided by the peer's; null where there is none. */
  readonly ratio: number | null;
  readonly unit: string;
  /** What `ok` is judged by, in `unit`; null where nothing is judged. */
  readonly bound: number | null;
  readonly ok: boolean;
}

/** What was typed behind options, by their names without the dashes. */
export type Options = Readonly<Record<string, string | undefined>>;

export interface Bench {
  readonly name: string;
  /** Options it takes, each with a value: `seed` for `--seed 3`. */
  readonly options?: readonly string[];
  /** @throws UsageError for an option's value that it can't take */
  run(context: BenchContext, options: Options): Promise<Row[]>;
}

/** Something typed that can't be taken; the message says what can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Report {
  readonly bench: string;
  readonly node: string;
  readonly cpus: number;
  readonly rows: readonly Row[];
}

/** What was measured, without a bound. */
export interface Measurement {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer?: number;
}

/** A row that nothing is judged by. */
export function reported(measured: Measurement): Row {
  return rowOf(measured, null, true);
}

/** A row that is ok where ours is at most `bound`. */
export function atMost(bound: number, measured: Measurement): Row {
  return rowOf(measured, bound, measured.ours <= bound);
}

/** A row that is ok where ours is at least `bound`. `what` comes to say so. */
export function atLeast(bound: number, measured: Measurement): Row {
  return rowOf({ ...measured, what: `${measured.what} (bound: at least)` }, bound, measured.ours >= bound);
}

/** A row that is ok where ours is at most `bound` more than the peer's. `what` comes to say so. */
export function atMostOverPeer(bound: number, measured: Measurement & { readonly peer: number }): Row {
  const what = `${measured.what} (bound: ours − peer)`;
  return rowOf({ ...measured, what }, bound, measured.ours - measured.peer <= bound);
}

/** A figure that could not be measured is a failure: NaN is never at most, nor at least, anything. */
function rowOf({ what, unit, ours, peer }: Measurement, bound: number | null, ok: boolean): Row {
  const ratio = peer === undefined || peer === 0 ? null : rounded(ours / peer);
  return {
    what,
    ours: rounded(ours),
    peer: peer === undefined ? null : rounded(peer),
    ratio,
    unit,
    bound: bound === null ? null : rounded(bound),
    ok,
  };
}

/** Three digits after the point: no clock here tells more. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

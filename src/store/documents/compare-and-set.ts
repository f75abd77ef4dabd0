// Compare-and-set: reads, decides, writes only what nobody changed in between, and else begins again.

import { setTimeout as sleep } from 'node:timers/promises';
import { type Decision, StoreError } from '../../app/documents.ts';

/** One place in the store, as text. `undefined` is an empty place. */
export interface Place {
  readonly key: string;
  read(): Promise<string | undefined>;
  /** Writes `after` if `before` still stands there; answers whether it did. */
  replace(before: string | undefined, after: string): Promise<boolean>;
  /** Empties the place if `before` still stands there; answers whether it did. */
  clear(before: string): Promise<boolean>;
}

export interface Codec<T> {
  decode(text: string): Promise<T>;
  encode(doc: T): Promise<string>;
}

/** Waits before another try, `lost` of which somebody else has won so far. */
export type Pause = (lost: number) => Promise<void>;

/** Far more than any contention: whoever loses so often is not unlucky, something is wrong. */
export const MOST_TRIES = 1_000;

/** @throws StoreError after 1,000 tries, and what reading, writing and `decide` throw */
export async function compareAndSet<T, R>(
  place: Place,
  codec: Codec<T>,
  decide: (current: T | undefined) => Decision<T, R>,
  pause: Pause,
): Promise<R> {
  for (let lost = 0; lost < MOST_TRIES; lost += 1) {
    await pause(lost);
    const before = await place.read();
    const current = before === undefined ? undefined : await codec.decode(before);
    const decision = decide(current);
    if ('remove' in decision) {
      if (before === undefined || (await place.clear(before))) return decision.result;
      continue;
    }
    if (!('write' in decision) || decision.write === current) return decision.result;
    if (await place.replace(before, await codec.encode(decision.write))) return decision.result;
  }
  throw new StoreError(
    `${place.key} could not be changed: others changed it ${MOST_TRIES} times in between.`,
  );
}

/** Tries that lose before they wait: two that meet by chance need no pause, a crowd does. */
const PATIENCE = 4;
/** Milliseconds. */
const LONGEST_PAUSE = 32;

/**
 * Waits a random time, up to twice as long for each loss: a crowd that tries in step would lose in step.
 * @param random 0 or more, below 1
 * @param wait so many milliseconds
 */
export function jitteredPause(
  random: () => number,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Pause {
  return async (lost) => {
    if (lost < PATIENCE) return;
    await wait(random() * Math.min(LONGEST_PAUSE, 2 ** (lost - PATIENCE)));
  };
}

// Compare-and-set: reads, decides, writes only what nobody changed in between, and else begins again.

import { setTimeout as sleep } from 'node:timers/promises';
import { type Decision, type Guess, StoreError } from '../../ports/documents.ts';

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

/**
 * @param guess what probably stands there: where it does, nothing is read
 * @throws StoreError after 1,000 tries, and what reading, writing and `decide` throw
 */
export async function compareAndSet<T, R>(
  place: Place,
  codec: Codec<T>,
  decide: (current: T | undefined) => Decision<T, R>,
  pause: Pause,
  guess?: Guess<T>,
): Promise<R> {
  if (guess !== undefined) {
    const { current } = guess;
    const before = current === undefined ? undefined : await codec.encode(current);
    const done = await attempt(place, codec, { before, current, checked: false }, decide);
    if (done !== null) return done.result;
  }
  for (let lost = 0; lost < MOST_TRIES; lost += 1) {
    await pause(lost);
    const before = await place.read();
    const current = before === undefined ? undefined : await codec.decode(before);
    const done = await attempt(place, codec, { before, current, checked: true }, decide);
    if (done !== null) return done.result;
  }
  throw new StoreError(
    `${place.key} could not be changed: others changed it ${MOST_TRIES} times in between.`,
  );
}

interface DeliveryContext<T> {
  readonly before: string | undefined;
  readonly current: T | undefined;
  /** Whether it was read; a guess is nothing to answer from unless a write proves it. */
  readonly checked: boolean;
}

/** One try; null where it has to be made again. */
async function attempt<T, R>(
  place: Place,
  codec: Codec<T>,
  { before, current, checked }: DeliveryContext<T>,
  decide: (current: T | undefined) => Decision<T, R>,
): Promise<{ readonly result: R } | null> {
  const decision = decide(current);
  const { result } = decision;
  if ('remove' in decision) {
    if (before === undefined) return checked ? { result } : null;
    return (await place.clear(before)) ? { result } : null;
  }
  if (!('write' in decision) || decision.write === current) return checked ? { result } : null;
  return (await place.replace(before, await codec.encode(decision.write))) ? { result } : null;
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

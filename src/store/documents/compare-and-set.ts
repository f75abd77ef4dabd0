// Compare-and-set: reads, decides, writes only what nobody changed in between, and else begins again.

import { setTimeout as sleep } from 'node:timers/promises';
import { type Decision, type Expected, StoreError } from '../../ports/documents.ts';

/** One place in the store, as text. `undefined` is an empty place. */
export interface CasRegister {
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
export type Backoff = (lost: number) => Promise<void>;

/** Far more than any contention: whoever loses so often is not unlucky, something is wrong. */
export const MAX_ATTEMPTS = 1_000;

/**
 * @param guess what probably stands there: where it does, nothing is read
 * @throws StoreError after 1,000 tries, and what reading, writing and `decide` throw
 */
export async function compareAndSet<T, R>(
  register: CasRegister,
  codec: Codec<T>,
  decide: (current: T | undefined) => Decision<T, R>,
  backoff: Backoff,
  guess?: Expected<T>,
): Promise<R> {
  if (guess !== undefined) {
    const { current } = guess;
    const before = current === undefined ? undefined : await codec.encode(current);
    const outcome = await tryOnce(register, codec, { before, current, verified: false }, decide);
    if (outcome !== null) return outcome.result;
  }
  for (let lostRaces = 0; lostRaces < MAX_ATTEMPTS; lostRaces += 1) {
    await backoff(lostRaces);
    const before = await register.read();
    const current = before === undefined ? undefined : await codec.decode(before);
    const outcome = await tryOnce(register, codec, { before, current, verified: true }, decide);
    if (outcome !== null) return outcome.result;
  }
  throw new StoreError(
    `${register.key} could not be changed: others changed it ${MAX_ATTEMPTS} times in between.`,
  );
}

interface Snapshot<T> {
  readonly before: string | undefined;
  readonly current: T | undefined;
  /** Whether it was read; a guess is nothing to answer from unless a write proves it. */
  readonly verified: boolean;
}

/** One try; null where it has to be made again. */
async function tryOnce<T, R>(
  register: CasRegister,
  codec: Codec<T>,
  { before, current, verified }: Snapshot<T>,
  decide: (current: T | undefined) => Decision<T, R>,
): Promise<{ readonly result: R } | null> {
  const decision = decide(current);
  const { result } = decision;
  if ('remove' in decision) {
    if (before === undefined) return verified ? { result } : null;
    return (await register.clear(before)) ? { result } : null;
  }
  if (!('write' in decision) || decision.write === current) return verified ? { result } : null;
  return (await register.replace(before, await codec.encode(decision.write))) ? { result } : null;
}

/** Tries that lose before they wait: two that meet by chance need no pause, a crowd does. */
const IMMEDIATE_RETRIES = 4;
/** Milliseconds. */
const MAX_BACKOFF_MS = 32;

/**
 * Waits a random time, up to twice as long for each loss: a crowd that tries in step would lose in step.
 * @param random 0 or more, below 1
 * @param wait so many milliseconds
 */
export function jitteredBackoff(
  random: () => number,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Backoff {
  return async (lostRaces) => {
    if (lostRaces < IMMEDIATE_RETRIES) return;
    await wait(random() * Math.min(MAX_BACKOFF_MS, 2 ** (lostRaces - IMMEDIATE_RETRIES)));
  };
}

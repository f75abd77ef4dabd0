// How one delivery moves from state to state: the whole protocol, as one pure function.

import type { TransientFailure } from './fault.ts';
import type { Delivery, DeliveryState, UncertainAttempt } from './installment.ts';

/** How long one attempt may take before another process may take over, in milliseconds. */
export const LEASE_MS = 30_000;

/**
 * Until when an attempt of unknown outcome may simply be repeated, in milliseconds: Discord recognises a nonce for
 * "a few minutes". From then on the channel is looked at first.
 */
export const READ_BACK_AFTER_MS = 60_000;

/** What happens to a delivery. `now` is epoch milliseconds; `token` names the attempt. */
export type DeliveryEvent =
  /** Somebody takes it, to send to `channel`. */
  | { readonly kind: 'claim'; readonly token: string; readonly channel: string; readonly now: number }
  /** It stands in `channel`: it was made, or found. */
  | {
      readonly kind: 'sent';
      readonly token: string;
      readonly message: string;
      readonly channel: string;
      readonly now: number;
    }
  /** Nothing was made. */
  | {
      readonly kind: 'refused';
      readonly token: string;
      readonly notBefore: number;
      readonly because: TransientFailure | null;
    }
  /** It may have been made. */
  | {
      readonly kind: 'unclear';
      readonly token: string;
      readonly notBefore: number;
      readonly because: TransientFailure;
      readonly now: number;
    }
  /** Looked at: nothing of what earlier attempts sent is there. */
  | { readonly kind: 'absent'; readonly token: string; readonly now: number }
  /** Can't be looked at. */
  | { readonly kind: 'blind'; readonly token: string; readonly notBefore: number }
  /** A host says that it is not there. */
  | { readonly kind: 'post-again'; readonly now: number }
  /** A host says that it is there. */
  | { readonly kind: 'it-is-there'; readonly now: number }
  | { readonly kind: 'give-up' };

/**
 * The delivery after `event`, or null where the event can't be: somebody else holds it, or it is over.
 *
 * | state               | event         | becomes                                                        |
 * | ------------------- | ------------- | -------------------------------------------------------------- |
 * | owed, its time come | claim         | claimed for LEASE                                               |
 * | claimed, lease over | claim         | claimed anew; what the dead attempt may have sent is a doubt    |
 * | unknown, time come  | claim         | claimed, to look again                                          |
 * | claimed, own token  | sent          | sent                                                           |
 * | claimed, own token  | refused       | owed; earlier doubts stay                                      |
 * | claimed, own token  | unclear       | owed, with this attempt as a doubt                             |
 * | claimed, own token  | absent        | claimed for another LEASE, without doubts                      |
 * | claimed, own token  | blind         | unknown                                                        |
 * | unknown             | post-again    | owed, as the next generation, without doubts                   |
 * | unknown             | it-is-there   | sent, nobody knows as which message                            |
 * | any that is open    | give-up       | abandoned                                                      |
 */
export function transition(delivery: Delivery, event: DeliveryEvent): Delivery | null {
  const { progress } = delivery;
  const to = (next: DeliveryState): Delivery => ({ ...delivery, progress: next });
  switch (event.kind) {
    case 'claim': {
      if (!isClaimable(progress, event.now)) return null;
      const { token, channel, now } = event;
      const attempts = progress.attempts + 1;
      const doubts =
        progress.state === 'claimed' ? withUncertainAttempt(progress, progress.leaseUntil) : progress.doubts;
      return to({
        state: 'claimed',
        attempts,
        token,
        channel,
        claimedAt: now,
        leaseUntil: now + LEASE_MS,
        doubts,
        ...('failingSince' in progress && { failingSince: progress.failingSince }),
      });
    }
    case 'post-again': {
      if (progress.state !== 'unknown') return null;
      const owed = { state: 'owed', attempts: 0, notBefore: event.now, doubts: [], because: null } as const;
      return { ...to(owed), generation: delivery.generation + 1 };
    }
    case 'it-is-there': {
      const channel = progress.state === 'unknown' ? progress.doubts.at(-1)?.channel : undefined;
      return channel === undefined ? null : to({ state: 'sent', message: null, channel, at: event.now });
    }
    case 'give-up':
      return progress.state === 'sent' || progress.state === 'abandoned' ? null : to({ state: 'abandoned' });
    default:
      return progress.state === 'claimed' && progress.token === event.token
        ? to(afterAttempt(progress, event))
        : null;
  }
}

type Claimed = Extract<DeliveryState, { readonly state: 'claimed' }>;
type AttemptEvent = Extract<DeliveryEvent, { readonly token: string }>;

function afterAttempt(held: Claimed, event: Exclude<AttemptEvent, { kind: 'claim' }>): DeliveryState {
  const { attempts, doubts } = held;
  const failing = { failingSince: held.failingSince ?? held.claimedAt };
  switch (event.kind) {
    case 'sent':
      return { state: 'sent', message: event.message, channel: event.channel, at: event.now };
    case 'refused':
      return {
        ...{ state: 'owed', attempts, notBefore: event.notBefore, doubts, because: event.because },
        ...(event.because !== null && isPersistent(event.because) && failing),
      };
    case 'unclear': {
      const { notBefore, because, now } = event;
      return {
        ...{ state: 'owed', attempts, notBefore, doubts: withUncertainAttempt(held, now), because },
        ...(isPersistent(because) && failing),
      };
    }
    case 'absent':
      return { ...held, claimedAt: event.now, leaseUntil: event.now + LEASE_MS, doubts: [] };
    case 'blind':
      return { state: 'unknown', attempts, notBefore: event.notBefore, doubts };
  }
}

/** Whether it may be the message itself that Discord fails on. Waiting for one's turn is no failure. */
const isPersistent = ({ kind }: TransientFailure) => kind !== 'rate-limit' && kind !== 'queue';

/** Whether somebody may take a delivery now (epoch milliseconds). */
export function isClaimable(
  progress: DeliveryState,
  now: number,
): progress is Extract<DeliveryState, { readonly attempts: number }> {
  switch (progress.state) {
    case 'owed':
    case 'unknown':
      return progress.notBefore <= now;
    case 'claimed':
      // A lease that ran out belongs to something that died: whoever comes next takes over.
      return progress.leaseUntil <= now;
    default:
      return false;
  }
}

/** The earlier doubts, and one over the attempt itself; those in one channel are one, over all their time. */
function withUncertainAttempt(
  { doubts, channel, claimedAt }: Claimed,
  to: number,
): readonly UncertainAttempt[] {
  const here = doubts.find((doubt) => doubt.channel === channel);
  const own = {
    channel,
    from: Math.min(claimedAt, here?.from ?? claimedAt),
    to: Math.max(to, here?.to ?? to),
  };
  return [...doubts.filter((doubt) => doubt !== here), own];
}

/**
 * Whether what earlier attempts sent must be looked for before the next: the nonce says less and less with time, and
 * nothing about another channel. A doubt from the future is of a clock that was set back, which says nothing either.
 */
export function mustReadBack(held: Claimed): boolean {
  const { doubts, channel, claimedAt } = held;
  return doubts.some(
    (doubt) =>
      doubt.channel !== channel || claimedAt - doubt.from >= READ_BACK_AFTER_MS || doubt.from > claimedAt,
  );
}

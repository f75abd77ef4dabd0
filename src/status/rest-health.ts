// Whether Discord answers the bot's requests: from what became of them, and by asking where there were none.

import type { Clock } from '../ports/clock.ts';

/** An answer not longer ago than this says that all is well. Milliseconds. */
const FRESH_MS = 30_000;
/** One question for all who ask within this time. Milliseconds. */
const PING_CACHE_MS = 10_000;
/** So many failures, and no answer for so long (milliseconds), are an outage, though Discord answers a ping. */
const MIN_FAILURES = 5;
const OUTAGE_MS = 60_000;

export interface RestHealth {
  /** To be told of every request: whether Discord answered it, with whatever but a server error. */
  note(answered: boolean): void;
  /** Null where Discord answers; else what is wrong. */
  probe(ping: () => Promise<boolean>): Promise<string | null>;
}

export function createRestHealth(clock: Clock): RestHealth {
  let answeredAt: number | null = null;
  let failures = 0;
  let failingSince = 0;
  let lastPing: { readonly at: number; readonly result: Promise<boolean> } | null = null;

  return {
    note(answered) {
      if (answered) {
        answeredAt = clock.now();
        failures = 0;
        return;
      }
      if (failures === 0) failingSince = clock.now();
      failures += 1;
    },
    async probe(ping) {
      const now = clock.now();
      if (failures === 0 && answeredAt !== null && now - answeredAt <= FRESH_MS) return null;
      if (failures >= MIN_FAILURES && now - failingSince >= OUTAGE_MS)
        return `Discord has failed on every request for ${Math.round((now - failingSince) / 1000)} s`;
      if (lastPing === null || now - lastPing.at >= PING_CACHE_MS) lastPing = { at: now, result: ping() };
      return (await lastPing.result) ? null : 'Discord does not answer';
    },
  };
}

// Whether the bot is well: decided from what was found, a sentence for each part.

export interface ProbeResults {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Null where the store answered; else what it said instead. */
  readonly store: string | null;
  /** Null where Discord answers requests; else what is wrong. */
  readonly rest: string | null;
  readonly shards: { readonly connected: number; readonly all: number };
  /** When the bot last looked for what is due, in epoch milliseconds; null before the first time. */
  readonly lastPollAt: number | null;
}

export interface HealthCheck {
  readonly ok: boolean;
  readonly says: string;
}

export interface Health {
  readonly ok: boolean;
  readonly store: HealthCheck;
  readonly gateway: HealthCheck;
  readonly rest: HealthCheck;
  readonly tick: HealthCheck & {
    /** Seconds since the last look; null before the first. */
    readonly age: number | null;
  };
}

/** It looks once a second. Milliseconds without a look that mean that something is stuck. */
const STALLED_AFTER_MS = 15_000;

export function healthOf({ now, store, rest, shards, lastPollAt }: ProbeResults): Health {
  const parts = {
    store: { ok: store === null, says: store ?? 'OK' },
    gateway: gatewayHealth(shards),
    rest: { ok: rest === null, says: rest ?? 'OK' },
    tick: tickHealth(now, lastPollAt),
  };
  return { ok: Object.values(parts).every(({ ok }) => ok), ...parts };
}

function gatewayHealth({ connected, all }: ProbeResults['shards']): HealthCheck {
  const ok = all > 0 && connected === all;
  return { ok, says: ok ? 'connected' : `${connected} of ${all} shards connected` };
}

function tickHealth(now: number, lastPollAt: number | null): Health['tick'] {
  if (lastPollAt === null) return { ok: false, says: 'has not polled yet', age: null };
  const age = Math.max(0, now - lastPollAt) / 1000;
  const ok = 1000 * age <= STALLED_AFTER_MS;
  return {
    ok,
    says: ok ? 'polling every second' : `last polled ${Math.round(age)} s ago`,
    age,
  };
}

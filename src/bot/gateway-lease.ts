// Sees to it that one process alone holds the gateway session of a shard: two would answer everything twice.

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';
import type { Log } from '../ports/log.ts';
import type { Shards } from '../ports/shards.ts';
import {
  claimLease,
  describeHolder,
  encodeLeases,
  GATEWAY_LEASE_MS,
  GATEWAY_LEASES_ID,
  type GatewayLease,
  parseLeases,
} from '../store/gateway-leases.ts';

/** Milliseconds between two renewals: two may fail before the lease ends. */
const RENEW_MS = 10_000;
/** Milliseconds between two looks at a lease that another process holds. */
const POLL_MS = 1_000;
/** A holder that renews its lease for as long is no dead process's: there are two bots. Milliseconds. */
const GIVE_UP_MS = 60_000;

/** Another bot on this database holds the same shards, or has taken them. */
export class GatewayHeldError extends Error {
  override readonly name = 'GatewayHeldError';
}

export interface GatewayLeaseOptions {
  readonly documents: Documents;
  readonly shards: Shards;
  readonly log: Log;
  readonly clock: Clock;
  /** Waits so many milliseconds. @throws an AbortError once `signal` says so */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Whether to wait for nobody. */
  readonly takeOver: boolean;
  /** Told once where another process took the lease over from this one. */
  readonly onLost: (error: GatewayHeldError) => void;
}

export class GatewayLeaseKeeper {
  readonly #options: GatewayLeaseOptions;
  readonly #holder = randomUUID();
  readonly #stop = new AbortController();
  #renewals = 0;
  #renewing: Promise<void> | null = null;

  constructor(options: GatewayLeaseOptions) {
    this.#options = options;
  }

  /** Takes the lease if nobody holds it; whether it is ours. It is then renewed until `release`. @throws StoreError */
  async tryAcquire(): Promise<boolean> {
    return (await this.#claim(this.#options.takeOver)) === null;
  }

  /**
   * Waits until the lease is ours.
   * @throws GatewayHeldError where its holder goes on renewing it, and an AbortError after `release`
   */
  async acquire(): Promise<void> {
    const { clock, log, sleep } = this.#options;
    const began = clock.now();
    /** The lease as it was last seen to change, and when that was, by this clock. */
    let seen: { readonly lease: GatewayLease; readonly at: number } | null = null;
    let isRenewed = false;
    const isGone = (lease: GatewayLease) =>
      seen !== null && isSame(seen.lease, lease) && clock.now() - seen.at >= GATEWAY_LEASE_MS;
    for (;;) {
      const by = await this.#claim(this.#options.takeOver, isGone).catch((error: unknown) => {
        this.#stop.signal.throwIfAborted();
        log.warn({ err: error }, 'it could not be read who is connected to Discord');
        return 'unknown' as const;
      });
      if (by === null) return;
      if (by === 'unknown') {
        await sleep(RENEW_MS, this.#stop.signal);
        continue;
      }
      if (seen === null)
        log.warn(
          { host: by.host, pid: by.pid },
          'another bot holds the connection to Discord; waiting until it ends, and posting meanwhile',
        );
      isRenewed ||= seen !== null && !isSame(seen.lease, by);
      if (seen === null || !isSame(seen.lease, by)) seen = { lease: by, at: clock.now() };
      if (isRenewed && clock.now() - began >= GIVE_UP_MS)
        throw new GatewayHeldError(
          `Another bot ${describeHolder(by)} is connected to Discord with this database and goes on running.
Stop that one, or start this one with --take-over. Several processes on one database need SHARDS: see docs/hosting.md.`,
        );
      await sleep(POLL_MS, this.#stop.signal);
    }
  }

  /** Ends an `acquire` that still waits; what is ours is no longer renewed. */
  stopWaiting(): void {
    this.#stop.abort();
  }

  /** Gives the lease back, so that whoever starts next need not wait. */
  async release(): Promise<void> {
    this.#stop.abort();
    await this.#renewing;
    await this.#options.documents.update('note', GATEWAY_LEASES_ID, (note) => {
      const leases = parseLeases(note?.value);
      const others = leases.filter(({ holder }) => holder !== this.#holder);
      if (others.length === leases.length) return { result: null };
      if (others.length === 0) return { remove: true, result: null };
      return { write: { value: encodeLeases(others) }, result: null };
    });
  }

  /** Null where the lease is ours, else whose it is. */
  async #claim(
    takeOver: boolean,
    isGone: (lease: GatewayLease) => boolean = () => false,
  ): Promise<GatewayLease | null> {
    this.#stop.signal.throwIfAborted();
    const now = this.#options.clock.now();
    const own = this.#lease(now);
    const by = await this.#options.documents.update('note', GATEWAY_LEASES_ID, (note) => {
      const claimed = claimLease(parseLeases(note?.value), own, now, { takeOver, isGone });
      if (claimed.kind === 'held') return { result: claimed.by };
      return { write: { value: encodeLeases(claimed.leases) }, result: null };
    });
    if (by === null) this.#renewing ??= this.#keepRenewing();
    return by;
  }

  #lease(now: number): GatewayLease {
    this.#renewals += 1;
    return {
      holder: this.#holder,
      host: hostname(),
      pid: process.pid,
      shards: this.#options.shards,
      until: now + GATEWAY_LEASE_MS,
      renewals: this.#renewals,
    };
  }

  async #keepRenewing(): Promise<void> {
    const { log, sleep, onLost } = this.#options;
    for (;;) {
      try {
        await sleep(RENEW_MS, this.#stop.signal);
        const by = await this.#claim(false);
        if (by === null) continue;
        onLost(
          new GatewayHeldError(`Another bot ${describeHolder(by)} has taken over the connection to Discord.`),
        );
        return;
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        // Nothing to do about it here: as soon as the store works, the lease is ours again or somebody else's.
        log.warn({ err: error }, 'the lease of the connection to Discord could not be renewed');
      }
    }
  }
}

const isSame = (a: GatewayLease, b: GatewayLease) => a.holder === b.holder && a.renewals === b.renewals;

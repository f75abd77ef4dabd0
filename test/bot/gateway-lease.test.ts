// Which of two bots is connected, in a time that the test makes.

import { describe, expect, it } from 'vitest';
import { GatewayHeldError, GatewayLeaseKeeper } from '../../src/bot/gateway-lease.ts';
import type { Shards } from '../../src/ports/shards.ts';
import { claimLease, GATEWAY_LEASES_ID, parseLeases } from '../../src/store/gateway-leases.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

const ONE: Shards = { first: 0, last: 0, total: 1 };

/** Time that passes only by `advance`, with everything that happens in it in order. */
class VirtualTime {
  #now = 1_000_000;
  #sleepers: { readonly at: number; wake(): void }[] = [];

  readonly clock = { now: () => this.#now };

  readonly sleep = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const abort = () => reject(new DOMException('stopped', 'AbortError'));
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort);
      const wake = () => {
        signal.removeEventListener('abort', abort);
        resolve();
      };
      this.#sleepers.push({ at: this.#now + milliseconds, wake });
    });

  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const next = this.#sleepers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#now = next.at;
      next.wake();
    }
    this.#now = end;
    await settle();
  }
}

/** Lets everything that is not waiting for time happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function setUp() {
  const time = new VirtualTime();
  const documents = new MemoryDocuments();
  const begin = ({ shards = ONE, takeOver = false } = {}) => {
    const warnings: string[] = [];
    const lost: Error[] = [];
    const warn = (_: object, message: string) => void warnings.push(message);
    const keeper = new GatewayLeaseKeeper({
      ...{ documents, shards, takeOver, clock: time.clock, sleep: time.sleep },
      log: { info: () => undefined, warn, error: warn },
      onLost: (error) => void lost.push(error),
    });
    let outcome: 'waiting' | 'ours' | Error = 'waiting';
    keeper.acquire().then(
      () => {
        outcome = 'ours';
      },
      (error: Error) => {
        outcome = error;
      },
    );
    return { keeper, warnings, lost, outcome: () => outcome };
  };
  return { time, documents, begin };
}

describe('a second bot', () => {
  it('says that another one is connected, and takes over when that one stops', async () => {
    const { time, documents, begin } = setUp();
    const first = begin();
    await time.advance(0);
    const second = begin();
    await time.advance(20_000);
    expect([first.outcome(), second.outcome()]).toEqual(['ours', 'waiting']);
    expect(second.warnings).toEqual([expect.stringContaining('another bot')]);
    await first.keeper.release();
    await time.advance(1_000);
    expect(second.outcome()).toBe('ours');
    await second.keeper.release();
    expect(await documents.get('note', GATEWAY_LEASES_ID)).toBeUndefined();
  });

  it('takes over within thirty seconds from one that died', async () => {
    const { time, begin } = setUp();
    const first = begin();
    await time.advance(0);
    first.keeper.stopWaiting();
    await time.advance(1_000);
    const second = begin();
    await time.advance(28_000);
    expect(second.outcome()).toBe('waiting');
    await time.advance(2_000);
    expect(second.outcome()).toBe('ours');
  });

  it('takes over from one that died with a clock an hour ahead', async () => {
    const { time, documents, begin } = setUp();
    const first = begin();
    await time.advance(0);
    first.keeper.stopWaiting();
    await documents.update('note', GATEWAY_LEASES_ID, (note) => {
      const [lease] = parseLeases(note?.value);
      if (lease === undefined) return { result: null };
      return {
        write: { value: JSON.stringify([{ ...lease, until: lease.until + 3_600_000 }]) },
        result: null,
      };
    });
    const second = begin();
    await time.advance(31_000);
    expect(second.outcome()).toBe('ours');
  });

  it('gives up, and says whom to stop, only where the lease is renewed for a minute', async () => {
    const { time, begin } = setUp();
    begin();
    await time.advance(0);
    const second = begin();
    await time.advance(58_000);
    expect(second.outcome()).toBe('waiting');
    await time.advance(3_000);
    expect(second.outcome()).toBeInstanceOf(GatewayHeldError);
    expect(String(second.outcome())).toContain(`process ${process.pid}`);
    expect(String(second.outcome())).toContain('--take-over');
  });

  it('waits for nobody where it is to take over, and the first one is told', async () => {
    const { time, begin } = setUp();
    const first = begin();
    await time.advance(15_000);
    const second = begin({ takeOver: true });
    await time.advance(0);
    expect(second.outcome()).toBe('ours');
    await time.advance(10_000);
    expect(first.lost).toEqual([expect.any(GatewayHeldError)]);
    await time.advance(120_000);
    expect([first.lost.length, second.lost.length]).toEqual([1, 0]);
  });

  it('with shards of its own waits for nobody', async () => {
    const { time, begin } = setUp();
    const first = begin({ shards: { first: 0, last: 1, total: 4 } });
    const second = begin({ shards: { first: 2, last: 3, total: 4 } });
    const third = begin({ shards: { first: 1, last: 2, total: 4 } });
    await time.advance(5_000);
    expect([first, second, third].map(({ outcome }) => outcome())).toEqual(['ours', 'ours', 'waiting']);
    expect(third.warnings).toHaveLength(1);
  });
});

it('goes on renewing after a failure of the store', async () => {
  const { time, documents, begin } = setUp();
  const first = begin();
  await time.advance(5_000);
  documents.failNext('update', 'note');
  await time.advance(60_000);
  expect(first.warnings).toHaveLength(1);
  expect(first.lost).toEqual([]);
  const second = begin();
  await time.advance(15_000);
  expect(second.outcome()).toBe('waiting');
});

it('counts shards of another total as the same servers', () => {
  const lease = { holder: 'a', host: 'h', pid: 1, shards: ONE, until: 10, renewals: 1 };
  const own = { ...lease, holder: 'b', shards: { first: 1, last: 1, total: 2 } };
  expect(claimLease([lease], own, 5)).toMatchObject({ kind: 'held', by: { holder: 'a' } });
  expect(claimLease([lease], own, 10)).toEqual({ kind: 'claimed', leases: [own] });
});

// Each guard of the protocol, one scripted course of events: with it all is well, without it never.

import { describe, expect, it } from 'vitest';
import { decideUnknown } from '../../../src/app/host/schedule/decide.ts';
import { aWhere } from './a-where.ts';
import { Died, gate, MINUTE, Office, type Sabotage, SECOND } from './office.ts';
import {
  withoutGeneration,
  withoutLease,
  withoutNonce,
  withoutPermissionCheck,
  withoutReadBack,
  withoutTokenBeforeMarking,
  withoutTokenBeforeSending,
  withPostsAfterReleased,
} from './sabotage.ts';

const ALL = ['1/1', '1/2', '2/1'];

/** What a course of events leaves in the channel. */
type Script = (office: Office, sabotage: Sabotage) => Promise<void>;

/** Two scripts in two offices: with the guard, and without it. */
function guard(what: string, sabotage: Sabotage, left: readonly string[], script: Script): void {
  describe(what, () => {
    it('keeps every page to one', async () => {
      const office = await Office.open();
      await script(office, {});
      expect(office.pages()).toEqual(ALL);
      expect(await office.reading()).toMatchObject({ released: 2, outbox: [] });
      expect(await office.unrecorded()).toEqual([]);
    });

    it('is what does it', async () => {
      const office = await Office.open();
      await script(office, sabotage);
      expect(office.pages()).toEqual(left);
    });
  });
}

/** Carries on, through backoffs and leases, until all is out. */
async function finish(office: Office, sabotage: Sabotage = {}): Promise<void> {
  const process = office.process(sabotage);
  for (let minutes = 0; minutes < 10; minutes++) {
    await process.carry();
    office.clock.advance(MINUTE);
  }
}

// A freezes with a page claimed and not sent, and its clock is set back meanwhile: by that, its lease still runs.
guard(
  'the token, asked for before sending',
  withoutTokenBeforeSending,
  ['1/1', '1/2', '2/1', '1/1'],
  async (office, sabotage) => {
    let behind = 0;
    const a = office.process(sabotage, { clock: { now: () => office.clock.now() - behind } });
    const frozen = gate();
    a.hooks.beforePost = frozen.pass;
    const carrying = a.carry();
    await frozen.reached;
    office.clock.advance(MINUTE);
    await finish(office);
    behind = 11 * MINUTE;
    a.hooks.beforePost = async () => undefined;
    frozen.open();
    await carrying;
  },
);

// A freezes with a page claimed and not sent, past its lease; nobody has taken over yet. What it sends then is held
// up on the way, until somebody else has long looked, found nothing, and posted.
guard('the lease', withoutLease, ['1/1', '1/2', '2/1', '1/1'], async (office, sabotage) => {
  const a = office.process(sabotage, { timeout: 2 * SECOND });
  const frozen = gate();
  a.hooks.beforePost = frozen.pass;
  const carrying = a.carry();
  await frozen.reached;
  office.clock.advance(31 * SECOND);
  office.next({ kind: 'delay', ms: 8 * MINUTE });
  const arrived = () => office.sandbox.record.requests.some(({ method }) => method === 'POST');
  a.hooks.afterPost = async () => {
    throw new Died();
  };
  frozen.open();
  await Promise.race([carrying, until(arrived)]);
  office.sandbox.faults.clear();
  office.clock.advance(2 * MINUTE);
  await finish(office);
  await carrying;
});

// A is told to wait, and freezes before it notes that; B takes over, posts, and marks.
guard(
  'the token, asked for before marking',
  withoutTokenBeforeMarking,
  ['1/1', '1/1', '1/2', '2/1'],
  async (office, sabotage) => {
    const a = office.process(sabotage);
    const frozen = gate();
    office.next({ kind: 'rate-limit', scope: 'user', retryAfter: 1 });
    a.hooks.afterPost = frozen.pass;
    const carrying = a.carry();
    await frozen.reached;
    office.clock.advance(2 * MINUTE);
    const b = office.process();
    b.hooks.afterWrite = (kind) => {
      // Dies once the first page is marked, so that the installment stays.
      if (kind === 'reading' && office.pages().length === 1)
        b.hooks.beforePost = async () => Promise.reject(new Died());
    };
    await b.carry();
    frozen.open();
    await carrying;
    office.clock.advance(5 * MINUTE);
    await finish(office);
  },
);

// The answer to a page is lost, and it is sent again within seconds.
guard('the nonce', withoutNonce, ['1/1', '1/1', '1/2', '2/1'], async (office, sabotage) => {
  office.next({ kind: 'drop', when: 'after' });
  const a = office.process(sabotage);
  await a.carry();
  office.clock.advance(10 * SECOND);
  await a.carry();
});

// The answer to a page is lost, and the process with it, for longer than Discord remembers nonces.
guard('reading back', withoutReadBack, ['1/1', '1/1', '1/2', '2/1'], async (office, sabotage) => {
  office.next({ kind: 'drop', when: 'after' });
  const a = office.process();
  a.hooks.afterPost = () => Promise.reject(new Died());
  await a.carry();
  office.clock.advance(10 * MINUTE);
  await finish(office, sabotage);
});

// The same, while Discord shows an empty channel to whoever may not read its history.
guard(
  'the look at the permission',
  withoutPermissionCheck,
  ['1/1', '1/1', '1/2', '2/1'],
  async (office, sabotage) => {
    office.next({ kind: 'drop', when: 'after' });
    const a = office.process();
    a.hooks.afterPost = () => Promise.reject(new Died());
    await a.carry();
    office.clock.advance(10 * MINUTE);
    office.history(false);
    await office.process(sabotage).carry();
    office.history(true);
    // Without a schedule, what is parked is tried again every hour.
    office.clock.advance(61 * MINUTE);
    await finish(office, sabotage);
  },
);

// A page whose answer was lost is removed by a moderator, and nobody may look: a host says that it is not there.
guard('the generation', withoutGeneration, ['1/2', '2/1'], async (office, sabotage) => {
  office.next({ kind: 'drop', when: 'after' });
  const a = office.process();
  a.hooks.afterPost = () => Promise.reject(new Died());
  await a.carry();
  office.moderate();
  office.history(false);
  office.clock.advance(90 * SECOND);
  const b = office.process(sabotage);
  await b.carry();
  const asked = { reading: 'r1', run: 1, scene: 1, page: 1, generation: 0 };
  await decideUnknown(b.app, aWhere(office), asked, 'post-again');
  await b.carry();
});

describe('posts before released', () => {
  /** The process dies with the change that moves the reading's place, or just before. */
  async function script(sabotage: Sabotage): Promise<number[]> {
    const office = await Office.open();
    const a = office.process(sabotage);
    let reached = false;
    a.hooks.afterWrite = (kind) => {
      if (kind === 'posts') reached = true;
      if (kind === 'reading' && reached) throw new Died();
    };
    expect(await a.carry()).toBe(false);
    expect((await office.reading()).released).toBe(1);
    return office.unrecorded();
  }

  it('leads to every scene that is out', async () => {
    expect(await script({})).toEqual([]);
  });

  it('is what does it', async () => {
    expect(await script(withPostsAfterReleased)).toEqual([1]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

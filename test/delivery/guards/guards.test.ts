// Each guard of the protocol, one scripted course of events: with it all is well, without it never.

import { describe, expect, it } from 'vitest';
import { resolveUnknown } from '../../../src/app/host/schedule/resolve-unknown.ts';
import { hostContext } from './host-context.ts';
import {
  withoutGeneration,
  withoutLease,
  withoutNonce,
  withoutPermissionCheck,
  withoutReadBack,
  withoutTokenBeforeSending,
  withoutTokenOnOutcome,
  withPostsAfterReleased,
} from './mutations.ts';
import {
  createBarrier,
  MINUTE,
  type Mutation,
  ProcessDied,
  ProcessFixture,
  SECOND,
} from './process-fixture.ts';

const ALL_PAGES = ['1/1', '1/2', '2/1'];

/** What a course of events leaves in the channel. */
type Script = (fixture: ProcessFixture, sabotage: Mutation) => Promise<void>;

/** Two scripts in two offices: with the guard, and without it. */
function guard(what: string, sabotage: Mutation, left: readonly string[], script: Script): void {
  describe(what, () => {
    it('keeps every page to one', async () => {
      const fixture = await ProcessFixture.open();
      await script(fixture, {});
      expect(fixture.pages()).toEqual(ALL_PAGES);
      expect(await fixture.reading()).toMatchObject({ released: 2, outbox: [] });
      expect(await fixture.unrecordedScenes()).toEqual([]);
    });

    it('is what does it', async () => {
      const fixture = await ProcessFixture.open();
      await script(fixture, sabotage);
      expect(fixture.pages()).toEqual(left);
    });
  });
}

/** Carries on, through backoffs and leases, until all is out. */
async function finish(fixture: ProcessFixture, sabotage: Mutation = {}): Promise<void> {
  const process = fixture.process(sabotage);
  for (let minutes = 0; minutes < 10; minutes++) {
    await process.advance();
    fixture.clock.advance(MINUTE);
  }
}

// A freezes with a page claimed and not sent, and its clock is set back meanwhile: by that, its lease still runs.
guard(
  'the token, asked for before sending',
  withoutTokenBeforeSending,
  ['1/1', '1/2', '2/1', '1/1'],
  async (fixture, sabotage) => {
    let behind = 0;
    const a = fixture.process(sabotage, { clock: { now: () => fixture.clock.now() - behind } });
    const frozen = createBarrier();
    a.hooks.beforePost = frozen.wait;
    const carrying = a.advance();
    await frozen.reached;
    fixture.clock.advance(MINUTE);
    await finish(fixture);
    behind = 11 * MINUTE;
    a.hooks.beforePost = async () => undefined;
    frozen.open();
    await carrying;
  },
);

// A freezes with a page claimed and not sent, past its lease; nobody has taken over yet. What it sends then is held
// up on the way, until somebody else has long looked, found nothing, and posted.
guard('the lease', withoutLease, ['1/1', '1/2', '2/1', '1/1'], async (fixture, sabotage) => {
  const a = fixture.process(sabotage, { timeout: 2 * SECOND });
  const frozen = createBarrier();
  a.hooks.beforePost = frozen.wait;
  const carrying = a.advance();
  await frozen.reached;
  fixture.clock.advance(31 * SECOND);
  fixture.injectPostFault({ kind: 'delay', ms: 8 * MINUTE });
  const arrived = () => fixture.sandbox.requestLog.requests.some(({ method }) => method === 'POST');
  a.hooks.afterPost = async () => {
    throw new ProcessDied();
  };
  frozen.open();
  await Promise.race([carrying, waitUntil(arrived)]);
  fixture.sandbox.faults.clear();
  fixture.clock.advance(2 * MINUTE);
  await finish(fixture);
  await carrying;
});

// A is told to wait, and freezes before it notes that; B takes over, posts, and marks.
guard(
  'the token, asked for before marking',
  withoutTokenOnOutcome,
  ['1/1', '1/1', '1/2', '2/1'],
  async (fixture, sabotage) => {
    const a = fixture.process(sabotage);
    const frozen = createBarrier();
    fixture.injectPostFault({ kind: 'rate-limit', scope: 'user', retryAfter: 1 });
    a.hooks.afterPost = frozen.wait;
    const carrying = a.advance();
    await frozen.reached;
    fixture.clock.advance(2 * MINUTE);
    const b = fixture.process();
    b.hooks.afterWrite = (kind) => {
      // Dies once the first page is marked, so that the installment stays.
      if (kind === 'reading' && fixture.pages().length === 1)
        b.hooks.beforePost = async () => Promise.reject(new ProcessDied());
    };
    await b.advance();
    frozen.open();
    await carrying;
    fixture.clock.advance(5 * MINUTE);
    await finish(fixture);
  },
);

// The answer to a page is lost, and it is sent again within seconds.
guard('the nonce', withoutNonce, ['1/1', '1/1', '1/2', '2/1'], async (fixture, sabotage) => {
  fixture.injectPostFault({ kind: 'drop', when: 'after' });
  const a = fixture.process(sabotage);
  await a.advance();
  fixture.clock.advance(10 * SECOND);
  await a.advance();
});

// The answer to a page is lost, and the process with it, for longer than Discord remembers nonces.
guard('reading back', withoutReadBack, ['1/1', '1/1', '1/2', '2/1'], async (fixture, sabotage) => {
  fixture.injectPostFault({ kind: 'drop', when: 'after' });
  const a = fixture.process();
  a.hooks.afterPost = () => Promise.reject(new ProcessDied());
  await a.advance();
  fixture.clock.advance(10 * MINUTE);
  await finish(fixture, sabotage);
});

// The same, while Discord shows an empty channel to whoever may not read its history.
guard(
  'the look at the permission',
  withoutPermissionCheck,
  ['1/1', '1/1', '1/2', '2/1'],
  async (fixture, sabotage) => {
    fixture.injectPostFault({ kind: 'drop', when: 'after' });
    const a = fixture.process();
    a.hooks.afterPost = () => Promise.reject(new ProcessDied());
    await a.advance();
    fixture.clock.advance(10 * MINUTE);
    fixture.setHistoryAllowed(false);
    await fixture.process(sabotage).advance();
    fixture.setHistoryAllowed(true);
    // Without a schedule, what is parked is tried again every hour.
    fixture.clock.advance(61 * MINUTE);
    await finish(fixture, sabotage);
  },
);

// A page whose answer was lost is removed by a moderator, and nobody may look: a host says that it is not there.
guard('the generation', withoutGeneration, [], async (fixture, sabotage) => {
  fixture.injectPostFault({ kind: 'drop', when: 'after' });
  const a = fixture.process();
  a.hooks.afterPost = () => Promise.reject(new ProcessDied());
  await a.advance();
  fixture.deleteLastMessage();
  fixture.setHistoryAllowed(false);
  fixture.clock.advance(90 * SECOND);
  const b = fixture.process(sabotage);
  await b.advance();
  const cutOff = { reading: 'r1', run: 1, scene: 1, page: 1, generation: 0 };
  await resolveUnknown(b.app, hostContext(fixture), cutOff, 'post-again');
  await b.advance();
});

describe('posts before released', () => {
  /** The process dies with the change that moves the reading's place, or just before. */
  async function script(sabotage: Mutation): Promise<number[]> {
    const fixture = await ProcessFixture.open();
    const a = fixture.process(sabotage);
    let reached = false;
    a.hooks.afterWrite = (kind) => {
      if (kind === 'posts') reached = true;
      if (kind === 'reading' && reached) throw new ProcessDied();
    };
    expect(await a.advance()).toBe(false);
    expect((await fixture.reading()).released).toBe(1);
    return fixture.unrecordedScenes();
  }

  it('leads to every scene that is out', async () => {
    expect(await script({})).toEqual([]);
  });

  it('is what does it', async () => {
    expect(await script(withPostsAfterReleased)).toEqual([1]);
  });
});

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

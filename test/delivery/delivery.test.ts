// What is posted, end to end: on time and late, through faults, restarts and lost answers; once, and in order.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/client/answer.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  startReading,
  startTestHarness,
  type TestHarness,
} from '../support/test-harness.ts';

/** The text of a message, from all its parts. */
function words(message: Message): string {
  return JSON.stringify(message.components);
}

/** The numbers of the scenes posted in a channel, in order. */
async function scenesIn(harness: TestHarness, channel = '#reading'): Promise<number[]> {
  const ada = await harness.sandbox.login('ada');
  const messages = await ada.visibleMessages(channel);
  return messages.flatMap((message) => {
    const found = /scene (\d+) of 10/.exec(words(message));
    return found?.[1] === undefined ? [] : [Number(found[1])];
  });
}

async function readingOf(harness: TestHarness) {
  const [id] = await harness.bot().app.documents.ids('reading', '');
  const reading = await harness.bot().app.documents.get('reading', id ?? '');
  if (reading === undefined) throw new Error('there is no reading');
  return reading;
}

function forbid(harness: TestHarness, permission: bigint, channel = '#reading'): void {
  const { world } = harness.sandbox;
  world.setOverwrite(world.textChannel(channel), world.bot, { deny: permission });
}

function allow(harness: TestHarness, channel = '#reading'): void {
  const { world } = harness.sandbox;
  world.clearOverwrite(world.textChannel(channel), world.bot);
}

describe('on schedule', () => {
  it('posts each scene at its slot, the last one finishing the reading, and no more', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    expect(await scenesIn(harness)).toEqual([]);
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
    await harness.advance(20 * DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await readingOf(harness)).toMatchObject({
      state: 'finished',
      released: 10,
      outbox: [],
      due: null,
    });
  });

  it('opens one thread for each installment, with its two questions first', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    await harness.advance(HOUR + 2 * DAY);
    const bob = await harness.sandbox.login('bob');
    const [opening, ...more] = (await bob.visibleMessages('3 · The White Place')).filter(
      (message) => message.components?.length,
    );
    expect(more).toEqual([]);
    expect(opening && words(opening)).toMatch(/\?.*\?/s);
    expect(harness.sandbox.world.defaultServer.threads.size).toBe(3);
  });

  it('leaves nothing behind in the outbox', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    await harness.advance(3 * DAY);
    expect(await harness.bot().app.documents.ids('outbox', '')).toEqual([]);
  });
});

describe('after downtime', () => {
  it('posts one late installment, says so, and goes on as usual', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    await harness.advance(HOUR);
    await harness.advanceWhileStopped(3 * DAY + 2 * HOUR);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    const bob = await harness.sandbox.login('bob');
    const late = (await bob.visibleMessages('#reading')).filter((message) =>
      words(message).includes('I was offline'),
    );
    expect(late).toHaveLength(1);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  });

  it('waits for the next slot where missed slots are skipped', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    const reading = await readingOf(harness);
    await harness.bot().app.documents.update('reading', reading.id, (current) => {
      if (current === undefined) throw new Error('gone');
      return { write: { ...current, policies: { ...current.policies, missed: 'skip' } }, result: null };
    });
    await harness.advanceWhileStopped(2 * HOUR);
    expect(await scenesIn(harness)).toEqual([]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1]);
  });

  it.each([
    ['by day', 3 * HOUR, true],
    ['by night', 15 * HOUR, false],
  ])('pings for a late installment only by day: %s', async (_when, downtime, pings) => {
    const harness = await startTestHarness();
    await startReading(harness);
    const role = harness.sandbox.world.role('Readers').id;
    const reading = await readingOf(harness);
    await harness.bot().app.documents.update('reading', reading.id, (current) => {
      if (current === undefined) throw new Error('gone');
      return {
        write: { ...current, policies: { ...current.policies, pingRole: role, notify: true } },
        result: null,
      };
    });
    await harness.advanceWhileStopped(downtime);
    const post = harness.sandbox.requestLog.requests.find(
      ({ route, method }) => method === 'POST' && route?.endsWith('/messages'),
    );
    expect(post?.body).toMatchObject({ allowed_mentions: pings ? { roles: [role] } : { parse: [] } });
    expect(JSON.stringify(post?.body).includes(role)).toBe(pings);
  });
});

describe('when Discord misbehaves', () => {
  it.each([
    ['an error before the write', { kind: 'fail', when: 'before' }],
    ['an error after the write', { kind: 'fail', when: 'after' }],
    ['a reset after the write', { kind: 'drop', when: 'after' }],
    ['a rate limit', { kind: 'rate-limit', scope: 'user', retryAfter: 3 }],
  ] as const)('posts once after %s', async (_what, effect) => {
    const harness = await startTestHarness();
    await startReading(harness);
    harness.sandbox.faults.add({ method: 'POST', path: '/channels/*/messages', count: 2, effect });
    await harness.advance(HOUR);
    harness.sandbox.faults.clear();
    await harness.advance(2 * MINUTE);
    expect(await scenesIn(harness)).toEqual([1]);
    expect((await readingOf(harness)).outbox).toEqual([]);
  });

  it('makes one thread where the answer to making it was lost', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    harness.sandbox.faults.add({
      method: 'POST',
      path: '/channels/*/messages/*/threads',
      count: 1,
      effect: { kind: 'drop', when: 'after' },
    });
    await harness.advance(HOUR + 5 * MINUTE);
    expect(harness.sandbox.world.defaultServer.threads.size).toBe(1);
    expect((await readingOf(harness)).outbox).toEqual([]);
    const bob = await harness.sandbox.login('bob');
    expect(
      (await bob.visibleMessages('1 · The Odds')).filter((message) => message.components?.length),
    ).toHaveLength(1);
  });

  it('posts once after a restart in the middle of posting', async () => {
    const harness = await startTestHarness();
    await startReading(harness);
    harness.sandbox.faults.add({
      method: 'POST',
      path: '/channels/*/messages',
      count: 1,
      effect: { kind: 'drop', when: 'after' },
    });
    await harness.advance(HOUR);
    await harness.restart();
    harness.sandbox.faults.clear();
    await harness.advance(5 * MINUTE);
    expect(await scenesIn(harness)).toEqual([1]);
  });
});

describe('a channel the bot may not post in', () => {
  it('halts, tells who started it once, and goes on by itself when that is mended', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(HOUR);
    forbid(harness, Permission.SendMessages);
    await harness.advance(3 * DAY);
    expect(await scenesIn(harness)).toEqual([1]);
    const notices = (await mina.directMessages()).map(words);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('**Send Messages**');
    expect(notices[0]).toContain('Scene 2 is waiting; nothing is lost.');
    expect((await mina.type('/schedule show')).text).toContain('**Send Messages**');

    allow(harness);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(
      (await mina.directMessages()).map(words).filter((text) => text.includes('Scene 2 is out.')),
    ).toHaveLength(1);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  });

  it('tells of one fault after another, also within minutes', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    forbid(harness, Permission.ViewChannel);
    await harness.advance(HOUR);
    expect((await mina.directMessages()).map(words)).toEqual([expect.stringContaining('**View Channel**')]);
    forbid(harness, Permission.SendMessages);
    await mina.type('/schedule resume');
    await harness.untilIdle();
    const notices = (await mina.directMessages()).map(words);
    expect(notices).toHaveLength(2);
    expect(notices[1]).toContain('**Send Messages**');
  });

  it('posts without a thread where it may not make one, and says so in /schedule show', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    forbid(harness, Permission.CreatePublicThreads);
    await harness.advance(DAY + HOUR);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(harness.sandbox.world.defaultServer.threads.size).toBe(0);
    expect((await mina.type('/schedule show')).text).toContain('**Create Public Threads**');
    expect(await mina.directMessages()).toEqual([]);
  });

  it('halts for a channel that is gone, without losing its place', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(HOUR);
    harness.sandbox.world.deleteChannel(harness.sandbox.world.channel('#reading'));
    await harness.advance(2 * DAY);
    expect(await readingOf(harness)).toMatchObject({
      state: 'active',
      released: 1,
      pause: { by: 'fault', fault: { kind: 'missing-channel' } },
    });
    expect(await mina.directMessages()).toHaveLength(1);
  });
});

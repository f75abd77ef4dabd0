// Every fault, through a local Discord: what it does to the reading, and what the host sees of it.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../src/sandbox/client/answer.ts';
import type { FaultEffect } from '../../src/sandbox/fault-injector.ts';
import type { TextChannel, Thread } from '../../src/sandbox/world/types.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  startReading,
  startTestHarness,
  type TestHarness,
} from '../support/test-harness.ts';

afterEach(() => void vi.useRealTimers());

const words = (message: Message) => JSON.stringify(message.components);
const POSTS = { method: 'POST', path: '/channels/*/messages' } as const;

/** The numbers of the scenes in a channel, in order, by Discord's own record. */
function scenesIn(channel: TextChannel | Thread): number[] {
  const messages = channel.messages.page({ limit: 100 }).reverse();
  return messages.flatMap(({ components }) => {
    const found = /scene (\d+) of 10/.exec(JSON.stringify(components));
    return found?.[1] === undefined ? [] : [Number(found[1])];
  });
}

async function readingOf(harness: TestHarness) {
  const [id] = await harness.bot().app.documents.ids('reading', '');
  return (await harness.bot().app.documents.get('reading', id ?? '')) ?? expect.fail('there is no reading');
}

/** The one notice there is. */
const onlyNotice = ([notice]: readonly Message[]) => notice ?? expect.fail('nobody was asked');

/** The custom id of a message's button. */
function button(message: Message, label: string): string {
  const found = new RegExp(
    `"label":"${label}"[^{}]*"custom_id":"([^"]*)"|"custom_id":"([^"]*)"[^{}]*"label":"${label}"`,
  );
  const [, after, before] = found.exec(words(message)) ?? [];
  return after ?? before ?? expect.fail(`no button “${label}”`);
}

/** Scene 1 is out; scene 2 is due at nine tomorrow. */
async function startedHarness(options: Parameters<typeof startTestHarness>[0] = {}) {
  const harness = await startTestHarness(options);
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  const { world } = harness.sandbox;
  const channel = world.textChannel('#reading');
  const notices = async () => (await mina.directMessages()).map(words);
  const shown = async (where = {}) => (await mina.type('/schedule show', {}, where)).text;
  return { harness, mina, world, channel, notices, shown };
}

describe('halts, says why once, and goes on by itself at the next slot after it is mended', () => {
  it.each([
    ['View Channel', Permission.ViewChannel],
    ['Send Messages', Permission.SendMessages],
  ])('without %s', async (name, bit) => {
    const { harness, world, channel, notices, shown } = await startedHarness();
    world.setOverwrite(channel, world.bot, { deny: bit });
    await harness.advance(3 * DAY);
    expect(await notices()).toEqual([expect.stringContaining(`**${name}**`)]);
    expect(await shown()).toContain(`**${name}**`);
    expect((await readingOf(harness)).released).toBe(1);
    world.clearOverwrite(channel, world.bot);
    await harness.advance(2 * DAY);
    expect(scenesIn(channel)).toEqual([1, 2, 3]);
    expect((await notices())[1]).toContain('Scene 2 is out.');
  });

  it('in a channel that is gone: another is chosen, and what waits goes there at once', async () => {
    const { harness, mina, world, channel, notices, shown } = await startedHarness();
    world.deleteChannel(channel);
    await harness.advance(DAY);
    expect(await notices()).toEqual([
      expect.stringMatching(/is gone. Please choose another channel.*Scene 2 is waiting/),
    ]);
    expect(await shown()).toContain('is gone');
    await mina.type('/story move', { channel: '#general' });
    await harness.untilIdle();
    expect(scenesIn(world.textChannel('#general'))).toEqual([2]);
  });

  it('in a server it was removed from, also after a restart', async () => {
    const { harness, world, notices } = await startedHarness();
    world.removeBot(world.defaultServer);
    await harness.restart();
    await harness.advance(DAY);
    expect((await readingOf(harness)).pause).toMatchObject({ fault: { kind: 'missing-server' } });
    expect(await notices()).toEqual([
      expect.stringContaining("I'm not in the server any more. Please invite me again"),
    ]);
  });

  it.each([
    ['locked', 'Please unlock it'],
    ['archived', 'Please open it'],
  ] as const)('in a thread that is %s', async (how, remedy) => {
    const { harness, notices, shown } = await startedHarness();
    const code = how === 'locked' ? 160005 : 50083;
    const mend = harness.sandbox.faults.add({ ...POSTS, effect: { kind: 'error', code } });
    await harness.advance(DAY);
    // Discord says so of posts alone: a direct message is one too.
    mend();
    await harness.advance(MINUTE);
    expect(await shown()).toContain(remedy);
    expect((await readingOf(harness)).pause).toMatchObject({ fault: { kind: 'closed-thread', how } });
    await harness.advance(DAY);
    expect((await notices()).at(-1)).toContain('Scene 2 is out.');
  });

  it('at once on /schedule resume, posting what was parked once', async () => {
    const { harness, mina, world, channel } = await startedHarness();
    world.setOverwrite(channel, world.bot, { deny: Permission.SendMessages });
    await harness.advance(DAY);
    world.clearOverwrite(channel, world.bot);
    expect((await mina.type('/schedule resume')).text).toContain('Trying again: scene 2 is on its way');
    await harness.untilIdle();
    expect(scenesIn(channel)).toEqual([1, 2]);
    await harness.advance(DAY);
    expect(scenesIn(channel)).toEqual([1, 2, 3]);
  });
});

describe('passes by itself: tried again at growing distances, and the host sees why it takes so long', () => {
  const cases: [string, FaultEffect, RegExp][] = [
    [
      'its own rate limit',
      { kind: 'rate-limit', scope: 'user', retryAfter: 20 },
      /Discord asked me to post more slowly/,
    ],
    [
      'the channel’s rate limit',
      { kind: 'rate-limit', scope: 'shared', retryAfter: 20 },
      /That channel gets more messages/,
    ],
    [
      'the global rate limit',
      // Nothing at all is sent meanwhile, by the machine's clock.
      { kind: 'rate-limit', scope: 'global', retryAfter: 1 },
      /Discord asked me to post more slowly/,
    ],
    ['a server error before the write', { kind: 'fail', when: 'before' }, /Discord has trouble on its side/],
    ['a server error after the write', { kind: 'fail', when: 'after' }, /Discord has trouble on its side/],
    ['a reset before the write', { kind: 'drop', when: 'before' }, /couldn't reach Discord/],
    ['a reset after the write', { kind: 'drop', when: 'after' }, /couldn't reach Discord/],
    ['no answer', { kind: 'hang' }, /didn't answer in time/],
  ];
  it.each(cases)('%s', async (_, effect, sentence) => {
    const { harness, channel, notices, shown } = await startedHarness({ postTimeoutMs: 2_000 });
    const mend = harness.sandbox.faults.add({ ...POSTS, effect, count: 1 });
    harness.clock.advance(DAY);
    await harness.untilIdle();
    // Where the reading is: elsewhere Discord would be asked who may view the channel.
    const here = { in: '#reading' };
    expect(await shown(here)).toMatch(sentence);
    expect(await shown(here)).toMatch(/I try again <t:\d+:R>/);
    mend();
    // discord.js keeps limits by the machine's clock.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + MINUTE });
    await harness.advance(5 * MINUTE);
    expect(scenesIn(channel)).toEqual([1, 2]);
    expect(await notices()).toEqual([]);
    expect(await readingOf(harness)).toMatchObject({ released: 2, pause: null, outbox: [] });
  });
});

it('a refused token stops the bot, and what was owed is posted once by the next one', async () => {
  const { harness, channel } = await startedHarness();
  harness.sandbox.faults.add({ ...POSTS, effect: { kind: 'unauthorized' }, count: 1 });
  harness.clock.advance(DAY);
  await harness.untilIdle();
  expect(harness.loggedProblems.map(({ message }) => message)).toContain('the token was refused');
  harness.loggedProblems.splice(0);
  expect(scenesIn(channel)).toEqual([1]);
  await harness.restart();
  await harness.advance(5 * MINUTE);
  expect(scenesIn(channel)).toEqual([1, 2]);
});

describe('an attempt that was cut off, where the bot can’t look', () => {
  /** Scene 2 was sent, nobody heard, and the bot was down for longer than Discord remembers nonces. */
  async function cutOff({ written }: { written: boolean }) {
    const ground = await startedHarness();
    const { harness, mina, world, channel } = ground;
    const noticesChannel = world.textChannel('#general').id;
    await harness
      .bot()
      .app.documents.update('server', world.defaultServer.id, (server) =>
        server === undefined
          ? expect.fail('no server')
          : { write: { ...server, noticesChannel }, result: null },
      );
    const when = written ? 'after' : 'before';
    harness.sandbox.faults.add({ ...POSTS, effect: { kind: 'drop', when }, count: 1 });
    harness.clock.advance(DAY);
    await harness.untilIdle();
    world.setOverwrite(channel, world.bot, { deny: Permission.ReadMessageHistory });
    await harness.advanceWhileStopped(10 * MINUTE);
    const notices = (await mina.visibleMessages('#general')).filter((message) =>
      words(message).includes('I was cut off'),
    );
    return { ...ground, notices };
  }

  it('asks a host, once, with two buttons, and posts nothing', async () => {
    const { harness, channel, notices, shown } = await cutOff({ written: true });
    expect(notices).toHaveLength(1);
    expect(words(onlyNotice(notices))).toMatch(
      /cut off while posting scene 2.*Post it again.*It's already there/,
    );
    await harness.advance(3 * DAY);
    expect(scenesIn(channel)).toEqual([1, 2]);
    expect(await shown()).toContain("can't see whether it arrived");
  });

  it('leaves it where a host says that it is there', async () => {
    const { harness, mina, channel, notices } = await cutOff({ written: true });
    const answer = await mina.press(onlyNotice(notices), "It's already there");
    expect(answer.text).toContain('scene 2 stays as it is');
    await harness.untilIdle();
    expect(await readingOf(harness)).toMatchObject({ released: 2, pause: null, outbox: [] });
    await harness.advance(DAY);
    expect(scenesIn(channel)).toEqual([1, 2, 3]);
  });

  it('posts it again where a host says so, once, and a second press changes nothing', async () => {
    const { harness, mina, channel, notices } = await cutOff({ written: false });
    await mina.press(onlyNotice(notices), 'Post it again');
    await harness.untilIdle();
    expect(scenesIn(channel)).toEqual([1, 2]);
    const again = await mina.press(onlyNotice(notices), 'Post it again');
    expect(again.text).toContain('decided already');
    await harness.untilIdle();
    expect(scenesIn(channel)).toEqual([1, 2]);
  });

  it('decides in /schedule show too, and is nobody’s but a host’s', async () => {
    const { harness, mina, channel, notices } = await cutOff({ written: false });
    const bob = await harness.sandbox.login('bob');
    const refused = await bob.press(onlyNotice(notices), 'Post it again');
    expect(refused.text).toContain('Only hosts can do that');
    const card = await mina.type('/schedule show');
    await mina.press(card, {
      customId: button(card.message ?? expect.fail('no answer'), 'Post it again'),
    });
    await harness.untilIdle();
    expect(scenesIn(channel)).toEqual([1, 2]);
  });

  it.each([true, false])('looks for itself once it may: written %s', async (written) => {
    const { harness, world, channel, mina } = await cutOff({ written });
    world.clearOverwrite(channel, world.bot);
    await mina.type('/schedule resume');
    await harness.untilIdle();
    expect(scenesIn(channel)).toEqual([1, 2]);
    expect(await readingOf(harness)).toMatchObject({ released: 2, pause: null, outbox: [] });
    const mended = (await mina.visibleMessages('#general'))
      .map(words)
      .filter((text) => text.includes('Scene 2 is out'));
    expect(mended).toHaveLength(1);
  });
});

it('a thread that can’t be made is made once the permission is back, and no longer noted', async () => {
  const { harness, world, channel, shown } = await startedHarness();
  world.setOverwrite(channel, world.bot, { deny: Permission.ReadMessageHistory });
  await harness.advance(DAY);
  expect(scenesIn(channel)).toEqual([1, 2]);
  expect(await shown()).toContain('Scene 2 has no thread');
  expect(world.defaultServer.threads.size).toBe(1);
  world.clearOverwrite(channel, world.bot);
  await harness.advance(HOUR);
  expect(world.defaultServer.threads.size).toBe(2);
  expect(await shown()).not.toContain('has no thread');
});

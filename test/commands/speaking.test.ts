// Nobody speaks through the bot where they couldn't write by hand.

import { ChannelType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { draftReading } from '../../src/app/host/reading/start.ts';
import type { RequestContext } from '../../src/app/request-context.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  startReading,
  startTestHarness,
  type TestHarness,
} from '../support/test-harness.ts';
import { onlyReading, readableText, scenesIn } from './host-helpers.ts';
import { IN_READING, labels, pressForgedButton, readAlong, visiblePosts } from './member-helpers.ts';

const SHOW = 'Show in channel';
const CANT_SEND = "You can't send messages in #reading yourself, so I won't post there for you.";

/** Takes the right to send messages from everybody in a channel but the bot. */
function mute({ sandbox: { world } }: TestHarness, channel: string): void {
  const send = Permission.SendMessages;
  world.setOverwrite(world.textChannel(channel), world.role('@everyone'), { deny: send });
  world.setOverwrite(world.textChannel(channel), world.bot, { allow: send });
}

it('shows nothing in a channel for whoever can only read there, and offers no button for it', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await harness.advance(2 * HOUR);
  const bob = await harness.sandbox.login('bob');
  const before = await bob.press(await readAlong(bob), 'More');
  expect(labels(before)).toContain(SHOW);
  mute(harness, '#reading');

  for (const [command, options] of [
    ['/read', {}],
    ['/lookup', { query: 'Spike' }],
    ['/recap', {}],
    ['/progress', {}],
    ['/about', {}],
  ] as const) {
    const answerIn = async (where: { readonly in: string }) => {
      const answer = await bob.type(command, options, where);
      return labels(answer).includes('More') ? bob.press(answer, 'More') : answer;
    };
    expect(labels(await answerIn(IN_READING)), command).not.toContain(SHOW);
    expect(labels(await answerIn({ in: '#general' })), command).toContain(SHOW);
  }
  // A button from before.
  const posts = (await visiblePosts(bob)).length;
  for (let press = 0; press < 3; press += 1) {
    const refused = await bob.press(before, SHOW);
    expect(refused.ephemeral).toBe(true);
    expect(readableText(harness, refused)).toBe(CANT_SEND);
  }
  expect(await visiblePosts(bob)).toHaveLength(posts);
});

it('is judged in a thread by Send Messages in Threads', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await harness.advance(2 * HOUR);
  const { world } = harness.sandbox;
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const [thread] = [...world.defaultServer.threads.values()];
  const inThread = { in: thread?.id ?? '' };
  mute(harness, '#reading');
  expect(labels(await bob.type('/progress', {}, inThread))).toContain(SHOW);
  const deny = Permission.SendMessagesInThreads;
  world.setOverwrite(world.textChannel('#reading'), world.role('@everyone'), { deny });
  expect(labels(await bob.type('/progress', {}, inThread))).not.toContain(SHOW);
});

it('posts no scene for a member who could not write in the reading’s channel', async () => {
  const harness = await startTestHarness();
  await startReading(harness, { who: 'members' });
  await harness.advance(2 * HOUR);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  await bob.type('/next', {}, IN_READING);
  await harness.advance(MINUTE);
  const offered = await bob.type('/next', {}, IN_READING);
  mute(harness, '#reading');
  await harness.advance(MINUTE);
  for (const where of [IN_READING, { in: '#general' } as never]) {
    expect(labels(await bob.type('/next', {}, where))).not.toContain('Post scene 2');
  }
  const { id } = await onlyReading(harness);
  await pressForgedButton(bob, offered, `pn:${id}:1:2`);
  await harness.untilIdle();
  expect(await scenesIn(harness)).toEqual([1]);
});

it('starts a story only in a channel where the host could write', async () => {
  const harness = await startTestHarness();
  mute(harness, '#general');
  const { world } = harness.sandbox;
  const { app } = harness.bot();
  const hal: RequestContext = {
    server: world.defaultServer.id,
    channel: world.channel('#reading').id,
    channelName: null,
    thread: null,
    ageRestricted: false,
    user: world.user('hal').id,
    manager: false,
    roles: [world.role('Book club hosts').id],
    canSend: true,
    locale: 'en-US',
    serverLocale: 'en-US',
    request: '1',
  };
  const start = (where: RequestContext, channel: string) => {
    const { id, name } = world.channel(channel);
    const schedule = { times: '9', zone: 'Paris', days: null, scenes: null, minutes: null };
    const options = { story: 'one-last-goodbye', channel: { id, name }, who: null, ...schedule };
    return draftReading(app, where, options);
  };
  const problem = { kind: 'cannot-send', channel: world.channel('#general').id };
  await expect(start(hal, '#general')).rejects.toMatchObject({ problem });
  const here = { ...hal, channel: problem.channel, canSend: false };
  await expect(start(here, '#general')).rejects.toMatchObject({ problem });
  expect(await start(hal, '#reading')).toMatchObject({ draft: { state: 'draft' } });
  // With Manage Server, seeing the channel is enough.
  const mina = { ...hal, user: world.user('mina').id, manager: true, request: '2' };
  expect(await start(mina, '#general')).toMatchObject({ draft: { state: 'draft' } });
});

it('sends notices to a channel only where everyone there may see the reading', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  await startReading(harness, { channel: '#hosts' });
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story settings', {}, { in: '#hosts' });
  const { id } = await onlyReading(harness);
  await mina.select(card, `se:${id}:notices`, ['#general']);
  world.setOverwrite(world.textChannel('#hosts'), world.bot, { deny: Permission.SendMessages });
  await harness.advance(DAY);
  expect(await visiblePosts(mina, '#general')).toEqual([]);
  const direct = await mina.directMessages();
  expect(direct.length).toBeGreaterThan(0);
});

it.each([
  ['a forum', ChannelType.GuildForum],
  ['a voice channel', ChannelType.GuildVoice],
  ['a stage', ChannelType.GuildStageVoice],
] as const)('starts no story in %s, where it could not be read', async (_, type) => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  world.setChannelType(world.textChannel('#general'), type);
  const mina = await harness.sandbox.login('mina');
  const refused = await mina.type(
    '/story start',
    { story: 'one-last-goodbye', times: '9', zone: 'Paris' },
    { in: '#general' },
  );
  expect(refused.buttons).toEqual([]);
  expect(readableText(harness, refused)).toBe(
    "I can't post in #general: please choose a text or an announcement channel.",
  );
});

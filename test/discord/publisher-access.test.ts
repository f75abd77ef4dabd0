// What the publisher says the bot may do in a channel, and how a post fares that it may not send.

import { randomUUID } from 'node:crypto';
import { PermissionFlagsBits as Flag } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { PublishOutcome } from '../../src/ports/publisher.ts';
import {
  channel,
  clock,
  createAnother,
  deny,
  discord,
  home,
  missing,
  openThread,
  outcome,
  PAGE,
  posted,
  publisher,
  requestsTo,
  targetIn,
  UNCONTESTED_LEASE,
  usePublisher,
} from './publisher-fixture.ts';

usePublisher();

describe('what the bot may do', () => {
  const all = { missing: [], blocking: [], ageRestricted: false, name: 'reading' };

  it('is everything, as it comes', async () => {
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
    const dark = discord.world.addChannel('after-dark', { nsfw: true, server: home });
    expect(await publisher.access(home.id, dark.id, true)).toEqual({
      ...all,
      name: 'after-dark',
      ageRestricted: true,
    });
  });

  it.each<[string, bigint, boolean, string[], string[]]>([
    ['no posting', Flag.SendMessages, true, ['Send Messages'], ['Send Messages']],
    ['no history', Flag.ReadMessageHistory, true, ['Read Message History'], []],
    ['no pictures', Flag.AttachFiles, true, ['Attach Files'], []],
    ['no threads', Flag.CreatePublicThreads, true, ['Create Public Threads'], []],
    ['no threads, and none wanted', Flag.CreatePublicThreads, false, [], []],
    ['no channel', Flag.ViewChannel, true, ['View Channel'], ['View Channel']],
  ])('%s', async (_, bits, threads, lacking, blocking) => {
    deny(bits);
    const access = await publisher.access(home.id, channel.id, threads);
    expect(access).toMatchObject({ missing: lacking, blocking });
  });

  it('in a thread is what its channel allows', async () => {
    const { thread } = await openThread();
    discord.world.setNsfw(channel, true);
    deny(Flag.SendMessages);
    const access = await publisher.access(home.id, thread.id, true);
    expect(access).toEqual({ ...all, name: thread.name, ageRestricted: true });
    deny(Flag.SendMessagesInThreads);
    expect(await createAnother().access(home.id, thread.id, true)).toMatchObject({
      blocking: ['Send Messages in Threads'],
    });
  });

  it('is looked up at most every 5 seconds, and at once where something is missing', async () => {
    const looks = () => requestsTo('GET', `/channels/${channel.id}`).length;
    deny(Flag.SendMessages);
    await publisher.access(home.id, channel.id, true);
    deny(0n);
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
    expect(looks()).toBe(2);
    clock.advance(4_999);
    await publisher.access(home.id, channel.id, true);
    expect(looks()).toBe(2);
    clock.advance(1);
    await publisher.access(home.id, channel.id, true);
    expect(looks()).toBe(3);
  });

  it('is asked again after a failure', async () => {
    discord.faults.add({ method: 'GET', count: 1, effect: { kind: 'fail', when: 'before' } });
    expect(await outcome(publisher.access(home.id, channel.id, true))).toEqual({
      kind: 'unclear',
      because: { kind: 'server-error', status: 502 },
    });
    expect(await publisher.access(home.id, channel.id, true)).toEqual(all);
  });

  it('tells a channel that is gone, or elsewhere, from a server that is', async () => {
    const fault = (kind: string) => ({ kind: 'fault', fault: { kind } });
    const elsewhere = discord.world.addServer({ name: randomUUID(), channels: ['far'] });
    const far = discord.world.channel('far', elsewhere);
    expect(await outcome(publisher.access(home.id, far.id, true))).toEqual(fault('missing-channel'));
    const gone = discord.world.channel('general', home);
    discord.world.deleteChannel(gone);
    expect(await outcome(publisher.access(home.id, gone.id, true))).toEqual(fault('missing-channel'));
    discord.world.removeBot(home);
    expect(await outcome(publisher.access(home.id, channel.id, true))).toEqual(fault('missing-server'));
  });
});

describe('a post that is refused', () => {
  it.each<[string, bigint, PublishOutcome]>([
    ['for want of posting', Flag.SendMessages, missing('Send Messages')],
    ['for want of the channel', Flag.ViewChannel, missing('View Channel')],
  ])('%s', async (_, bits, wanted) => {
    // What was seen before must not be believed.
    await publisher.access(home.id, channel.id, false);
    deny(bits);
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(wanted);
    expect(posted()).toEqual([]);
  });

  it('names what is missing even to a process that never saw the channel', async () => {
    deny(Flag.SendMessages | Flag.ReadMessageHistory | Flag.AttachFiles);
    const wanted = missing('Send Messages', 'Read Message History');
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(wanted);
    deny(Flag.ViewChannel);
    expect(await outcome(createAnother().post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual(
      missing('View Channel'),
    );
  });

  it('with nothing missing says what Discord said', async () => {
    deny(Flag.ReadMessageHistory);
    discord.faults.add({ method: 'POST', effect: { kind: 'error', code: 50013 } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'refused', code: 50013, message: 'Missing Permissions' },
    });
  });

  it('is tried again where nobody could see why', async () => {
    deny(Flag.SendMessages);
    discord.faults.add({ method: 'GET', count: 1, effect: { kind: 'fail', when: 'before' } });
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'again',
      after: 0,
      because: { kind: 'server-error', status: 502 },
    });
  });

  it('because channel or server are gone', async () => {
    await publisher.access(home.id, channel.id, false);
    const general = discord.world.channel('general', home);
    discord.world.deleteChannel(general);
    expect(await outcome(publisher.post(targetIn(general.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'missing-channel' },
    });
    discord.world.removeBot(home);
    expect(await outcome(publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'missing-server' },
    });
  });
});

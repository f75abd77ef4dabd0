// The threads that the publisher opens under scenes, and what is said in them.

import { PermissionFlagsBits as Flag } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  channel,
  clock,
  deny,
  discord,
  missing,
  OPENING,
  openThread,
  outcome,
  PAGE,
  posted,
  publisher,
  requestsTo,
  say,
  targetIn,
  threadNamed,
  UNCONTESTED_LEASE,
  usePublisher,
} from './publisher-fixture.ts';

usePublisher();

describe('a thread', () => {
  it('that needs the history is refused by its name, and nobody has to look', async () => {
    const message = await publisher.post(targetIn(channel.id), PAGE, 'n', UNCONTESTED_LEASE);
    deny(Flag.ReadMessageHistory);
    const refused = publisher.openThread(targetIn(channel.id), message, threadNamed('x'), UNCONTESTED_LEASE);
    expect(await outcome(refused)).toEqual(missing('Read Message History'));
    expect(requestsTo('GET', '/guilds')).toEqual([]);
  });

  it('opens for a week, and is found again', async () => {
    const { message, thread } = await openThread();
    expect(thread).toMatchObject({
      id: message,
      name: '3 · The White Place',
      autoArchive: 10_080,
      parent: channel,
    });
    expect(
      await publisher.openThread(targetIn(channel.id), message, threadNamed('again'), UNCONTESTED_LEASE),
    ).toBe(thread.id);
  });

  it('takes its opening', async () => {
    const { thread } = await openThread();
    const id = await publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE);
    expect(posted(thread).at(-1)).toMatchObject({ id, mentions: { everyone: false, roles: [], users: [] } });
  });

  it('that is gone is not taken for a channel that is', async () => {
    const { thread } = await openThread();
    discord.world.deleteChannel(thread);
    expect(await outcome(publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE))).toEqual({
      kind: 'fault',
      fault: { kind: 'refused', code: 10003, message: 'Unknown Channel' },
    });
  });

  it('needs its own permissions', async () => {
    const { thread, message } = await openThread();
    deny(Flag.SendMessagesInThreads);
    expect(await outcome(publisher.post(targetIn(thread.id), OPENING, 'n', UNCONTESTED_LEASE))).toEqual(
      missing('Send Messages in Threads'),
    );
    discord.world.deleteChannel(thread);
    deny(Flag.CreatePublicThreads | Flag.SendMessagesInThreads);
    expect(
      await outcome(publisher.openThread(targetIn(channel.id), message, threadNamed('x'), UNCONTESTED_LEASE)),
    ).toEqual(missing('Create Public Threads', 'Send Messages in Threads'));
  });

  it('counts what others said there', async () => {
    const { thread } = await openThread();
    expect(await publisher.replies(thread.id)).toBe(0);
    await publisher.post(targetIn(thread.id), OPENING, 'opening', UNCONTESTED_LEASE);
    expect(await publisher.replies(thread.id)).toBe(0);
    await say('bob', thread.id, 'Because.');
    await say('ada', thread.id, 'No.');
    expect(await publisher.replies(thread.id)).toBe(2);
    deny(Flag.ReadMessageHistory);
    expect(await publisher.replies(thread.id), 'whose they are nobody can tell').toBe(3);
    discord.world.deleteChannel(thread);
    expect(await publisher.replies(thread.id)).toBe(0);
  });

  it('counts past a hundred messages of its own', async () => {
    const { thread } = await openThread();
    await say('bob', thread.id, 'First.');
    for (let each = 0; each < 100; each++) {
      // No faster than a channel takes them.
      clock.advance(1_000);
      await publisher.post(targetIn(thread.id), OPENING, `n${each}`, UNCONTESTED_LEASE);
    }
    expect(await publisher.replies(thread.id)).toBe(1);
  });
});

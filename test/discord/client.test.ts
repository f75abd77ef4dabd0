// The gateway client: what it asks Discord to send.

import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { countShards, createClient, onInteraction } from '../../src/discord/client.ts';

it('asks for no intents: interactions come without them, and nothing else is wanted', async () => {
  const ignore = () => undefined;
  const log = { info: ignore, warn: ignore, error: ignore };
  const client = createClient({ apiUrl: null, shards: null, log, observe: ignore });
  expect(client.options.intents.bitfield).toBe(0);
  await client.destroy();
});

describe('the client', () => {
  function aClient(shards: { first: number; last: number; total: number } | null = null) {
    const logged: string[] = [];
    const closed: number[] = [];
    const write = (_: object, message: string) => void logged.push(message);
    const client = createClient({
      apiUrl: null,
      shards,
      log: { info: write, warn: write, error: write },
      observe: () => undefined,
      onClosed: (code) => closed.push(code),
    });
    /** As the gateway sends it. */
    const receive = (packet: unknown) =>
      (client.ws as unknown as { handlePacket(packet: unknown, shard: unknown): unknown }).handlePacket(
        packet,
        {
          id: 0,
        },
      );
    return { client, logged, closed, receive };
  }

  it('holds the one shard there is, or those it is to hold', () => {
    expect(aClient().client.options).toMatchObject({ shards: [0], shardCount: 1 });
    const { client } = aClient({ first: 2, last: 4, total: 6 });
    expect(client.options).toMatchObject({ shards: [2, 3, 4], shardCount: 6 });
    expect(countShards(client, { first: 2, last: 4, total: 6 })).toEqual({ connected: 0, all: 3 });
    expect(countShards(null, null)).toEqual({ connected: 0, all: 1 });
  });

  it('keeps nothing in memory of what it sees', () => {
    const { client } = aClient();
    client.users.cache.set('1', {} as never);
    expect(client.users.cache.size).toBe(0);
  });

  it('goes on after packets that discord.js can’t parse, and errors that nobody asked about', () => {
    const { client, logged, receive } = aClient();
    expect(() => receive({ t: 'CHANNEL_UPDATE', d: null })).not.toThrow();
    expect(() => (client.ws as unknown as NodeJS.EventEmitter).emit('error', new Error('odd'))).not.toThrow();
    client.emit(Events.Error, new Error('broken'));
    client.emit(Events.ShardError, new Error('broken'), 0);
    client.emit(Events.ShardResume, 0, 0);
    expect(logged).toEqual([
      'the gateway reported an error',
      'a gateway connection broke',
      'a gateway shard resumed',
    ]);
  });

  it('says with which code Discord closed a shard for good', () => {
    const { client, logged, closed } = aClient();
    client.emit(Events.ShardDisconnect, { code: 4004 } as never, 0);
    expect([closed, logged]).toEqual([[4004], ['Discord closed a gateway shard for good']]);
  });

  it.each([
    ['an interaction', 'INTERACTION_CREATE', { id: '1', token: 'x', type: 2 }, 1],
    ['another packet', 'MESSAGE_CREATE', { id: '1', token: 'x', type: 2 }, 0],
    ['one without an id', 'INTERACTION_CREATE', { token: 'x', type: 2 }, 0],
    ['one without a token', 'INTERACTION_CREATE', { id: '1', type: 2 }, 0],
    ['one without a type', 'INTERACTION_CREATE', { id: '1', token: 'x' }, 0],
    ['nothing', 'INTERACTION_CREATE', null, 0],
    ['text', 'INTERACTION_CREATE', 'x', 0],
  ])('hands on interactions alone: %s', (_, t, d, count) => {
    const { client } = aClient();
    const handed: unknown[] = [];
    onInteraction(client, (interaction) => handed.push(interaction));
    client.emit(Events.Raw as never, { t, d } as never, 0 as never);
    expect(handed).toHaveLength(count);
  });
});

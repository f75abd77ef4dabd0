// Who asks, where, as an interaction says it.

import { type APIInteraction, ChannelType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { requestContextOf } from '../../src/discord/request-context.ts';

const CHANNEL = { id: '20', type: ChannelType.GuildText, nsfw: false };
const THREAD = { id: '30', type: ChannelType.PublicThread, parent_id: '20' };

interface Parts {
  readonly channel?: object;
  readonly permissions?: bigint;
  readonly changes?: object;
}

const inServer = ({ channel = CHANNEL, permissions = 0n, changes = {} }: Parts = {}) =>
  requestContextOf({
    id: '1',
    guild_id: '10',
    guild_locale: 'de',
    locale: 'fr',
    channel,
    channel_id: '20',
    member: { user: { id: '40' }, roles: ['50'], permissions: String(permissions) },
    ...changes,
  } as unknown as APIInteraction);

const privately = (changes: object = {}) =>
  requestContextOf({
    id: '1',
    channel_id: '20',
    user: { id: '40' },
    ...changes,
  } as unknown as APIInteraction);

const { Administrator, ManageGuild, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

describe('the context of a request', () => {
  it('has the server, the channel, the member and both languages', () => {
    expect(inServer()).toMatchObject({
      server: '10',
      channel: '20',
      thread: null,
      user: '40',
      roles: ['50'],
      locale: 'fr',
      serverLocale: 'de',
      request: '1',
    });
  });

  it('has the channel of a thread, and the thread', () => {
    expect(inServer({ channel: THREAD })).toMatchObject({ channel: '20', thread: '30' });
    for (const type of [ChannelType.PrivateThread, ChannelType.AnnouncementThread]) {
      expect(inServer({ channel: { ...THREAD, type } })).toMatchObject({ channel: '20', thread: '30' });
    }
  });

  it('takes the category that a channel is in for no channel', () => {
    expect(inServer({ channel: { ...CHANNEL, parent_id: '99' } })).toMatchObject({
      channel: '20',
      thread: null,
    });
  });

  it('of a direct message has no server, no roles and no languages but what is said', () => {
    expect(privately()).toMatchObject({
      server: null,
      channel: '20',
      user: '40',
      roles: [],
      locale: '',
      serverLocale: null,
    });
  });

  it('is none without a user, or without a channel', () => {
    expect(privately({ user: undefined })).toBeNull();
    expect(privately({ channel_id: undefined })).toBeNull();
  });
});

describe('what a member may do', () => {
  it.each([
    ['send', CHANNEL, SendMessages, true],
    ['send in a thread', THREAD, SendMessagesInThreads, true],
    ['send where only threads take messages', CHANNEL, SendMessagesInThreads, false],
    ['send in a thread where only the channel takes messages', THREAD, SendMessages, false],
    ['send as an administrator', THREAD, Administrator, true],
    ['send without any permission', CHANNEL, 0n, false],
  ])('%s', (_, channel, permissions, canSend) => {
    expect(inServer({ channel, permissions })?.canSend).toBe(canSend);
  });

  it('is to send in a direct message, and nowhere that says nothing of permissions', () => {
    expect(privately()?.canSend).toBe(true);
    expect(inServer({ changes: { member: { user: { id: '40' }, roles: [] } } })).toMatchObject({
      canSend: false,
      manager: false,
    });
  });

  it.each([
    ['Manage Server', ManageGuild, true],
    ['Administrator', Administrator, true],
    ['Send Messages', SendMessages, false],
  ])('is to manage with %s: %s', (_, permissions, manager) => {
    expect(inServer({ permissions })?.manager).toBe(manager);
    expect(privately()?.manager).toBe(false);
  });
});

describe('the age restriction of where somebody asks', () => {
  it.each([
    ['a channel with one', { ...CHANNEL, nsfw: true }, true],
    ['a channel without', CHANNEL, false],
    ['a thread that does not say', THREAD, null],
    ['a channel that says it oddly', { ...CHANNEL, nsfw: 'yes' }, null],
    ['a channel that is not told', undefined, null],
  ])('%s', (_, channel, ageRestricted) => {
    expect(inServer({ changes: { channel } })?.ageRestricted).toBe(ageRestricted);
  });

  it('is none in a direct message', () => {
    expect(privately({ channel: { id: '20', type: ChannelType.DM } })?.ageRestricted).toBe(false);
  });
});

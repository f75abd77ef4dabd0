// Posts with pictures: sent once, with the picture or without, under one nonce and one lease.

import { PermissionFlagsBits as Flag } from 'discord.js';
import { expect, it } from 'vitest';
import type { ClosingPost, Localized } from '../../src/ports/publisher.ts';
import { fakeDraw } from '../support/fake-draw.ts';
import {
  channel,
  deny,
  discord,
  drawWith,
  outcome,
  posted,
  publisher,
  requestsTo,
  targetIn,
  UNCONTESTED_LEASE,
  usePublisher,
} from './publisher-fixture.ts';

usePublisher();

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const CLOSING: Localized<ClosingPost> = {
  ...{ language: 'en', kind: 'closing', story: 'One Last Goodbye', author: null, scenes: 10, questions: [] },
  readers: {
    ...{ scenes: 10, released: 10, ongoing: false, upcoming: [], finish: Date.UTC(2027, 2, 1), zone: 'UTC' },
    groups: [{ first: 2, last: 9, readers: 6, along: false }],
    ...{ readers: 6, takenAt: Date.UTC(2027, 2, 1) },
  },
};
const POST = { method: 'POST', path: '/channels/*/messages', count: 1 } as const;
const send = () => publisher.post(targetIn(channel.id), CLOSING, 'n', UNCONTESTED_LEASE);
const drawn = () => posted().map(({ attachments }) => attachments.map(({ filename }) => filename));
const words = () => JSON.stringify(posted()[0]?.components);

it('carry what was drawn, with words and a description', async () => {
  const draw = fakeDraw(PNG);
  drawWith(draw);
  await send();
  expect(draw.asked).toHaveLength(1);
  expect(drawn()).toEqual([['readers.png']]);
  expect(words()).toContain('Of 6 readers, 6 are at scenes 2–9.');
  expect(words()).toContain('"description":"Where everyone is: All 10 scenes are out; 6 are at scenes 2–9;');
});

it('are one post with one picture, whatever became of the answer', async () => {
  drawWith(fakeDraw(PNG));
  discord.faults.add({ ...POST, effect: { kind: 'fail', when: 'after', status: 502 } });
  expect(await outcome(send())).toMatchObject({ kind: 'unclear' });
  await send();
  expect(drawn()).toEqual([['readers.png']]);
  expect(requestsTo('POST', '/channels')).toHaveLength(2);
});

it('go without it where it could not be drawn', async () => {
  drawWith(fakeDraw(null));
  await send();
  expect(drawn()).toEqual([[]]);
  expect(words()).toContain('Of 6 readers');
  expect(words()).not.toContain('attachment');
});

it('go without it where files may not be attached any more, at once and under the same nonce', async () => {
  drawWith(fakeDraw(PNG));
  deny(Flag.AttachFiles);
  const message = await send();
  expect(drawn()).toEqual([[]]);
  deny(0n);
  expect(await send()).toBe(message);
  expect(drawn()).toEqual([[]]);
});

it('still say what else is missing', async () => {
  drawWith(fakeDraw(PNG));
  deny(Flag.AttachFiles | Flag.SendMessages);
  expect(await outcome(send())).toEqual({
    kind: 'fault',
    fault: { kind: 'missing-permissions', permissions: ['Send Messages'] },
  });
  expect(posted()).toEqual([]);
});

it('leave no later than their lease allows', async () => {
  drawWith(fakeDraw(PNG));
  const lost = { ...UNCONTESTED_LEASE, isHeld: async () => false };
  expect(await outcome(publisher.post(targetIn(channel.id), CLOSING, 'n', lost))).toMatchObject({
    kind: 'again',
  });
  expect(posted()).toEqual([]);
});

it('may be attached as far as Discord says so in time', async () => {
  expect(await publisher.canAttach(targetIn(channel.id))).toBe(true);
  expect(await publisher.canAttach({ server: '1', channel: '2' })).toBe(false);
});

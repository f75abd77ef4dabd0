// The buttons that version 0.1.0 left in channels: they mean what they meant, and work on its database.

import { copyFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decodeAction } from '../../src/discord/custom-id.ts';
import type { Message } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { customIds, fixture, manifest } from './v0.1.0.ts';

/** What version 0.1.0 called some actions and their fields in its code; their custom ids are the same. */
const RENAMED: Readonly<Record<string, string>> = {
  'share-about': 'show-about',
  'share-lookup': 'show-lookup',
  'share-page': 'show-page',
  'share-progress': 'show-progress',
  'share-recap': 'show-recap',
  'tell-missed': 'show-missed',
  'leave-it': 'dismiss',
  wanted: 'pending',
};

function underTodaysNames(action: Readonly<Record<string, unknown>>) {
  const renamed = Object.entries(action).map(([key, value]) => [RENAMED[key] ?? key, value]);
  const named: Record<string, unknown> = Object.fromEntries(renamed);
  return { ...named, kind: RENAMED[String(named.kind)] ?? named.kind };
}

it('decodes every button, select and form of version 0.1.0 as it did', () => {
  const decoded = customIds.map(({ customId }) => ({ customId, action: decodeAction(customId) }));
  expect(decoded).toEqual(
    customIds.map(({ customId, action }) => ({ customId, action: underTodaysNames(action) })),
  );
});

/** The sandbox as it was when the bot of version 0.1.0 died, with today's bot on the old database. */
async function onOldDatabase(): Promise<TestHarness> {
  const harness = await startTestHarness({ start: manifest.worldBegins });
  const { world } = harness.sandbox;
  // Ids come from the clock: in a new millisecond nothing else has taken the first ones.
  harness.clock.advance(1_000);
  for (const name of manifest.addedChannels) world.addChannel(name);
  const other = world.addServer({ name: 'The Other Club', owner: 'mina', channels: ['far'] });
  const channels = [...world.defaultServer.channels.values()].map(({ name, id }) => [name, id]);
  expect(Object.fromEntries(channels)).toEqual(manifest.channels);
  expect([world.defaultServer.id, other.id]).toEqual([manifest.server, manifest.otherServer]);
  world.deleteChannel(world.textChannel('#gone'));
  world.removeBot(other);
  harness.clock.set(manifest.stoppedAt);
  await harness.restart(async () => {
    if (!('file' in harness.database)) throw new Error('the harness keeps no file');
    await copyFile(fixture('cliffhanger.sqlite'), harness.database.file);
  });
  return harness;
}

/** The button of version 0.1.0 that does this, on a message of the bot in that channel. */
async function oldButton({ sandbox }: TestHarness, kind: string, channel: string) {
  const old = customIds.find(({ action }) => action.kind === kind);
  if (old === undefined) throw new Error(`version 0.1.0 had no button for ${kind}`);
  const button = { type: 2, style: 1, label: old.label ?? kind, custom_id: old.customId };
  const response = await fetch(`${sandbox.api}/v10/channels/${manifest.channels[channel]}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'As it stood.', components: [{ type: 1, components: [button] }] }),
  });
  expect(response.status).toBe(200);
  return [(await response.json()) as Message, { customId: old.customId }] as const;
}

const oldReading = (name: string) => manifest.readings[name] ?? expect.fail(`there was no reading ${name}`);

const readingNow = async (harness: TestHarness, name: string) =>
  (await harness.bot().app.documents.get('reading', oldReading(name).id)) ?? expect.fail(`${name} is gone`);

it('takes presses on posts of version 0.1.0', async () => {
  const harness = await onOldDatabase();
  const [ada, bob] = [await harness.sandbox.login('ada'), await harness.sandbox.login('bob')];
  const { reading } = manifest.readings;
  const bookmark = async (user: string) => {
    const id = `${manifest.users[user]}:${manifest.server}`;
    return (await harness.bot().app.documents.get('member', id))?.bookmarks[reading?.id ?? ''];
  };

  const read = await ada.press(...(await oldButton(harness, 'read-privately', 'reading')));
  expect(read.text).toContain('All but the Hour');
  expect((await bob.press(...(await oldButton(harness, 'turn-to', 'reading')))).text).toContain(
    'Italian for Beginners',
  );
  const readers = harness.sandbox.world.role('Readers').id;
  expect((await ada.press(...(await oldButton(harness, 'toggle-notify', 'reading')))).text).toContain(
    `<@&${readers}>`,
  );
  await ada.press(...(await oldButton(harness, 'mark-read', 'reading')));
  expect(await bookmark('ada')).toMatchObject({ furthest: 7, marked: [expect.any(Number)] });
});

it('takes a host’s press on a notice of version 0.1.0', async () => {
  const harness = await onOldDatabase();
  const mina = await harness.sandbox.login('mina');
  await mina.press(...(await oldButton(harness, 'it-is-there', 'hosts')));
  await harness.untilIdle();
  expect(await readingNow(harness, 'unclear')).toMatchObject({ released: 3, pause: null });
});

it('goes on with the readings of version 0.1.0, and leaves alone what waits for somebody', async () => {
  const harness = await onOldDatabase();
  await harness.advance(DAY + HOUR);
  const going = ['reading', 'moved', 'startedOver', 'inFlight', 'waiting', 'members', 'noThread', 'later'];
  const mended = ['noPermission', 'locked', 'archived', 'refused'];
  for (const name of [...going, ...mended]) {
    const { released } = await readingNow(harness, name);
    expect(released, name).toBeGreaterThan(oldReading(name).released);
  }
  const waiting = [
    'restored',
    'paused',
    'pausedUntil',
    'stopped',
    'finished',
    'adults',
    'gone',
    'missingServer',
  ];
  for (const name of waiting) harness.bot().app.engine.wake(oldReading(name).id);
  await harness.untilIdle();
  for (const name of waiting) {
    const { released } = await readingNow(harness, name);
    expect(released, name).toBe(oldReading(name).released);
  }
});

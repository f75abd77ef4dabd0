// The buttons that version 0.1.0 left in channels: they mean what they meant, and work on its database.

import { copyFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decode } from '../../src/discord/custom-id.ts';
import type { Message } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, onStage, type TestStage } from '../support/on-stage.ts';
import { customIds, fixture, manifest } from './v0.1.0.ts';

it('knows what every button, select and form of version 0.1.0 does', () => {
  const decoded = customIds.map(({ customId }) => ({ customId, action: decode(customId) }));
  expect(decoded).toEqual(customIds.map(({ customId, action }) => ({ customId, action })));
});

/** The sandbox as it was when the bot of version 0.1.0 died, with today's bot on the old database. */
async function onOldDatabase(): Promise<TestStage> {
  const stage = await onStage({ start: manifest.worldBegins });
  const { world } = stage.sandbox;
  // Ids come from the clock: in a new millisecond nothing else has taken the first ones.
  stage.clock.advance(1_000);
  for (const name of manifest.addedChannels) world.addChannel(name);
  const other = world.addServer({ name: 'The Other Club', owner: 'mina', channels: ['far'] });
  const channels = [...world.home.channels.values()].map(({ name, id }) => [name, id]);
  expect(Object.fromEntries(channels)).toEqual(manifest.channels);
  expect([world.home.id, other.id]).toEqual([manifest.server, manifest.otherServer]);
  world.deleteChannel(world.textChannel('#gone'));
  world.removeBot(other);
  stage.clock.set(manifest.stoppedAt);
  await stage.restart(async () => {
    if (!('file' in stage.database)) throw new Error('the stage keeps no file');
    await copyFile(fixture('cliffhanger.sqlite'), stage.database.file);
  });
  return stage;
}

/** The button of version 0.1.0 that does this, on a message of the bot in that channel. */
async function oldButton({ sandbox }: TestStage, kind: string, channel: string) {
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

const readingNow = async (stage: TestStage, name: string) =>
  (await stage.bot().app.documents.get('reading', oldReading(name).id)) ?? expect.fail(`${name} is gone`);

it('takes presses on posts of version 0.1.0', async () => {
  const stage = await onOldDatabase();
  const [ada, bob] = [await stage.sandbox.login('ada'), await stage.sandbox.login('bob')];
  const { reading } = manifest.readings;
  const bookmark = async (user: string) => {
    const id = `${manifest.users[user]}:${manifest.server}`;
    return (await stage.bot().app.documents.get('member', id))?.bookmarks[reading?.id ?? ''];
  };

  const asked = await ada.press(...(await oldButton(stage, 'read-privately', 'reading')));
  const read = await ada.press(asked, { customId: `jt:${reading?.id}:7:1` });
  expect(read.text).toContain('All but the Hour');
  expect((await bob.press(...(await oldButton(stage, 'turn-to', 'reading')))).text).toContain(
    'Italian for Beginners',
  );
  const readers = stage.sandbox.world.role('Readers').id;
  expect((await ada.press(...(await oldButton(stage, 'toggle-notify', 'reading')))).text).toContain(
    `<@&${readers}>`,
  );
  await ada.press(...(await oldButton(stage, 'mark-read', 'reading')));
  expect(await bookmark('ada')).toMatchObject({ read: 7 });
});

it('takes a host’s press on a notice of version 0.1.0', async () => {
  const stage = await onOldDatabase();
  const mina = await stage.sandbox.login('mina');
  await mina.press(...(await oldButton(stage, 'it-is-there', 'hosts')));
  await stage.settle();
  expect(await readingNow(stage, 'unclear')).toMatchObject({ released: 3, pause: null });
});

it('goes on with the readings of version 0.1.0, and leaves alone what waits for somebody', async () => {
  const stage = await onOldDatabase();
  await stage.pass(DAY + HOUR);
  const going = ['reading', 'moved', 'startedOver', 'inFlight', 'waiting', 'members', 'noThread', 'later'];
  const mended = ['noPermission', 'locked', 'archived', 'refused'];
  for (const name of [...going, ...mended]) {
    const { released } = await readingNow(stage, name);
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
  for (const name of waiting) stage.bot().app.engine.wake(oldReading(name).id);
  await stage.settle();
  for (const name of waiting) {
    const { released } = await readingNow(stage, name);
    expect(released, name).toBe(oldReading(name).released);
  }
});

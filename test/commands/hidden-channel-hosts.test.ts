// What hosts find of a reading whose channel is gone or hidden from them, and what lists say of it.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Action, encodeAction } from '../../src/discord/custom-id.ts';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook } from './book-fixtures.ts';
import { onlyReading, readableText } from './host-helpers.ts';
import { labels, pressForgedButton, readAlong } from './member-helpers.ts';

const GENERAL = { in: '#general' } as const;
const HOSTS = { in: '#hosts' } as const;
const NOTHING = 'Nothing is being read here yet. A host starts a story with `/story start`.';

/** Mina starts a reading in `channel`; Ada has Manage Server, and Hal the host role. */
async function withHosts(channel: string) {
  const stage = await startTestHarness();
  const { world } = stage.sandbox;
  world.giveRole(world.user('ada'), world.addRole({ name: 'Managers', permissions: Permission.ManageGuild }));
  await startReading(stage, { channel });
  await stage.advance(2 * HOUR);
  const [mina, ada, hal, bob] = [
    await stage.sandbox.login('mina'),
    await stage.sandbox.login('ada'),
    await stage.sandbox.login('hal'),
    await stage.sandbox.login('bob'),
  ];
  return { stage, world, mina, ada, hal, bob, ...(await onlyReading(stage)) };
}

describe('a reading whose channel is gone', () => {
  it('is found for a host’s work with Manage Server, without its text', async () => {
    const { stage, world, ada, title, id } = await withHosts('#reading');
    world.deleteChannel(world.textChannel('#reading'));
    await stage.advance(DAY);
    for (const [command, options] of [
      ['/read', {}],
      ['/lookup', { query: 'Spike' }],
      ['/recap', {}],
      ['/about', {}],
    ] as const) {
      expect((await ada.type(command, options, GENERAL)).text).toBe(NOTHING);
    }
    expect(await ada.complete('/read', { reading: '' }, 'reading', GENERAL)).toEqual([]);

    expect(await ada.complete('/schedule show', { reading: '' }, 'reading', GENERAL)).toEqual([
      { name: `${title} · #reading`, value: id },
    ]);
    expect((await ada.type('/schedule show', {}, GENERAL)).text).toContain(title);
    const preview = await ada.type('/schedule preview', {}, GENERAL);
    expect(labels(preview)).toContain('Show spoilers');
    expect((await ada.press(preview, 'Show spoilers')).text).toMatch(
      /^That story isn't being read here any more/,
    );
    expect((await ada.type('/schedule pause', {}, GENERAL)).text).toMatch(/^Paused/);
    expect((await ada.type('/schedule resume', {}, GENERAL)).text).not.toBe(NOTHING);
    const moved = await ada.type('/story move', { channel: '#book-club' }, GENERAL);
    expect(readableText(stage, moved)).toContain('#book-club');
    await stage.untilIdle();
    expect((await ada.type('/about', {}, GENERAL)).text).toContain(title);
  });

  it('is found by whoever started it, and by no other holder of the host role', async () => {
    const { stage, world, hal, bob, id } = await withHosts('#reading');
    const { documents } = stage.bot().app;
    const role = world.role('Book club hosts');
    world.giveRole(world.user('bob'), role);
    await documents.update('server', world.defaultServer.id, (current) =>
      current === undefined ? { result: null } : { write: { ...current, hostRole: role.id }, result: null },
    );
    await documents.update('reading', id, (current) =>
      current === undefined
        ? { result: null }
        : { write: { ...current, startedBy: world.user('hal').id }, result: null },
    );
    world.deleteChannel(world.textChannel('#reading'));
    const press = encodeAction({ kind: 'edits-page', reading: id, page: 1 });
    const on = { hal: await hal.type('/help', {}, GENERAL), bob: await bob.type('/help', {}, GENERAL) };
    expect((await pressForgedButton(hal, on.hal, press)).text).not.toMatch(
      /^That story isn't being read here any more/,
    );
    expect((await pressForgedButton(bob, on.bob, press)).text).toMatch(
      /^That story isn't being read here any more/,
    );
  });
});

describe('a reading in a channel that the bot can’t see any more', () => {
  it('is found for a host’s work with Manage Server', async () => {
    const { stage, world, ada } = await withHosts('#hosts');
    expect((await ada.type('/schedule show', {}, GENERAL)).text).toBe(NOTHING);
    world.setOverwrite(world.textChannel('#hosts'), world.bot, { deny: Permission.ViewChannel });
    await stage.advance(DAY);
    expect((await ada.type('/schedule show', {}, GENERAL)).text).toContain('**View Channel**');
    expect((await ada.type('/read', {}, GENERAL)).text).toBe(NOTHING);
  });
});

describe('a host who can’t view the channel', () => {
  it('has no such reading in any command or button', async () => {
    const { ada, title, id: reading } = await withHosts('#hosts');
    for (const [command, options] of [
      ['/schedule show', {}],
      ['/schedule preview', {}],
      ['/schedule set', { times: '10' }],
      ['/schedule skip', {}],
      ['/schedule pause', {}],
      ['/schedule resume', {}],
      ['/schedule now', {}],
      ['/schedule clear', {}],
      ['/story edits', {}],
      ['/story move', { channel: '#book-club' }],
      ['/story stop', {}],
    ] as const) {
      expect((await ada.type(command, options, GENERAL)).text, command).toBe(NOTHING);
      expect((await ada.type(command, { ...options, reading: title }, GENERAL)).text, command).toMatch(
        /^No story by that name is being read here/,
      );
      expect(await ada.complete(command, { ...options, reading: '' }, 'reading', GENERAL)).toEqual([]);
    }
    expect((await ada.type('/story settings', {}, GENERAL)).text).not.toContain(title);
    const on = await ada.type('/help', {}, GENERAL);
    const buttons = (id: string): Action[] => [
      { kind: 'start-now', reading: id },
      { kind: 'change-start', reading: id },
      { kind: 'continue-reading', reading: id, run: 1, draft: id },
      { kind: 'start-over', reading: id, run: 2, draft: id },
      { kind: 'remove-old-posts', reading: id, channel: '1' },
      { kind: 'update-posts', reading: id, scene: 0 },
      { kind: 'edits-page', reading: id, page: 1 },
      { kind: 'change-setting', reading: id, setting: 'titles' },
      { kind: 'preview-spoilers', reading: id },
      { kind: 'resume-reading', reading: id },
      { kind: 'post-again', reading: id, run: 1, scene: 1, page: 1, generation: 0 },
      { kind: 'undo-skip', reading: id },
    ];
    const gone = buttons('nosuch').map(encodeAction);
    for (const [index, action] of buttons(reading).entries()) {
      const { text } = await pressForgedButton(ada, on, encodeAction(action));
      expect(text, action.kind).toBe((await pressForgedButton(ada, on, gone[index] ?? '')).text);
    }
  });

  it('names no such channel: what is read there is not said', async () => {
    const { stage, ada, title } = await withHosts('#hosts');
    const refusal = "You can't see #hosts yourself, so I can't use it for you. Choose another channel.";
    const channel = stage.sandbox.world.textChannel('#hosts').id;
    const start = await ada.type('/story start', { story: 'one-last-goodbye', channel }, GENERAL);
    expect(readableText(stage, start)).toBe(refusal);
    expect(start.text).not.toContain(title);
    await startReading(stage, { channel: '#reading' });
    const move = await ada.type('/story move', { channel }, { in: '#reading' });
    expect(readableText(stage, move)).toBe(refusal);
  });
});

describe('lists', () => {
  it('of the library do not say in which channel a story is read', async () => {
    const { stage, mina, ada } = await withHosts('#hosts');
    await addBook(mina, lighthouseBook());
    await mina.type('/story stop', {}, HOSTS);
    await mina.press(
      await mina.type('/story start', { story: 'The Lighthouse', channel: '#hosts' }, HOSTS),
      'Start now',
    );
    await stage.untilIdle();
    const [theirs, owners] = [
      await ada.type('/library list', {}, GENERAL),
      await mina.type('/library list', {}, GENERAL),
    ];
    expect(readableText(stage, theirs)).toContain("read in a channel you can't see");
    expect(readableText(stage, theirs)).not.toContain('#hosts');
    expect(readableText(stage, owners)).toContain('read in #hosts');
    const info = await ada.type('/library info', { story: 'The Lighthouse' }, GENERAL);
    expect(info.text).toContain("Read in a channel you can't see.");
    expect((await ada.type('/library remove', { story: 'The Lighthouse' }, GENERAL)).text).toMatch(
      /is being read in a channel you can't see\. Stop it/,
    );
    const review = await ada.type('/library review', { story: 'The Lighthouse' }, GENERAL);
    expect(review.text).toContain("It is being read in a channel you can't see.");
  });

  it('of what is kept do not name a reading that can’t be viewed any more', async () => {
    const { stage, world, hal, title } = await withHosts('#hosts');
    await readAlong(hal, HOSTS as never);
    const place = 'you read along with the channel';
    expect((await hal.type('/privacy show', {}, GENERAL)).text).toContain(`- **${title}**: ${place}`);
    world.takeRole(world.user('hal'), world.role('Book club hosts'));
    const { text } = await hal.type('/privacy show', {}, GENERAL);
    expect(text).toContain(`- a story in a channel you can't see: ${place}`);
    expect(text).not.toContain(title);
    const direct = await hal.type('/privacy show', {}, { in: 'dm' });
    expect(direct.text).toContain(`- a story in a channel that not everyone sees: ${place}`);
    await stage.untilIdle();
  });
});

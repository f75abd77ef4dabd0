// `Show in channel`: only where everyone may view the reading's channel, and no more than the presser was shown.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../src/discord/custom-id.ts';
import type { OptionValues } from '../../src/sandbox/client/command-input.ts';
import { HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import { onlyReading, readableText } from './host-helpers.ts';
import {
  IN_READING,
  labels,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

const HOSTS = { in: '#hosts' } as const;
const VIEW = Permission.ViewChannel;
const ASKED: readonly (readonly [string, OptionValues])[] = [
  ['/read', {}],
  ['/lookup', { query: 'Spike' }],
  ['/recap', {}],
  ['/progress', {}],
  ['/about', {}],
];

describe('what is read in a channel that not everyone sees', () => {
  it('is shown there and in its threads, and in another channel only where everyone sees both', async () => {
    const stage = await startTestHarness();
    await startReading(stage, { channel: '#hosts' });
    await stage.advance(2 * HOUR);
    const { world } = stage.sandbox;
    const hal = await stage.sandbox.login('hal');
    await readAlong(hal, HOSTS as never);
    const show = async (where: { readonly in: string }) => {
      const shown = [];
      for (const [command, options] of ASKED) {
        const answer = await hal.type(command, options, where);
        const all = labels(answer).includes('More') ? await hal.press(answer, 'More') : answer;
        shown.push(await hal.press(all, 'Show in channel'));
      }
      return shown;
    };
    const thread =
      [...world.defaultServer.threads.values()].find(({ parent }) => parent.name === 'hosts')?.id ?? '';
    for (const where of [HOSTS, { in: thread }])
      for (const shown of await show(where)) expect(shown.ephemeral).toBe(false);

    const refusal = 'Not everyone here can see #hosts, so I keep it between us.';
    for (const shown of await show({ in: '#general' })) {
      expect(shown.ephemeral).toBe(true);
      expect(readableText(stage, shown)).toBe(refusal);
    }
    expect(await visiblePosts(hal, '#general')).toEqual([]);

    // A channel of the same role's, and one that one more member sees.
    const club = world.textChannel('#book-club');
    world.setOverwrite(club, world.role('@everyone'), { deny: VIEW });
    world.setOverwrite(club, world.role('Book club hosts'), { allow: VIEW });
    world.setOverwrite(club, world.role(world.bot.displayName), { allow: VIEW });
    await stage.advance(MINUTE);
    for (const shown of await show({ in: '#book-club' })) expect(shown.ephemeral).toBe(false);
    world.setOverwrite(club, world.user('ada'), { allow: VIEW });
    await stage.advance(MINUTE);
    for (const shown of await show({ in: '#book-club' })) expect(readableText(stage, shown)).toBe(refusal);
  });
});

describe('who is behind the channel', () => {
  it('shows it no more than they were shown', async () => {
    const stage = await startTestHarness();
    await startReading(stage);
    await stage.advance(2 * HOUR);
    await releaseScenes(stage, 2);
    const ada = await stage.sandbox.login('ada');
    await readAtOwnPace(ada);
    const { id: reading } = await onlyReading(stage);
    const on = await ada.type('/about', {}, IN_READING);
    const forged = (scene: number, page: number) =>
      pressForgedButton(ada, on, encodeAction({ kind: 'show-page', reading, scene, page }));
    expect((await forged(1, 1)).ephemeral).toBe(false);
    for (const scene of [2, 3]) {
      const kept = await forged(scene, 1);
      expect(kept.ephemeral).toBe(true);
      expect(kept.text).toBe(
        `You haven't read as far as scene ${scene} yet, so there is nothing to show here.`,
      );
    }
    const nothing = await pressForgedButton(
      ada,
      on,
      encodeAction({ kind: 'show-recap', reading, length: 'short' }),
    );
    expect(nothing.ephemeral).toBe(true);

    await ada.press(await ada.type('/read', { scene: 2 }, IN_READING), 'Move it');
    const recap = await ada.press(await ada.type('/recap', {}, IN_READING), 'Show in channel');
    expect(recap.ephemeral).toBe(false);
    expect(recap.text).toContain('Up to page 1 of scene 2.');
    expect(recap.text).not.toMatch(/Scene [23]|scene 3/);
    const bob = await stage.sandbox.login('bob');
    await readAlong(bob);
    const all = await bob.press(await bob.type('/recap', {}, IN_READING), 'Show in channel');
    expect(all.text).toContain('Up to scene 3 (where the channel is).');
  });

  it('shows nothing before they have said how far they have read', async () => {
    const stage = await startTestHarness();
    await startReading(stage);
    await stage.advance(2 * HOUR);
    const ada = await stage.sandbox.login('ada');
    const { id: reading } = await onlyReading(stage);
    const on = await ada.type('/about', {}, IN_READING);
    const lookup = await pressForgedButton(
      ada,
      on,
      encodeAction({ kind: 'show-lookup', reading, query: 'Spike' }),
    );
    expect(lookup.ephemeral).toBe(true);
    expect(lookup.text).toContain("You haven't read any of it yet");
    const page = await pressForgedButton(
      ada,
      on,
      encodeAction({ kind: 'show-page', reading, scene: 1, page: 1 }),
    );
    expect(page.ephemeral).toBe(true);
  });
});

describe('what was shown a moment ago', () => {
  it('is linked, not posted again, whoever presses, until ten minutes have passed', async () => {
    const stage = await startTestHarness();
    await startReading(stage);
    await stage.advance(2 * HOUR);
    const [ada, bob] = [await stage.sandbox.login('ada'), await stage.sandbox.login('bob')];
    await Promise.all([readAlong(ada), readAlong(bob)]);
    const before = (await visiblePosts(ada)).length;
    const card = await ada.type('/lookup', { query: 'Spike' }, IN_READING);
    const shown = await ada.press(card, 'Show in channel');
    expect(shown.ephemeral).toBe(false);
    for (const user of [ada, bob]) {
      const again = await user.press(
        await user.type('/lookup', { query: 'Spike' }, IN_READING),
        'Show in channel',
      );
      expect(again.ephemeral).toBe(true);
      expect(again.text).toMatch(
        new RegExp(
          `^\\[That\\]\\(https://discord.com/channels/\\d+/\\d+/${shown.message?.id}\\) was shown here a moment ago\\.$`,
        ),
      );
    }
    // Two at once, and after a restart.
    const recaps = await Promise.all(
      [ada, bob].map(async (user) =>
        user.press(await user.type('/recap', {}, IN_READING), 'Show in channel'),
      ),
    );
    expect(recaps.filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
    await stage.restart();
    expect((await bob.press(card, 'Show in channel').catch(() => null))?.ephemeral ?? true).toBe(true);
    expect((await visiblePosts(ada)).length).toBe(before + 2);
    await stage.advance(11 * MINUTE);
    expect((await ada.press(card, 'Show in channel')).ephemeral).toBe(false);
    // Elsewhere it is new.
    const there = await ada.type('/lookup', { query: 'Spike' }, { in: '#general' });
    expect((await ada.press(there, 'Show in channel')).ephemeral).toBe(false);
  });
});

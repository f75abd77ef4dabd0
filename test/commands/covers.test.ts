// A story's cover: on the start card, over the first post and on /about, where files may be attached.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Answer, Message } from '../../src/sandbox/client/answer.ts';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { reloadFolder, STORY, sceneFile } from './alley-helpers.ts';
import { createStoriesFolder, sceneFiles, writeStoryFiles } from './host-helpers.ts';
import { findInstallment, IN_READING, releaseScenes } from './member-helpers.ts';

const attached = (message: Message | undefined) => message?.attachments.map(({ filename }) => filename) ?? [];
const galleries = (message: Message | undefined) =>
  (message?.components ?? []).flatMap((component) => ('items' in component ? component.items : []));

/** The card of a story, its cover drawn: a first picture may be late, until its thread and its fonts are there. */
async function startCard(harness: TestHarness, story: string): Promise<Answer> {
  const mina = await harness.sandbox.login('mina');
  const options = { story, channel: '#reading', times: '09:00', zone: 'Paris' };
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const card = await mina.type('/story start', options);
    if (attached(card.message).length > 0) return card;
  }
  throw new Error('no cover was drawn, ten times over');
}

async function startStory(harness: TestHarness, story: string): Promise<void> {
  const mina = await harness.sandbox.login('mina');
  await mina.press(await startCard(harness, story), 'Start now');
  await harness.untilIdle();
}

describe('a cover', () => {
  it('stands on the start card, over the first post alone, and on /about', async () => {
    const harness = await startTestHarness({ pictures: true });
    const card = await startCard(harness, 'one-last-goodbye');
    expect(attached(card.message)).toEqual(['cover.png']);
    const mina = await harness.sandbox.login('mina');
    const started = await mina.press(card, 'Start now');
    expect(attached(started.message)).toEqual([]);
    await harness.untilIdle();
    await releaseScenes(harness, 1);

    const posts = (await mina.visibleMessages('#reading')).filter(({ flags }) => ((flags ?? 0) & 64) === 0);
    expect(attached(posts[0])).toEqual(['cover.png']);
    expect(galleries(posts[0])[0]?.description).toMatch(/^Cover: One Last Goodbye/);
    for (const later of posts.slice(1)) expect(attached(later)).toEqual([]);

    const about = await mina.type('/about', {}, IN_READING);
    expect(attached(about.message)).toEqual(['cover.png']);
    const shown = await mina.press(about, 'Show in channel');
    expect([shown.ephemeral, ...attached(shown.message)]).toEqual([false, 'cover.png']);
  });

  it('is left out where no file may be attached, and nothing else with it', async () => {
    const harness = await startTestHarness({ pictures: true });
    const { world } = harness.sandbox;
    const reading = world.textChannel('#reading');
    await startCard(harness, 'one-last-goodbye');
    world.setOverwrite(reading, world.bot, { deny: Permission.AttachFiles });
    await startStory(harness, 'one-last-goodbye');
    const mina = await harness.sandbox.login('mina');
    const first = await findInstallment(mina, 1);
    expect(attached(first)).toEqual([]);
    const about = await mina.type('/about', {}, IN_READING);
    expect(attached(about.message)).toEqual([]);
    expect(galleries(about.message)).toEqual([]);
    expect(about.text).toContain('One Last Goodbye');
  });

  it('stays over a first post that is updated', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(3) });
    const harness = await startTestHarness({ pictures: true, contentDir: dir });
    await startStory(harness, 'the-alley');
    const mina = await harness.sandbox.login('mina');
    const before = await findInstallment(mina, 1);
    expect(attached(before)).toEqual(['cover.png']);
    await writeStoryFiles(dir, 'the-alley', { 'scenes/01-s1.md': sceneFile('Rain', 'Other words now.') });
    await reloadFolder(harness, dir);
    await mina.press(await mina.type('/story edits', {}, IN_READING), 'Update the post');
    await harness.untilIdle();
    const after = await findInstallment(mina, 1);
    expect(JSON.stringify(after.components)).toContain('Other words now.');
    expect(attached(after)).toEqual(['cover.png']);
    expect(galleries(after)[0]?.description).toBe(galleries(before)[0]?.description);
    expect(galleries(after).length).toBe(1);
  });
});

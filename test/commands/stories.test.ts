// Stories as folders, while readings of them go on: serials, several scenes at a time, and hidden titles.

import { describe, expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startTestHarness } from '../support/test-harness.ts';
import { firstLines, ONGOING, reloadFolder, STORY, sceneFile, startAlley } from './alley-helpers.ts';
import {
  botPosts,
  createStoriesFolder,
  onlyReading,
  readableText,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';

describe('a serial still being written', () => {
  it('has no end, is quiet while there is nothing new, and goes on when there is', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': ONGOING, ...sceneFiles(2) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina, shown } = await startAlley(harness);
    expect(shown.split('\n')[0]).toBe(
      '**The Alley** in #reading: still being written, about 1 minute a scene. First: today, 09:00 in Paris (〈2027-03-01 08:00〉 for you).',
    );
    await harness.advance(HOUR);
    const [first] = await botPosts(harness);
    expect(first && readableText(harness, first)).toContain('-# The Alley · scene 1 · about 1 minute');
    expect(readableText(harness, await mina.type('/schedule show')).split('\n')).toEqual([
      '**The Alley** in #reading',
      '1 scene out; more are being written.',
      'Every day at 09:00 in Paris, one scene at a time.',
      'Next: scene 2, Tue 2 March, 09:00 in Paris (〈2027-03-02 08:00〉 for you).',
    ]);
    await harness.advance(4 * DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(await onlyReading(harness)).toMatchObject({ state: 'active', released: 2 });
    expect(readableText(harness, await mina.type('/schedule now'))).toBe(
      'All of **The Alley** that is written is out. The next scene comes when it is.',
    );
    expect(readableText(harness, await mina.type('/schedule preview'))).toBe(
      "**The Alley** in #reading\nEvery day at 09:00 in Paris, one scene at a time.\nNothing is planned.\nThe next scene isn't written yet; it comes when it is.",
    );

    await writeStoryFiles(dir, 'the-alley', { 'scenes/03-fog.md': sceneFile('Fog', 'Then fog.') });
    await reloadFolder(harness, dir);
    // Not at once, though it missed some: at the next time.
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/0004-end.md': sceneFile('End', 'Then nothing.'),
      'story.yaml': STORY,
    });
    await harness.restart();
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4]);
    expect(await onlyReading(harness)).toMatchObject({ state: 'finished' });
    expect(readableText(harness, (await botPosts(harness)).at(-2) ?? '')).toContain('scene 4 of 4');
    // Once it is no serial any more, it has its end.
    expect(await firstLines(harness)).toContain('## The end');
  });
});

describe('several scenes at a time', () => {
  it('share one thread, on the last one, named after both ends', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(12) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina, shown } = await startAlley(harness, { scenes: 3 });
    expect(shown).toContain('Scenes are posted every day at 09:00, 3 scenes at a time.');
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
    const { threads } = harness.sandbox.world.defaultServer;
    const last = (await botPosts(harness)).findLast((message) =>
      textOfMessage(message).includes('scene 3 of 12'),
    );
    expect([...threads.values()].map(({ id, name }) => [id, name])).toEqual([[last?.id, '1–3 · Title3']]);
    const told = await mina.type('/schedule set', { times: '09:00, 12:00', minutes: 1 });
    expect(readableText(harness, told).split('\n').slice(1, 2)).toEqual([
      'Every day at 09:00 and 12:00 in Paris, 1 minute of reading at a time.',
    ]);
  });

  it('can be as many as fit some minutes of reading', async () => {
    const dir = await createStoriesFolder();
    const long = Object.fromEntries(
      Object.entries(sceneFiles(6)).map(([file, text]) => [file, `${text}${'word '.repeat(420)}\n`]),
    );
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...long });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina } = await startAlley(harness);
    const set = await mina.type('/schedule set', { times: '09:00', minutes: 5 });
    expect(readableText(harness, set)).toContain('Next: scenes 1–2, Mon 1 March');
    await harness.advance(DAY + HOUR);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4]);
    expect([...harness.sandbox.world.defaultServer.threads.values()].map(({ name }) => name)).toEqual([
      '1–2 · Title2',
      '3–4 · Title4',
    ]);
  });
});

describe('hidden titles', () => {
  it('stand nowhere before or over a scene', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(20) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina } = await startAlley(harness);
    const settings = await mina.type('/story settings');
    const select = settings.selects.find(({ custom_id }) => custom_id.endsWith(':titles'))?.custom_id ?? '';
    await mina.select(settings, select, ['hidden']);
    await harness.advance(DAY + HOUR);
    await mina.type('/schedule set', { times: '09:00', scenes: 2 });
    await harness.advance(DAY);
    expect(await firstLines(harness)).toEqual(['## Scene 1', '## Scene 2', '## Scene 3', '## Scene 4']);
    const threads = [...harness.sandbox.world.defaultServer.threads.values()];
    expect(threads.map(({ name }) => name)).toEqual([
      'Scene 1',
      'Scene 2',
      expect.stringMatching(/^Scenes? 3–4$/),
    ]);
    const seen = [
      ...(await botPosts(harness)),
      ...(await Promise.all(threads.map(({ name }) => mina.visibleMessages(name)))).flat(),
    ].map(textOfMessage);
    for (const line of ['/schedule show', '/schedule preview', '/schedule skip'])
      seen.push((await mina.type(line)).text);
    expect(seen.join('\n')).not.toMatch(/Title\d/);
    // Ten posts, and the end.
    const set = await mina.type('/schedule set', { times: '9, 10, 11, 12, 13', scenes: 1 });
    expect(readableText(harness, set)).toContain('Finishes ');
    expect(
      (await mina.type('/schedule preview')).text.split('\n').filter((line) => line.startsWith('- ')),
    ).toHaveLength(10);
  });
});

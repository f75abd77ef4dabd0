// Folders of stories that change, or break, while readings of them go on.

import { describe, expect, it } from 'vitest';
import { syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { createLibrary } from '../../src/library/library.ts';
import { DAY, HOUR, startTestHarness } from '../support/test-harness.ts';
import {
  firstLines,
  reloadFolder,
  STORY,
  sceneFile,
  startAlley,
  takeLoggedProblems,
} from './alley-helpers.ts';
import {
  createStoriesFolder,
  onlyReading,
  readableText,
  readings,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';
import { answerPlace } from './member-helpers.ts';

describe('a changed folder', () => {
  it('is adopted: posted scenes keep their place, new ones come after', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina } = await startAlley(harness);
    await harness.advance(DAY + HOUR);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/01-s1.md': sceneFile('Rain', 'Text1, mended.'),
      'scenes/03-s3.md': null,
      'scenes/03-fog.md': sceneFile('Fog', 'New.'),
      'scenes/10-dawn.md': sceneFile('Dawn', 'Newer.'),
      'scenes/9-night.md': sceneFile('Night', 'New too.'),
    });
    await reloadFolder(harness, dir);
    expect(readableText(harness, await mina.type('/story edits'))).toMatch(
      /^Scene 1 has changed since I posted it\.\n/,
    );
    await harness.advance(5 * DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await firstLines(harness)).toEqual([
      '## 1 · Title1',
      '## 2 · Title2',
      '## 3 · Fog',
      '## 4 · Title4',
      '## 5 · Night',
      '## 6 · Dawn',
      '## The end',
    ]);
  });

  it('is refused where it changes the order of what is posted, naming the files, and the last good one stays', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    await startAlley(harness);
    await harness.advance(DAY + HOUR);
    const { revision } = await onlyReading(harness);

    await writeStoryFiles(dir, 'the-alley', { 'scenes/00-before.md': sceneFile('Before', 'Once.') });
    await reloadFolder(harness, dir);
    expect(takeLoggedProblems(harness)).toEqual([
      expect.stringContaining(
        'scenes/00-before.md comes before scenes that are posted. Give it a number after them.',
      ),
    ]);
    await writeStoryFiles(dir, 'the-alley', { 'scenes/00-before.md': null, 'scenes/02-s2.md': null });
    await harness.restart();
    expect(takeLoggedProblems(harness)).toEqual([
      expect.stringContaining(
        'Scene 2 (s2) is posted and its file is gone. Put it back; its text may change.',
      ),
    ]);
    await writeStoryFiles(dir, 'the-alley', { 'scenes/00-s2.md': sceneFiles(2)['scenes/02-s2.md'] ?? '' });
    await reloadFolder(harness, dir);
    const [reordered, ...more] = takeLoggedProblems(harness);
    expect(more).toEqual([]);
    expect(reordered).toMatch(
      /scenes\/0[01]-s[12]\.md was posted as scene [12] and now stands as scene [12]\. Give it its old place\./,
    );
    expect((await onlyReading(harness)).revision).toBe(revision);
    await harness.advance(DAY);
    expect(await firstLines(harness)).toEqual(['## 1 · Title1', '## 2 · Title2', '## 3 · Title3']);

    // Mended, it is taken in.
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/00-s2.md': null,
      'scenes/02-s2.md': sceneFile('Title2', 'Text2, mended.'),
    });
    await reloadFolder(harness, dir);
    expect((await onlyReading(harness)).revision).not.toBe(revision);
  });

  it('is left alone by a reading that has meanwhile gone past where it could follow', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    await startAlley(harness);
    await harness.advance(DAY + HOUR);
    const { revision } = await onlyReading(harness);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/03-a-new-one.md': sceneFile('New', 'New.'),
      'scenes/03-s3.md': null,
    });
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/04-s3.md': sceneFiles(3)['scenes/03-s3.md'] ?? '',
      'scenes/04-s4.md': null,
    });
    await writeStoryFiles(dir, 'the-alley', { 'scenes/05-s4.md': sceneFiles(4)['scenes/04-s4.md'] ?? '' });
    const { documents, clock } = harness.bot().app;
    // Scene 3 goes out after the new revision was found to fit, and before the reading takes it on.
    const update: typeof documents.update = async (kind, id, change) => {
      if (kind === 'story' && id.startsWith('the-alley:')) await harness.advance(DAY);
      return documents.update(kind, id, change);
    };
    const watched = new Proxy(documents, {
      get: (all, key) => (key === 'update' ? update : Reflect.get(all, key).bind(all)),
    });
    await syncStoryFolders(createLibrary({ documents: watched, clock }), [dir]);
    expect((await onlyReading(harness)).revision).toBe(revision);
    await harness.advance(DAY);
    expect(await firstLines(harness)).toEqual([
      '## 1 · Title1',
      '## 2 · Title2',
      '## 3 · Title3',
      '## 4 · Title4',
      '## The end',
    ]);
  });

  it('does not move scenes that somebody has read ahead of the channel', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    await startAlley(harness);
    await harness.advance(HOUR);
    const { revision } = await onlyReading(harness);
    const ada = await harness.sandbox.login('ada');
    await answerPlace(ada, await ada.type('/read', {}, { in: '#reading' }), 'own');
    await ada.press(await ada.type('/read', { scene: 3 }, { in: '#reading' }), 'Move it');
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/02-a-new-one.md': sceneFile('New', 'New.'),
      'scenes/02-s2.md': null,
    });
    await writeStoryFiles(dir, 'the-alley', { 'scenes/09-s2.md': sceneFiles(2)['scenes/02-s2.md'] ?? '' });
    const { loaded } = await syncStoryFolders(harness.bot().app.library, [dir]);
    expect(loaded.map(({ result }) => result.kind)).toEqual(['refused']);
    expect((await onlyReading(harness)).revision).toBe(revision);
  });

  it('that is broken stops neither its reading nor the others', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(3) });
    await writeStoryFiles(dir, 'the-attic', { 'story.yaml': 'title: [', ...sceneFiles(2) });
    const harness = await startTestHarness({ contentDir: dir });
    expect(takeLoggedProblems(harness)).toEqual([
      expect.stringMatching(/a story folder is broken.*the-attic.*story\.yaml/),
    ]);
    const { mina } = await startAlley(harness);
    const offered = async () =>
      (await mina.complete('/story start', { story: '' }, 'story')).map(({ name }) => name);
    expect(await offered()).toEqual(['One Last Goodbye · Vixen', 'The Alley']);

    await writeStoryFiles(dir, 'the-alley', { 'scenes/Three.md': 'No number.' });
    await writeStoryFiles(dir, 'the-attic', { 'story.yaml': 'title: The Attic\n' });
    await harness.restart();
    expect(takeLoggedProblems(harness)).toEqual([
      expect.stringMatching(/a story folder is broken.*the-alley.*scenes\/Three\.md/),
    ]);
    expect(await offered()).toEqual(['One Last Goodbye · Vixen', 'The Alley', 'The Attic']);
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
    await mina.press(
      await mina.type('/story start', { story: 'the-attic', channel: '#book-club' }),
      'Start now',
    );
    await harness.advance(DAY);
    expect(await scenesIn(harness, '#book-club')).toEqual([1]);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(await readings(harness)).toHaveLength(2);
  });
});

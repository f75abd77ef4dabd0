// Stories as folders, while readings of them go on: serials, changes, mistakes, and several scenes at a time.

import { describe, expect, it } from 'vitest';
import { logSyncResult, syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { createLibrary } from '../../src/library/library.ts';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import {
  botPosts,
  createStoriesFolder,
  onlyReading,
  readableText,
  readings,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';
import { answerPlace } from './member-helpers.ts';

const STORY = 'title: The Alley\nrating: everyone\n';
const ONGOING = `${STORY}status: ongoing\n`;

/** A scene of its own title and words. */
const scene = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

async function start(harness: TestHarness, options: Record<string, string | number> = {}) {
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', {
    story: 'the-alley',
    channel: '#reading',
    times: '09:00',
    zone: 'Paris',
    ...options,
  });
  const shown = readableText(harness, card);
  await mina.press(card, 'Start at 09:00');
  return { mina, shown };
}

/** Takes the folder in while the bot runs, as `cli story reload` does. */
async function reload(harness: TestHarness, dir: string): Promise<void> {
  const { library, log } = harness.bot().app;
  logSyncResult(log, await syncStoryFolders(library, [dir]));
}

/** What whoever runs the bot was told is wrong; taken out. */
function takeLoggedProblems(harness: TestHarness): string[] {
  return harness.loggedProblems
    .splice(0)
    .map(({ message, context }) => `${message}: ${JSON.stringify(context)}`);
}

const firstLines = async (harness: TestHarness) =>
  (await botPosts(harness)).flatMap((message) =>
    textOfMessage(message)
      .split('\n')
      .filter((line) => line.startsWith('## ')),
  );

describe('a serial still being written', () => {
  it('has no end, is quiet while there is nothing new, and goes on when there is', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': ONGOING, ...sceneFiles(2) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina, shown } = await start(harness);
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

    await writeStoryFiles(dir, 'the-alley', { 'scenes/03-fog.md': scene('Fog', 'Then fog.') });
    await reload(harness, dir);
    // Not at once, though it missed some: at the next time.
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/0004-end.md': scene('End', 'Then nothing.'),
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

describe('a changed folder', () => {
  it('is adopted: posted scenes keep their place, new ones come after', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina } = await start(harness);
    await harness.advance(DAY + HOUR);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/01-s1.md': scene('Rain', 'Text1, mended.'),
      'scenes/03-s3.md': null,
      'scenes/03-fog.md': scene('Fog', 'New.'),
      'scenes/10-dawn.md': scene('Dawn', 'Newer.'),
      'scenes/9-night.md': scene('Night', 'New too.'),
    });
    await reload(harness, dir);
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
    await start(harness);
    await harness.advance(DAY + HOUR);
    const { revision } = await onlyReading(harness);

    await writeStoryFiles(dir, 'the-alley', { 'scenes/00-before.md': scene('Before', 'Once.') });
    await reload(harness, dir);
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
    await reload(harness, dir);
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
      'scenes/02-s2.md': scene('Title2', 'Text2, mended.'),
    });
    await reload(harness, dir);
    expect((await onlyReading(harness)).revision).not.toBe(revision);
  });

  it('is left alone by a reading that has meanwhile gone past where it could follow', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(4) });
    const harness = await startTestHarness({ contentDir: dir });
    await start(harness);
    await harness.advance(DAY + HOUR);
    const { revision } = await onlyReading(harness);
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/03-a-new-one.md': scene('New', 'New.'),
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
    await start(harness);
    await harness.advance(HOUR);
    const { revision } = await onlyReading(harness);
    const ada = await harness.sandbox.login('ada');
    await answerPlace(ada, await ada.type('/read', {}, { in: '#reading' }), 'own');
    await ada.press(await ada.type('/read', { scene: 3 }, { in: '#reading' }), 'Move it');
    await writeStoryFiles(dir, 'the-alley', {
      'scenes/02-a-new-one.md': scene('New', 'New.'),
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
    const { mina } = await start(harness);
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

describe('several scenes at a time', () => {
  it('share one thread, on the last one, named after both ends', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', { 'story.yaml': STORY, ...sceneFiles(12) });
    const harness = await startTestHarness({ contentDir: dir });
    const { mina, shown } = await start(harness, { scenes: 3 });
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
    const { mina } = await start(harness);
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
    const { mina } = await start(harness);
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

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/store/content/load-folder.ts';
import { loadStoryFolders } from '../../src/store/content/load-story-folders.ts';
import {
  loadWith,
  problemsOf,
  storiesFolder,
  useTemporaryFolders,
  VALID_FILES,
  writeFiles,
} from './story-folder-fixture.ts';

useTemporaryFolders();

describe('a good folder', () => {
  test('is a story', async () => {
    const loaded = await loadWith({});
    expect(loaded).toEqual({
      ok: true,
      files: ['scenes/01-rain.md', 'scenes/02-dust.md'],
      warnings: [],
      story: {
        texts: ['It *rained*.', 'Then dust.'],
        story: {
          ...{ id: 'the-alley', title: 'The Alley', author: null, retold: null, source: null, summary: null },
          ...{ language: 'en', rating: 'teen', notes: [], status: 'complete' },
          revision: expect.stringMatching(/^[0-9a-f]{16}$/),
          chapters: [{ title: null, firstScene: 1 }],
          scenes: [
            {
              ...{ number: 1, slug: 'rain', title: null, words: 2, recap: null, questions: [] },
              hash: expect.stringMatching(/^[0-9a-f]{16}$/),
            },
            {
              ...{
                number: 2,
                slug: 'dust',
                title: 'Dust',
                words: 2,
                recap: 'Dust fell.',
                questions: ['Why?'],
              },
              hash: expect.stringMatching(/^[0-9a-f]{16}$/),
            },
          ],
          codex: [
            {
              kind: 'person',
              names: [{ text: 'Tom', scene: 1 }],
              facts: [{ text: 'Limps.', scene: 2 }],
            },
          ],
        },
      },
    });
  });

  test('may say much more', async () => {
    const loaded = await loadWith({
      'story.yaml': `title: 1984
author: ~
retold: By us.
source: { title: yes, url: "https://a.b/c", world: Some
    world }
language: pt-br
rating: mature
notes: [grief, "1"]
summary: |
  Two
  lines.
status: ongoing
chapters:
  - from: rain
  - { title: Two, from: dust }
`,
      'codex.yaml': `- kind: place
  from: dust
  names: [The Alley, {name: Alleyway, from: rain}]
`,
    });
    expect(loaded.ok && loaded.story.story).toMatchObject({
      ...{ title: '1984', author: null, retold: 'By us.', language: 'pt-BR', rating: 'mature' },
      source: { title: 'yes', author: null, url: 'https://a.b/c', note: null, world: 'Some world' },
      ...{ notes: ['grief', '1'], summary: 'Two lines.', status: 'ongoing' },
      chapters: [
        { title: null, firstScene: 1 },
        { title: 'Two', firstScene: 2 },
      ],
      codex: [
        {
          names: [
            { text: 'The Alley', scene: 2 },
            { text: 'Alleyway', scene: 1 },
          ],
          facts: [],
        },
      ],
    });
  });

  test('counts scenes by their numbers, whatever their digits, and takes chapters from front matter', async () => {
    const loaded = await loadWith({
      'scenes/01-rain.md': null,
      'scenes/007-rain.md': 'Rain.',
      'scenes/10-sun.md': '---\nchapter: Sun\n---\nSun.',
      'scenes/.DS_Store': 'x',
    });
    expect(loaded.ok && loaded.files).toEqual([
      'scenes/02-dust.md',
      'scenes/007-rain.md',
      'scenes/10-sun.md',
    ]);
    expect(loaded.ok && loaded.story.story.chapters).toEqual([
      { title: null, firstScene: 1 },
      { title: 'Sun', firstScene: 3 },
    ]);
  });

  test('has the same hashes wherever and however it was written', async () => {
    const here = await loadWith({});
    const files = Object.entries(VALID_FILES).reverse();
    const windows = files.map(([file, text]) => [file, `\uFEFF${String(text).replaceAll('\n', '\r\n')}`]);
    const there = await loadFolder(await writeFiles('elsewhere/the-alley', Object.fromEntries(windows)));
    expect(there).toEqual(here);
  });

  test('needs no codex', async () => {
    expect(await problemsOf({ 'codex.yaml': null })).toEqual([]);
    expect(await problemsOf({ 'codex.yaml': '# none yet\n' })).toEqual([]);
  });
});

describe('hashes', () => {
  const story = async (changes: Parameters<typeof loadWith>[0]) => {
    const loaded = await loadWith(changes);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.story.story;
  };
  test.each([
    ['a text', { 'scenes/01-rain.md': 'It *poured*.' }, true],
    ['a title', { 'scenes/01-rain.md': '---\ntitle: Rain\n---\nIt *rained*.' }, true],
    ['a recap', { 'scenes/01-rain.md': '---\nrecap: Rain\n---\nIt *rained*.' }, false],
    ['the codex', { 'codex.yaml': null }, false],
    ['the credits', { 'story.yaml': 'title: The Alley\nrating: mature\n' }, false],
  ])('tell that %s has changed', async (_what, changes, scene) => {
    const [before, after] = [await story({}), await story({})];
    expect(after).toEqual(before);
    if ('codex.yaml' in changes) await rm(join(storiesFolder, 'the-alley/codex.yaml'));
    const changed = await story(changes);
    expect(changed.revision).not.toBe(before.revision);
    expect(changed.scenes[0]?.hash !== before.scenes[0]?.hash).toBe(scene);
    expect(changed.scenes[1]?.hash).toBe(before.scenes[1]?.hash);
  });
});

describe('a library', () => {
  test('gives the good stories beside the broken ones', async () => {
    await writeFiles('a/good', VALID_FILES);
    await writeFiles('a/bad', { ...VALID_FILES, 'story.yaml': '' });
    await writeFiles('a/empty', { 'notes.txt': '' });
    await writeFiles('a/_draft', {});
    await writeFiles('a/.git', { x: '' });
    await writeFiles('a', { 'README.md': '' });
    await writeFiles('b/other', { ...VALID_FILES, 'story.yaml': 'title: B' });
    const library = await loadStoryFolders([
      join(storiesFolder, 'a'),
      join(storiesFolder, 'nowhere'),
      join(storiesFolder, 'b/other'),
    ]);
    expect(
      library.stories.map(({ story, folder, files, warnings }) => [
        story.id,
        folder,
        files[0],
        warnings.length,
      ]),
    ).toEqual([
      ['good', join(storiesFolder, 'a/good'), 'scenes/01-rain.md', 0],
      ['other', join(storiesFolder, 'b/other'), 'scenes/01-rain.md', 1],
    ]);
    expect(library.broken.map(({ folder, problems }) => [folder, problems[0]?.message])).toEqual([
      [join(storiesFolder, 'a/bad'), '“title” is missing. Add it: title: …'],
      [join(storiesFolder, 'a/empty'), 'There is no story.yaml. Make it, with at least the line title: …'],
      [join(storiesFolder, 'nowhere'), 'There is no such folder. CONTENT_DIR in .env names it.'],
    ]);
  });

  test('two stories of one id: the first stays, and the problem names both', async () => {
    const [first, second] = [
      await writeFiles('a/good', VALID_FILES),
      await writeFiles('b/good', VALID_FILES),
    ];
    const library = await loadStoryFolders([join(storiesFolder, 'a'), join(storiesFolder, 'b')]);
    expect(library.stories.map(({ folder }) => folder)).toEqual([first]);
    expect(library.broken).toMatchObject([
      {
        folder: second,
        problems: [{ message: `${first} is a story “good” too. Rename one of the two folders.` }],
      },
    ]);
  });

  test('the bundled story loads without a word', async () => {
    const { broken, stories } = await loadStoryFolders([join(import.meta.dirname, '../../content')]);
    expect(broken).toEqual([]);
    expect(stories.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(stories.map(({ story }) => story.id)).toContain('one-last-goodbye');
  });
});

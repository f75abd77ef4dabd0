// The index of a story in the library: stored when it is taken in, opened when asked, made anew where it must be.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../src/library/cache.ts';
import { createLibrary } from '../../src/library/library.ts';
import { storyRevisionId } from '../../src/ports/documents.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { endOfScene } from '../../src/story/extent.ts';
import { search } from '../../src/story/search/search.ts';
import { SAMPLE_STORY } from '../story/sample-story.ts';
import { MemoryDocuments } from '../support/memory-documents.ts';

/** With hashes that can stand in an id. */
const full = buildStory(
  {
    ...SAMPLE_STORY.story,
    scenes: SAMPLE_STORY.story.scenes.map((scene, index) => ({
      ...scene,
      text: SAMPLE_STORY.texts[index] ?? '',
    })),
  },
  (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
);
const { story } = full;
const key = storyRevisionId(story.id, story.revision);

async function syncedLibrary() {
  const documents = new MemoryDocuments();
  const library = createLibrary({ documents, clock: { now: () => 0 } });
  await library.sync([full], []);
  return { documents, library };
}

const find = (index: Awaited<ReturnType<ReturnType<typeof createLibrary>['index']>>) =>
  search(index, endOfScene(4), 'ran home').hits.map(({ scene }) => scene);

describe('the index of a story', () => {
  it('is stored with its revision, and opened from there', async () => {
    const { documents } = await syncedLibrary();
    expect(await documents.get('index', key)).toMatchObject({ language: 'en', words: 'she\nran\nhome' });
    // Another process, with no text to make it from.
    for (const scene of story.scenes) await documents.remove('scene', `${story.id}:${scene.hash}`);
    const index = await createLibrary({ documents, clock: { now: () => 0 } }).index(story);
    expect(find(index)).toEqual([1, 2, 3, 4]);
  });

  it('is opened once', async () => {
    const { library } = await syncedLibrary();
    const [one, two] = await Promise.all([library.index(story), library.index(story)]);
    expect(two).toBe(one);
    expect(await library.index(story)).toBe(one);
  });

  it.each([
    ['is missing', null],
    ['was made in another way', { analysis: 999 }],
    ['is damaged', { stream: '' }],
  ])('is made anew where it %s', async (_how, change) => {
    const { documents } = await syncedLibrary();
    const before = await documents.get('index', key);
    if (change === null) await documents.remove('index', key);
    else
      await documents.update('index', key, (current) =>
        current === undefined ? { result: null } : { write: { ...current, ...change }, result: null },
      );
    const index = await createLibrary({ documents, clock: { now: () => 0 } }).index(story);
    expect(find(index)).toEqual([1, 2, 3, 4]);
    expect(await documents.get('index', key)).toEqual(before);
  });
});

describe('a cache', () => {
  it('holds what was used last, by weight', async () => {
    const loads: string[] = [];
    const held = createCache<string>(10, (value) => value.length);
    const get = (key: string, value: string) =>
      held(key, async () => {
        loads.push(key);
        return value;
      });
    await get('a', 'aaaa');
    await get('b', 'bbbb');
    await get('a', 'aaaa');
    await get('c', 'cccc');
    expect(loads).toEqual(['a', 'b', 'c']);
    await get('a', 'aaaa');
    expect(loads).toEqual(['a', 'b', 'c']);
    await get('b', 'bbbb');
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
    // What is too heavy is given, and not held; nor is what failed.
    expect(await get('d', 'd'.repeat(11))).toHaveLength(11);
    await get('d', 'd');
    await expect(held('e', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await get('e', 'e')).toBe('e');
    expect(loads.slice(4)).toEqual(['d', 'd', 'e']);
  });
});

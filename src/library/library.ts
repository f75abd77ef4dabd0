// The stories: kept by revision in the documents, offered to new readings, taken in from folders and imports.

import { readPartialScene } from '../codex/read-partial-scene.ts';
import type { Ports } from '../ports/app.ts';
import {
  type Documents,
  GLOBAL_OWNER,
  type SalientSentences,
  type SceneText,
  StoreError,
  sceneId,
  storyRevisionId,
} from '../ports/documents.ts';
import type { Library, Offer, StorySyncResult } from '../ports/library.ts';
import type { Reading } from '../reading/reading.ts';
import type { FoundCodex } from '../story/found-codex.ts';
import { splitPublicPages } from '../story/pages.ts';
import { cutReaderPages, type ReaderPage } from '../story/reader-pages.ts';
import { splitSentences } from '../story/sentences.ts';
import type { FullStory, Story, StoryId } from '../story/story.ts';
import { visibleStory } from '../story/visible-story.ts';
import { createCache } from './cache.ts';
import { loadCodex } from './found-codex.ts';
import { importFor, importsOf, offerOf } from './imports.ts';
import { checkRevision, type LoadStory, migrateReadings, readingsOf, saveStory } from './revise.ts';
import { loadSalientSentences } from './salient-sentences.ts';
import { createIndexCache } from './story-index.ts';
import { notesOfScene } from './story-notes.ts';

/** How many stories, and how many texts of scenes, whole and in pages, are held in memory. */
const MAX_CACHED_STORIES = 200;
const MAX_CACHED_TEXTS = 2_000;
const MAX_CACHED_SALIENT_SENTENCES = 50;
/** A found codex is several times the size of its story. */
const MAX_CACHED_CODICES = 50;

export function createLibrary({ documents, clock }: Pick<Ports, 'documents' | 'clock'>): Library {
  const stories = createCache<Story>(MAX_CACHED_STORIES);
  const scenes = createCache<SceneText>(MAX_CACHED_TEXTS);
  const readerPagesCached = createCache<readonly ReaderPage[]>(MAX_CACHED_TEXTS);
  const salientSentences = createCache<SalientSentences>(MAX_CACHED_SALIENT_SENTENCES);
  const codices = createCache<FoundCodex>(MAX_CACHED_CODICES);
  const pagesCached = createCache<readonly string[]>(MAX_CACHED_TEXTS);

  const story: Library['story'] = (id, revision) => {
    const key = storyRevisionId(id, revision);
    return stories(key, async () => (await documents.get('story', key)) ?? throwMissing(`story ${key}`));
  };

  const keyOf = (of: Story, number: number): string => {
    const scene = of.scenes[number - 1];
    if (scene === undefined) throw new RangeError(`${of.id} has no scene ${number}`);
    return sceneId(of.id, scene.hash);
  };

  const sceneText = (of: Story, number: number): Promise<SceneText> => {
    const key = keyOf(of, number);
    return scenes(key, async () => (await documents.get('scene', key)) ?? throwMissing(`scene ${key}`));
  };

  const text: Library['text'] = async (of, number) => (await sceneText(of, number)).text;

  const readerPages: Library['readerPages'] = async (of, number) => {
    const scene = await sceneText(of, number);
    return scene.pages ?? readerPagesCached(keyOf(of, number), async () => cutReaderPages(scene.text));
  };

  const allTexts = (of: Story) => Promise.all(of.scenes.map(({ number }) => text(of, number)));

  return {
    story,
    text,
    salientSentences: (of) =>
      salientSentences(storyRevisionId(of.id, of.revision), () =>
        loadSalientSentences(documents, of, allTexts),
      ),
    index: createIndexCache(documents, allTexts),
    readerPages,
    async visible(of, { scenes: gate, sentences }) {
      const key = storyRevisionId(of.id, of.revision);
      const found = await codices(key, () => loadCodex(documents, of, allTexts));
      const partial = sentences === 0 ? [] : splitSentences(await text(of, gate + 1)).slice(0, sentences);
      const read = partial.map((sentence) => sentence.text);
      return visibleStory(of, gate, found, read, () => readPartialScene(found, gate, read, of.language));
    },
    notes: (of, number) => notesOfScene(documents, of, number),
    async pages(of, number, limit) {
      return pagesCached(`${keyOf(of, number)}:${limit}`, async () =>
        splitPublicPages(await text(of, number), limit),
      );
    },
    async offered(server) {
      const own = server === null ? [] : await importsOf(documents, server);
      const imports = [...own, ...(await importsOf(documents, GLOBAL_OWNER))];
      const offers = [...(await offeredFolderStories(documents, story)), ...imports.map(offerOf)];
      return offers.sort((a, b) => a.title.localeCompare(b.title));
    },
    async offer(server, id) {
      const imported = await importFor(documents, server, id);
      if (imported !== undefined) return imported;
      const shelf = await documents.get('shelf', id);
      return shelf && story(id, shelf.revision);
    },
    async cover(server, { id, title, author }) {
      const own = (await importFor(documents, server, id))?.cover ?? null;
      return { title, author, file: own && { story: id, ...own } };
    },
    async refusal(next) {
      const { id, revision } = next.story;
      const shelf = await documents.get('shelf', id);
      if (shelf === undefined || shelf.revision === revision) return [];
      const current = await story(id, shelf.revision);
      const result = await checkRevision(documents, current, next, await readingsOf(documents, id));
      return result.ok ? [] : result.problems;
    },
    async sync(incoming, broken) {
      const results: StorySyncResult[] = [];
      for (const full of incoming) results.push(await syncStory(documents, clock.now(), full, story));
      await withdrawMissing(documents, new Set([...incoming.map(({ story: { id } }) => id), ...broken]));
      return results;
    },
  };
}

/** The stories of folders that are there. */
async function offeredFolderStories(documents: Documents, load: LoadStory): Promise<Offer[]> {
  const ids = await documents.ids('shelf', '');
  const found = await Promise.all(
    ids.map(async (id) => {
      const shelf = await documents.get('shelf', id);
      if (!shelf?.offered) return [];
      const { revision, title, author, retold, scenes } = await load(id, shelf.revision);
      return [{ id, revision, title, author, retold: retold !== null, scenes: scenes.length, addedAt: null }];
    }),
  );
  return found.flat();
}

async function syncStory(
  documents: Documents,
  now: number,
  next: FullStory,
  load: LoadStory,
): Promise<StorySyncResult> {
  const { id } = next.story;
  const shelf = await documents.get('shelf', id);
  if (shelf === undefined) {
    await saveStory(documents, next);
    await offerRevision(documents, next.story);
    return { kind: 'new', story: next.story };
  }
  const current = await load(id, shelf.revision);
  if (shelf.revision === next.story.revision) {
    if (!shelf.offered) await offerRevision(documents, next.story);
    return { kind: 'same', story: current };
  }
  const readings = await readingsOf(documents, id);
  const compatibility = await checkRevision(documents, current, next, readings);
  if (!compatibility.ok) return { kind: 'refused', story: current, problems: compatibility.problems };
  await saveStory(documents, compatibility.story);
  const { changed, added, story } = compatibility;
  const migrate = (found: readonly Reading[]) => migrateReadings(documents, found, story, now, load);
  // The shelf comes last: what breaks off before is taken up again at the next start.
  let count = await migrate(readings);
  await offerRevision(documents, story.story);
  // And those that were drafted from the old shelf meanwhile.
  count += await migrate(
    (await readingsOf(documents, id)).filter((each) => each.revision !== story.story.revision),
  );
  return { kind: 'revised', story: story.story, changed, added, readings: count };
}

/** Makes a saved revision the one that new readings begin with. */
async function offerRevision(documents: Documents, { id, revision }: Story): Promise<void> {
  await documents.update('shelf', id, () => ({ write: { revision, offered: true }, result: null }));
}

/** Stories whose folder is gone are offered no longer; readings of them go on. */
async function withdrawMissing(documents: Documents, kept: ReadonlySet<StoryId>): Promise<void> {
  for (const id of await documents.ids('shelf', '')) {
    if (kept.has(id)) continue;
    await documents.update('shelf', id, (current) =>
      current?.offered ? { write: { ...current, offered: false }, result: null } : { result: null },
    );
  }
}

function throwMissing(what: string): never {
  throw new StoreError(`The database has lost ${what}. Restore a backup.`);
}

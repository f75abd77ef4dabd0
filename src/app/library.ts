// The stories: kept by revision in the documents, offered to new readings, taken in from folders and imports.

import { withDue } from '../reading/plan-tick.ts';
import type { Reading } from '../reading/reading.ts';
import { type AdoptionProblem, adoptRevision } from '../story/adopt.ts';
import type { FoundCodex } from '../story/found-codex.ts';
import { pagesOf } from '../story/pages.ts';
import type { StoryIndex } from '../story/search/story-index.ts';
import type { FullStory, Story, StoryId } from '../story/story.ts';
import { type VisibleStory, visibleStory } from '../story/visible-story.ts';
import type { Ports } from './app.ts';
import { cache } from './cache.ts';
import { type Documents, StoreError, sceneId, storyRevisionId, type Telling } from './documents.ts';
import { activeIn } from './find-reading.ts';
import { loadCodex, storeCodex } from './found-codex.ts';
import { createIndexes, indexFor, storeIndex } from './story-index.ts';
import { loadTelling, storeTelling, tellingOf } from './telling.ts';

/** What became of a story that was taken in. */
export type Taken =
  | { readonly kind: 'new' | 'same'; readonly story: Story }
  /** `changed` and `added` are scene numbers; `readings` have adopted it. */
  | {
      readonly kind: 'revised';
      readonly story: Story;
      readonly changed: readonly number[];
      readonly added: readonly number[];
      readonly readings: number;
    }
  /** The last good revision stays. */
  | { readonly kind: 'refused'; readonly story: Story; readonly problems: readonly AdoptionProblem[] };

export interface Library {
  /** The stories new readings may be started from, by title. */
  offered(): Promise<readonly Story[]>;
  /** A story at a revision. @throws StoreError where it is missing: a reading never loses its story. */
  story(id: StoryId, revision: string): Promise<Story>;
  /** The text of scene `number` (1..N), Discord markup. @throws RangeError, StoreError */
  text(story: Story, number: number): Promise<string>;
  /** The same in pages of at most `limit` characters: see `pagesOf`. @throws RangeError, StoreError */
  pages(story: Story, number: number, limit: number): Promise<readonly string[]>;
  /** What its scenes tell, for recaps. @throws StoreError */
  telling(story: Story): Promise<Telling>;
  /** What a story's text is searched by. @throws StoreError */
  index(story: Story): Promise<StoryIndex>;
  /** The story as far as scene `gate`, with what was found in its text. @throws RangeError, StoreError */
  visible(story: Story, gate: number): Promise<VisibleStory>;
  /**
   * Takes stories in, by the rules for revisions. Those neither among them nor in `broken` are offered no longer;
   * a broken one keeps its last good revision.
   */
  takeIn(stories: readonly FullStory[], broken: readonly StoryId[]): Promise<readonly Taken[]>;
}

/** How many stories, and how many texts of scenes, whole and in pages, are held in memory. */
const STORIES_CACHED = 200;
const TEXTS_CACHED = 2_000;
const TELLINGS_CACHED = 50;
/** A found codex is several times the size of its story. */
const CODICES_CACHED = 50;

export function createLibrary({ documents, clock }: Pick<Ports, 'documents' | 'clock'>): Library {
  const stories = cache<Story>(STORIES_CACHED);
  const texts = cache<string>(TEXTS_CACHED);
  const tellings = cache<Telling>(TELLINGS_CACHED);
  const codices = cache<FoundCodex>(CODICES_CACHED);
  const pagesCached = cache<readonly string[]>(TEXTS_CACHED);

  const story: Library['story'] = (id, revision) => {
    const key = storyRevisionId(id, revision);
    return stories(key, async () => (await documents.get('story', key)) ?? missing(`story ${key}`));
  };

  const keyOf = (of: Story, number: number): string => {
    const scene = of.scenes[number - 1];
    if (scene === undefined) throw new RangeError(`${of.id} has no scene ${number}`);
    return sceneId(of.id, scene.hash);
  };

  const text: Library['text'] = async (of, number) => {
    const key = keyOf(of, number);
    return texts(key, async () => (await documents.get('scene', key))?.text ?? missing(`scene ${key}`));
  };

  const allTexts = (of: Story) => Promise.all(of.scenes.map(({ number }) => text(of, number)));

  return {
    story,
    text,
    telling: (of) =>
      tellings(storyRevisionId(of.id, of.revision), () => loadTelling(documents, of, allTexts)),
    index: createIndexes(documents, allTexts),
    async visible(of, gate) {
      const key = storyRevisionId(of.id, of.revision);
      const found = await codices(key, () => loadCodex(documents, of, allTexts));
      return visibleStory(of, gate, found);
    },
    async pages(of, number, limit) {
      return pagesCached(`${keyOf(of, number)}:${limit}`, async () => pagesOf(await text(of, number), limit));
    },
    async offered() {
      const shelves = await Promise.all(
        (await documents.ids('shelf', '')).map(async (id) => ({
          id,
          shelf: await documents.get('shelf', id),
        })),
      );
      const offered = await Promise.all(
        shelves.flatMap(({ id, shelf }) => (shelf?.offered ? [story(id, shelf.revision)] : [])),
      );
      return offered.sort((a, b) => a.title.localeCompare(b.title));
    },
    async takeIn(incoming, broken) {
      const taken: Taken[] = [];
      for (const full of incoming) taken.push(await takeInOne(documents, clock.now(), full, story));
      await withdraw(documents, new Set([...incoming.map(({ story: { id } }) => id), ...broken]));
      return taken;
    },
  };
}

async function takeInOne(
  documents: Documents,
  now: number,
  next: FullStory,
  load: Library['story'],
): Promise<Taken> {
  const { id } = next.story;
  const shelf = await documents.get('shelf', id);
  if (shelf === undefined) {
    await save(documents, next);
    await shelve(documents, next.story);
    return { kind: 'new', story: next.story };
  }
  const current = await load(id, shelf.revision);
  if (shelf.revision === next.story.revision) {
    if (!shelf.offered) await shelve(documents, next.story);
    return { kind: 'same', story: current };
  }
  const readings = await readingsOf(documents, id);
  const furthest = Math.max(0, ...readings.map(({ released, outbox }) => furthestScene(released, outbox)));
  const appended = adoptRevision(current, next, current.scenes.length);
  // Only what moves scenes needs to know how far members have read ahead of their channels: their place is a number.
  const held = appended.ok ? furthest : Math.max(furthest, await furthestBookmark(documents, readings));
  const adopted = adoptRevision(current, next, held);
  if (!adopted.ok) return { kind: 'refused', story: current, problems: adopted.problems };
  await save(documents, adopted.story);
  const { changed, added, story } = adopted;
  const all = (found: readonly Reading[]) => adoptAll(documents, found, story, now, load);
  // The shelf comes last: what breaks off before is taken up again at the next start.
  let count = await all(readings);
  await shelve(documents, story.story);
  // And those that were drafted from the old shelf meanwhile.
  count += await all(
    (await readingsOf(documents, id)).filter((each) => each.revision !== story.story.revision),
  );
  return { kind: 'revised', story: story.story, changed, added, readings: count };
}

/** How many of them did. */
async function adoptAll(
  documents: Documents,
  readings: readonly Reading[],
  to: FullStory,
  now: number,
  load: Library['story'],
): Promise<number> {
  let count = 0;
  for (const reading of readings) {
    const own = await load(reading.story, reading.revision);
    if (await adopt(documents, reading, own, to, now)) count++;
  }
  return count;
}

function furthestScene(released: number, outbox: Reading['outbox']): number {
  return Math.max(released, ...outbox.map(({ lastScene }) => lastScene));
}

/** Texts first, and what is made of them, then the story: whoever finds a story finds all that it names. */
async function save(documents: Documents, full: FullStory): Promise<void> {
  const { story, texts } = full;
  for (const scene of story.scenes) {
    const text = texts[scene.number - 1] ?? '';
    await documents.update('scene', sceneId(story.id, scene.hash), (current) =>
      current === undefined ? { write: { text }, result: null } : { result: null },
    );
  }
  await storeTelling(documents, story, tellingOf(story, texts));
  await storeIndex(documents, story, indexFor(full));
  await storeCodex(documents, full);
  await documents.update('story', storyRevisionId(story.id, story.revision), (current) =>
    current === undefined ? { write: story, result: null } : { result: null },
  );
}

/** Makes a saved revision the one that new readings begin with. */
async function shelve(documents: Documents, { id, revision }: Story): Promise<void> {
  await documents.update('shelf', id, () => ({ write: { revision, offered: true }, result: null }));
}

/** How far any member has come in these readings. Reads all members: only called where a story is rearranged. */
async function furthestBookmark(documents: Documents, readings: readonly Reading[]): Promise<number> {
  let furthest = 0;
  for (const id of await documents.ids('member', '')) {
    const member = await documents.get('member', id);
    for (const reading of readings) {
      const bookmark = member?.bookmarks[reading.id];
      if (bookmark?.pace === 'own') furthest = Math.max(furthest, bookmark.read + Math.sign(bookmark.page));
    }
  }
  return furthest;
}

/** Every reading of a story. Reads them all: only called where a story has changed. */
async function readingsOf(documents: Documents, story: StoryId): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const id of await documents.ids('reading', '')) {
    const reading = await documents.get('reading', id);
    if (reading?.story === story) found.push(reading);
  }
  return found;
}

/**
 * Whether it did. What was posted since the revision was checked counts too: a reading that went on meanwhile, past
 * where it could follow, keeps the revision it has.
 */
async function adopt(
  documents: Documents,
  reading: Reading,
  from: Story,
  to: FullStory,
  now: number,
): Promise<boolean> {
  const { story } = to;
  // Finished, and its channel another's by now: it stays finished, with more to read.
  const mayGoOn =
    reading.state === 'finished' &&
    (await activeIn({ documents }, reading.server, reading.channel)) === undefined;
  return documents.update('reading', reading.id, (current) => {
    if (current === undefined || current.revision !== reading.revision) return { result: false };
    if (!adoptRevision(from, to, furthestScene(current.released, current.outbox)).ok)
      return { result: false };
    const more = mayGoOn && current.state === 'finished' && current.released < story.scenes.length;
    const next: Reading = {
      ...current,
      revision: story.revision,
      title: story.title,
      state: more ? 'active' : current.state,
      // Slots that passed while it was finished are nobody's.
      cursor: more ? now : current.cursor,
    };
    return { write: withDue(next, now), result: true };
  });
}

/** Stories whose folder is gone are offered no longer; readings of them go on. */
async function withdraw(documents: Documents, kept: ReadonlySet<StoryId>): Promise<void> {
  for (const id of await documents.ids('shelf', '')) {
    if (kept.has(id)) continue;
    await documents.update('shelf', id, (current) =>
      current?.offered ? { write: { ...current, offered: false }, result: null } : { result: null },
    );
  }
}

function missing(what: string): never {
  throw new StoreError(`The database has lost ${what}. Restore a backup.`);
}

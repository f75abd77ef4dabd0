// A story's new revision, taken over by the readings of it: what is posted keeps its place, by the rules of `adoptRevision`.

import { type Documents, sceneId, serverOfMember, storyRevisionId } from '../ports/documents.ts';
import type { TextAnalysis } from '../ports/importer.ts';
import { isActive, loadReadings, serverReadings } from '../ports/readings.ts';
import { isOpen } from '../reading/bookmark.ts';
import { withDue } from '../reading/plan-tick.ts';
import type { Reading } from '../reading/reading.ts';
import { type CompatibilityResult, checkCompatibility } from '../story/check-compatibility.ts';
import { cutReaderPages } from '../story/reader-pages.ts';
import type { FullStory, Story, StoryId } from '../story/story.ts';
import { analyseStory } from './analyse-text.ts';
import { storeCodex } from './found-codex.ts';
import { storeSalientSentences } from './salient-sentences.ts';
import { storeIndex } from './story-index.ts';

/** Loads a story at a revision, as `Library.story` does. */
export type LoadStory = (id: StoryId, revision: string) => Promise<Story>;

/** Whether `readings` can take `next` over, all of them; changes nothing. */
export async function checkRevision(
  documents: Documents,
  current: Story,
  next: FullStory,
  readings: readonly Reading[],
): Promise<CompatibilityResult> {
  const furthest = Math.max(0, ...readings.map(({ released, outbox }) => furthestScene(released, outbox)));
  const appended = checkCompatibility(current, next, current.scenes.length);
  // Only what moves scenes needs to know how far members have read ahead of their channels: their place is a number.
  const fixedScenes = appended.ok
    ? furthest
    : Math.max(furthest, await furthestBookmark(documents, readings));
  return checkCompatibility(current, next, fixedScenes);
}

/** Lets readings take a revision over, each where it still can; how many did. */
export async function migrateReadings(
  documents: Documents,
  readings: readonly Reading[],
  to: FullStory,
  now: number,
  load: LoadStory,
): Promise<number> {
  let count = 0;
  for (const reading of readings) {
    const own = await load(reading.story, reading.revision);
    if (await migrateReading(documents, reading, own, to, now)) count++;
  }
  return count;
}

function furthestScene(released: number, outbox: Reading['outbox']): number {
  return Math.max(released, ...outbox.map(({ lastScene }) => lastScene));
}

/** Texts first, and what is made of them, then the story: whoever finds a story finds all that it names. */
export async function saveStory(
  documents: Documents,
  full: FullStory,
  { salientSentences, index, codex }: TextAnalysis = analyseStory(full),
): Promise<void> {
  const { story, texts } = full;
  for (const scene of story.scenes) {
    const text = texts[scene.number - 1] ?? '';
    await documents.update('scene', sceneId(story.id, scene.hash), (current) =>
      current === undefined
        ? { write: { text, pages: cutReaderPages(text) }, result: null }
        : { result: null },
    );
  }
  await storeSalientSentences(documents, story, salientSentences);
  await storeIndex(documents, story, index);
  await storeCodex(documents, full, () => codex);
  await documents.update('story', storyRevisionId(story.id, story.revision), (current) =>
    current === undefined ? { write: story, result: null } : { result: null },
  );
}

/** How far any member has come in these readings. Reads all members: only called where a story is rearranged. */
async function furthestBookmark(documents: Documents, readings: readonly Reading[]): Promise<number> {
  let furthest = 0;
  const servers = new Set(readings.map(({ server }) => server));
  for (const id of await documents.ids('member', '')) {
    if (!servers.has(serverOfMember(id))) continue;
    const member = await documents.get('member', id);
    for (const reading of readings) {
      const bookmark = member?.bookmarks[reading.id];
      if (bookmark?.pace === 'own') furthest = Math.max(furthest, bookmark.read + (isOpen(bookmark) ? 1 : 0));
    }
  }
  return furthest;
}

/**
 * Every reading of a story but those that can't be read, which keep their revision. Reads them all: only called where a
 * story has changed.
 */
export async function readingsOf(documents: Documents, story: StoryId): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const id of await documents.ids('reading', ''))
    found.push(...(await loadReadings({ documents }, [id])).readings.filter((each) => each.story === story));
  return found;
}

/** Whether another reading goes on in its channel, or one may that can't be read. */
async function mayBeTaken(documents: Documents, { server, channel }: Reading): Promise<boolean> {
  const { readings, unreadable } = await serverReadings({ documents }, server);
  return unreadable.length > 0 || readings.some((each) => isActive(each) && each.channel === channel);
}

/**
 * Whether it did. What was posted since the revision was checked counts too: a reading that went on meanwhile, past
 * where it could follow, keeps the revision it has.
 */
async function migrateReading(
  documents: Documents,
  reading: Reading,
  from: Story,
  to: FullStory,
  now: number,
): Promise<boolean> {
  const { story } = to;
  // Finished, and its channel another's by now: it stays finished, with more to read.
  const mayContinue = reading.state === 'finished' && !(await mayBeTaken(documents, reading));
  return documents.update('reading', reading.id, (current) => {
    if (current === undefined || current.revision !== reading.revision) return { result: false };
    if (!checkCompatibility(from, to, furthestScene(current.released, current.outbox)).ok)
      return { result: false };
    const hasMore = mayContinue && current.state === 'finished' && current.released < story.scenes.length;
    const next: Reading = {
      ...current,
      revision: story.revision,
      title: story.title,
      state: hasMore ? 'active' : current.state,
      // Slots that passed while it was finished are nobody's.
      cursor: hasMore ? now : current.cursor,
    };
    return { write: withDue(next, now), result: true };
  });
}

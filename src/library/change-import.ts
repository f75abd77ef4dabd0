// A new revision of a book that somebody brought: checked against its readings, published once, undone where wanted.

import type { App } from '../ports/app.ts';
import {
  type Decision,
  type Documents,
  GLOBAL_OWNER,
  importId,
  storyRevisionId,
} from '../ports/documents.ts';
import type { TextAnalysis } from '../ports/importer.ts';
import { serverReadings } from '../ports/readings.ts';
import type { Import, StoredDoubt } from '../ports/stored-imports.ts';
import type { Reading } from '../reading/reading.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';
import type { FullStory, StoryId } from '../story/story.ts';
import { type EncodedCover, removeUnusedCovers, storeCover } from './covers.ts';
import { checkRevision, migrateReadings, readingsOf, saveStory } from './revise.ts';

export type ChangeResult =
  /** `changed` scenes are posted, with another text than they have now. */
  | { readonly kind: 'changed'; readonly updated: Import; readonly changed: readonly number[] }
  | { readonly kind: 'refused'; readonly problems: readonly IncompatibleScene[] }
  /** It would change the text of a posted scene, by more than its words. */
  | { readonly kind: 'scene-out'; readonly scene: number }
  /** Somebody changed the story meanwhile, or removed it. */
  | { readonly kind: 'stale' };

type Ports = Pick<App, 'documents' | 'library' | 'clock'>;

/** A new revision, and how to come by what is found in its text, where it is wanted. */
export interface NewRevision {
  readonly full: FullStory;
  analyse(): Promise<TextAnalysis>;
  /** The cover that its import names from then on, where that is another. */
  readonly cover?: EncodedCover | null;
}

/**
 * Makes `next` the newest revision of `from`'s story; readings take it over.
 * @param postedTexts whether the texts of posted scenes may change: of a new file yes, where scenes are cut anew no, for
 * then what is read would not be what was posted
 */
export async function changeImport(
  ports: Ports,
  owner: string,
  from: Import,
  { full: next, analyse, cover = null }: NewRevision,
  patch: Partial<Import>,
  postedTexts: 'texts-may-change' | 'texts-stay',
): Promise<ChangeResult> {
  const { documents, library, clock } = ports;
  const current = await library.story(from.story, from.revision);
  const readings = await readingsOfImport(documents, owner, from.story);
  const compatibility = await checkRevision(documents, current, next, readings);
  if (!compatibility.ok) return { kind: 'refused', problems: compatibility.problems };
  const [moved] = compatibility.changed;
  if (postedTexts === 'texts-stay' && moved !== undefined) return { kind: 'scene-out', scene: moved };
  await saveStory(documents, next, await analyse());
  if (cover !== null) await storeCover(documents, from.story, cover);
  const { story } = next;
  const before = { revision: from.revision, doubts: from.doubts, cover: from.cover };
  const shape = { title: story.title, author: story.author, scenes: story.scenes.length };
  const now = await updateImport(documents, owner, from, {
    ...patch,
    ...shape,
    revision: story.revision,
    before,
  });
  if (now === null) return { kind: 'stale' };
  await migrateReadings(documents, readings, next, clock.now(), library.story);
  await removeUnusedRevision(documents, owner, from.story, from.before?.revision ?? null);
  await removeUnusedCovers(documents, owner, from.story);
  return { kind: 'changed', updated: now, changed: compatibility.changed };
}

/** Takes the last change back, by the same rules. */
export async function undoChange(ports: Ports, owner: string, from: Import): Promise<ChangeResult> {
  const { documents, library, clock } = ports;
  if (from.before === null) return { kind: 'stale' };
  const current = await library.story(from.story, from.revision);
  const story = await library.story(from.story, from.before.revision);
  const texts = await Promise.all(story.scenes.map(({ number }) => library.text(story, number)));
  const readings = await readingsOfImport(documents, owner, from.story);
  const compatibility = await checkRevision(documents, current, { story, texts }, readings);
  if (!compatibility.ok) return { kind: 'refused', problems: compatibility.problems };
  const shape = { title: story.title, author: story.author, scenes: story.scenes.length };
  const doubts: readonly StoredDoubt[] = from.before.doubts;
  const now = await updateImport(documents, owner, from, {
    ...shape,
    revision: story.revision,
    doubts,
    cover: from.before.cover,
    before: null,
  });
  if (now === null) return { kind: 'stale' };
  await migrateReadings(documents, readings, { story, texts }, clock.now(), library.story);
  await removeUnusedRevision(documents, owner, from.story, from.revision);
  await removeUnusedCovers(documents, owner, from.story);
  return { kind: 'changed', updated: now, changed: compatibility.changed };
}

/** Changes what is kept of a story, where nobody else has changed it since. */
export async function updateImport(
  documents: Documents,
  owner: string,
  from: Import,
  patch: Partial<Import>,
): Promise<Import | null> {
  return documents.update(
    'import',
    importId(owner, from.story),
    (current): Decision<Import, Import | null> => {
      if (current?.edition !== from.edition) return { result: null };
      const now = { ...current, ...patch, edition: from.edition + 1 };
      return { write: now, result: now };
    },
  );
}

/** Every reading of an owner's story but those that can't be read: what a server brought is read there and nowhere else. */
export async function readingsOfImport(
  documents: Documents,
  owner: string,
  story: StoryId,
): Promise<Reading[]> {
  if (owner === GLOBAL_OWNER) return readingsOf(documents, story);
  const { readings } = await serverReadings({ documents }, owner);
  return readings.filter((reading) => reading.story === story);
}

/** Removes a revision that nothing stands on any more. Its texts stay: others may share them. */
async function removeUnusedRevision(
  documents: Documents,
  owner: string,
  story: StoryId,
  revision: string | null,
): Promise<void> {
  if (revision === null) return;
  // One that can't be read may stand on it.
  const { unreadable } = await serverReadings({ documents }, owner);
  if (unreadable.length > 0) return;
  const readings = await readingsOfImport(documents, owner, story);
  if (readings.some((reading) => reading.revision === revision)) return;
  const now = await documents.get('import', importId(owner, story));
  if (now?.revision === revision || now?.before?.revision === revision) return;
  for (const kind of ['story', 'index', 'telling', 'codex'] as const) {
    await documents.remove(kind, storyRevisionId(story, revision));
  }
}

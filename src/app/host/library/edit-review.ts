// What a review's buttons change: scenes merged, split, named, dropped, a break found right, the last change undone.

import { buildBookStory } from '../../../import/to-story.ts';
import { type ChangeResult, changeImport, undoChange, updateImport } from '../../../library/change-import.ts';
import { moveNotes, restoreNotes } from '../../../library/story-notes.ts';
import type { App } from '../../../ports/app.ts';
import { shortHash } from '../../../ports/short-hash.ts';
import type { Import } from '../../../ports/stored-imports.ts';
import { UserError } from '../../../ports/user-error.ts';
import { editScenes, type SceneEdit } from '../../../story/edit-scenes.ts';
import type { Story } from '../../../story/story.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { asUserError } from './as-user-error.ts';
import { ownStoryById } from './own-stories.ts';
import { type ReviewSummary, reviewSummary, type SceneReview, sceneReview } from './review.ts';

/** Which card a press stands on. */
export interface ReviewRef {
  readonly story: string;
  /** Where the story has another one by now, the press changes nothing. */
  readonly edition: number;
  readonly spoilers: boolean;
}

/** The scene to look at next, once the edit is made. @throws UserError */
export async function editReview(
  app: App,
  where: RequestContext,
  card: ReviewRef,
  edit: SceneEdit,
): Promise<SceneReview> {
  const from = await requireCurrent(app, where, card);
  const story = await app.library.story(from.story, from.revision);
  const texts = await textsOf(app, story);
  const scenes = story.scenes.map((scene, index) => ({ ...editableScene(scene), text: texts[index] ?? '' }));
  const edited = editScenes({ chapters: story.chapters, scenes }, edit);
  if (edited === null) throw new UserError({ kind: 'no-such-edit' });
  const { revision: _, ...rest } = story;
  const next = buildBookStory({ ...rest, ...edited }, shortHash);
  const slugs = new Set(next.story.scenes.map(({ slug }) => slug));
  const reviewed = edit.kind === 'rename' ? null : story.scenes[edit.scene - 1]?.slug;
  const doubts = from.doubts.filter(({ slug }) => slugs.has(slug) && slug !== reviewed);
  const rule = edit.kind === 'rename' ? 'texts-may-change' : 'texts-stay';
  const revision = {
    full: next,
    analyse: () => app.importer.analyse(next.texts, next.story.language),
  };
  const now = changedImport(
    await asUserError(() => changeImport(app, serverOf(where), from, revision, { doubts }, rule)),
  );
  await moveNotes(app.documents, from.story, edit, {
    before: story.scenes.map(({ slug }) => slug),
    after: next.story.scenes.map(({ slug }) => slug),
  });
  app.log.info(
    { server: where.server, story: from.story, edit: edit.kind, scene: edit.scene },
    'a story was edited',
  );
  const shown = edit.kind === 'merge' ? edit.scene - 1 : edit.scene;
  return sceneReview(app, where, now, shown, card.spoilers);
}

/** The break that `scene` begins with is right: nobody need look at it again. @throws UserError */
export async function keepBreak(
  app: App,
  where: RequestContext,
  card: ReviewRef,
  scene: number,
): Promise<SceneReview> {
  const from = await requireCurrent(app, where, card);
  const story = await app.library.story(from.story, from.revision);
  const kept = story.scenes[scene - 1]?.slug;
  const doubts = from.doubts.filter(({ slug }) => slug !== kept);
  const now = await updateImport(app.documents, serverOf(where), from, { doubts });
  if (now === null) throw new UserError({ kind: 'review-changed' });
  const next = story.scenes.find(
    ({ slug, number }) => number > scene && doubts.some((each) => each.slug === slug),
  );
  return sceneReview(app, where, now, next?.number ?? scene, card.spoilers);
}

/** All breaks are right. @throws UserError */
export async function keepBreaks(app: App, where: RequestContext, card: ReviewRef): Promise<ReviewSummary> {
  const from = await requireCurrent(app, where, card);
  const now = await updateImport(app.documents, serverOf(where), from, { doubts: [] });
  if (now === null) throw new UserError({ kind: 'review-changed' });
  return reviewSummary(app, where, now, card.spoilers);
}

/** Takes the last change back. @throws UserError */
export async function undoEdit(app: App, where: RequestContext, card: ReviewRef): Promise<ReviewSummary> {
  const from = await requireCurrent(app, where, card);
  const now = changedImport(await undoChange(app, serverOf(where), from));
  await restoreNotes(app.documents, from.story);
  return reviewSummary(app, where, now, card.spoilers);
}

/** The story of a card that still shows it as it is. @throws UserError */
export async function requireCurrent(
  app: App,
  where: RequestContext,
  { story, edition }: ReviewRef,
): Promise<Import> {
  await requireHost(app, where);
  const found = await ownStoryById(app, where, story);
  if (found.edition !== edition) throw new UserError({ kind: 'review-changed' });
  return found;
}

function changedImport(outcome: ChangeResult): Import {
  switch (outcome.kind) {
    case 'changed':
      return outcome.updated;
    case 'refused':
      throw new UserError({ kind: 'revision-refused', problems: outcome.problems });
    case 'scene-out':
      throw new UserError({ kind: 'scene-out', scene: outcome.scene });
    case 'stale':
      throw new UserError({ kind: 'review-changed' });
  }
}

function textsOf({ library }: App, story: Story): Promise<string[]> {
  return Promise.all(story.scenes.map(({ number }) => library.text(story, number)));
}

function editableScene({ slug, title, recap, questions }: Story['scenes'][number]) {
  return { slug, title, recap, questions };
}

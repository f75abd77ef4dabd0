// `/story edits`: posted scenes whose text has changed since, and bringing their posts up to date.

import { ageHindrance } from '../../../delivery/age-restriction.ts';
import { scenePages } from '../../../delivery/scene-pages.ts';
import { serverLanguage } from '../../../delivery/server-language.ts';
import type { App } from '../../../ports/app.ts';
import { type Posts, postsId } from '../../../ports/documents.ts';
import { type PagePost, PublishError, type PublishOutcome } from '../../../ports/publisher.ts';
import { isPermanent } from '../../../reading/fault.ts';
import type { MessageRef } from '../../../reading/installment.ts';
import type { Reading, ReadingId } from '../../../reading/reading.ts';
import { maxCharsBeside, pagesWithNotes } from '../../../story/scene-notes.ts';
import type { Story } from '../../../story/story.ts';
import { findReading, readingById } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { fitPages } from './fit-pages.ts';

export interface EditsView {
  readonly reading: Reading;
  /** Scenes on this page of the list. */
  readonly changed: readonly ChangedScene[];
  /** On all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly report: UpdateReport | null;
}

export interface ChangedScene extends MessageRef {
  readonly scene: number;
  /** Whether the new text fits the messages of the old one. */
  readonly fits: boolean;
}

/** What came of an update: scene numbers. */
export interface UpdateReport {
  readonly updated: readonly number[];
  readonly failed: readonly { readonly scene: number; readonly why: UpdateFailure }[];
  /** How many scenes are still being updated. */
  readonly following: number;
}

export type UpdateFailure =
  | { readonly kind: 'does-not-fit' }
  | { readonly kind: 'publish'; readonly channel: string; readonly outcome: PublishOutcome };

/** Scenes on one page of the list. */
const PER_PAGE = 8;

/** Scenes that are updated before the answer: Discord lets a channel's messages be edited about one a second. */
const MAX_IMMEDIATE_UPDATES = 5;

interface ChangedPosts {
  readonly scene: number;
  readonly posts: Posts;
  /** Where its first page stands. */
  readonly first: MessageRef;
}

/** @throws UserError */
export async function edits(app: App, where: RequestContext, named: string | null): Promise<EditsView> {
  return viewOf(app, await findReading(app, where, named, 'host'), 1, null);
}

/** Another page of the list. @throws UserError */
export async function turnEditList(
  app: App,
  where: RequestContext,
  id: ReadingId,
  page: number,
): Promise<EditsView> {
  await requireHost(app, where);
  return viewOf(app, await readingById(app, where, id, 'host'), page, null);
}

export interface EditsUpdate {
  readonly view: EditsView;
  /** What is left and what came of it once all have followed; null where none do. It never rejects. */
  readonly later: Promise<EditsView> | null;
}

/**
 * Updates the posts of one scene, or (0) of all that changed; then shows what is left. Of many the first few are waited
 * for, as far as Discord takes them at once, and the others follow: pressing again takes up what failed.
 * @throws UserError
 */
export async function updatePosts(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<EditsUpdate> {
  await requireHost(app, where);
  const reading = await readingById(app, where, id, 'host');
  const story = await app.library.story(reading.story, reading.revision);
  const wanted = (await changedScenes(app, reading, story)).filter(
    (each) => scene === 0 || each.scene === scene,
  );
  const first = await updateEach(app, reading, story, wanted.slice(0, MAX_IMMEDIATE_UPDATES), 'fail');
  const rest = [...first.limited, ...wanted.slice(MAX_IMMEDIATE_UPDATES)];
  const view = await viewOf(app, reading, 1, { ...first.report, following: rest.length });
  return { view, later: rest.length === 0 ? null : updateRest(app, reading, story, first.report, rest) };
}

/** The report of all, once nobody waits for them any more. */
async function updateRest(
  app: App,
  reading: Reading,
  story: Story,
  { updated, failed }: UpdateReport,
  rest: readonly ChangedPosts[],
): Promise<EditsView> {
  const after = await updateEach(app, reading, story, rest, 'wait').catch((err: unknown) => {
    app.log.error({ reading: reading.id, err }, 'could not update posts');
    return null;
  });
  const report = {
    updated: [...updated, ...(after?.report.updated ?? [])],
    failed: [...failed, ...(after?.report.failed ?? [])],
    following: 0,
  };
  return viewOf(app, reading, 1, report);
}

/** `limited`: those from the first on that met a rate limit, where that is not waited out. */
async function updateEach(
  app: App,
  reading: Reading,
  story: Story,
  all: readonly ChangedPosts[],
  onRateLimit: 'fail' | 'wait',
): Promise<{ readonly report: UpdateReport; readonly limited: readonly ChangedPosts[] }> {
  const updated: number[] = [];
  const failed: UpdateReport['failed'][number][] = [];
  let limited: readonly ChangedPosts[] = [];
  for (const [index, each] of all.entries()) {
    const why = await updateOne(app, reading, story, each, onRateLimit);
    if (why === null) updated.push(each.scene);
    else if (onRateLimit === 'fail' && isRateLimit(why)) {
      limited = all.slice(index);
      break;
    } else failed.push({ scene: each.scene, why });
  }
  app.log.info({ reading: reading.id, updated, failed }, 'posts updated');
  return { report: { updated, failed, following: 0 }, limited };
}

function isRateLimit(why: UpdateFailure): boolean {
  return why.kind === 'publish' && why.outcome.kind === 'again' && why.outcome.because.kind === 'rate-limit';
}

async function viewOf(
  app: App,
  reading: Reading,
  page: number,
  report: UpdateReport | null,
): Promise<EditsView> {
  const story = await app.library.story(reading.story, reading.revision);
  const all = await changedScenes(app, reading, story);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const changed = await Promise.all(
    all.slice((shown - 1) * PER_PAGE, shown * PER_PAGE).map(async ({ scene, posts, first }) => {
      const fits = (await fittedPages(app, story, scene, posts.messages.length)) !== null;
      return { scene, ...first, fits };
    }),
  );
  return { reading, changed, total: all.length, page: shown, pages, report };
}

/** Scenes of this run whose posts still stand and show another text than the story has now. */
async function changedScenes(
  { documents }: App,
  { id, run, released }: Reading,
  { scenes }: Story,
): Promise<ChangedPosts[]> {
  const posted = await Promise.all(
    scenes.slice(0, released).map(async ({ number, hash }) => {
      const posts = await documents.get('posts', postsId(id, run, number));
      const first = posts?.messages[0];
      if (posts === undefined || first === undefined || posts.hash === hash) return null;
      return { scene: number, posts, first };
    }),
  );
  return posted.filter((each) => each !== null);
}

/** A scene with its notes in exactly so many messages; null where it doesn't fit. */
async function fittedPages(
  { library }: Pick<App, 'library'>,
  story: Story,
  scene: number,
  count: number,
): Promise<readonly string[] | null> {
  const notes = await library.notes(story, scene);
  const texts = fitPages(await library.text(story, scene), count, maxCharsBeside(notes));
  return texts === null ? null : pagesWithNotes(texts, notes);
}

/** Null once every message shows the new text. One that fails half-way is still out of date, and can be tried again. */
async function updateOne(
  { documents, library, publisher }: App,
  reading: Reading,
  story: Story,
  { scene, posts, first: { channel } }: ChangedPosts,
  onRateLimit: 'fail' | 'wait',
): Promise<UpdateFailure | null> {
  const texts = await fittedPages({ library }, story, scene, posts.messages.length);
  const [first] = await scenePages(library, reading, story, scene);
  if (texts === null || first === undefined) return { kind: 'does-not-fit' };
  const language = await serverLanguage({ documents, publisher }, reading.server);
  const hindrance = await ageHindrance({ publisher }, { server: reading.server, channel }, story);
  if (hindrance !== null) return { kind: 'publish', channel, outcome: hindrance };
  try {
    for (const [index, text] of texts.entries()) {
      const posted = posts.messages[index];
      if (posted !== undefined)
        await publisher.editPage(
          posted.channel,
          posted.message,
          { ...editedPage(first, texts, index, text), language },
          onRateLimit,
        );
    }
  } catch (error) {
    if (!(error instanceof PublishError) || error.outcome.kind === 'unauthorized') throw error;
    const { outcome } = error;
    // What was removed shows nothing old any more.
    if (outcome.kind === 'fault' && isPermanent(outcome.fault)) await forgetPosts(documents, reading, scene);
    return { kind: 'publish', channel, outcome };
  }
  const hash = story.scenes[scene - 1]?.hash ?? posts.hash;
  await documents.update('posts', postsId(reading.id, reading.run, scene), (current) =>
    current === undefined ? { result: null } : { write: { ...current, hash }, result: null },
  );
  return null;
}

async function forgetPosts(documents: App['documents'], { id, run }: Reading, scene: number): Promise<void> {
  await documents.update('posts', postsId(id, run, scene), (current) =>
    current === undefined ? { result: null } : { write: { ...current, messages: [] }, result: null },
  );
}

function editedPage(first: PagePost, texts: readonly string[], index: number, text: string): PagePost {
  const { length: pages } = texts;
  const chapter = index === 0 ? first.chapter : null;
  return { ...first, page: index + 1, pages, text, chapter, buttons: index === pages - 1 };
}

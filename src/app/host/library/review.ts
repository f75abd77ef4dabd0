// `/library review`: what a book became, its doubtful breaks, and one scene at a time; text only where it was asked for.

import { readingsOfImport } from '../../../library/change-import.ts';
import { keepNotes } from '../../../library/story-notes.ts';
import type { App } from '../../../ports/app.ts';
import type { Import, StoredDoubt } from '../../../ports/stored-imports.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';
import { paragraphsOf } from '../../../story/edit-scenes.ts';
import {
  averageSceneMinutes,
  minutesForScenes,
  minutesToRead,
  type Story,
  wordsInScenes,
} from '../../../story/story.ts';
import { countWords } from '../../../story/words.ts';
import { mayBeShownAt } from '../../age-restriction.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import { paginate } from '../../paginate.ts';
import type { RequestContext } from '../../request-context.ts';
import { withoutHidden } from '../../visible-readings.ts';
import { ownStory, ownStoryById } from './own-stories.ts';

/** A break to look at, by the number of the scene that begins there. */
export interface DoubtView {
  readonly scene: number;
  readonly why: StoredDoubt['why'];
}

/** What every card of a review knows. */
export interface ReviewBase {
  readonly imported: Import;
  /** Whether text and titles are shown. */
  readonly spoilers: boolean;
  /** In story order. */
  readonly doubts: readonly DoubtView[];
  /** How many scenes there are. */
  readonly total: number;
}

export interface ReviewSummary extends ReviewBase {
  readonly chapters: number;
  readonly words: number;
  /** Whole minutes: all of it, a scene on average, the shortest and the longest. */
  readonly minutes: number;
  readonly minutesEach: number;
  readonly shortest: number;
  readonly longest: number;
  /** How each piece that was left out begins, in the order of `imported.leftOut`; null without spoilers. */
  readonly excludedTexts: readonly string[] | null;
  /** How many notes its author wrote beside scenes, and whether they are kept there. */
  readonly notes: { readonly count: number; readonly kept: boolean };
  /** Readings that go on. */
  readonly readings: readonly (Pick<Reading, 'released'> & {
    /** Null for a channel that whoever asks can't view. */
    readonly channel: string | null;
  })[];
}

export interface SceneReview extends ReviewBase {
  readonly scene: number;
  /** Its chapter, 1..N, and whether it begins it. */
  readonly chapter: number;
  readonly startsChapter: boolean;
  readonly words: number;
  /** Of the scene before; null for the first. */
  readonly wordsBefore: number | null;
  readonly paragraphs: number;
  readonly why: StoredDoubt['why'] | null;
  readonly preview: ScenePreview | null;
}

export interface ReviewList extends ReviewBase {
  readonly rows: readonly {
    readonly scene: number;
    readonly words: number;
    /** Null without spoilers, too. */
    readonly title: string | null;
    /** Whether it begins a chapter. */
    readonly startsChapter: boolean;
    readonly doubtful: boolean;
  }[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** What a scene looks like, for who asked to see it. */
export interface ScenePreview {
  readonly chapter: string | null;
  readonly title: string | null;
  /** How the scene before ends. Markup. */
  readonly before: string | null;
  /** How the scene begins. Markup. */
  readonly opening: string;
}

export interface SplitReview extends ReviewBase {
  readonly scene: number;
  readonly words: number;
  readonly places: readonly SplitPlace[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

export interface SplitPlace {
  /** The paragraph (1 is the second) that would begin a scene. */
  readonly at: number;
  /** Words before and after it. */
  readonly before: number;
  readonly after: number;
  /** How it begins; null without spoilers. Plain text or markup as it stands. */
  readonly opening: string | null;
}

/** As many as a select takes. */
const PER_PAGE = 25;

/** The first card of a review, by what was typed. @throws UserError */
export async function review(app: App, where: RequestContext, named: string): Promise<ReviewSummary> {
  return reviewSummary(app, where, await ownStory(app, where, named), false);
}

/** The same, once the notes of its author are kept beside their scenes, or dropped. @throws UserError */
export async function setNotes(
  app: App,
  where: RequestContext,
  named: string,
  kept: boolean,
): Promise<ReviewSummary> {
  const imported = await ownStory(app, where, named);
  const count = await keepNotes(app.documents, imported.story, kept);
  app.log.info(
    { server: where.server, story: imported.story, notes: count, kept },
    'notes were kept or dropped',
  );
  return reviewSummary(app, where, imported, false);
}

/** The same by a button. @throws UserError */
export async function reviewById(
  app: App,
  where: RequestContext,
  id: string,
  spoilers: boolean,
): Promise<ReviewSummary> {
  await requireHost(app, where);
  return reviewSummary(app, where, await ownStoryById(app, where, id), spoilers);
}

export async function reviewSummary(
  app: App,
  where: RequestContext,
  imported: Import,
  spoilers: boolean,
): Promise<ReviewSummary> {
  const { story, ...common } = await reviewBase(app, where, imported, spoilers);
  const readings = await readingsOfImport(app.documents, serverOf(where), imported.story);
  const texts = spoilers ? ((await app.documents.get('leftover', imported.story))?.texts ?? []) : null;
  const notes = await app.documents.get('notes', imported.story);
  const minutes = story.scenes.map(({ words }) => minutesToRead(words));
  return {
    ...common,
    chapters: story.chapters.length,
    words: wordsInScenes(story, 1, common.total),
    minutes: minutesForScenes(story, 1, common.total),
    minutesEach: averageSceneMinutes(story),
    shortest: Math.min(...minutes),
    longest: Math.max(...minutes),
    excludedTexts: texts,
    notes: { count: notes?.notes.length ?? 0, kept: notes?.kept ?? false },
    readings: await withoutHidden(
      app,
      where,
      readings.filter(({ state }) => state === 'active'),
    ),
  };
}

/** One scene, 1..N; a number past the end means the last. @throws UserError */
export async function reviewScene(
  app: App,
  where: RequestContext,
  id: string,
  number: number,
  spoilers: boolean,
): Promise<SceneReview> {
  await requireHost(app, where);
  return sceneReview(app, where, await ownStoryById(app, where, id), number, spoilers);
}

export async function sceneReview(
  app: App,
  where: RequestContext,
  imported: Import,
  number: number,
  spoilers: boolean,
): Promise<SceneReview> {
  const { story, ...common } = await reviewBase(app, where, imported, spoilers);
  const scene = Number.isInteger(number) ? Math.min(Math.max(1, number), common.total) : 1;
  const index = story.chapters.findLastIndex(({ firstScene }) => firstScene <= scene);
  const chapter = story.chapters[index];
  const [text, before] = await Promise.all([
    app.library.text(story, scene),
    scene > 1 && spoilers ? app.library.text(story, scene - 1) : null,
  ]);
  const outline = story.scenes[scene - 1];
  return {
    ...common,
    scene,
    chapter: index + 1,
    startsChapter: chapter?.firstScene === scene,
    words: outline?.words ?? 0,
    wordsBefore: story.scenes[scene - 2]?.words ?? null,
    paragraphs: paragraphsOf(text).length,
    why: common.doubts.find((doubt) => doubt.scene === scene)?.why ?? null,
    preview: spoilers
      ? { chapter: chapter?.title ?? null, title: outline?.title ?? null, before, opening: text }
      : null,
  };
}

/** The scenes, a page at a time, for choosing one. @throws UserError */
export async function reviewList(
  app: App,
  where: RequestContext,
  id: string,
  page: number,
  spoilers: boolean,
): Promise<ReviewList> {
  await requireHost(app, where);
  const { story, ...common } = await reviewBase(app, where, await ownStoryById(app, where, id), spoilers);
  const openings = new Set(story.chapters.map(({ firstScene }) => firstScene));
  const doubtful = new Set(common.doubts.map(({ scene }) => scene));
  const shown = paginate(story.scenes, page, PER_PAGE);
  return {
    ...common,
    ...shown,
    rows: shown.rows.map(({ number, words, title }) => ({
      scene: number,
      words,
      title: spoilers ? title : null,
      startsChapter: openings.has(number),
      doubtful: doubtful.has(number),
    })),
  };
}

/** Where a scene can be split. @throws UserError */
export async function reviewSplits(
  app: App,
  where: RequestContext,
  id: string,
  scene: number,
  page: number,
  spoilers: boolean,
): Promise<SplitReview> {
  await requireHost(app, where);
  const { story, ...common } = await reviewBase(app, where, await ownStoryById(app, where, id), spoilers);
  const outline = story.scenes[scene - 1];
  if (outline === undefined) throw new UserError({ kind: 'review-changed' });
  const paragraphs = paragraphsOf(await app.library.text(story, scene));
  const counts = paragraphs.map(countWords);
  const total = counts.reduce((sum, words) => sum + words, 0);
  let before = 0;
  const places = paragraphs.slice(1).map((opening, index) => {
    before += counts[index] ?? 0;
    return { at: index + 1, before, after: total - before, opening: spoilers ? opening : null };
  });
  const { rows, ...at } = paginate(places, page, PER_PAGE);
  return { ...common, scene, words: total, places: rows, ...at };
}

/** Text of a story for adults is shown where only adults are, to hosts too. @throws UserError */
async function reviewBase(
  app: App,
  where: RequestContext,
  imported: Import,
  spoilers: boolean,
): Promise<ReviewBase & { readonly story: Story }> {
  if (spoilers && !(await mayBeShownAt(app, where, imported)))
    throw new UserError({ kind: 'text-for-adults', title: imported.title });
  const story = await app.library.story(imported.story, imported.revision);
  const why = new Map(imported.doubts.map((doubt) => [doubt.slug, doubt.why]));
  const doubts = story.scenes.flatMap(({ slug, number }) => {
    const found = why.get(slug);
    return found === undefined ? [] : [{ scene: number, why: found }];
  });
  return { imported, spoilers, doubts, total: story.scenes.length, story };
}

// The stories a server brought: found by name, listed beside those that are offered everywhere, and told about.

import { importsOf } from '../../../library/imports.ts';
import type { App } from '../../../ports/app.ts';
import { importId } from '../../../ports/documents.ts';
import type { NamedStory } from '../../../ports/library.ts';
import { readingsIn } from '../../../ports/readings.ts';
import type { Import } from '../../../ports/stored-imports.ts';
import { UserError } from '../../../ports/user-error.ts';
import type { Reading } from '../../../reading/reading.ts';
import { averageSceneMinutes, minutesForScenes, type Story, wordsInScenes } from '../../../story/story.ts';
import { serverOf } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import { type Page, paginate } from '../../paginate.ts';
import type { RequestContext } from '../../request-context.ts';
import { severalStories, storiesNamed } from '../../story-names.ts';
import { withoutHidden } from '../../visible-readings.ts';

/** Where a story is read, in a list. */
export interface ReadAt extends Pick<Reading, 'state'> {
  /** Null for a channel that whoever asks can't view. */
  readonly channel: string | null;
}

export interface StoryRow {
  readonly title: string;
  readonly author: string | null;
  readonly retold: boolean;
  /** Null for stories that are offered everywhere. */
  readonly scenes: number | null;
  readonly readAt: readonly ReadAt[];
}

export type LibraryList = Page<StoryRow & { readonly own: boolean }>;

export interface StoryInfo {
  /** Null for a story that is offered everywhere. */
  readonly imported: Import | null;
  readonly story: Story;
  readonly words: number;
  /** Whole minutes: for all of it, and for a scene on average. */
  readonly minutes: number;
  readonly minutesEach: number;
  readonly readAt: readonly ReadAt[];
}

/** How many stories an unknown one is answered with, and how many stand on a page of the list. */
const MAX_SUGGESTIONS = 10;
const PER_PAGE = 15;

/** The server's own stories first, then those offered everywhere; each by title. @throws UserError */
export async function listStories(app: App, where: RequestContext, page: number): Promise<LibraryList> {
  const server = serverOf(where);
  const [own, offered, readings] = await Promise.all([
    importsOf(app.documents, server),
    app.library.offered(server),
    readingsIn(app, server).then((all) => withoutHidden(app, where, all)),
  ]);
  const imported = new Map(own.map((each) => [each.story, each]));
  const rows = offered.map(({ id, title, author, retold }) => ({
    title,
    author,
    retold,
    own: imported.has(id),
    scenes: imported.get(id)?.scenes ?? null,
    readAt: readings.filter(({ story }) => story === id),
  }));
  const sorted = [...rows.filter((row) => row.own), ...rows.filter((row) => !row.own)];
  return paginate(sorted, page, PER_PAGE);
}

/** Another page of the list. @throws UserError */
export async function turnStoryList(app: App, where: RequestContext, page: number): Promise<LibraryList> {
  await requireHost(app, where);
  return listStories(app, where, page);
}

/** All that is known of a story that can be started here. @throws UserError */
export async function storyInfo(app: App, where: RequestContext, named: string): Promise<StoryInfo> {
  const server = serverOf(where);
  const offered = await app.library.offered(server);
  const found = onlyStory(offered, named);
  const [story, imported, readings] = await Promise.all([
    app.library.story(found.id, found.revision),
    app.documents.get('import', importId(server, found.id)),
    readingsIn(app, server).then((all) => withoutHidden(app, where, all)),
  ]);
  return {
    imported: imported ?? null,
    story,
    words: wordsInScenes(story, 1, story.scenes.length),
    minutes: minutesForScenes(story, 1, story.scenes.length),
    minutesEach: averageSceneMinutes(story),
    readAt: readings.filter((reading) => reading.story === found.id),
  };
}

/** A story this server brought, by its id, as autocomplete gives it, or its title. @throws UserError */
export async function ownStory(app: App, where: RequestContext, named: string): Promise<Import> {
  const own = await importsOf(app.documents, serverOf(where));
  return onlyStory(own.map(asNamed), named).imported;
}

/** The same by the id of a button: of this server, or none. @throws UserError */
export async function ownStoryById(app: App, where: RequestContext, id: string): Promise<Import> {
  const found = await app.documents.get('import', importId(serverOf(where), id));
  if (found === undefined) throw new UserError({ kind: 'not-own-story', known: [] });
  return found;
}

/** The stories this server brought, by title, for autocomplete. */
export async function ownStories(app: App, where: RequestContext): Promise<readonly NamedStory[]> {
  if (where.server === null) return [];
  const own = await importsOf(app.documents, where.server);
  return own.map(asNamed).sort((a, b) => a.title.localeCompare(b.title));
}

const asNamed = (imported: Import) => ({ ...imported, id: imported.story, imported });

/** @throws UserError where no story is called that, or several are */
function onlyStory<T extends NamedStory>(stories: readonly T[], named: string): T {
  const [found, ...others] = storiesNamed(stories, named);
  if (found === undefined) throw unknownStoryError(stories.map(({ title }) => title));
  if (others.length > 0) throw severalStories([found, ...others]);
  return found;
}

function unknownStoryError(known: readonly string[]): UserError {
  return new UserError({ kind: 'not-own-story', known: known.slice(0, MAX_SUGGESTIONS) });
}

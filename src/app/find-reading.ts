// Finds the reading somebody means, by what they named, where they are, and what else is read in the server.

import type { App } from '../ports/app.ts';
import { type DiscussionThread, type Member, memberId } from '../ports/documents.ts';
import {
  checkReadable,
  isActive,
  loadReadings,
  readingsIn,
  serverReadings,
  withoutDrafts,
} from '../ports/readings.ts';
import { UserError, type UserProblem } from '../ports/user-error.ts';
import { type Bookmark, bookmarkIn, isOpen, noteVisit } from '../reading/bookmark.ts';
import { type Gate, privateGate, publicGate } from '../reading/gate.ts';
import { type Place, placeAfter, placeOf } from '../reading/place.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import { fold } from '../story/fold.ts';
import type { Story } from '../story/story.ts';
import { checkAge } from './age-restriction.ts';
import { moveBookmark } from './members.ts';
import type { RequestContext } from './request-context.ts';
import { isHere, isVisible, type Purpose, viewersIn, visibleAmong } from './visible-readings.ts';

/** A reading with its story, the scene of the thread it was asked in, and the asker's place. */
export interface ReadingContext {
  /** Who asks, and all their bookmarks in this server, as stored. */
  readonly user: string;
  readonly bookmarks: Member['bookmarks'];
  readonly reading: Reading;
  readonly story: Story;
  /** The scene discussed in the thread, or null outside of one. */
  readonly threadScene: number | null;
  readonly bookmark: Bookmark;
  /** Where the bookmark stands, in pages. */
  readonly place: Place;
}

/**
 * The reading that is meant: the one named, else the one whose scene this thread discusses, else the one of this
 * channel, else the only one of the server; active ones before stopped and finished ones. Of those whose channel
 * whoever asks can't view there is none. In the reading's own channel Discord is not asked.
 * @throws UserError where there is none, or several and nothing tells which
 */
export async function findReading(
  app: App,
  where: RequestContext,
  named: string | null,
  purpose: Purpose = 'read',
): Promise<Reading> {
  const { readings, unreadable } = await serverReadings(app, serverOf(where));
  const all = withoutDrafts(readings);
  try {
    return await findAmong(app, where, all, named, purpose);
  } catch (error) {
    const isMissing = error instanceof UserError && MISSING.has(error.problem.kind);
    if (unreadable.length === 0 || !isMissing) throw error;
    // It may be the one that can't be read; whose that is, and who may see it, nobody knows.
    if (purpose === 'host') checkReadable(unreadable);
    throw new UserError({ kind: 'cannot-check' });
  }
}

/** What is answered where nothing was found. */
const MISSING: ReadonlySet<UserProblem['kind']> = new Set<UserProblem['kind']>([
  'nothing-read-here',
  'no-such-reading',
]);

async function findAmong(
  app: App,
  where: RequestContext,
  all: readonly Reading[],
  named: string | null,
  purpose: Purpose,
): Promise<Reading> {
  const here = all.filter((reading) => isHere(where, reading));
  if (named !== null) {
    const meant = calledHere(await visibleAmong(app, where, here, purpose), named);
    return meant ?? findNamed(await visibleAmong(app, where, all, purpose), named, where);
  }
  const discussed = await findDiscussionThread(app, where);
  const ofThread = all.filter(({ id }) => id === discussed?.reading);
  const [meant] = await visibleAmong(app, where, ofThread, purpose);
  if (meant !== undefined) return meant;
  return pickReading(here.some(isActive) ? here : await visibleAmong(app, where, all, purpose), where);
}

/** The readings of a server that exist for whoever asks, but drafts; the newest first. @throws UserError */
export async function visibleReadings(app: App, where: RequestContext, purpose: Purpose): Promise<Reading[]> {
  return visibleAmong(app, where, await readingsIn(app, serverOf(where)), purpose);
}

function pickReading(readings: readonly Reading[], where: RequestContext): Reading {
  const here = readings.filter(({ channel }) => channel === where.channel);
  const active = readings.filter(isActive);
  const only = active.length === 1 ? active : [];
  const candidates = [here.filter(isActive), only, here, active, readings];
  const group = candidates.find(({ length }) => length > 0) ?? [];
  const [newest] = group;
  if (newest === undefined) throw new UserError({ kind: 'nothing-read-here' });
  // Of what was read in this channel before, the last is meant.
  if (group.length === 1 || group === here) return newest;
  throw new UserError({
    kind: 'which-reading',
    readings: group.map(({ title, channel }) => ({ title, channel })),
  });
}

/** The server asked in. @throws UserError in direct messages */
export function serverOf({ server }: RequestContext): string {
  if (server === null) throw new UserError({ kind: 'only-in-servers' });
  return server;
}

/**
 * A reading by its id, drafts too. Ids can be forged: undefined where it is gone, not of this server, or in a channel
 * that whoever asks can't view. @throws UserError where Discord does not say in time who views what, whatever the id
 */
export async function lookForReading(
  app: App,
  where: RequestContext,
  id: ReadingId,
  purpose: Purpose,
): Promise<Reading | undefined> {
  const stored = await app.documents.get('reading', id);
  const reading = stored?.server === where.server ? stored : undefined;
  if (where.server === null || (reading !== undefined && isHere(where, reading))) return reading;
  const viewers = await viewersIn(app, where.server);
  return reading !== undefined && isVisible(viewers, where, reading, purpose) ? reading : undefined;
}

/** A reading by its id, drafts too. @throws UserError where there is none for whoever asks */
export async function readingById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  purpose: Purpose = 'read',
): Promise<Reading> {
  const reading = await lookForReading(app, where, id, purpose);
  if (reading === undefined) throw new UserError({ kind: 'gone' });
  return reading;
}

/** The place of whoever asks: in the reading that is meant. @throws UserError as `findReading` does */
export async function readingContext(
  app: App,
  where: RequestContext,
  named: string | null,
): Promise<ReadingContext> {
  const server = serverOf(where);
  const [reading, member] = await Promise.all([
    findReading(app, where, named),
    loadMember(app, where, server),
  ]);
  return loadReadingContext(app, where, reading, member);
}

/** The place of whoever asks, in a reading known by its id. @throws UserError */
export async function readingContextById(
  app: App,
  where: RequestContext,
  id: ReadingId,
): Promise<ReadingContext> {
  const server = serverOf(where);
  const [reading, member] = await Promise.all([readingById(app, where, id), loadMember(app, where, server)]);
  return loadReadingContext(app, where, reading, member);
}

/** Read beside the reading it is wanted for: a store answers two questions at once as fast as one. */
function loadMember(
  { documents }: App,
  { user }: RequestContext,
  server: string,
): Promise<Member | undefined> {
  return documents.get('member', memberId(server, user));
}

async function loadReadingContext(
  app: App,
  where: RequestContext,
  reading: Reading,
  member: Member | undefined,
): Promise<ReadingContext> {
  // Nothing is read in a draft yet: its buttons are for hosts.
  if (reading.state === 'draft') throw new UserError({ kind: 'gone' });
  const [story, threadScene] = await Promise.all([
    app.library.story(reading.story, reading.revision),
    threadSceneOf(app, where, reading),
  ]);
  await checkAge(app, where, reading, story);
  const bookmarks = member?.bookmarks ?? {};
  const context = { user: where.user, bookmarks, reading, story, threadScene };
  const stored = bookmarkIn(bookmarks[reading.id], reading.run);
  const bookmark = await noteVisitOf(app, where, reading, stored);
  return { ...context, bookmark, place: await placeIn(app, story, bookmark) };
}

/** Once in six hours at most, for those who have said how far they have read. */
async function noteVisitOf(
  app: App,
  where: RequestContext,
  reading: Reading,
  bookmark: Bookmark,
): Promise<Bookmark> {
  const now = app.clock.now();
  const visiting = (current: Bookmark) => noteVisit(current, reading.released, now);
  if (bookmark.pace === null || visiting(bookmark) === bookmark) return bookmark;
  return moveBookmark(app, where, reading, visiting);
}

/** A bookmark's place, in pages of the scene that is open. */
export async function placeIn(app: Pick<App, 'library'>, story: Story, bookmark: Bookmark): Promise<Place> {
  if (!isOpen(bookmark) || bookmark.read >= story.scenes.length) return placeAfter(bookmark.read);
  return placeOf(bookmark, await app.library.readerPages(story, bookmark.read + 1));
}

/** The gate of whoever asks, in private. @throws Error where they have not said how far they have read: ask first */
export function memberGate({ reading, bookmark, place, threadScene }: ReadingContext): Gate {
  return privateGate(bookmark.pace, place, reading.released, threadScene);
}

/**
 * The gate for everyone where somebody asks. Two readings of a server may share a story: in the channel of the one
 * that is behind, nothing of the other is shown past it. @throws StoreError
 */
export async function publicGateAt(
  app: App,
  where: RequestContext,
  { reading, threadScene }: ReadingContext,
): Promise<Gate> {
  const own = reading.channel === where.channel && isActive(reading);
  const { readings, unreadable } = own
    ? { readings: [], unreadable: [] }
    : await serverReadings(app, reading.server);
  // It may be the one that is behind here.
  if (unreadable.length > 0) return publicGate(0, threadScene);
  const sameStoryHere = withoutDrafts(readings)
    .filter(isActive)
    .filter(({ channel, story }) => channel === where.channel && story === reading.story);
  const released = Math.min(reading.released, ...sameStoryHere.map((twin) => twin.released));
  return publicGate(released, threadScene);
}

/** A thread of an earlier run, or of another reading of the same story, holds back just the same. */
async function threadSceneOf(app: App, where: RequestContext, reading: Reading): Promise<number | null> {
  const thread = await findDiscussionThread(app, where);
  if (thread === undefined) return null;
  if (thread.reading === reading.id) return thread.scene;
  const { readings, unreadable } = await loadReadings(app, [thread.reading]);
  const mayShare = unreadable.length > 0 || readings[0]?.story === reading.story;
  return mayShare ? thread.scene : null;
}

async function findDiscussionThread(
  { documents }: App,
  { thread }: RequestContext,
): Promise<DiscussionThread | undefined> {
  return thread === null ? undefined : documents.get('thread', thread);
}

/** What a reading is called in a list: “Dracula · #night-club”. */
export function readingLabel({ title, channelName }: Reading): string {
  return `${title} · #${channelName}`;
}

/** The readings whose label holds what was typed, for autocomplete; active ones first. @throws UserError */
export async function completeReadings(
  app: App,
  where: RequestContext,
  typed: string,
  purpose: Purpose,
): Promise<readonly Reading[]> {
  if (where.server === null) return [];
  const readings = await visibleReadings(app, where, purpose);
  const wanted = fold(typed);
  const matching = readings.filter((reading) => fold(readingLabel(reading)).includes(wanted));
  return [...matching.filter(isActive), ...matching.filter((reading) => !isActive(reading))];
}

/** By id, as autocomplete gives it, or by what somebody typed without choosing: its label, or its title alone. */
function findNamed(readings: readonly Reading[], named: string, where: RequestContext): Reading {
  const called = readings.filter((reading) => isCalled(reading, named));
  if (called.length === 0) throw new UserError({ kind: 'no-such-reading' });
  return called.find(({ id }) => id === named) ?? pickReading(called, where);
}

/** The one of this channel that is named, where no other of the server can be meant rather. */
function calledHere(here: readonly Reading[], named: string): Reading | undefined {
  return here.find(({ id }) => id === named) ?? here.find((each) => isActive(each) && isCalled(each, named));
}

function isCalled(reading: Reading, named: string): boolean {
  const wanted = fold(named);
  const names = [readingLabel(reading), reading.title].map(fold);
  return reading.id === named || names.includes(wanted);
}

// Finds the reading somebody means, by what they named, where they are, and what else is read in the server.

import type { Reading, ReadingId } from '../reading/reading.ts';
import { bookmarkIn, type Bookmark } from '../reading/bookmark.ts';
import type { Story } from '../story/story.ts';
import type { App, Where } from './app.ts';
import { memberId } from './documents.ts';
import { UserError } from './problem.ts';

/** A reading with its story, the scene of the thread it was asked in, and the asker's place. */
export interface Place {
  readonly reading: Reading;
  readonly story: Story;
  /** The scene discussed in the thread, or null outside of one. */
  readonly threadScene: number | null;
  readonly bookmark: Bookmark;
}

/** All readings of a server but drafts, the newest first. */
export async function readingsIn({ documents }: App, server: string): Promise<Reading[]> {
  const ids = (await documents.get('server', server))?.readings ?? [];
  const readings = await Promise.all(ids.map((id) => documents.get('reading', id)));
  return readings
    .filter((reading) => reading !== undefined)
    .filter(({ state }) => state !== 'draft')
    .sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * The reading that is meant: the one named, else the one of this channel, else the only one of the server;
 * active ones before stopped and finished ones.
 * @throws UserError where there is none, or several and nothing tells which
 */
export async function findReading(app: App, where: Where, named: string | null): Promise<Reading> {
  const server = serverOf(where);
  const readings = await readingsIn(app, server);
  if (named !== null) return findNamed(readings, named);
  const here = readings.filter(({ channel }) => channel === where.channel);
  const candidates = [here.filter(isActive), readings.filter(isActive), here, readings];
  const nearest = candidates.find((group) => group.length > 0);
  if (nearest === undefined) throw new UserError({ kind: 'nothing-read-here' });
  const [only] = nearest;
  if (only !== undefined && (nearest.length === 1 || nearest === here)) return only;
  throw new UserError({ kind: 'which-reading', readings: nearest.map(({ title, channel }) => ({ title, channel })) });
}

/** The server asked in. @throws UserError in direct messages */
export function serverOf({ server }: Where): string {
  if (server === null) throw new UserError({ kind: 'only-in-servers' });
  return server;
}

/** A reading by its id, of this server. @throws UserError where it is gone, or not of this server: ids can be forged */
export async function readingById({ documents }: App, where: Where, id: ReadingId): Promise<Reading> {
  const reading = await documents.get('reading', id);
  if (reading === undefined || reading.server !== where.server) throw new UserError({ kind: 'gone' });
  return reading;
}

/** The place of whoever asks: in the reading that is meant. @throws UserError as `findReading` does */
export async function placeOf(app: App, where: Where, named: string | null): Promise<Place> {
  return placeIn(app, where, await findReading(app, where, named));
}

/** The place of whoever asks, in a reading known by its id. @throws UserError */
export async function placeById(app: App, where: Where, id: ReadingId): Promise<Place> {
  return placeIn(app, where, await readingById(app, where, id));
}

async function placeIn(app: App, where: Where, reading: Reading): Promise<Place> {
  const [story, threadScene, member] = await Promise.all([
    app.library.story(reading.story, reading.revision),
    threadSceneOf(app, where, reading),
    app.documents.get('member', memberId(reading.server, where.user)),
  ]);
  return { reading, story, threadScene, bookmark: bookmarkIn(member?.bookmarks[reading.id], reading.run) };
}

async function threadSceneOf({ documents }: App, where: Where, reading: Reading): Promise<number | null> {
  if (where.thread === null) return null;
  const thread = await documents.get('thread', where.thread);
  if (thread?.reading !== reading.id) return null;
  // A thread of an earlier run is about a scene this run may not have reached.
  return thread.scene;
}

/** What a reading is called in a list: “Dracula · #night-club”. */
export function readingLabel({ title, channelName }: Reading): string {
  return `${title} · #${channelName}`;
}

/** The readings whose label holds what was typed, for autocomplete; active ones first. */
export async function completeReadings(app: App, where: Where, typed: string): Promise<readonly Reading[]> {
  if (where.server === null) return [];
  const readings = await readingsIn(app, where.server);
  const wanted = typed.toLowerCase();
  const matching = readings.filter((reading) => readingLabel(reading).toLowerCase().includes(wanted));
  return [...matching.filter(isActive), ...matching.filter((reading) => !isActive(reading))];
}

/** By id, as autocomplete gives it, or by what somebody typed without choosing. */
function findNamed(readings: readonly Reading[], named: string): Reading {
  const wanted = named.toLowerCase();
  const found =
    readings.find(({ id }) => id === named) ??
    readings.find((reading) => readingLabel(reading).toLowerCase() === wanted) ??
    readings.find(({ title }) => title.toLowerCase() === wanted);
  if (found === undefined) throw new UserError({ kind: 'no-such-reading' });
  return found;
}

function isActive({ state }: Reading): boolean {
  return state === 'active';
}

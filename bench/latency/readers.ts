// The readers of the latency bench, and a reading half through a long story, with each of them at a place in it.

import { setTimeout as pause } from 'node:timers/promises';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { type Documents, memberId, postsId } from '../../src/ports/documents.ts';
import { NEW_MEMBER } from '../../src/ports/new-documents.ts';
import { NEW_BOOKMARK, type Pace } from '../../src/reading/bookmark.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';

export interface Reader {
  readonly name: string;
  readonly pace: Pace;
  /** Scenes read. */
  readonly read: number;
}

export const SCENES = 2_500;
export const RELEASED = 1_250;

/** Behind the channel, at its heels, and at their own pace on both sides of it: nobody is level after one `/next`. */
export const READERS: readonly Reader[] = [
  { name: 'reader-1', pace: 'channel', read: 40 },
  { name: 'reader-2', pace: 'channel', read: 900 },
  { name: 'reader-3', pace: 'channel', read: 1_100 },
  { name: 'reader-4', pace: 'channel', read: 1_240 },
  { name: 'reader-5', pace: 'own', read: 300 },
  { name: 'reader-6', pace: 'own', read: 800 },
  { name: 'reader-7', pace: 'own', read: 1_400 },
  { name: 'reader-8', pace: 'own', read: 2_200 },
];

export const CHANNEL = '#reading';
const FIRST_POST_TIMEOUT_MS = 30_000;

/** Puts the readers into the sandbox's server and connects them. */
export async function joinReaders(sandbox: Sandbox): Promise<Map<string, SandboxUser>> {
  const users = new Map<string, SandboxUser>();
  for (const { name } of READERS) sandbox.world.addUser(name);
  for (const { name } of READERS) users.set(name, await sandbox.login(name));
  return users;
}

/** Starts the story as a host does, and waits until its first scene is out. @throws Error with how far it came */
export async function startReading(sandbox: Sandbox, documents: Documents, story: string): Promise<Reading> {
  const host = await sandbox.login('mina');
  const card = await host.type('/story start', { story, channel: CHANNEL }, { in: CHANNEL });
  const begun = await host.press(card, strings.story.start.now);
  const seen: Reading[] = [];
  for (const until = Date.now() + FIRST_POST_TIMEOUT_MS; Date.now() < until; await pause(50)) {
    for (const id of await documents.ids('reading', '')) {
      const reading = await documents.get('reading', id);
      if (reading?.story !== story) continue;
      if (reading.released === 1 && reading.outbox.length === 0) return reading;
      seen.push(reading);
    }
  }
  const came = JSON.stringify(seen.at(-1));
  throw new Error(
    `the first scene was not posted in time; the host saw “${begun.text}”; the reading is ${came}`,
  );
}

/** Writes what 1,249 more posts and eight readers' evenings would have left in the store. */
export async function seedProgress(documents: Documents, { id, run }: Reading): Promise<void> {
  const first = await documents.get('posts', postsId(id, run, 1));
  if (first === undefined) throw new Error('the first scene’s posts are missing');
  for (let scene = 2; scene <= RELEASED; scene += 1) {
    const posts = { ...first, thread: null };
    await documents.update('posts', postsId(id, run, scene), () => ({ write: posts, result: null }));
  }
  await documents.update('reading', id, (reading) =>
    reading === undefined ? { result: null } : { write: { ...reading, released: RELEASED }, result: null },
  );
}

/** Has each reader say how they read, as they would. */
export async function chooseReadingModes(
  documents: Documents,
  { id, server }: Reading,
  users: ReadonlyMap<string, SandboxUser>,
): Promise<void> {
  const { along, own } = strings.reading.ask_place;
  for (const { name, pace } of READERS) {
    const user = users.get(name);
    if (user === undefined) throw new Error(`${name} is not connected`);
    const asked = await user.type('/read', {}, { in: CHANNEL });
    await user.press(asked, pace === 'own' ? own.under_way : along.under_way);
    const bookmark = (await documents.get('member', memberId(server, user.id)))?.bookmarks[id];
    if (bookmark?.pace !== pace) throw new Error(`${name} could not choose a pace`);
  }
}

/** Puts a reader back to their place, since `/next` moves on: each ask then has one answer. */
export async function resetBookmark(
  documents: Documents,
  { id, server, run }: Reading,
  user: string,
  { pace, read }: Reader,
): Promise<void> {
  await documents.update('member', memberId(server, user), (member = NEW_MEMBER) => {
    const bookmarks = {
      ...member.bookmarks,
      [id]: { ...NEW_BOOKMARK, run, pace, read, page: 1, open: read + 1 },
    };
    return { write: { ...member, bookmarks }, result: null };
  });
}

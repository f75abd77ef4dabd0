// `/lookup`: what the story has told about a name, up to the gate.

import type { Posted } from '../reading/installment.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import { lookUp } from '../story/codex.ts';
import { type Completion, complete } from '../story/complete.ts';
import { type VisibleEntry, visibleStory } from '../story/visible-story.ts';
import type { App, Where } from './app.ts';
import { postsId } from './documents.ts';
import { type Place, placeById, placeOf, publicGateAt } from './find-reading.ts';
import { type Gate, privateGate } from './gate.ts';
import { askPace, type ChoosePace } from './read-view.ts';

/** A posted message, for a jump link. */
export interface PostRef extends Posted {
  readonly server: string;
}

export type LookupView =
  | ChoosePace
  | {
      readonly kind: 'card';
      readonly reading: Reading;
      readonly query: string;
      readonly gate: Gate;
      readonly entry: VisibleEntry;
      /** Where the entry first appears was posted, if it was. */
      readonly post: PostRef | null;
    }
  /** Not revealed yet and not in the story at all are the same. */
  | {
      readonly kind: 'nothing';
      readonly reading: Reading;
      readonly query: string;
      readonly gate: Gate;
      readonly suggestions: readonly string[];
    };

type Answer = Exclude<LookupView, ChoosePace>;

/** For whoever asks, privately. @throws UserError */
export async function lookup(
  app: App,
  where: Where,
  query: string,
  named: string | null,
): Promise<LookupView> {
  return lookupIn(app, await placeOf(app, where, named), query);
}

/** The same in a reading known by its id. @throws UserError */
export async function lookupOf(app: App, where: Where, id: ReadingId, query: string): Promise<LookupView> {
  return lookupIn(app, await placeById(app, where, id), query);
}

async function lookupIn(app: App, place: Place, query: string): Promise<LookupView> {
  const { reading, bookmark, threadScene } = place;
  if (bookmark.pace === null) return askPace(place, { want: 'lookup', query });
  return answer(app, place, query, privateGate(bookmark, reading.released, threadScene));
}

/** For everyone in the channel: asked again at the public gate. @throws UserError */
export async function shareLookup(app: App, where: Where, id: ReadingId, query: string): Promise<Answer> {
  const place = await placeById(app, where, id);
  return answer(app, place, query, await publicGateAt(app, where, place));
}

async function answer(app: App, { reading, story }: Place, query: string, gate: Gate): Promise<Answer> {
  const found = lookUp(visibleStory(story, gate.scene), query);
  if (found.kind === 'nothing')
    return { kind: 'nothing', reading, query, gate, suggestions: found.suggestions };
  const { entry } = found;
  return { kind: 'card', reading, query, gate, entry, post: await firstPost(app, reading, entry.firstScene) };
}

async function firstPost({ documents }: App, reading: Reading, scene: number): Promise<PostRef | null> {
  const posts = await documents.get('posts', postsId(reading.id, reading.run, scene));
  const first = posts?.messages[0];
  return first === undefined ? null : { server: reading.server, ...first };
}

/** Names to complete, up to the gate; none before the member has said how they read. @throws UserError */
export async function completeLookup(
  app: App,
  where: Where,
  typed: string,
  named: string | null,
): Promise<readonly Completion[]> {
  const { reading, story, bookmark, threadScene } = await placeOf(app, where, named);
  if (bookmark.pace === null) return [];
  const gate = privateGate(bookmark, reading.released, threadScene);
  return complete(visibleStory(story, gate.scene), typed);
}

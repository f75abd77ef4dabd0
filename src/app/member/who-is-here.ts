// `Who is this?`: whom of those in a scene a member has met, by the lower of that scene and their place.

import type { App } from '../../ports/app.ts';
import { postsId } from '../../ports/documents.ts';
import { UserError } from '../../ports/user-error.ts';
import { type Gate, gateAfter, lowerGate } from '../../reading/gate.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import type { VisibleEntry } from '../../story/visible-story.ts';
import {
  findReading,
  memberGate,
  type ReadingContext,
  readingById,
  readingContextById,
} from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';
import { type AskPlace, askPlace } from './ask-place.ts';

export interface WhoIsHere {
  readonly kind: 'who';
  readonly reading: Reading;
  readonly gate: Gate;
  /** Headings of those who are met, the most often named first; none where there are none, or where none may be told. */
  readonly names: readonly string[];
}

/** As many as fit under one message, as buttons. */
const MAX_NAMES = 15;

/** The scene that stands on a message: what its buttons say, where it has some. */
export interface SceneMessage {
  readonly id: string;
  readonly scene: { readonly reading: ReadingId; readonly scene: number } | null;
}

/** Whom of those in the scene that a message shows they have met. @throws UserError where it shows none */
export async function whoIsOn(
  app: App,
  where: RequestContext,
  message: SceneMessage,
): Promise<WhoIsHere | AskPlace> {
  const { reading, scene } = message.scene ?? (await postedScene(app, where, message.id));
  return whoIsHere(app, where, reading, scene);
}

/** Whom of those in a scene they have met. @throws UserError */
export async function whoIsHere(
  app: App,
  where: RequestContext,
  id: ReadingId,
  scene: number,
): Promise<WhoIsHere | AskPlace> {
  return whoIn(app, await readingContextById(app, where, id), scene);
}

export async function whoIn(app: App, context: ReadingContext, scene: number): Promise<WhoIsHere | AskPlace> {
  const { reading, story, bookmark } = context;
  if (bookmark.pace === null) return askPlace(app, context, { kind: 'who', scene });
  const gate = lowerGate(memberGate(context), gateAfter('asker', scene));
  const { codex } = await app.library.visible(story, gate.extent);
  const timesHere = ({ mentions }: VisibleEntry) => mentions.find((each) => each.scene === scene)?.count ?? 0;
  const met = codex
    .filter((entry) => (entry.kind === 'person' || entry.kind === 'creature') && timesHere(entry) > 0)
    .sort((a, b) => timesHere(b) - timesHere(a));
  return { kind: 'who', reading, gate, names: met.slice(0, MAX_NAMES).map(({ heading }) => heading) };
}

/**
 * The scene of a posted page without buttons: only the last of a scene has them. Later scenes stand on later messages,
 * but where one was posted again.
 */
async function postedScene(
  app: App,
  where: RequestContext,
  message: string,
): Promise<{ readonly reading: ReadingId; readonly scene: number }> {
  const { id, run, released } = await readingById(app, where, (await findReading(app, where, null)).id);
  let [low, high] = [1, released];
  while (low <= high) {
    const scene = (low + high) >> 1;
    const posts = await app.documents.get('posts', postsId(id, run, scene));
    const messages = posts?.messages.map((each) => each.message) ?? [];
    if (messages.includes(message)) return { reading: id, scene };
    const [first] = messages;
    if (first === undefined) break;
    if (isEarlier(message, first)) high = scene - 1;
    else low = scene + 1;
  }
  throw new UserError({ kind: 'no-scene-here' });
}

/** Ids of messages grow with time. */
const isEarlier = (a: string, b: string) => (a.length === b.length ? a < b : a.length < b.length);

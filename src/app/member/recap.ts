// `/recap`: the story so far, up to the gate.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import type { Gate } from '../../reading/gate.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { type RecapLength, type RecapSentence, recap } from '../../story/recap.ts';
import { chapterOf, type Story } from '../../story/story.ts';
import { visibleStory } from '../../story/visible-story.ts';
import { memberGate, type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';
import { gateToShow, placeToShow } from '../show-in-channel.ts';
import { type AskPlace, askPlace } from './ask-place.ts';

/** Sentences of one chapter. */
export interface RecapPart {
  /** Null where the chapter has none, or the hosts hide titles. */
  readonly chapter: string | null;
  readonly sentences: readonly RecapSentence[];
}

export interface RecapView {
  readonly kind: 'recap';
  readonly reading: Reading;
  readonly gate: Gate;
  readonly length: RecapLength;
  /** In story order; none where nothing is out, or nothing tells. */
  readonly parts: readonly RecapPart[];
}

/** For whoever asks, privately. @throws UserError */
export async function recapFor(
  app: App,
  where: RequestContext,
  length: RecapLength,
  named: string | null,
): Promise<RecapView | AskPlace> {
  return recapIn(app, await readingContext(app, where, named), length);
}

/** The same in another length, for a button. @throws UserError */
export async function recapById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  length: RecapLength,
): Promise<RecapView | AskPlace> {
  return recapIn(app, await readingContextById(app, where, id), length);
}

/** The same for a place already known. */
export async function recapIn(
  app: App,
  context: ReadingContext,
  length: RecapLength,
): Promise<RecapView | AskPlace> {
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'recap', length });
  return viewOf(app, context, memberGate(context), length);
}

/** For everyone in the channel, up to what may be shown there. @throws UserError where that is nothing */
export async function recapInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
  length: RecapLength,
): Promise<RecapView> {
  const context = await placeToShow(app, where, id);
  const gate = await gateToShow(app, where, context);
  if (gate.kind === 'asker' && gate.scene === 0) throw new UserError({ kind: 'not-read-yet', scene: 1 });
  return viewOf(app, context, gate, length);
}

async function viewOf(
  app: App,
  { reading, story }: ReadingContext,
  gate: Gate,
  length: RecapLength,
): Promise<RecapView> {
  return {
    kind: 'recap',
    reading,
    gate,
    length,
    parts: await recapParts(app, reading, story, 1, gate.scene, length),
  };
}

/** A recap of the scenes from `from` to `to` (1..N), by chapters. */
export async function recapParts(
  { library }: Pick<App, 'library'>,
  { policies }: Reading,
  story: Story,
  from: number,
  to: number,
  length: RecapLength,
): Promise<readonly RecapPart[]> {
  const visible = visibleStory(story, to);
  const sentences = recap(visible, (await library.salientSentences(story)).scenes, length, from);
  const parts: { chapter: string | null; firstScene: number; sentences: RecapSentence[] }[] = [];
  for (const sentence of sentences) {
    const chapter = chapterOf(story, sentence.scene);
    const last = parts.at(-1);
    if (last !== undefined && last.firstScene === chapter?.firstScene) last.sentences.push(sentence);
    else {
      const title = policies.titles ? (chapter?.title ?? null) : null;
      parts.push({ chapter: title, firstScene: chapter?.firstScene ?? 1, sentences: [sentence] });
    }
  }
  return parts.map(({ chapter, sentences }) => ({ chapter, sentences }));
}

// `/recap`: the story so far, up to the gate.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import type { Gate } from '../../reading/gate.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { type ChapterRecaps, lacksRecaps, recapChapters } from '../../story/chapter-recap.ts';
import type { Extent } from '../../story/extent.ts';
import { type RecapLength, type RecapSentence, recap } from '../../story/recap.ts';
import { chapterOf, type Story } from '../../story/story.ts';
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

/** What is told: an author's recaps by chapter, or the chapters of a book that has none, a page of them. */
export type ToldRecap =
  | { readonly kind: 'parts'; readonly parts: readonly RecapPart[] }
  | ({ readonly kind: 'chapters' } & ChapterRecaps);

export interface RecapView {
  readonly kind: 'recap';
  readonly reading: Reading;
  readonly gate: Gate;
  readonly length: RecapLength;
  /** Null where nothing is out, or nothing tells. */
  readonly told: ToldRecap | null;
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

/** The same in another length or on another page, for a button. @throws UserError */
export async function recapById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  length: RecapLength,
  page = 1,
): Promise<RecapView | AskPlace> {
  return recapIn(app, await readingContextById(app, where, id), length, page);
}

/** The same for a place already known. */
export async function recapIn(
  app: App,
  context: ReadingContext,
  length: RecapLength,
  page = 1,
): Promise<RecapView | AskPlace> {
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'recap', length });
  return viewOf(app, context, memberGate(context), length, page);
}

/** For everyone in the channel, up to what may be shown there. @throws UserError where that is nothing */
export async function recapInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
  length: RecapLength,
  page = 1,
): Promise<RecapView> {
  const context = await placeToShow(app, where, id);
  const gate = await gateToShow(app, where, context);
  if (gate.kind === 'asker' && gate.scene === 0) throw new UserError({ kind: 'not-read-yet', scene: 1 });
  return viewOf(app, context, gate, length, page);
}

async function viewOf(
  app: App,
  { reading, story }: ReadingContext,
  gate: Gate,
  length: RecapLength,
  page: number,
): Promise<RecapView> {
  const told = await tellRecap(app, reading, story, { from: 1, extent: gate.extent, length, page });
  return { kind: 'recap', reading, gate, length, told };
}

export interface WantedRecap {
  /** The first scene of it, 1..N. */
  readonly from: number;
  readonly extent: Extent;
  readonly length: RecapLength;
  /** From 1. */
  readonly page: number;
}

/** A recap of the scenes from `from` on, up to an extent. */
export async function tellRecap(
  { library }: Pick<App, 'library'>,
  { policies }: Reading,
  story: Story,
  { from, extent, length, page }: WantedRecap,
): Promise<ToldRecap | null> {
  const visible = await library.visible(story, extent);
  if (lacksRecaps(visible)) {
    const textOf = (scene: number) => library.text(story, scene);
    const { chapters, ...paging } = await recapChapters(visible, textOf, length, from, page);
    if (chapters.length === 0) return null;
    const shown = policies.titles ? chapters : chapters.map((chapter) => ({ ...chapter, title: null }));
    return { kind: 'chapters', chapters: shown, ...paging };
  }
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
  if (parts.length === 0) return null;
  return { kind: 'parts', parts: parts.map(({ chapter, sentences }) => ({ chapter, sentences })) };
}

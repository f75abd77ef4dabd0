// Quotes: the sentences of a private page by number, and one or two of them to keep or to show.

import type { App } from '../../ports/app.ts';
import { UserError } from '../../ports/user-error.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import { type Sentence, splitSentences } from '../../story/sentences.ts';
import { publicGateAt, type ReadingContext, readingContextById } from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';
import { checkToShow, placeToShow } from '../show-in-channel.ts';
import { firstPost, type PostRef } from './lookup.ts';
import { checkScene } from './read.ts';
import { clampPage, type PagePosition } from './read-view.ts';

/** Where a quote is from. */
export interface QuoteSource extends PagePosition {
  readonly reading: Reading;
  readonly title: string | null;
}

export interface NumberedSentence extends Sentence {
  /** Within the scene, from 1. */
  readonly number: number;
}

/** Sentences that one may choose from, and the numbers with which those before and after begin; null for none. */
export interface QuoteList extends QuoteSource {
  readonly sentences: readonly NumberedSentence[];
  readonly earlier: NumberRange | null;
  readonly later: NumberRange | null;
}

export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** One sentence or two. */
export interface Quote extends QuoteSource {
  readonly numbers: readonly number[];
  readonly paragraphs: readonly string[];
  /** Where the scene was posted, if it was. */
  readonly post: PostRef | null;
  readonly canShowInChannel: boolean;
}

/** As many as a select takes. */
const MAX_LISTED = 25;
const LEFT_OUT = '[…]';

/** The sentences that stand whole on a page, from number `from` on (0: from the first). @throws UserError */
export async function listQuotes(
  app: App,
  where: RequestContext,
  id: ReadingId,
  { from, ...at }: PagePosition & { readonly from: number },
): Promise<QuoteList> {
  const context = await readingContextById(app, where, id);
  const { source, sentences } = await openedPage(app, context, at);
  const start = Math.max(
    0,
    sentences.findLastIndex(({ number }) => number <= from),
  );
  // Lists begin every so many, so that going back finds the same ones.
  const first = start - (start % MAX_LISTED);
  const rangeFrom = (index: number): NumberRange | null => {
    const listed = index < 0 ? [] : sentences.slice(index, index + MAX_LISTED);
    const [head] = listed;
    return head ? { first: head.number, last: listed.at(-1)?.number ?? head.number } : null;
  };
  return {
    ...source,
    sentences: sentences.slice(first, first + MAX_LISTED),
    earlier: rangeFrom(first - MAX_LISTED),
    later: rangeFrom(first + MAX_LISTED),
  };
}

/** One or two sentences of a page, for whoever asks. @throws UserError */
export async function quote(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
  numbers: readonly number[],
): Promise<Quote> {
  const context = await readingContextById(app, where, id);
  return quoteFrom(app, where, context, at, numbers);
}

/** For everyone in the channel. @throws UserError where it may not be shown here */
export async function showQuoteInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
  at: PagePosition,
  numbers: readonly number[],
): Promise<Quote> {
  const context = await placeToShow(app, where, id);
  checkScene(context, at.scene);
  await checkToShow(app, where, context, at);
  return quoteFrom(app, where, context, at, numbers);
}

async function quoteFrom(
  app: App,
  where: RequestContext,
  context: ReadingContext,
  at: PagePosition,
  numbers: readonly number[],
): Promise<Quote> {
  const { source, sentences } = await openedPage(app, context, at);
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  const quoted = wanted.flatMap((number) => sentences.find((each) => each.number === number) ?? []);
  const [first, second] = quoted;
  // A scene may have been changed since its sentences were listed.
  if (first === undefined || quoted.length < wanted.length || quoted.length > 2)
    throw new UserError({ kind: 'no-such-sentence' });
  const everyone = await publicGateAt(app, where, context);
  return {
    ...source,
    numbers: wanted,
    paragraphs: paragraphsOf(first, second),
    post: await firstPost(app, context.reading, at.scene),
    canShowInChannel: context.bookmark.pace !== null && at.scene <= everyone.scene,
  };
}

function paragraphsOf(first: NumberedSentence, second: NumberedSentence | undefined): string[] {
  if (second === undefined) return [first.text];
  if (second.number > first.number + 1) return [`${first.text} ${LEFT_OUT}`, second.text];
  return first.paragraph === second.paragraph
    ? [joinSentences([first.text, second.text])]
    : [first.text, second.text];
}

/** What stands whole on a page that the member may open. @throws UserError */
async function openedPage(
  app: App,
  context: ReadingContext,
  { scene, page: wanted }: PagePosition,
): Promise<{ readonly source: QuoteSource; readonly sentences: readonly NumberedSentence[] }> {
  checkScene(context, scene);
  const { reading, story } = context;
  const [pages, text] = await Promise.all([
    app.library.readerPages(story, scene),
    app.library.text(story, scene),
  ]);
  const page = clampPage(pages.length, wanted);
  if (!isOpened(context, { scene, page })) throw new UserError({ kind: 'not-read-yet', scene });
  const [start, end] = [pages[page - 2]?.sentences ?? 0, pages[page - 1]?.sentences ?? 0];
  const numbered = splitSentences(text).map((sentence, index) => ({ ...sentence, number: index + 1 }));
  return {
    source: { reading, scene, page, title: sceneTitle(reading, story, scene) },
    sentences: numbered.slice(start, end),
  };
}

/** Without a place of one's own, and along with the channel, what is out. */
function isOpened({ reading, bookmark, place }: ReadingContext, { scene, page }: PagePosition): boolean {
  if (bookmark.pace !== 'own') return scene <= reading.released;
  return scene <= bookmark.read || (scene === bookmark.read + 1 && page <= place.page);
}

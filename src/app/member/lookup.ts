// `/lookup`: what the story has told about a name, or what it tells about a question, up to the gate.

import type { App } from '../../ports/app.ts';
import { postsId } from '../../ports/documents.ts';
import type { Gate } from '../../reading/gate.ts';
import type { MessageRef } from '../../reading/installment.ts';
import type { Reading, ReadingId } from '../../reading/reading.ts';
import { sceneTitle } from '../../reading/titles.ts';
import { companionsOf } from '../../story/companions.ts';
import { type Completion, completeName } from '../../story/complete-name.ts';
import { lookUp } from '../../story/look-up.ts';
import { expandQuery } from '../../story/search/expand-query.ts';
import { headingsOf } from '../../story/search/headings.ts';
import { buildPassage, type Passage } from '../../story/search/passages.ts';
import { type SearchResult, search } from '../../story/search/search.ts';
import { extentOf, type VisibleEntry, type VisibleStory } from '../../story/visible-story.ts';
import { memberGate, type ReadingContext, readingContext, readingContextById } from '../find-reading.ts';
import type { RequestContext } from '../request-context.ts';
import { gateToShow, placeToShow } from '../show-in-channel.ts';
import { type AskPlace, askPlace } from './ask-place.ts';
import { type CommandIntent, commandIntent } from './command-intent.ts';

/** A posted message, for a jump link. */
export interface PostRef extends MessageRef {
  readonly server: string;
}

/** What the text itself answers, with where it was posted, if it was. */
export interface FoundPassage extends Passage {
  /** Null where there is none or the hosts hide titles. */
  readonly title: string | null;
  readonly post: PostRef | null;
}

/** Another command answers what was asked. */
export interface OtherCommand {
  readonly kind: 'other-command';
  readonly command: CommandIntent;
}

export type LookupView =
  | AskPlace
  | OtherCommand
  | {
      readonly kind: 'card';
      readonly reading: Reading;
      readonly query: string;
      readonly gate: Gate;
      readonly entry: VisibleEntry;
      /** Headings of those they are mostly met with. */
      readonly companions: readonly string[];
      /** Where the entry first appears was posted, if it was. */
      readonly post: PostRef | null;
    }
  | {
      readonly kind: 'passages';
      readonly reading: Reading;
      readonly query: string;
      readonly gate: Gate;
      /** At least one, the best first. */
      readonly passages: readonly FoundPassage[];
      readonly corrections: SearchResult['corrections'];
      /** Whether the first answers; else they are only the closest there is. */
      readonly fits: boolean;
      /** Names that may have been meant. */
      readonly suggestions: readonly string[];
    }
  /** Not revealed yet and not in the story at all are the same. */
  | {
      readonly kind: 'nothing';
      readonly reading: Reading;
      readonly query: string;
      readonly gate: Gate;
      readonly suggestions: readonly string[];
    };

type Answer = Exclude<LookupView, AskPlace | OtherCommand>;

/** For whoever asks, privately. @throws UserError */
export async function lookup(
  app: App,
  where: RequestContext,
  query: string,
  named: string | null,
): Promise<LookupView> {
  return lookupIn(app, await readingContext(app, where, named), query);
}

/** The same in a reading known by its id. @throws UserError */
export async function lookupById(
  app: App,
  where: RequestContext,
  id: ReadingId,
  query: string,
): Promise<LookupView> {
  return lookupIn(app, await readingContextById(app, where, id), query);
}

/** The same for a place already known. @throws UserError */
export async function lookupIn(app: App, context: ReadingContext, query: string): Promise<LookupView> {
  const command = commandIntent(query);
  if (command !== null) return { kind: 'other-command', command };
  if (context.bookmark.pace === null) return askPlace(app, context, { kind: 'lookup', query });
  return answer(app, context, query, memberGate(context));
}

/** For everyone in the channel: asked again, at what may be shown there. @throws UserError */
export async function lookupInChannel(
  app: App,
  where: RequestContext,
  id: ReadingId,
  query: string,
): Promise<Answer> {
  const context = await placeToShow(app, where, id);
  return answer(app, context, query, await gateToShow(app, where, context));
}

async function answer(app: App, context: ReadingContext, query: string, gate: Gate): Promise<Answer> {
  const { reading, story } = context;
  const visible = await app.library.visible(story, gate.extent);
  const found = lookUp(visible, query);
  if (found.kind === 'card') {
    const { entry } = found;
    return {
      kind: 'card',
      reading,
      query,
      gate,
      entry,
      companions: companionsOf(visible, entry).map(({ heading }) => heading),
      post: await firstPost(app, reading, entry.firstScene),
    };
  }
  const { suggestions } = found;
  const { passages, corrections, fits } = await passagesFor(app, context, visible, query);
  return passages.length > 0
    ? { kind: 'passages', reading, query, gate, passages, corrections, fits, suggestions }
    : { kind: 'nothing', reading, query, gate, suggestions };
}

async function passagesFor(
  app: App,
  { reading, story }: ReadingContext,
  visible: VisibleStory,
  query: string,
): Promise<Pick<Extract<LookupView, { kind: 'passages' }>, 'passages' | 'corrections' | 'fits'>> {
  // Before anything is read there is nothing to search.
  if (visible.gate === 0 && visible.partial.length === 0) {
    return { passages: [], corrections: [], fits: false };
  }
  const { hits, corrections, fits } = search(await app.library.index(story), extentOf(visible), query, {
    expand: (words) => expandQuery(visible, words),
    headings: headingsOf(visible),
  });
  const passages = await Promise.all(
    hits.map(async (hit) => {
      const [text, post] = await Promise.all([
        app.library.text(story, hit.scene),
        firstPost(app, reading, hit.scene),
      ]);
      return { ...buildPassage(text, hit), title: sceneTitle(reading, story, hit.scene), post };
    }),
  );
  return { passages, corrections, fits };
}

/** Where a scene was posted first, if it was. */
export async function firstPost(
  { documents }: App,
  reading: Reading,
  scene: number,
): Promise<PostRef | null> {
  const posts = await documents.get('posts', postsId(reading.id, reading.run, scene));
  const first = posts?.messages[0];
  return first === undefined ? null : { server: reading.server, ...first };
}

/** Names to complete, up to the gate; none before the member has said how they read. @throws UserError */
export async function completeLookup(
  app: App,
  where: RequestContext,
  typed: string,
  named: string | null,
): Promise<readonly Completion[]> {
  const context = await readingContext(app, where, named);
  if (context.bookmark.pace === null) return [];
  return completeName(await app.library.visible(context.story, memberGate(context).extent), typed);
}

// Somebody who reads a story in a server, and all that they are shown: what the tests of the first promise compare.

import { about } from '../../src/app/member/about.ts';
import { catchup } from '../../src/app/member/catchup.ts';
import { completeScenes } from '../../src/app/member/complete-scenes.ts';
import { help } from '../../src/app/member/help.ts';
import { completeLookup, lookup } from '../../src/app/member/lookup.ts';
import { progress } from '../../src/app/member/progress.ts';
import { listQuotes, quote } from '../../src/app/member/quote.ts';
import { recapFor } from '../../src/app/member/recap.ts';
import { renderLookup } from '../../src/discord/render/lookup.ts';
import { renderAbout, renderHelp, renderProgress } from '../../src/discord/render/member.ts';
import { renderQuote, renderQuoteList } from '../../src/discord/render/quote.ts';
import { renderCatchup, renderRecap } from '../../src/discord/render/recap.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { memberId } from '../../src/ports/documents.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { UserError } from '../../src/ports/user-error.ts';
import { type Bookmark, NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { RECAP_LENGTHS } from '../../src/story/recap.ts';
import type { FullStory } from '../../src/story/story.ts';
import { aReading } from '../support/a-reading.ts';
import { AppFixture, READING_CHANNEL, SERVER } from './host/reading/app-fixture.ts';

const READER = '301';

/** A server where that story is read, with so many scenes out, by somebody who has come so far. */
export async function readerFixture(
  full: FullStory,
  released: number,
  bookmark: Partial<Bookmark>,
): Promise<AppFixture> {
  const fixture = new AppFixture();
  await fixture.offer(full);
  const { documents } = fixture;
  const { id: story, title, revision } = full.story;
  const where = { server: SERVER, channel: READING_CHANNEL };
  const reading = aReading({ id: 'r1', ...where, story, title, revision, released });
  await documents.update('reading', 'r1', () => ({ write: reading, result: null }));
  await documents.update('server', SERVER, () => ({
    write: { ...NEW_SERVER, readings: ['r1'] },
    result: null,
  }));
  await documents.update('member', memberId(SERVER, READER), () => ({
    write: { bookmarks: { r1: { ...NEW_BOOKMARK, ...bookmark } }, started: [], added: [] },
    result: null,
  }));
  return fixture;
}

/** All that the reader is shown, whatever they ask. */
export async function answersTo(fixture: AppFixture, query: string): Promise<string> {
  const { app } = fixture;
  const where = fixture.context({ user: READER, manager: false, ageRestricted: true });
  return JSON.stringify([
    renderLookup(strings, await lookup(app, where, query, null)),
    await completeLookup(app, where, query, null),
    await completeScenes(app, where, query, null),
    await Promise.all(
      RECAP_LENGTHS.map(async (length) => renderRecap(strings, await recapFor(app, where, length, null))),
    ),
    renderCatchup(strings, await catchup(app, where, { by: null, since: null }, null)),
    renderProgress(strings, await progress(app, where, null)),
    renderAbout(strings, await about(app, where, null)),
    renderHelp(strings, await help(app, where)),
  ]);
}

/** What may be quoted of every page of a scene and the one after, and the quotes themselves. */
export async function quotesTo(fixture: AppFixture, scene: number, pages: number): Promise<string> {
  const { app } = fixture;
  const where = fixture.context({ user: READER, manager: false, ageRestricted: true });
  const refusal = (error: unknown) => (error instanceof UserError ? error.problem : Promise.reject(error));
  const quotes = [scene, scene + 1].flatMap((each) =>
    Array.from({ length: pages }, async (_, index) => {
      const at = { scene: each, page: index + 1 };
      const list = await listQuotes(app, where, 'r1', { ...at, from: 0 });
      const numbers = list.sentences.slice(0, 2).map(({ number }) => number);
      const made = numbers.length === 0 ? null : await quote(app, where, 'r1', at, numbers);
      return [renderQuoteList(strings, list), made && renderQuote(strings, made)];
    }),
  );
  return JSON.stringify(await Promise.all(quotes.map((each) => each.catch(refusal))));
}

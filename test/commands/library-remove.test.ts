// `/library remove`: says what goes, refuses what is being read, and leaves nothing behind.

import { expect, it } from 'vitest';
import { DAY, startTestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook } from './book-fixtures.ts';
import { labels, readableText } from './host-helpers.ts';
import { IN_READING, readAtOwnPace } from './member-helpers.ts';

it('removes a story with all that is kept of it, once', async () => {
  const harness = await startTestHarness();
  const { documents } = harness.bot().app;
  const mina = await harness.sandbox.login('mina');
  const scenes = (await documents.ids('scene', '')).length;
  await addBook(mina, lighthouseBook());
  const ask = await mina.type('/library remove', { story: 'The Lighthouse' });
  expect(readableText(harness, ask)).toBe(
    "Remove **The Lighthouse** from this server's library? All 7 scenes and what I found out about them go. To have it back, you would need its file.",
  );
  expect(labels(ask)).toEqual(['Remove', 'Leave it']);
  await harness.restart();
  const [, draft] = [0, await mina.type('/story start', { story: 'The Lighthouse', channel: '#reading' })];
  const again = await mina.type('/library remove', { story: 'The Lighthouse' });
  expect((await mina.press(ask, 'Remove')).text).toBe('**The Lighthouse** is gone from the library.');
  expect((await mina.press(again, 'Remove')).text).toMatch(/^There is no such story here any more/);
  const now = harness.bot().app.documents;
  expect(await now.ids('import', '')).toEqual([]);
  expect(await now.ids('leftover', '')).toEqual([]);
  expect(await now.ids('scene', '')).toHaveLength(scenes);
  expect((await now.ids('story', '')).filter((id) => id.startsWith('the-lighthouse'))).toEqual([]);
  expect((await mina.type('/privacy show')).text).toBe('I store nothing about you.');
  // A card from before says so, and starts nothing.
  expect((await mina.press(draft, 'Start now')).text).toBe(
    '**The Lighthouse** is no longer in the library. `/story start` shows what there is.',
  );
  expect((await mina.type('/library list')).text).toContain("This server hasn't added any stories yet.");
  // And is forgotten in its time, like any other.
  await harness.restart();
  await harness.advance(2 * DAY);
  expect(await harness.bot().app.documents.ids('reading', '')).toEqual([]);
});

it('keeps a story that is being read, and takes a stopped reading along', async () => {
  const harness = await startTestHarness();
  const [mina, ada] = [await harness.sandbox.login('mina'), await harness.sandbox.login('ada')];
  await addBook(mina, lighthouseBook());
  const ask = await mina.type('/library remove', { story: 'The Lighthouse' });
  const card = await mina.type('/story start', { story: 'The Lighthouse', channel: '#reading' });
  await mina.press(card, 'Start now');
  await harness.untilIdle();
  const refusal =
    /^\*\*The Lighthouse\*\* is being read in <#\d+>\. Stop it there with `\/story stop`, then remove it\.$/;
  expect((await mina.press(ask, 'Remove')).text).toMatch(refusal);
  expect((await mina.type('/library remove', { story: 'The Lighthouse' })).text).toMatch(refusal);
  expect((await mina.type('/library list')).text).toContain('The Lighthouse');
  await readAtOwnPace(ada);

  const stopped = await mina.type('/story stop', {}, IN_READING);
  const second = await mina.type('/library remove', { story: 'The Lighthouse' });
  expect(readableText(harness, second)).toContain(
    "Its reading in #reading (stopped) goes too, with everyone's place. Posts and threads stay where they are.",
  );
  await mina.press(second, 'Remove');
  const { documents } = harness.bot().app;
  expect(await documents.ids('reading', '')).toEqual([]);
  expect(await documents.ids('posts', '')).toEqual([]);
  expect((await ada.type('/privacy show')).text).toBe('I store nothing about you.');
  expect((await mina.press(stopped, 'Continue at scene 2')).text).toMatch(/^That card is too old/);
  expect((await ada.type('/read', {}, IN_READING)).text).toMatch(/^Nothing is being read here yet/);
});

it('of two hosts, one starting and one removing, exactly one succeeds', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await addBook(mina, lighthouseBook());
  const card = await mina.type('/story start', { story: 'The Lighthouse', channel: '#reading' });
  const ask = await mina.type('/library remove', { story: 'The Lighthouse' });
  const [started, removed] = await Promise.all([mina.press(card, 'Start now'), mina.press(ask, 'Remove')]);
  await harness.untilIdle();
  const isStarted = started.text.includes('has started');
  expect(removed.text.includes('is gone from the library')).toBe(!isStarted);
  expect(await harness.bot().app.documents.ids('import', '')).toHaveLength(isStarted ? 1 : 0);
});

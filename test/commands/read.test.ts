// `/read` as members type it: their place, its pages, the bookmark, jumps, and what it completes to.

import { expect, it } from 'vitest';
import { DAY, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  FIRST_SLOT_DELAY_MS,
  IN_READING,
  labels,
  PLACE_QUESTION,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  readingId,
  releaseScenes,
} from './member-helpers.ts';

it('asks how far they have read, opens their place, and moves it on as they turn the pages', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await harness.advance(FIRST_SLOT_DELAY_MS);
  const bob = await harness.sandbox.login('bob');
  expect(await bob.complete('/read', { scene: '' }, 'scene', IN_READING)).toEqual([]);

  const question = await bob.type('/read', {}, IN_READING);
  expect(question.ephemeral).toBe(true);
  expect(question.text).toContain(PLACE_QUESTION);
  expect(labels(question)).toEqual(["I'll read along", "I'll read at my own pace"]);
  const first = await answerPlace(bob, question, 'own');
  expect(first.updated).toBe(true);
  expect(first.text).toMatch(
    /^### 1 · The Odds\n-# One Last Goodbye · scene 1 of 10 · page 1 of 2 · about 2 minutes\nThere was/,
  );
  expect(first.text).toMatch(/\n-# You read at your own pace.$/);
  expect(labels(first)).toEqual(['Next', 'More']);
  const more = await bob.press(first, 'More');
  expect(more.text).toBe(first.text);
  expect(labels(more)).toEqual(['Next', 'Who is this?', 'Quote', 'Reading mode', 'Show in channel']);
  // Who is named on the page one is on can be asked about; what comes later is not known.
  const met = await bob.type('/lookup', { query: 'Spike' }, IN_READING);
  expect(met.text).toContain('### Spike');
  expect(met.text).toContain('Up to page 1 of scene 1 (where you are).');
  expect(met.text).not.toContain('One of the last two standing');

  const second = await bob.press(first, 'Next');
  expect(second.text).toContain('page 2 of 2');
  // The place is the page; on the last one the scene counts whole.
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('page 2 of 2');
  const known = await bob.type('/lookup', { query: 'Spike' }, IN_READING);
  expect(known.text).toContain('One of the last two standing');
  expect(known.text).toContain('Up to scene 1 (where you are).');
  expect(labels(second)).toEqual(['Back', 'Scene 2', 'More']);
  await harness.restart();
  const onward = await bob.press(second, 'Scene 2');
  expect(onward.text).toContain('### 2 · Across the Water');
  expect(labels(onward)).toEqual(['Back', 'Next', 'More']);
  expect((await bob.type('/lookup', { query: 'Spike' }, IN_READING)).text).toContain(
    'Up to page 1 of scene 2 (where you are).',
  );

  // Going back never moves it back; the button does, either way.
  const back = await bob.press(onward, 'Back');
  expect(back.text).toContain('page 2 of 2');
  expect(back.text).toContain("-# You've read scene 1; you're on page 1 of scene 2.");
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('### 2 ·');
  const begin = await bob.press(await bob.press(back, 'Back'), 'More');
  expect(labels(begin)).toEqual([
    ...['Next', 'Scene 2', 'Set my place here', 'Who is this?', 'Quote', 'Reading mode', 'Show in channel'],
  ]);
  const set = await bob.press(begin, 'Set my place here');
  expect(set.text).toContain('-# You read at your own pace.');
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('page 1 of 2');

  // A button from before leads to the last page, whatever its number: the bookmark never names one there is not.
  expect((await bob.press(await bob.type('/read', { scene: 1 }, IN_READING), 'Next')).text).toContain(
    'page 2 of 2',
  );
  const stale = await pressForgedButton(bob, set, `tt:${await readingId(bob)}:1:9999`);
  expect(stale.text).toContain('page 2 of 2');
  expect(stale.text).toContain('-# You read at your own pace.');

  const { documents } = harness.bot().app;
  const member = await documents.get('member', `${bob.id}:${harness.sandbox.world.defaultServer.id}`);
  expect(Object.values(member?.bookmarks ?? {})).toMatchObject([{ read: 0, open: 1, furthest: 2 }]);

  // Jumping ahead asks first, and changes nothing if they think again.
  expect((await bob.type('/read', { scene: 2 }, IN_READING)).text).toBe(
    "This moves your place from scene 1 to 2, and I'll answer up to there.",
  );
  const jump = await bob.type('/read', { scene: 5 }, IN_READING);
  expect(jump.text).toBe("This moves your place from scene 1 to 5, and I'll answer up to there.");
  expect((await bob.press(jump, 'Leave it')).text).toBe('Nothing changed.');
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('### 1 ·');
  const jumped = await bob.press(await bob.type('/read', { scene: 5 }, IN_READING), 'Move it');
  expect(jumped.text).toContain('### 5 · Sandalwood');
  expect(labels(jumped)).not.toContain('Show in channel');
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('### 5 ·');
  expect((await bob.type('/read', { scene: 99 }, IN_READING)).text).toBe(
    'There is no such scene: it goes from 1 to 10.',
  );

  // Titles as far as they have read; only numbers after that.
  const all = await bob.complete('/read', { scene: '' }, 'scene', IN_READING);
  expect(all.map(({ name }) => name)).toEqual([
    ...['1 · The Odds', '2 · Across the Water', '3 · The White Place', '4 · Small Print', '5 · Sandalwood'],
    ...['Scene 6', 'Scene 7', 'Scene 8', 'Scene 9', 'Scene 10'],
  ]);
  expect(await bob.complete('/read', { scene: 'print' }, 'scene', IN_READING)).toEqual([
    { name: '4 · Small Print', value: '4' },
  ]);
  expect(await bob.complete('/read', { scene: 'all but' }, 'scene', IN_READING)).toEqual([]);
  expect(
    (await bob.complete('/read', { scene: '1' }, 'scene', IN_READING)).map(({ value }) => value),
  ).toEqual(['1', '10']);
});

it('reads along with the channel, as far as that is, and to the end', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const ada = await harness.sandbox.login('ada');
  const early = await readAlong(ada);
  expect(early.text).toMatch(
    /^<#\d+> hasn't begun yet\. Scene 1 comes <t:\d+:R>\.\n-# You read along with the channel\.$/,
  );
  await harness.advance(FIRST_SLOT_DELAY_MS);

  const page = await ada.press(await ada.type('/read', {}, IN_READING), 'Next');
  expect(labels(page)).toEqual(['Back', 'Done', 'More']);
  const done = await ada.press(page, 'Done');
  expect(done.text).toMatch(/^You're all caught up\. Scene 2 comes <t:\d+:R>\./);
  expect(labels(done)).toEqual(['Back', 'Read scene 2 now, at my own pace', 'Reading mode']);
  // `/read` never goes back by itself, and opens the newest again.
  expect((await ada.type('/read', {}, IN_READING)).text).toContain('### 1 · The Odds');

  const ahead = await ada.type('/read', { scene: 2 }, IN_READING);
  expect(ahead.text).toBe(
    "Scene 2 isn't out in the channel yet, so you'd read at your own pace from now on, and I'd answer up to where you've read.",
  );
  const far = await ada.type('/read', { scene: 4 }, IN_READING);
  expect(far.text).toContain("Scene 4 isn't out in the channel yet");
  expect((await ada.type('/lookup', { query: 'Spike' }, IN_READING)).text).toContain(
    'Up to scene 1 (where the channel is).',
  );
  const gone = await ada.press(far, 'Move it');
  expect(gone.text).toContain('You read at your own pace.');

  // How they read stands there plainly, and can be changed: they come back to the page they were on.
  const question = await ada.press(await ada.press(gone, 'More'), 'Reading mode');
  expect(question.text).toContain(
    `You've read scenes 1 to 3; you're on page 1 of scene 4.\n${PLACE_QUESTION}`,
  );
  // Along with the channel again, that page is not out: going back to it would mean leaving the channel.
  const again = await answerPlace(ada, question, 'along');
  expect(again.text).toContain("Scene 4 isn't out in the channel yet");

  await harness.advance(10 * DAY);
  const last = await ada.type('/read', { scene: 10 }, IN_READING);
  const read = await ada.press(await ada.press(last, 'Next'), 'Done');
  expect(read.text).toBe(
    'That was the last scene. Thank you for reading.\n-# You read along with the channel.',
  );
  expect(labels(read)).toEqual(['Back', 'Reading mode']);
  // Finished ones stay readable.
  expect((await ada.type('/read', { scene: 3 })).text).toContain('### 3 · The White Place');
});

it('shows a page in the channel only where it is out, and hides titles where hosts do', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const mina = await harness.sandbox.login('mina');
  await mina.select(await mina.type('/story settings', {}, IN_READING), 'Scene titles over the posts', [
    'hidden',
  ]);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  const page = await readAtOwnPace(bob);
  expect(page.text).toMatch(/^### Scene 1\n-# One Last Goodbye · scene 1 of 10 · page 1 of 2/);
  const shared = await bob.press(await bob.press(page, 'More'), 'Show in channel');
  expect(shared.ephemeral).toBe(false);
  expect(shared.text).toMatch(/^### Scene 1\n.*page 1 of 2.*\nThere was/);
  expect(shared.text).not.toContain('your own pace');
  expect(labels(shared)).toEqual([]);
  const third = await bob.press(await bob.type('/read', { scene: 3 }, IN_READING), 'Move it');
  expect(labels(third)).not.toContain('Show in channel');
  const choices = await bob.complete('/read', { scene: '' }, 'scene', IN_READING);
  expect(choices[0]).toEqual({ name: 'Scene 1', value: '1' });
  const refused = await pressForgedButton(bob, third, `sp:${await readingId(bob)}:3:1`);
  expect(refused.text).toBe("Scene 3 isn't out for everyone here, so I keep it between us.");
  expect(refused.ephemeral).toBe(true);
  for (const title of ['The Odds', 'Across the Water']) {
    expect(JSON.stringify(await bob.visibleMessages('#reading'))).not.toContain(title);
  }
});

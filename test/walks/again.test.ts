// A story that is read once more: a reading that starts over, and a second reading in the same server.

import { expect, it } from 'vitest';
import { IN_READING, labels, readAlong, readAtOwnPace, releaseScenes } from '../commands/member-helpers.ts';
import { DAY, startReading, startTestHarness } from '../support/test-harness.ts';

it('starting over begins again for those along with the channel, and asks everyone else anew', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const [ada, bob, mina] = await Promise.all([
    harness.sandbox.login('ada'),
    harness.sandbox.login('bob'),
    harness.sandbox.login('mina'),
  ]);
  await readAlong(ada);
  await readAtOwnPace(bob);
  await mina.type('/story stop', {}, IN_READING);
  const card = await mina.type('/story start', { story: 'one-last-goodbye', times: '09:00' }, IN_READING);
  const choice = labels(card).find((label) => /start over/i.test(label)) ?? '';
  await mina.press(card, choice);
  await harness.untilIdle();
  await harness.advance(DAY);
  expect((await ada.type('/progress', {}, IN_READING)).text).toContain('You read along with the channel.');
  const question = await bob.type('/read', {}, IN_READING);
  expect(labels(question)).toContain('I know the story');
  await bob.press(question, 'I know the story');
  expect((await bob.type('/progress', {}, IN_READING)).text).toContain("You've read all of it.");
});

it('a second reading offers the place from the first, and never takes it by itself', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 4);
  const ada = await harness.sandbox.login('ada');
  await readAtOwnPace(ada);
  await ada.press(await ada.type('/read', { scene: '3' }, IN_READING), 'Move it');
  await startReading(harness, { channel: '#book-club' });
  await harness.advance(3 * DAY);
  const question = await ada.type('/read', {}, { in: '#book-club' });
  expect(labels(question)).toContain("I'm in scene 3");
  const page = await ada.press(question, "I'm in scene 3");
  expect(page.text).toContain('scene 3 of 10 · page 1');
});

// Somebody joins when seven scenes are out: up to date, just starting, or somewhere in between.

import { expect, it } from 'vitest';
import { IN_READING, labels, PLACE_QUESTION, releaseScenes } from '../commands/member-helpers.ts';
import { startReading, startTestHarness } from '../support/test-harness.ts';

async function sevenScenesOut() {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 7);
  return { harness, ada: await harness.sandbox.login('ada') };
}

it('is asked once, and says that they are up to date', async () => {
  const { ada } = await sevenScenesOut();
  // What needs no place is answered without a question.
  expect((await ada.type('/progress', {}, IN_READING)).text).toMatch(
    /scene 7 of 10\.\n.*\n.*\nI don't know yet how far you've read\.$/,
  );
  expect((await ada.type('/about', {}, IN_READING)).text).toContain('One Last Goodbye');
  const question = await ada.type('/lookup', { query: 'Buffy' }, IN_READING);
  expect(question.text.split('\n')[0]).toBe(PLACE_QUESTION);
  expect(labels(question)).toEqual(["I'm up to date", "I'm just starting", "I'm in scene …"]);
  // What was asked for follows in the same message.
  const card = await ada.press(question, "I'm up to date");
  expect([card.updated, card.text.split('\n')[0]]).toEqual([true, '### Buffy']);
  expect(card.text).toContain('Up to scene 7 (where the channel is).');
  expect((await ada.type('/progress', {}, IN_READING)).text).toContain('You read along with the channel.');
  expect((await ada.type('/read', {}, IN_READING)).text).toContain('scene 7 of 10 · page 1');
  expect((await ada.type('/next', {}, IN_READING)).text).toMatch(/^You're all caught up\. Scene 8 comes/);
});

it('is just starting: each answer goes up to the page they are on', async () => {
  const { ada } = await sevenScenesOut();
  const page = await ada.press(await ada.type('/read', {}, IN_READING), "I'm just starting");
  expect(page.text).toContain('scene 1 of 10 · page 1 of 2');
  expect((await ada.type('/progress', {}, IN_READING)).text).toContain("You're on page 1 of scene 1.");
  const nobody = await ada.type('/lookup', { query: 'Buffy' }, IN_READING);
  expect(nobody.text).toBe('Nothing about “Buffy” up to page 1 of scene 1 (where you are).');
  const angel = await ada.type('/lookup', { query: 'Angel' }, IN_READING);
  expect(angel.text).toContain('### Angel');
  expect(angel.text).toContain('Angel had been right.');
  expect(angel.text).not.toContain('turns to dust');
  await ada.press(page, 'Next');
  expect((await ada.type('/lookup', { query: 'Angel' }, IN_READING)).text).toContain('turns to dust');
  // In the same words for what comes later and for what never does.
  const never = await ada.type('/lookup', { query: 'Zorblax' }, IN_READING);
  const later = await ada.type('/lookup', { query: 'Buffy' }, IN_READING);
  expect(later.text).toBe(never.text.replace('Zorblax', 'Buffy'));
  expect(labels(later)).toEqual(labels(never));
});

it('is in scene 5: answers go to the end of scene 4 until they open a page of it', async () => {
  const { ada } = await sevenScenesOut();
  const form = await ada.press(await ada.type('/recap', {}, IN_READING), "I'm in scene …");
  const recap = await ada.submit(form, { scene: '5' });
  expect(recap.text).toContain('Up to scene 4 (where you are).');
  expect((await ada.type('/progress', {}, IN_READING)).text).toContain("You've read scenes 1 to 4.");
  const page = await ada.type('/read', {}, IN_READING);
  expect(page.text).toContain('scene 5 of 10 · page 1 of 2');
  expect((await ada.type('/progress', {}, IN_READING)).text).toContain(
    "You've read scenes 1 to 4; you're on page 1 of scene 5.",
  );
  // It can be changed at any time, and the furthest scene stays at hand.
  const mode = await ada.press(await ada.press(page, 'More'), 'Reading mode');
  expect(mode.text).toContain("You've read scenes 1 to 4; you're on page 1 of scene 5.");
  await ada.press(mode, "I'm up to date");
  const again = await ada.press(
    await ada.press(await ada.type('/read', {}, IN_READING), 'More'),
    'Reading mode',
  );
  expect(labels(again)).toContain("I'm in scene 5");
  const back = await ada.press(again, "I'm in scene 5");
  expect(back.updated).toBe(true);
  expect((await ada.type('/lookup', { query: 'Spike' }, IN_READING)).text).toMatch(/\(where you are\)\.$/);
});

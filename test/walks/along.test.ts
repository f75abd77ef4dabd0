// Somebody reads along: their place is the channel's, with no press ever; and falls behind once, and comes back.

import { expect, it } from 'vitest';
import { IN_READING, labels, readAlong, releaseScenes } from '../commands/member-helpers.ts';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';

it('over ten scenes, without a press', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const bob = await harness.sandbox.login('bob');
  const early = await readAlong(bob);
  expect(early.text).toMatch(/^<#\d+> hasn't begun yet\. Scene 1 comes/);
  for (let scene = 1; scene <= 10; scene += 1) {
    await harness.advance(scene === 1 ? 2 * HOUR : DAY);
    const card = await bob.type('/lookup', { query: 'Spike' }, IN_READING);
    expect(card.text).toContain(`Up to scene ${scene} (where the channel is).`);
    expect((await bob.type('/progress', {}, IN_READING)).text).toContain('You read along with the channel.');
    // Since the visit of the day before.
    const missed = await bob.type('/catchup', {}, IN_READING);
    expect(missed.text).toMatch(
      scene === 1
        ? /^From the beginning: scene 1 in/
        : new RegExp(`^Since you were last here: scene ${scene} in`),
    );
  }
  const end = await bob.type('/next', {}, IN_READING);
  expect(end.text).toContain('### 10 ·');
  expect((await bob.type('/next', {}, IN_READING)).text).toMatch(/^That was the last scene\./);
});

it('opens what is new, and never goes back by itself', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const bob = await harness.sandbox.login('bob');
  const third = await readAlong(bob);
  expect(third.text).toContain('scene 3 of 10 · page 1');
  // The scene that is open and not finished comes first, also after more is out.
  await releaseScenes(harness, 1);
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('scene 3 of 10 · page 1');
  await bob.press(third, 'Next');
  expect((await bob.type('/read', {}, IN_READING)).text).toContain('scene 4 of 10 · page 1');
  // Back goes back, and the next `/read` does not.
  const first = await bob.press(await bob.type('/read', {}, IN_READING), 'Back');
  expect(first.text).toContain('scene 3 of 10 · page 2');
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('scene 4 of 10');
});

it('falls behind, says so, and reads along again once they have caught up', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 5);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const standing = await bob.type('/progress', {}, IN_READING);
  const behind = await bob.submit(await bob.press(standing, "I'm further back"), { scene: '4' });
  expect(behind.text).toContain("You've read scenes 1 to 3.");
  expect(labels(behind)).toEqual(["I'm further along", 'Reading mode', 'Show in channel']);
  // Nothing of scenes 4 and 5 is told meanwhile.
  expect((await bob.type('/lookup', { query: 'Buffy' }, IN_READING)).text).toContain('Up to scene 3');
  let page = await bob.type('/next', {}, IN_READING);
  expect(page.text).toContain('scene 4 of 10 · page 1');
  page = await bob.press(await bob.press(page, 'Next'), 'Scene 5');
  await bob.press(page, 'Next');
  const level = await bob.type('/progress', {}, IN_READING);
  expect(level.text).toContain("You've read scenes 1 to 4; you're on page 2 of scene 5.");
  const again = await bob.press(level, 'Read along again');
  expect(again.text).toContain('You read along with the channel.');
  await releaseScenes(harness, 1);
  expect((await bob.type('/lookup', { query: 'Buffy' }, IN_READING)).text).toContain(
    'Up to scene 6 (where the channel is).',
  );
});

// `/recap` and `/catchup` as members type them: no further than they may know, in the length they like.

import { expect, it } from 'vitest';
import { DAY, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  IN_READING,
  labels,
  PLACE_QUESTION,
  readAlong,
  readAtOwnPace,
  releaseScenes,
} from './member-helpers.ts';

async function threeScenesReleased() {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const [ada, bob] = [await harness.sandbox.login('ada'), await harness.sandbox.login('bob')];
  return { harness, ada, bob };
}

it('recaps up to one’s place, in three lengths, and for everyone up to the channel’s', async () => {
  const { ada, bob } = await threeScenesReleased();
  const question = await bob.type('/recap', { length: 'short' }, IN_READING);
  expect(question.text).toContain(PLACE_QUESTION);
  const recap = await answerPlace(bob, question, 'along');
  expect(recap.text).toMatch(/^### One Last Goodbye, so far\n-# Up to scene 3 \(where the channel is\)\./);
  expect(recap.text).toContain('Scene 1');
  expect(recap.text).not.toContain('Scene 4');
  expect(recap.ephemeral).toBe(true);
  expect(labels(recap)).toEqual(['Medium', 'Long', 'Show in channel']);
  const short = recap.text.length;
  const long = await bob.press(recap, 'Long');
  expect(long.text.length).toBeGreaterThanOrEqual(short);

  await readAtOwnPace(ada);
  const none = await ada.type('/recap', {}, IN_READING);
  expect(none.text).toBe('Nothing is out yet.');
  const shared = await bob.press(await bob.type('/recap', {}, IN_READING), 'Show in channel');
  expect(shared.ephemeral).toBe(false);
  expect(shared.text).toContain('Up to scene 3 (where the channel is).');
});

it('says what was missed and the pace that brings one level, with a recap of just that', async () => {
  const { bob } = await threeScenesReleased();
  await readAlong(bob);
  const behind = await bob.type('/catchup', { by: 'friday' }, IN_READING);
  expect(behind.text).toMatch(/^You've missed scenes 1 to 3 in <#\d+>: about \d+ minutes of reading\.\n/);
  // Monday to Friday: three that are out, and those of Monday to Thursday.
  expect(behind.text).toMatch(
    /2 scenes a day \(about \d+ minutes?\) and you'll be caught up by <t:\d+:D>, with the 4 scenes that/,
  );
  expect(behind.text).toContain('What happened there:');
  expect(labels(behind)).toEqual(['Read scene 1']);
  expect((await bob.type('/catchup', { by: 'someday' }, IN_READING)).text).toMatch(/someday/);
  expect((await bob.press(behind, 'Read scene 1')).text).toContain('### 1 · The Odds');
});

it('tells nothing past the bookmark of whoever reads at their own pace, until they ask for it', async () => {
  const { ada } = await threeScenesReleased();
  await readAtOwnPace(ada);
  const behind = await ada.type('/catchup', {}, IN_READING);
  expect(behind.text).toContain("I've left out what happens");
  expect(behind.text).not.toContain('What happened there:');
  const recap = await ada.press(behind, 'Tell me about scenes 1 to 3');
  expect(recap.text).toContain('What happened there:');
  expect(recap.text).not.toContain('Scene 4');
});

it('leaves who is level in peace', async () => {
  const { harness, bob } = await threeScenesReleased();
  await readAlong(bob);
  await bob.press(await bob.type('/read', { scene: 3 }, IN_READING), 'Move it').catch(() => undefined);
  let page = await bob.type('/read', { scene: 3 }, IN_READING);
  while (labels(page).includes('Next')) page = await bob.press(page, 'Next');
  if (labels(page).includes("I've read this")) await bob.press(page, "I've read this");
  expect((await bob.type('/catchup', {}, IN_READING)).text).toBe(
    "You're caught up with the channel. There is nothing to catch up on.",
  );
  await harness.advance(2 * DAY);
  expect((await bob.type('/catchup', {}, IN_READING)).text).toContain("You've missed");
});

// `/recap` and `/catchup` as members type them: no further than they may know, in the length they like.

import { expect, it } from 'vitest';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';
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
  expect(none.text).toMatch(
    /^I have no recap up to page 1 of scene 1 \(where you are\)\.|^### One Last Goodbye, so far/,
  );
  const shared = await bob.press(await bob.type('/recap', {}, IN_READING), 'Show in channel');
  expect(shared.ephemeral).toBe(false);
  expect(shared.text).toContain('Up to scene 3 (where the channel is).');
});

it('says what was missed since the last visit, or since a scene or a day they name', async () => {
  const { harness, bob } = await threeScenesReleased();
  await readAlong(bob);
  const behind = await bob.type('/catchup', { by: 'friday' }, IN_READING);
  expect(behind.text).toMatch(
    /^From the beginning: scenes 1 to 3 in <#\d+>, about \d+ minutes of reading\.\nWhat happened there:/,
  );
  expect(labels(behind)).toEqual(['Read scene 1', 'Since another scene', "I'm further back"]);
  // A visit ends after six hours; then only what was posted since is told.
  await harness.advance(DAY);
  const later = await bob.type('/catchup', {}, IN_READING);
  expect(later.text).toMatch(/^Since you were last here: scene 4 in <#\d+>, about \d+ minutes of reading\./);
  expect(later.text).not.toContain('Scene 3\n');
  const form = await bob.press(later, 'Since another scene');
  const since = await bob.submit(form, { since: '2' });
  expect(since.text).toMatch(/^From scene 2: scenes 2 to 4 in/);
  expect((await bob.type('/catchup', { since: 'yesterday' }, IN_READING)).text).toMatch(
    /^Since that day: scenes? /,
  );
  expect((await bob.type('/catchup', { since: '99' }, IN_READING)).text).toMatch(/^There is no such scene/);
  expect((await bob.press(behind, 'Read scene 1')).text).toContain('### 1 · The Odds');
});

it('completes the days of /catchup, and asks which one “3/4” is', async () => {
  const { harness, bob } = await threeScenesReleased();
  await readAlong(bob);
  await harness.advance(40 * DAY);
  const offered = (typed: string, option: string) =>
    bob.complete('/catchup', { [option]: typed }, option, IN_READING);
  expect((await offered('3/4', 'since')).map(({ name }) => name)).toEqual([
    'Saturday 3 April 2027',
    'Thursday 4 March 2027',
  ]);
  expect((await offered('friday', 'by')).map(({ name }) => name)).toEqual(['Friday 16 April 2027']);
  expect(await offered('2', 'since')).toEqual([]);
  const asked = await bob.type('/catchup', { since: '3/4' }, IN_READING);
  expect(asked.text).toContain('“3/4”');
  const [april] = await offered('3/4', 'since');
  const since = await bob.type('/catchup', { since: String(april?.value) }, IN_READING);
  expect(since.text).toMatch(/^Since that day|^Nothing/);
});

it('tells nothing past the bookmark of whoever reads at their own pace, until they ask for it', async () => {
  const { ada } = await threeScenesReleased();
  await readAtOwnPace(ada);
  const behind = await ada.type('/catchup', {}, IN_READING);
  // Monday to Friday: three that are out, and those of Monday to Thursday.
  expect((await ada.type('/catchup', { by: 'friday' }, IN_READING)).text).toMatch(
    /2 scenes a day \(about \d+ minutes?\) and you'll be caught up by <t:\d+:D>, with the 4 scenes that/,
  );
  expect((await ada.type('/catchup', { by: 'someday' }, IN_READING)).text).toMatch(/someday/);
  expect(behind.text).toContain("I've left out what happens");
  expect(behind.text).not.toContain('What happened there:');
  const recap = await ada.press(behind, 'Tell me about scenes 1 to 3');
  expect(recap.text).toContain('What happened there:');
  expect(recap.text).not.toContain('Scene 4');
});

it('says that nothing is new, and lets whoever fell behind say so', async () => {
  const { harness, bob } = await threeScenesReleased();
  await readAlong(bob);
  const mina = await harness.sandbox.login('mina');
  await mina.type('/schedule pause', {}, IN_READING);
  await harness.advance(7 * HOUR);
  const nothing = await bob.type('/catchup', {}, IN_READING);
  expect(nothing.text).toBe('Nothing new has been posted since you were last here.');
  const behind = await bob.submit(await bob.press(nothing, "I'm further back"), { scene: '2' });
  expect(behind.text).toMatch(/^From where you are: scenes 2 to 3 in/);
  expect(labels(behind)).toContain("I'm further along");
  const wrong = await bob.submit(await bob.press(behind, "I'm further along"), { scene: 'the end' });
  expect(wrong.text).toBe("I need a scene's number, from 1 to 10.");
  const caughtUp = await bob.submit(await bob.press(wrong, 'Try again'), { scene: 'Scene 4' });
  expect(caughtUp.text).toBe("You're caught up with the channel.");
  expect((await bob.press(caughtUp, 'Read along again')).text).toBe(
    'Nothing new has been posted since you were last here.',
  );
});

// `Who is this?` in the menu of a posted scene: those on it whom one has met.

import { expect, it } from 'vitest';
import { startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  findInstallment,
  labels,
  PLACE_QUESTION,
  readAlong,
  readAtOwnPace,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

const WHO = 'Who is this?';

it('asks the place first, then offers those in the scene, each with a card', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  const question = await bob.use(WHO, await findInstallment(bob, 1));
  expect(question.ephemeral).toBe(true);
  expect(question.text).toContain(PLACE_QUESTION);
  expect(question.text).not.toContain('Spike');

  const offered = await answerPlace(bob, question, 'along');
  expect(offered.text).toBe('Up to scene 1. Who do you mean?');
  expect(labels(offered)).toContain('Spike');
  expect(labels(offered)).not.toContain('Charles');
  const shown = offered.text;

  // Any page of the scene will do, and what is no scene is said to be none.
  const [firstPage] = await visiblePosts(bob);
  expect(firstPage).toBeDefined();
  if (firstPage) expect((await bob.use(WHO, firstPage)).text).toBe(shown);
  const card = await bob.press(offered, 'Spike');
  expect(card.text).toContain('### Spike');
  const own = await bob.sendMessage('#reading', 'Who was that?');
  expect((await bob.use(WHO, own)).text).toContain("That isn't a scene I posted.");
});

it('says the same where nobody is and where nobody may be told', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const ada = await harness.sandbox.login('ada');
  await readAtOwnPace(ada);
  // Scene 3 is ahead of her: not even whom she knows is told to be in it.
  const ahead = await ada.use(WHO, await findInstallment(ada, 3));
  expect(ahead.text).toBe(
    "There's nobody here I can tell you about up to page 1 of scene 1 (where you are).",
  );
  expect(labels(ahead)).toEqual([]);
});

it('stands behind More on a private page, where messages have no menu', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const page = await bob.type('/read', { scene: 1 }, { in: '#reading' });
  const more = await bob.press(page, 'More');
  const offered = await bob.press(more, WHO);
  expect(offered.text).toBe('Up to scene 1. Who do you mean?');
  expect(labels(offered)).toContain('Spike');
  const { message } = offered;
  if (message) await expect(bob.use(WHO, message)).rejects.toThrow('10008');
});

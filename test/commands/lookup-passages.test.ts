// `/lookup` with a question: passages of the story up to the gate, where they were posted, and for everyone.

import { expect, it } from 'vitest';
import { startReading, startTestHarness } from '../support/test-harness.ts';
import {
  IN_READING,
  labels,
  readAlong,
  readAtOwnPace,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

const QUESTION = 'what looked like a shed that had collapsed?';

it('answers a question with passages, each with its scene and its post', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const answer = await bob.type('/lookup', { query: QUESTION }, IN_READING);
  expect(answer.ephemeral).toBe(true);
  const lines = answer.text.split('\n');
  expect(lines.slice(0, 2)).toEqual([`### “${QUESTION}”`, '-# Up to scene 2 (where the channel is).']);
  expect(lines[2]).toMatch(/^> .*\*\*It looked like a collapsed shed, and weighed more\.\*\*/);
  const second = (await visiblePosts(bob)).find(({ components }) =>
    JSON.stringify(components).includes('rebel yell'),
  );
  const link = `https://discord.com/channels/${harness.sandbox.world.defaultServer.id}/${second?.channel_id}/${second?.id}`;
  expect(lines.find((line) => line.startsWith('-# ['))).toBe(`-# [Scene 2 · Across the Water](${link})`);
  expect(labels(answer)).toContain('Show in channel');
});

it('goes no further than the reader, nor than everyone when it is shown', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const [bob, ada] = [await harness.sandbox.login('bob'), await harness.sandbox.login('ada')];
  await readAlong(bob);
  await readAtOwnPace(ada);
  const wall = 'who died with a stake in his heart';
  expect((await ada.type('/lookup', { query: wall }, IN_READING)).text).toBe(
    `Nothing about “${wall}” up to page 1 of scene 1 (where you are).`,
  );
  await ada.press(await ada.type('/read', { scene: 3 }, IN_READING), 'Move it');
  const hers = await ada.type('/lookup', { query: 'the stake found his heart' }, IN_READING);
  expect(hers.text).toContain('**The stake found his heart.**');
  expect(hers.text).toContain('-# Up to page 1 of scene 3 (where you are).');
  // Scene 2 is not out yet: no link, and nothing of it for everyone.
  expect(hers.text).toContain('-# Scene 2 · Across the Water');
  const shared = await ada.press(hers, 'Show in channel');
  expect(shared.ephemeral).toBe(true);
  expect(shared.text).toBe(
    'Nothing about “the stake found his heart” up to scene 1 (where the channel is). So this stays between us.',
  );
  expect((await bob.type('/lookup', { query: 'the stake found his heart' }, IN_READING)).text).not.toContain(
    'The stake found',
  );
  await releaseScenes(harness, 1);
  const out = await ada.press(hers, 'Show in channel');
  expect(out.ephemeral).toBe(false);
  expect(out.text).toContain('-# Up to scene 2 (where the channel is).');
  expect(out.text).toContain('**The stake found his heart.**');
  expect(labels(out)).toEqual([]);
  // In the thread of scene 1 nothing of scene 2 is told.
  const inThread = await bob.type('/lookup', { query: 'the stake found his heart' }, { in: '1 · The Odds' });
  expect(inThread.text).not.toContain('The stake found');
});

it('offers the names in a question, and looks them up', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const answer = await bob.type('/lookup', { query: 'why does Spike hate the rain' }, IN_READING);
  expect(answer.text).toContain('Or look up this name:');
  expect(labels(answer)).toEqual(['Spike', 'Show in channel']);
  expect((await bob.press(answer, 'Spike')).text).toContain('### Spike');
});

it('points to the command that a question is about, before it asks for a place', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const bob = await harness.sandbox.login('bob');
  const answers = [];
  for (const query of ['what did I miss?', 'what happened in scene 2', 'who wrote this'])
    answers.push((await bob.type('/lookup', { query }, IN_READING)).text);
  expect(answers).toEqual([
    "`/catchup` shows what you've missed.",
    '`/recap` tells what has happened so far.',
    '`/about` says whose story it is, and what it is about.',
  ]);
});

it('calls passages the closest where they tell little of what was asked', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const answer = await bob.type(
    '/lookup',
    { query: 'did a volcano look like the collapsed airport in Lisbon?' },
    IN_READING,
  );
  expect(answer.text).toContain('-# The closest up to scene 2 (where the channel is).');
});

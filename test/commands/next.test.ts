// `/next` as members and hosts type it: their next scene, a scene for everyone, or when that comes.

import { expect, it } from 'vitest';
import { MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  FIRST_SLOT_DELAY_MS,
  IN_READING,
  labels,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  readingId,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

it('gives members behind their scene, and asks hosts before posting for everyone', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await harness.advance(FIRST_SLOT_DELAY_MS);
  const [bob, mina] = [await harness.sandbox.login('bob'), await harness.sandbox.login('mina')];

  const question = await bob.type('/next', {}, IN_READING);
  const behind = await answerPlace(bob, question, 'along');
  expect(behind.text).toContain('### 1 · The Odds');
  const level = await bob.type('/next', {}, IN_READING);
  expect(level.ephemeral).toBe(true);
  expect(level.text).toMatch(/^You're all caught up\. Scene 2 comes <t:1803974400:R>\./);
  expect(labels(level)).not.toContain('Post scene 2');

  // Who asks for the next scene is done with the one they opened.
  await readAlong(mina);
  const before = (await visiblePosts(bob)).length;
  const ask = await mina.type('/next', {}, IN_READING);
  expect(ask.text).toMatch(
    /^Post scene 2 in <#\d+> for everyone\? It takes about 2 minutes to read\. Otherwise it comes <t:\d+:R>\.$/,
  );
  expect(labels(ask)).toEqual(['Post scene 2', 'Leave it']);
  expect((await visiblePosts(bob)).length).toBe(before);
  // Two presses at once, and one after, post one.
  const other = await mina.type('/next', {}, IN_READING);
  const pressed = await Promise.all([mina.press(ask, 'Post scene 2'), mina.press(other, 'Post scene 2')]);
  await harness.untilIdle();
  const replies = pressed.map(({ text }) => text).sort();
  expect(replies[0]).toMatch(/^Scene 2 is (on its way|already out)/);
  expect(replies.filter((text) => /^Scene 2 is on its way to <#\d+>\.$/.test(text))).toHaveLength(1);
  expect((await visiblePosts(bob)).length - before).toBe(1);
  const late = await pressForgedButton(mina, ask, `pn:${await readingId(bob)}:1:2`);
  expect(late.text).toMatch(/^Scene 2 is already out in <#\d+>\.$/);
  // A button from before a reading started over, and one that names a scene further on, post nothing.
  const old = await pressForgedButton(mina, ask, `pn:${await readingId(bob)}:7:3`);
  expect(old.text).toBe(
    'That button is from before **One Last Goodbye** started over. `/next` says what comes now.',
  );
  expect((await pressForgedButton(mina, ask, `pn:${await readingId(bob)}:1:9`)).text).toMatch(
    /^There is no such scene/,
  );
  expect((await pressForgedButton(bob, level, `pn:${await readingId(bob)}:1:3`)).text).toMatch(
    /^Only hosts can do that/,
  );
  await harness.untilIdle();
  expect((await visiblePosts(bob)).length - before).toBe(1);
  // Bob, level no more, gets his next scene.
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('### 2 · Across the Water');
});

it('lets members post where the reading does, one scene each reading time', async () => {
  const harness = await startTestHarness();
  await startReading(harness, { who: 'members' });
  const [bob, ada] = [await harness.sandbox.login('bob'), await harness.sandbox.login('ada')];
  await Promise.all([readAlong(bob), readAlong(ada)]);
  const [one, two] = [await bob.type('/next', {}, IN_READING), await ada.type('/next', {}, IN_READING)];
  // Two members press the button of the same scene: one post, now and after a restart.
  const replies = await Promise.all([bob.press(one, 'Post scene 1'), ada.press(two, 'Post scene 1')]);
  await harness.untilIdle();
  expect(replies.filter(({ text }) => /^Scene 1 is on its way to <#\d+>\.$/.test(text))).toHaveLength(1);
  expect(await visiblePosts(bob)).toHaveLength(1);
  const wait = await bob.type('/next', {}, IN_READING);
  expect(wait.text).toMatch(
    /^You're all caught up\. Scene 2 comes <t:\d+:R>\. You can post it yourself <t:\d+:R>\./,
  );
  const early = await pressForgedButton(bob, wait, `pn:${await readingId(bob)}:1:2`);
  expect(early.text).toMatch(/^The last scene is still being read\. You can post the next one <t:\d+:R>\.$/);
  await harness.advance(2 * MINUTE);
  const now = await bob.type('/next', {}, IN_READING);
  expect(labels(now)).toEqual(['Post scene 2', 'Leave it']);

  // The wait can be set; a pause holds back a button that is there already.
  const mina = await harness.sandbox.login('mina');
  await harness.restart();
  await mina.type('/schedule pause', {}, IN_READING);
  const held = await bob.press(now, 'Post scene 2');
  expect(held.text).toBe('The story is paused; scene 2 comes when a host resumes it.');
  expect(await visiblePosts(bob)).toHaveLength(1);
  await mina.type('/schedule resume', {}, IN_READING);
  await mina.select(await mina.type('/story settings', {}, IN_READING), "Cooldown between members' posts", [
    '15',
  ]);
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('You can post it yourself');
  await harness.advance(12 * MINUTE);
  expect(labels(await bob.type('/next', {}, IN_READING))).not.toContain('Post scene 2');
  await harness.advance(2 * MINUTE);
  expect(labels(await bob.type('/next', {}, IN_READING))).toContain('Post scene 2');
});

it('leaves it to the schedule, or says that somebody has to post', async () => {
  const harness = await startTestHarness();
  await startReading(harness, { who: 'schedule' });
  const mina = await harness.sandbox.login('mina');
  const bob = await harness.sandbox.login('bob');
  await readAlong(mina);
  expect((await mina.type('/next', {}, IN_READING)).text).toMatch(
    /^<#\d+> hasn't begun yet\. Scene 1 comes <t:\d+:R>\./,
  );
  await mina.select(await mina.type('/story settings', {}, IN_READING), 'Who may post the next scene', [
    'hosts',
  ]);
  await mina.type('/schedule clear', {}, IN_READING);
  await releaseScenes(harness, 1);
  await readAtOwnPace(bob);
  const level = await bob.type('/next', {}, IN_READING);
  expect(level.text).toMatch(
    /^You're caught up with <#\d+>\. Scene 2 comes when a host posts it\.\n-# You read at your own pace\.$/,
  );
  // At their own pace nobody has to wait: each next scene comes before anybody posts it.
  expect((await bob.press(level, 'Read scene 2')).text).toContain('### 2 ·');
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('### 3 ·');
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('### 4 ·');
  expect((await mina.type('/next', {}, IN_READING)).text).toMatch(
    /^Post scene 2 in <#\d+> for everyone\? It takes about 2 minutes to read\.$/,
  );
});

// What the bot posted where a reading was before it moved: removed on request, all of it, and said where it can't be.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  botPosts,
  createStoriesFolder,
  labels,
  readableText,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';

it('goes with the closing post of a run that is over, and its thread is folded away', async () => {
  const dir = await createStoriesFolder();
  const story = { 'story.yaml': 'title: The Alley\nrating: everyone\n', ...sceneFiles(2) };
  await writeStoryFiles(dir, 'the-alley', story);
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const options = { story: 'the-alley', channel: '#reading', times: '09:00', zone: 'Paris' };
  await mina.press(await mina.type('/story start', options), 'Start at 09:00');
  await harness.advance(2 * DAY);
  expect((await botPosts(harness)).map(textOfMessage).at(-1)).toMatch(/^## The end/);
  await mina.press(await mina.type('/story start', { ...options }), 'Start over');
  // Nothing of the new run is out yet: what stands there is the old one's.
  const moved = await mina.type('/story move', { channel: '#book-club' });
  expect(readableText(harness, moved)).toContain('Remove my posts in #reading?');
  const removing = await mina.press(moved, 'Remove');
  await expect.poll(() => readableText(harness, removing)).toBe('I removed 2 scenes from #reading.');
  expect(await botPosts(harness)).toEqual([]);
  const { threads } = harness.sandbox.world.defaultServer;
  expect([...threads.values()].filter(({ archivedAt }) => archivedAt === null)).toEqual([]);
});

it('stays with a closing post in whose thread people talk', async () => {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'the-alley', {
    'story.yaml': 'title: The Alley\nrating: everyone\n',
    ...sceneFiles(1),
  });
  const harness = await startTestHarness({ contentDir: dir });
  const [mina, bob] = [await harness.sandbox.login('mina'), await harness.sandbox.login('bob')];
  const options = { story: 'the-alley', channel: '#reading', times: '09:00', zone: 'Paris' };
  await mina.press(await mina.type('/story start', options), 'Start now');
  await harness.advance(MINUTE);
  await bob.sendMessage('The Alley', 'What an end');
  await mina.press(await mina.type('/story start', { ...options }), 'Start over');
  const removing = await mina.press(await mina.type('/story move', { channel: '#book-club' }), 'Remove');
  await expect.poll(() => readableText(harness, removing)).toBe('I removed 1 scene from #reading.');
  expect((await botPosts(harness)).map(textOfMessage)).toEqual([expect.stringMatching(/^## The end/)]);
});

it('takes threads that folded themselves away for what they are', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await startReading(harness, { days: 'mon' });
  await harness.advance(15 * DAY + HOUR);
  expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  const moved = await mina.type('/story move', { channel: '#book-club' });
  const removing = await mina.press(moved, 'Remove');
  await expect
    .poll(async () => {
      await harness.advance(1_000);
      return readableText(harness, removing);
    })
    .toBe('I removed 3 scenes from #reading.');
  expect(await scenesIn(harness)).toEqual([]);
});

it('waits for Discord where there is much of it', async () => {
  const harness = await startTestHarness({ sandbox: { routeRequestsPerSecond: null } });
  const mina = await harness.sandbox.login('mina');
  await startReading(harness, { scenes: 9 });
  await harness.advance(2 * HOUR);
  expect(await scenesIn(harness)).toHaveLength(9);
  const removing = await mina.press(await mina.type('/story move', { channel: '#book-club' }), 'Remove');
  const isHeldUp = () =>
    harness.sandbox.requestLog.requests.some(({ method, status }) => method === 'DELETE' && status === 429);
  await expect.poll(isHeldUp).toBe(true);
  await expect
    .poll(async () => {
      await harness.advance(1_000);
      return readableText(harness, removing);
    })
    .toBe('I removed 9 scenes from #reading.');
  expect(await scenesIn(harness)).toEqual([]);
});

it('says what could not be removed and why, and tries it again', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  const moved = await mina.type('/story move', { channel: '#book-club' });
  world.setOverwrite(world.textChannel('#reading'), world.bot, { deny: Permission.ViewChannel });
  const removing = await mina.press(moved, 'Remove');
  await expect
    .poll(() => readableText(harness, removing))
    .toBe(
      "I removed no scene from #reading.\nI couldn't remove 1 post. I can't post in #reading: please give me **View Channel** there.",
    );
  expect(labels(removing)).toEqual(['Remove', 'Leave']);
  expect(harness.loggedProblems.splice(0)).toMatchObject([{ level: 'warn' }]);
  world.clearOverwrite(world.textChannel('#reading'), world.bot);
  const again = await mina.press(removing, 'Remove');
  await expect.poll(() => readableText(harness, again)).toBe('I removed 1 scene from #reading.');
  expect(await scenesIn(harness)).toEqual([]);
});

// `/story move`: the reading goes on elsewhere, and the bot's old posts can go.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startReading, startTestHarness } from '../support/test-harness.ts';
import { labels, onlyReading, readableText, scenesIn } from './host-helpers.ts';
import { answerPlace } from './member-helpers.ts';

it('takes place, bookmarks and schedule along, and removes the old posts but for threads with replies', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  const bob = await harness.sandbox.login('bob');
  await startReading(harness);
  await harness.advance(2 * DAY + HOUR);
  await answerPlace(bob, await bob.type('/read', {}, { in: '#reading' }), 'own');
  await bob.sendMessage('2 · Across the Water', 'I did not see that coming');
  await bob.sendMessage('#reading', 'What a story');
  const before = await onlyReading(harness);

  const moved = await mina.type('/story move', { channel: '#book-club' });
  expect(moved.ephemeral).toBe(true);
  expect(readableText(harness, moved)).toBe(
    'Now in #book-club, still at scene 3. Everyone keeps their place. Remove my posts in #reading?',
  );
  expect(labels(moved)).toEqual(['Remove', 'Leave']);
  expect(await onlyReading(harness)).toMatchObject({
    released: 3,
    schedule: before.schedule,
    run: before.run,
  });
  expect((await bob.type('/progress', {}, { in: '#book-club' })).text).toContain(
    "You're on page 1 of scene 1.",
  );

  await harness.restart();
  const removing = await mina.press(moved, 'Remove');
  expect(readableText(harness, removing)).toBe(
    "I'm removing my posts in #reading: 3 scenes. That can take a while. Posts whose thread has replies stay.",
  );
  await harness.untilIdle();
  await expect.poll(() => scenesIn(harness)).toEqual([2]);
  // What is left of the removed posts is folded away; the thread people talk in stays open.
  const folded = [...harness.sandbox.world.defaultServer.threads.values()].filter(
    ({ archivedAt }) => archivedAt !== null,
  );
  expect(folded.map(({ name }) => name).sort()).toEqual(['1 · The Odds', '3 · The White Place']);
  const left = (await bob.visibleMessages('#reading')).map(textOfMessage);
  expect(left.some((text) => text.includes('What a story'))).toBe(true);
  expect((await bob.visibleMessages('2 · Across the Water')).map(textOfMessage)).toContain(
    'I did not see that coming',
  );
  await harness.advance(DAY);
  expect(await scenesIn(harness, '#book-club')).toEqual([4]);
  expect(await scenesIn(harness)).toEqual([2]);
});

it('asks for a channel that will do, and says so in words', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  const move = async (channel: string) => readableText(harness, await mina.type('/story move', { channel }));
  expect(await move('#reading')).toBe('**One Last Goodbye** is in #reading already.');
  const club = world.textChannel('#book-club');
  world.setOverwrite(club, world.bot, { deny: Permission.SendMessages });
  expect(await move('#book-club')).toBe(
    "I can't post in #book-club: please give me **Send Messages** there.",
  );
  world.setOverwrite(club, world.bot, { deny: Permission.CreatePublicThreads });
  expect(await move('#book-club')).toBe(
    'Now in #book-club, still before scene 1. Everyone keeps their place.\nTo do everything in #book-club I also need **Create Public Threads** there.',
  );
  world.clearOverwrite(club, world.bot);
  await mina.press(
    await mina.type('/story start', { story: 'one-last-goodbye', channel: '#reading' }),
    'Start now',
  );
  await harness.untilIdle();
  expect(
    readableText(harness, await mina.type('/story move', { channel: '#reading' }, { in: '#book-club' })),
  ).toBe(
    '**One Last Goodbye** is being read in #reading already. Stop it with `/story stop`, or choose another channel.',
  );
});

it('leaves the posts where that is chosen, and where the reading comes back', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  const away = await mina.type('/story move', { channel: '#book-club' });
  expect((await mina.press(away, 'Leave')).text).toBe('Nothing changed.');
  const again = await mina.type('/story move', { channel: '#reading' });
  expect(readableText(harness, again)).toContain('Now in #reading, still at scene 1.');
  const old = again.buttons.find(({ custom_id }) => custom_id?.startsWith('ro:'))?.custom_id ?? '';
  const here = old.replace(/[0-9]+$/, harness.sandbox.world.channel('#reading').id);
  const message = again.message;
  if (message === undefined) throw new Error('there is no answer');
  expect(readableText(harness, await mina.forge({ customId: here, message }))).toBe(
    '**One Last Goodbye** is in #reading again, so its posts stay.',
  );
  await harness.untilIdle();
  expect(await scenesIn(harness)).toEqual([1]);
});

it('goes on where its channel is gone', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  world.deleteChannel(world.channel('#reading'));
  await harness.advance(DAY);
  expect((await mina.type('/schedule show')).text).toContain(
    'where I posted, is gone. Please choose another channel for me.',
  );
  await mina.type('/story move', { channel: '#book-club' });
  await harness.untilIdle();
  expect(await scenesIn(harness, '#book-club')).toEqual([2]);
  await harness.advance(DAY);
  expect(await scenesIn(harness, '#book-club')).toEqual([2, 3]);
});

it('says who wins and who loses what is out, and moves only once that is confirmed', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const [mina, bob] = [await harness.sandbox.login('mina'), await harness.sandbox.login('bob')];
  await startReading(harness);
  await harness.advance(2 * DAY + HOUR);
  const ask = await mina.type('/story move', { channel: '#hosts' });
  expect(readableText(harness, ask)).toBe(
    "Members who can't see #hosts will lose the story; my posts in #reading stay readable unless you remove them.",
  );
  expect(labels(ask)).toEqual(['Move it', 'Leave it']);
  expect((await onlyReading(harness)).channel).toBe(world.textChannel('#reading').id);
  // Nobody but a host, whatever they press.
  expect(
    (
      await bob.forge({
        customId: `mv:${(await onlyReading(harness)).id}:${world.textChannel('#hosts').id}`,
        message: (await bob.visibleMessages('#reading'))[0] as never,
      })
    ).text,
  ).toMatch(/^Only hosts/);
  const moved = await mina.press(ask, 'Move it');
  expect(readableText(harness, moved)).toContain('Now in #hosts, still at scene 3.');
  const back = await mina.type('/story move', { channel: '#book-club' }, { in: '#hosts' });
  expect(readableText(harness, back)).toBe(
    'Everyone who can see #book-club will be able to read scenes 1 to 3.',
  );
  expect((await mina.press(back, 'Leave it')).text).toBe('Nothing changed.');
  expect((await onlyReading(harness)).channel).toBe(world.textChannel('#hosts').id);
});

// `/story stop`, and starting what was stopped or read to its end: `Continue at scene …` and `Start over`.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import { labels, onlyReading, readableText, scenesIn } from './host-helpers.ts';
import { answerPlace } from './member-helpers.ts';

const EARLIER =
  "It was stopped here before scene 3. **Continue** keeps everyone's place. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.";

it('stops where it is, keeps everything, and goes on from there', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  const bob = await harness.sandbox.login('bob');
  await startReading(harness, { who: 'members' });
  await harness.advance(DAY + HOUR);
  await answerPlace(bob, await bob.type('/read', {}, { in: '#reading' }), 'own');
  const before = await onlyReading(harness);

  const stopped = await mina.type('/story stop');
  expect(stopped.ephemeral).toBe(true);
  expect(readableText(harness, stopped)).toBe(
    '**One Last Goodbye** in #reading is stopped after scene 2. Nothing is lost: bookmarks, schedule and settings stay. `/story start` there goes on with it.',
  );
  expect(labels(stopped)).toEqual(['Continue at scene 3']);
  await harness.advance(3 * DAY);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  expect(await onlyReading(harness)).toEqual({ ...before, state: 'stopped', due: null });
  expect(readableText(harness, await mina.type('/story stop'))).toBe(
    '**One Last Goodbye** is stopped. `/story start` goes on with it.',
  );
  for (const line of ['/schedule now', '/schedule pause', '/schedule skip', '/schedule preview']) {
    expect(readableText(harness, await mina.type(line))).toBe(
      '**One Last Goodbye** is stopped. `/story start` goes on with it.',
    );
  }

  const elsewhere = await mina.type('/story start', { story: 'one-last-goodbye', channel: '#book-club' });
  expect(readableText(harness, elsewhere)).toContain(
    'It was stopped in #reading before scene 3. This starts it anew; to go on with that one, name #reading in `/story start`.',
  );
  expect(labels(elsewhere)).toEqual(['Start now', 'Change', 'More settings']);

  // What was chosen before need not be typed again.
  const card = await mina.type('/story start', { story: 'one-last-goodbye', channel: '#reading' });
  expect(readableText(harness, card).split('\n')).toEqual([
    '**One Last Goodbye** in #reading: 10 scenes, about 2 minutes each. First: tomorrow, 09:00 in Paris (〈2027-03-06 08:00〉 for you). Last: 〈2027-03-13 08:00〉.',
    'Scenes are posted every day at 09:00. Members can post the next scene early, with `/next`.',
    '-# For teens and up.',
    expect.stringMatching(/^Content notes: /),
    EARLIER,
  ]);
  expect(labels(card)).toEqual(['Continue at scene 3', 'Start over', 'Change', 'More settings']);
  await harness.restart();
  const goesOn =
    '**One Last Goodbye** goes on in #reading. Scene 3 comes tomorrow, 09:00 in Paris (〈2027-03-06 08:00〉 for you).';
  expect(readableText(harness, await mina.press(card, 'Continue at scene 3'))).toBe(goesOn);
  expect(readableText(harness, await mina.press(stopped, 'Continue at scene 3'))).toBe(goesOn);
  await harness.advance(DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 3]);
  expect((await onlyReading(harness)).run).toBe(1);
  expect((await bob.type('/progress', {}, { in: '#reading' })).text).toContain(
    "You're on page 1 of scene 1.",
  );

  // The old button does nothing to a reading that was stopped again and has moved on.
  await mina.type('/story stop');
  await mina.press(
    await mina.type('/story start', { story: 'one-last-goodbye', channel: '#reading' }),
    'Start over',
  );
  const { id } = await onlyReading(harness);
  const old = await mina.forge({
    customId: `cr:${id}:1:${id}`,
    message: await bob.sendMessage('#general', 'hm'),
  });
  expect(old.text).toBe('That card is too old. Type `/story start` again.');
});

it('starts over, once, as a new run', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(DAY + HOUR);
  const stopped = await mina.type('/story stop');
  const options = { story: 'one-last-goodbye', channel: '#reading', times: '20:00', zone: 'Paris' };
  const card = await mina.type('/story start', options);
  // Today has had its scene.
  expect(readableText(harness, card)).toContain(
    'First: tomorrow, 20:00 in Paris (〈2027-03-03 19:00〉 for you).',
  );
  const { message } = card;
  const over = card.buttons.find((button) => 'label' in button && button.label === 'Start over')?.custom_id;
  if (message === undefined || over === undefined) throw new Error('there is no button to start over');
  const says =
    '**One Last Goodbye** starts over in #reading. Scene 1 comes tomorrow, 20:00 in Paris (〈2027-03-03 19:00〉 for you).';
  const pressed = await Promise.all([1, 2, 3].map(() => mina.forge({ customId: over, message })));
  for (const answer of pressed) expect(readableText(harness, answer)).toBe(says);
  expect(await onlyReading(harness)).toMatchObject({ run: 2, released: 0 });
  // A card from before that has nothing to go on with.
  expect((await mina.press(stopped, 'Continue at scene 3')).text).toBe(
    'That card is too old. Type `/story start` again.',
  );
  await harness.advance(DAY);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  await harness.advance(DAY);
  expect(await scenesIn(harness)).toEqual([1, 2, 1]);
});

it('offers a reading that is over to start over, and nothing to go on with', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await startReading(harness, { scenes: 10 });
  // A channel takes five messages in five seconds.
  await harness.advance(HOUR + MINUTE);
  expect(await scenesIn(harness)).toHaveLength(10);
  const end = '**One Last Goodbye** is finished. `/story start` starts it over.';
  expect(readableText(harness, await mina.type('/story stop'))).toBe(end);
  expect(readableText(harness, await mina.type('/story move', { channel: '#book-club' }))).toBe(end);
  const card = await mina.type('/story start', { story: 'one-last-goodbye', channel: '#reading', scenes: 1 });
  expect(readableText(harness, card)).toContain(
    'It is finished here. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.',
  );
  expect(labels(card)).toEqual(['Start over', 'Change', 'More settings']);
  await mina.press(card, 'Start over');
  await harness.advance(DAY);
  expect((await scenesIn(harness)).slice(10)).toEqual([1]);
});

it('shows on the card what goes on at once, after a fault', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  await startReading(harness);
  await harness.advance(HOUR);
  world.setOverwrite(world.textChannel('#reading'), world.bot, { deny: Permission.SendMessages });
  await harness.advance(DAY);
  await mina.type('/story stop');
  world.clearOverwrite(world.textChannel('#reading'), world.bot);
  const card = await mina.type('/story start', { story: 'one-last-goodbye', channel: '#reading' });
  // Scene 2 goes at once, scenes 3 to 10 take eight days.
  expect(readableText(harness, card)).toContain(
    'First: tomorrow, 09:00 in Paris (〈2027-03-03 08:00〉 for you). Last: 〈2027-03-10 08:00〉.',
  );
  expect(readableText(harness, await mina.press(card, 'Continue at scene 2'))).toBe(
    '**One Last Goodbye** goes on in #reading. Scene 2 is on its way. The next post comes tomorrow, 09:00 in Paris (〈2027-03-03 08:00〉 for you).',
  );
  await harness.untilIdle();
  expect(await scenesIn(harness)).toEqual([1, 2]);
  expect(readableText(harness, await mina.type('/schedule show'))).toContain(
    'Finishes Wed 10 March, 09:00 in Paris',
  );
});

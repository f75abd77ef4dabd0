// `/story start` as a host types it, and what happens when its buttons are pressed.

import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, startTestHarness } from '../support/test-harness.ts';
import {
  createStoriesFolder,
  readableText,
  readings,
  sceneFiles,
  scenesIn,
  submitForm,
  writeStoryFiles,
} from './host-helpers.ts';

const STORY = 'one-last-goodbye';

describe('what is typed', () => {
  it('is checked, and what is wrong is said with what to do', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const cardText = async (options: Record<string, string>) =>
      readableText(harness, await mina.type('/story start', { story: STORY, ...options }));
    expect(await cardText({ story: 'Drakula' })).toBe(
      "I don't know that story. I have **One Last Goodbye**.",
    );
    expect(await cardText({ times: 'soon' })).toBe(
      "“soon” isn't a time I understand. Write it as 09:00, 9pm or 21h; several with commas.",
    );
    expect(await cardText({ times: '9am', zone: 'Gotham' })).toBe(
      "I don't know the time zone “Gotham”. Write the nearest big city.",
    );
    expect(await cardText({ times: '9am' })).toBe('Which time zone? A city will do, such as Paris.');
    expect(await cardText({ times: '9am', zone: 'Paris', days: 'someday' })).toBe(
      "“someday” isn't a day I understand. Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.",
    );
    expect(await cardText({ days: 'mon' })).toBe('A schedule needs at least a time of day, such as `09:00`.');
    expect(await cardText({ who: 'schedule' })).toBe(
      'A schedule needs at least a time of day, such as `09:00`.',
    );
    // A typo finds its zone, and the card shows which.
    expect(await cardText({ times: '9pm', zone: 'Pariss' })).toContain('First: today, 21:00 in Paris');
    expect(await readings(harness)).toEqual([]);
    const stories = await mina.complete('/story start', { story: 'vix' }, 'story');
    expect(stories).toEqual([{ name: 'One Last Goodbye · Vixen', value: STORY }]);
    const zone = async (typed: string) =>
      (await mina.complete('/story start', { story: STORY, zone: typed }, 'zone'))[0];
    expect(await zone('Boston')).toEqual({ name: 'Boston (America/New_York)', value: 'America/New_York' });
    expect(await zone('EST')).toEqual({ name: 'EST (America/New_York)', value: 'America/New_York' });
    expect(await zone('parsi')).toEqual({ name: 'Paris (Europe/Paris)', value: 'Europe/Paris' });
    expect(await zone('europe/par')).toEqual({ name: 'Paris (Europe/Paris)', value: 'Europe/Paris' });
  });
});

describe('starting', () => {
  it('happens once, however often it is pressed', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const card = await mina.type('/story start', {
      story: STORY,
      channel: '#reading',
      times: '09:00',
      zone: 'Paris',
    });
    const { message } = card;
    if (message === undefined) throw new Error('there is no card');
    const [now, atSlot] = card.buttons.map(({ custom_id }) => custom_id);
    const pressed = await Promise.all(
      [now, now, atSlot].map((customId) => mina.forge({ customId: customId ?? '', message })),
    );
    await harness.untilIdle();
    for (const answer of pressed)
      expect(readableText(harness, answer)).toContain('**One Last Goodbye** has started in #reading.');
    expect(await readings(harness)).toHaveLength(1);
    await harness.advance(2 * HOUR);
    // A start now takes the place of today's slot, whichever press came first.
    expect(await scenesIn(harness)).toEqual([1]);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
  });

  it('finds the channel taken, by a card made before or after', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const options = { story: STORY, channel: '#reading' };
    const [one, other] = [await mina.type('/story start', options), await mina.type('/story start', options)];
    await mina.press(one, 'Start now');
    await harness.untilIdle();
    const refusal =
      '**One Last Goodbye** is being read in #reading already. Stop it with `/story stop`, or choose another channel.';
    expect(readableText(harness, await mina.press(other, 'Start now'))).toBe(refusal);
    expect(readableText(harness, await mina.type('/story start', options))).toBe(refusal);
    const elsewhere = await mina.type('/story start', { ...options, channel: '#book-club' });
    const back = await submitForm(mina, await mina.press(elsewhere, 'Change'), { Channel: ['#reading'] });
    expect(readableText(harness, back)).toContain(`Nothing was changed:\n- ${refusal}`);
    await mina.press(back, 'Start now');
    await harness.untilIdle();
    expect(await scenesIn(harness, '#book-club')).toEqual([1]);
    expect(await scenesIn(harness)).toEqual([1]);
  });

  it('of a story for adults takes an age-restricted channel', async () => {
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'midnight', {
      'story.yaml': 'title: Midnight\nrating: mature\n',
      ...sceneFiles(2),
    });
    const harness = await startTestHarness({ contentDir: dir });
    const mina = await harness.sandbox.login('mina');
    const refusal =
      "**Midnight** is for adults. Start it in an age-restricted channel: #reading isn't one (its settings have the switch).";
    const refused = await mina.type('/story start', { story: 'midnight', channel: '#reading' });
    expect(readableText(harness, refused)).toBe(refusal);
    const card = await mina.type('/story start', { story: 'midnight', channel: '#after-dark' });
    expect(readableText(harness, card)).toContain(
      '**Midnight** in #after-dark: 2 scenes, about 1 minute each.',
    );
    expect(card.text).toContain('-# For adults.');
    const moved = await submitForm(mina, await mina.press(card, 'Change'), { Channel: ['#reading'] });
    expect(readableText(harness, moved)).toContain(refusal);
    const { world } = harness.sandbox;
    world.setNsfw(world.textChannel('#after-dark'), false);
    await harness.advance(MINUTE);
    expect((await mina.press(moved, 'Start now')).text).toContain('is for adults');
    world.setNsfw(world.textChannel('#after-dark'), true);
    await harness.advance(MINUTE);
    await mina.press(moved, 'Start now');
    await harness.untilIdle();
    expect(await scenesIn(harness, '#after-dark')).toEqual([1]);
    expect(readableText(harness, await mina.type('/story move', { channel: '#reading' }))).toBe(refusal);
  });
});

// The card that `/story start` shows: what it says, what it finds missing, and how it is changed.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { labels, readableText, readings, scenesIn, submitForm } from './host-helpers.ts';

const STORY = 'one-last-goodbye';

const NOTES =
  'Content notes: fantasy violence; death of characters; grief; an intimate scene, door closed; mild swearing and rude nicknames.';

function deny(harness: TestHarness, channel: string, permissions: bigint): void {
  const { world } = harness.sandbox;
  world.setOverwrite(world.textChannel(channel), world.bot, { deny: permissions });
}

function allow(harness: TestHarness, channel: string): void {
  const { world } = harness.sandbox;
  world.clearOverwrite(world.textChannel(channel), world.bot);
}

describe('the card', () => {
  it('says where, when first, when last and who may post, and posts nothing', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const card = await mina.type('/story start', {
      story: STORY,
      channel: '#reading',
      times: '9am, 21h',
      days: 'weekdays',
      zone: 'Boston',
      who: 'members',
      scenes: 2,
    });
    expect(card.ephemeral).toBe(true);
    expect(readableText(harness, card).split('\n')).toEqual([
      '**One Last Goodbye** in #reading: 10 scenes, about 2 minutes each. First: today, 09:00 in New York (〈2027-03-01 14:00〉 for you). Last: 〈2027-03-03 14:00〉.',
      'Scenes are posted on weekdays at 09:00 and 21:00, 2 scenes at a time. Members can post the next scene early, with `/next`.',
      '-# For teens and up.',
      NOTES,
    ]);
    expect(labels(card)).toEqual(['Start now', 'Start at 09:00', 'Change', 'More settings']);

    const named = { story: 'one last GOODBYE', who: 'hosts' };
    const bare = await mina.type('/story start', named, { in: '#book-club' });
    expect(readableText(harness, bare).split('\n').slice(0, 2)).toEqual([
      '**One Last Goodbye** in #book-club: 10 scenes, about 2 minutes each.',
      'Hosts post the next scene with `/next`.',
    ]);
    expect(labels(bare)).toEqual(['Start now', 'Change', 'More settings']);

    const tomorrow = await mina.type('/story start', { story: STORY, times: '07:30', zone: 'Paris' });
    expect(readableText(harness, tomorrow)).toContain(
      'First: tomorrow, 07:30 in Paris (〈2027-03-02 06:30〉 for you).',
    );
    const friday = await mina.type('/story start', {
      story: STORY,
      times: '07:30',
      days: 'fri',
      zone: 'Paris',
    });
    expect(readableText(harness, friday)).toContain('First: Friday, March 5, 07:30 in Paris');
    expect(labels(friday)).toEqual(['Start now', 'Start at 07:30', 'Change', 'More settings']);

    // Hosts are readers too.
    for (const shown of [card, bare, tomorrow, friday])
      expect(shown.text).not.toMatch(/The Odds|White Place|Spike/);
    expect(await scenesIn(harness)).toEqual([]);
    expect(await readings(harness)).toEqual([]);
    await harness.advance(3 * DAY);
    expect(await scenesIn(harness)).toEqual([]);
    // A day later a card is forgotten, and says so.
    const late = await mina.press(card, 'Start now');
    expect(late.text).toBe('That card is too old. Type `/story start` again.');
  });

  it('names what is missing in that channel, and starts once it is there', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    deny(harness, '#reading', Permission.SendMessages | Permission.CreatePublicThreads);
    const options = { story: STORY, channel: '#reading', times: '09:00', zone: 'Paris' };
    const elsewhere = await mina.type('/story start', { ...options, channel: '#book-club' });
    expect(elsewhere.text).not.toContain('please give me');
    const card = await mina.type('/story start', options, { in: '#general' });
    expect(readableText(harness, card).split('\n').slice(-2)).toEqual([
      "I can't post in #reading: please give me **Send Messages** there. Then press a button here.",
      'To do everything in #reading I also need **Create Public Threads** there.',
    ]);
    const refused = await mina.press(card, 'Start now');
    expect(refused).toMatchObject({ ephemeral: true, updated: false });
    expect(readableText(harness, refused)).toBe(
      "I can't post in #reading: please give me **Send Messages** there.",
    );
    expect(await readings(harness)).toEqual([]);

    deny(harness, '#reading', Permission.ViewChannel);
    const unseen = await mina.type('/story start', options, { in: '#general' });
    expect(readableText(harness, unseen)).toContain(
      "I can't post in #reading: please give me **View Channel** there.",
    );

    deny(harness, '#reading', Permission.SendMessagesInThreads);
    const started = await mina.press(card, 'Start now');
    await harness.untilIdle();
    expect(readableText(harness, started)).toBe(
      '**One Last Goodbye** has started in #reading. Scene 1 is on its way. The next post comes tomorrow, 09:00 in Paris (〈2027-03-02 08:00〉 for you). To do everything in #reading I also need **Send Messages in Threads** there.',
    );
    allow(harness, '#reading');
    expect(await scenesIn(harness)).toEqual([1]);
    await harness.advance(DAY);
    harness.loggedProblems.length = 0;
    expect(await scenesIn(harness)).toEqual([1]);
  });

  it('is changed as a whole, or not at all', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const card = await mina.type('/story start', {
      story: STORY,
      channel: '#reading',
      times: '21:00',
      zone: 'Boston',
    });
    const form = await mina.press(card, 'Change');
    expect(form.text.split('\n')).toEqual([
      'Change before starting',
      'Channel',
      'Times and days',
      'Such as 09:00 daily, or 9am and 6pm on weekdays. Empty: somebody posts each scene',
      'Time zone',
      'A city will do, such as Paris',
      'How much at a time',
      'Who may post the next scene',
    ]);
    const wrong = await submitForm(mina, form, {
      'Times and days': '25:00 someday',
      Channel: ['#book-club'],
    });
    expect(wrong.updated).toBe(true);
    expect(readableText(harness, wrong)).toContain('in #reading: 10 scenes');
    expect(readableText(harness, wrong).split('\n').slice(-3)).toEqual([
      'Nothing was changed, for these reasons:',
      "- “25:00” isn't a time I understand. Write it as 09:00, 9pm or 21h; several with commas.",
      "- “someday” isn't a day I understand. Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.",
    ]);
    // The form opens again as it was typed, whatever happens in between.
    expect(labels(wrong)).toContain('Try again');
    await harness.restart();
    const again = await mina.press(wrong, 'Try again');
    expect(JSON.stringify(again.modal)).toContain('25:00 someday');
    const changed = await submitForm(mina, again, {
      'Times and days': '18:00, 09:00',
      'Time zone': 'Paris',
      Channel: ['#book-club'],
      'Who may post the next scene': ['members'],
    });
    expect(readableText(harness, changed).split('\n').slice(0, 2)).toEqual([
      '**One Last Goodbye** in #book-club: 10 scenes, about 2 minutes each. First: today, 09:00 in Paris (〈2027-03-01 08:00〉 for you). Last: 〈2027-03-05 17:00〉.',
      'Scenes are posted every day at 09:00 and 18:00. Members can post the next scene early, with `/next`.',
    ]);
    const unscheduled = await submitForm(mina, await mina.press(changed, 'Change'), { 'Times and days': '' });
    expect(labels(unscheduled)).toEqual(['Start now', 'Change', 'More settings']);
    const back = await submitForm(mina, await mina.press(unscheduled, 'Change'), {
      'Times and days': '09:00',
      'Time zone': 'Paris',
    });
    expect(labels(back)).toEqual(['Start now', 'Start at 09:00', 'Change', 'More settings']);

    // A card outlives the process that made it.
    await harness.restart();
    const started = await mina.press(back, 'Start at 09:00');
    expect(readableText(harness, started)).toBe(
      '**One Last Goodbye** has started in #book-club. Scene 1 comes today, 09:00 in Paris (〈2027-03-01 08:00〉 for you).',
    );
    await harness.advance(HOUR);
    expect(await scenesIn(harness, '#book-club')).toEqual([1]);
  });
});

// `/schedule` as a host types it: what each subcommand says, and that it holds.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import { labels, onlyReading, readableText, scenesIn } from './host-helpers.ts';

describe('a reading with a schedule', () => {
  it('shows both clocks, what comes, and no word of it', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const shown = await mina.type('/schedule show');
    expect(shown.ephemeral).toBe(true);
    expect(readableText(harness, shown).split('\n')).toEqual([
      '**One Last Goodbye** in #reading',
      '0 of 10 scenes out.',
      'Every day at 09:00 in Paris, one scene at a time.',
      'Next: scene 1, Mon 1 March, 09:00 in Paris (〈2027-03-01 08:00〉 for you).',
      'Finishes Wed 10 March, 09:00 in Paris (〈2027-03-10 08:00〉 for you).',
    ]);
    expect(labels(shown)).toEqual([]);
    await harness.advance(HOUR);
    const preview = await mina.type('/schedule preview');
    expect(preview.ephemeral).toBe(true);
    const days = ['Tue 2', 'Wed 3', 'Thu 4', 'Fri 5', 'Sat 6', 'Sun 7', 'Mon 8', 'Tue 9', 'Wed 10'];
    expect(readableText(harness, preview).split('\n')).toEqual([
      '**One Last Goodbye** in #reading',
      'Every day at 09:00 in Paris, one scene at a time.',
      ...days.map((day, index) => {
        const date = `2027-03-${String(index + 2).padStart(2, '0')}`;
        return `- Scene ${index + 2}: ${day} March, 09:00 in Paris (〈${date} 08:00〉 for you)`;
      }),
      'Finishes Wed 10 March, 09:00 in Paris (〈2027-03-10 08:00〉 for you).',
    ]);
    expect(labels(preview)).toEqual(['Show spoilers']);
    await harness.restart();
    const open = await mina.press(preview, 'Show spoilers');
    expect(open).toMatchObject({ updated: true, ephemeral: true });
    expect(open.text).toContain('The White Place');
    expect(labels(open)).toEqual([]);
  });

  it('is set to times, days, a zone and a size, as people write them', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const set = async (options: Record<string, string | number>) =>
      readableText(harness, await mina.type('/schedule set', options));
    expect((await set({ times: '9pm', zone: 'Boston', scenes: 2, days: 'weekdays' })).split('\n')).toEqual([
      'Schedule set.',
      'On weekdays at 21:00 in New York, 2 scenes at a time.',
      'Next: scenes 1–2, Mon 1 March, 21:00 in New York (〈2027-03-02 02:00〉 for you).',
      'Finishes Fri 5 March, 21:00 in New York (〈2027-03-06 02:00〉 for you).',
    ]);
    const rule = async (options: Record<string, string | number>) => (await set(options)).split('\n')[1];
    // What is left out stays as it is.
    expect(await rule({ times: '21h, 09:00' })).toBe(
      'On weekdays at 09:00 and 21:00 in New York, 2 scenes at a time.',
    );
    expect(await rule({ times: '7:30', days: 'sat, sun', minutes: 6 })).toBe(
      'On weekends at 07:30 in New York, 6 minutes of reading at a time.',
    );
    expect(await rule({ times: '7', days: 'mon, wed, fri', zone: 'EST', scenes: 1 })).toBe(
      'On Mondays, Wednesdays, and Fridays at 07:00 in New York, one scene at a time.',
    );
    // A typo finds its zone.
    expect(await rule({ times: '7', days: 'daily', zone: 'Lodnon' })).toBe(
      'Every day at 07:00 in London, one scene at a time.',
    );
    const found = async (zone: string) =>
      (await mina.complete('/schedule set', { times: '9', zone }, 'zone'))[0]?.value;
    expect(await found('Paris')).toBe('Europe/Paris');
    expect(await found('bostn')).toBe('America/New_York');
    expect(await found('EST')).toBe('America/New_York');

    const before = await onlyReading(harness);
    for (const [options, answer] of [
      [
        { times: 'soon' },
        "“soon” isn't a time I understand. Write it as 09:00, 9pm or 21h; several with commas.",
      ],
      [
        { times: '9', days: 'someday' },
        "“someday” isn't a day I understand. Write them as daily, weekdays, or mon, wed, fri; as every other day, or every 2 weeks on mon; or as 1st, 15th of the month.",
      ],
      [{ times: '9', zone: 'Gotham' }, "I don't know the time zone “Gotham”. Write the nearest big city."],
      [
        { times: '9', zone: 'Georgia' },
        "I don't know the time zone “Georgia”. Did you mean America/New_York or Asia/Tbilisi?",
      ],
      [{ times: '9', scenes: 2, minutes: 5 }, 'How much at a time: `scenes` or `minutes`, not both.'],
    ] as const) {
      expect(await set(options)).toBe(answer);
    }
    expect(await onlyReading(harness)).toEqual(before);

    // The server's last zone is remembered for its next reading.
    const card = await mina.type('/story start', {
      story: 'one-last-goodbye',
      channel: '#book-club',
      times: '20:00',
    });
    expect(readableText(harness, card)).toContain(
      'First: today, 20:00 in London (〈2027-03-01 20:00〉 for you).',
    );
  });

  it('posts now, out of turn, and says what comes after', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness, { scenes: 3 });
    const now = await mina.type('/schedule now');
    expect(readableText(harness, now)).toBe(
      'Scenes 1–3 are on their way to #reading.\nAfter that: scenes 4–6, Mon 1 March, 09:00 in Paris (〈2027-03-01 08:00〉 for you).',
    );
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2, 3]);
    // While paused it posts all the same, and the pause goes on.
    await mina.type('/schedule pause');
    expect(readableText(harness, await mina.type('/schedule now'))).toBe(
      'Scenes 4–6 are on their way to #reading.\nThe story stays paused after that.',
    );
    await harness.advance(2 * DAY);
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4, 5, 6]);
    await mina.type('/schedule now');
    await harness.untilIdle();
    expect(readableText(harness, await mina.type('/schedule now'))).toBe(
      'Scene 10 is on its way to #reading.\nThe story stays paused after that.',
    );
    await harness.untilIdle();
    expect(await scenesIn(harness)).toHaveLength(10);
    expect(readableText(harness, await mina.type('/schedule now'))).toBe(
      '**One Last Goodbye** is finished. `/story start` starts it over.',
    );
  });

  it('is taken away and put back', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const cleared = await mina.type('/schedule clear');
    expect(readableText(harness, cleared)).toBe(
      'Schedule removed; your place is kept. It was: every day at 09:00 in Paris, one scene at a time. `/schedule now` posts the next scene.',
    );
    expect(labels(cleared)).toEqual(['Put it back']);
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([]);
    const none = 'This story has no schedule. Set one with `/schedule set`.';
    for (const line of ['/schedule clear', '/schedule skip', '/schedule preview']) {
      expect(readableText(harness, await mina.type(line))).toBe(none);
    }
    expect(readableText(harness, await mina.type('/schedule show')).split('\n')).toEqual([
      '**One Last Goodbye** in #reading',
      '0 of 10 scenes out.',
      'No schedule; `/schedule set` makes one.',
      'Scene 1 comes when a host posts it.',
    ]);
    await harness.restart();
    const back = readableText(harness, await mina.press(cleared, 'Put it back'));
    expect(back).toContain('Schedule restored.\nEvery day at 09:00 in Paris, one scene at a time.');
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1]);
  });
});

describe('a server with several readings', () => {
  it('keeps them apart by channel, and asks where that does not tell', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await startReading(harness, { channel: '#book-club', times: '20:00' });
    await harness.advance(2 * HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
    expect(await scenesIn(harness, '#book-club')).toEqual([]);
    const which =
      /^Several stories are being read here: \*\*One Last Goodbye\*\* in #[a-z-]+ and \*\*One Last Goodbye\*\* in #[a-z-]+\. Type the command in one of these channels, or name the story in its `reading` option\.$/;
    expect(readableText(harness, await mina.type('/schedule show'))).toMatch(which);
    expect(readableText(harness, await mina.type('/story stop'))).toMatch(which);
    const there = await mina.type('/schedule show', {}, { in: '#book-club' });
    expect(readableText(harness, there)).toContain(
      '**One Last Goodbye** in #book-club\n0 of 10 scenes out.\nEvery day at 20:00',
    );
    const offered = await mina.complete('/schedule show', { reading: 'book' }, 'reading');
    expect(offered.map(({ name }) => name)).toEqual(['One Last Goodbye · #book-club']);
    const named = await mina.type('/schedule pause', { reading: String(offered[0]?.value) });
    expect(readableText(harness, named)).toContain('Paused');
    await harness.advance(DAY);
    expect(await scenesIn(harness)).toEqual([1, 2]);
    expect(await scenesIn(harness, '#book-club')).toEqual([]);
    expect((await mina.type('/schedule show', { reading: 'nothing' })).text).toBe(
      'No story by that name is being read here. Choose one from the list that opens as you type.',
    );
  });
});

it('looks again when it is shown, and says that what halted a reading works', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await harness.advance(2 * HOUR);
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  const reading = world.textChannel('#reading');
  world.setOverwrite(reading, world.bot, { deny: Permission.SendMessages });
  await harness.advance(DAY);
  const broken = readableText(harness, await mina.type('/schedule show'));
  expect(broken).toContain("I can't post in #reading");
  world.setOverwrite(reading, world.bot, { allow: Permission.SendMessages });
  await harness.advance(MINUTE);
  const mended = readableText(harness, await mina.type('/schedule show'));
  expect(mended).toContain(
    'I can post in #reading again. Scene 2 comes at the next time below; `/schedule resume` posts it now.',
  );
  expect(mended).not.toContain("can't post");
});

it.each([
  ['9pm EST', '“EST” is a time zone: put it into the `zone` option, and the times alone here.'],
  ['24:00', 'Midnight is 00:00: the beginning of a day. Write that, or 23:59.'],
  ['soonish', "“soonish” isn't a time I understand. Write it as 09:00, 9pm or 21h; several with commas."],
])('says what is wrong with times such as “%s”', async (times, answer) => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  const options = { story: 'one-last-goodbye', channel: '#reading', times, zone: 'Paris' };
  expect((await mina.type('/story start', options)).text).toBe(answer);
});

describe('what stands in the way', () => {
  it('is in the answer, with what to do, and each reason once', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const reading = world.textChannel('#reading');
    const mina = await harness.sandbox.login('mina');
    await startReading(harness, { scenes: 3 });
    world.setOverwrite(reading, world.bot, { deny: Permission.CreatePublicThreads });
    await harness.advance(DAY + HOUR);
    expect(
      readableText(harness, await mina.type('/schedule show'))
        .split('\n')
        .slice(-3),
    ).toEqual([
      "I can't do everything I should in #reading: please give me **Create Public Threads** there.",
      'Scene 3 has no thread (〈2027-03-01 08:00〉).',
      'Scene 6 has no thread (〈2027-03-02 08:00〉).',
    ]);
    world.setOverwrite(reading, world.bot, { deny: Permission.SendMessages });
    await harness.advance(DAY);
    const shown = await mina.type('/schedule show');
    expect(readableText(harness, shown).split('\n').slice(1, 6)).toEqual([
      '6 of 10 scenes out.',
      'Every day at 09:00 in Paris, 3 scenes at a time.',
      "I can't post in #reading: please give me **Send Messages** there. Scene 7 is waiting; nothing is lost.",
      'I try again each time a scene is due; `/schedule resume` tries at once.',
      'Next: scenes 7–9, Thu 4 March, 09:00 in Paris (〈2027-03-04 08:00〉 for you).',
    ]);
    expect(shown.text.match(/waiting/g)).toHaveLength(1);
    expect(labels(shown)).toEqual(['Try again']);
    expect(readableText(harness, await mina.type('/schedule resume')).split('\n')).toEqual([
      "I can't post in #reading: please give me **Send Messages** there. Scene 7 waits for that; I try again by myself.",
    ]);
    world.clearOverwrite(reading, world.bot);
    expect(readableText(harness, await mina.press(shown, 'Try again'))).toBe(
      'Trying again: scene 7 is on its way to #reading.',
    );
    await harness.untilIdle();
    expect(await scenesIn(harness)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

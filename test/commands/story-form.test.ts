// `/story start` with a story alone: a form, what is wrong with it, and the card it leads to.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { objectsOf } from '../../src/sandbox/json.ts';
import { HOUR, startTestHarness } from '../support/test-harness.ts';
import {
  createStoriesFolder,
  labels,
  readableText,
  readings,
  scenesIn,
  submitForm,
  writeStoryFiles,
} from './host-helpers.ts';

const STORY = 'one-last-goodbye';

it('opens a form of five parts, and its card starts what was filled in', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  const form = await mina.type('/story start', { story: STORY }, { in: '#general' });
  expect(objectsOf(form.modal?.components ?? []).map(({ label }) => label)).toEqual([
    'Channel',
    'Times and days',
    'Time zone',
    'How much at a time',
    'Who may post the next scene',
  ]);
  expect(form.modal?.title).toBe('Start One Last Goodbye');
  const card = await submitForm(mina, form, {
    Channel: ['#reading'],
    'Times and days': '9am and 6pm on weekdays',
    'Time zone': 'Paris',
    'How much at a time': ['s2'],
    'Who may post the next scene': ['members'],
  });
  expect(card).toMatchObject({ ephemeral: true, updated: false });
  expect(readableText(harness, card).split('\n').slice(0, 2)).toEqual([
    '**One Last Goodbye** in #reading: 10 scenes, about 2 minutes each. First: today, 09:00 in Paris (〈2027-03-01 08:00〉 for you). Last: 〈2027-03-03 08:00〉.',
    'Scenes are posted on weekdays at 09:00 and 18:00, 2 scenes at a time. Members can post the next scene early, with `/next`.',
  ]);
  expect(labels(card)).toEqual(['Start now', 'Start at 09:00', 'Change', 'More settings']);
  const settings = await mina.press(card, 'More settings');
  expect(settings).toMatchObject({ ephemeral: true, updated: false });
  const id = /se:([0-9a-z]+):discussion/.exec(JSON.stringify(settings.selects))?.[1];
  await mina.select(settings, `se:${id}:discussion`, ['none']);
  await harness.restart();
  await mina.press(card, 'Start at 09:00');
  await harness.advance(HOUR);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  expect(harness.sandbox.world.defaultServer.threads.size).toBe(0);
});

it('says what is wrong with `Try again`, whose form holds everything as typed, also after a restart', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  world.setOverwrite(world.textChannel('#reading'), world.bot, { deny: Permission.SendMessages });
  const form = await mina.type('/story start', { story: STORY }, { in: '#general' });
  const times = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:30`).join(', ');
  const typed = {
    Channel: ['#reading'],
    'Times and days': `${times} someday`,
    'Time zone': 'Gotham',
    'How much at a time': ['m10'],
    'Who may post the next scene': ['schedule'],
  };
  const refused = await submitForm(mina, form, typed);
  expect(labels(refused)).toEqual(['Try again']);
  expect(readableText(harness, refused).split('\n')).toEqual([
    expect.stringMatching(/^- “someday” isn't a day I understand/),
    expect.stringMatching(/^- I don't know the time zone “Gotham”/),
    "- I can't post in #reading: please give me **Send Messages** there.",
  ]);
  world.clearOverwrite(world.textChannel('#reading'), world.bot);
  await harness.restart();
  const again = await mina.press(refused, 'Try again');
  const filled = JSON.stringify(again.modal);
  expect(filled).toContain(`${times} someday`);
  expect(filled).toContain('"value":"Gotham"');
  expect(filled).toContain(world.channel('#reading').id);
  expect(filled).toMatch(/"value":"m10"[^}]*"default":true/);
  const card = await submitForm(mina, again, { 'Times and days': `${times} daily`, 'Time zone': 'Paris' });
  expect(card.updated).toBe(true);
  expect(readableText(harness, card)).toContain('at 00:30, 01:30,');
  // Unchanged, all of them come back.
  const same = await submitForm(mina, await mina.press(card, 'Change'), {});
  expect(readableText(harness, same)).toBe(readableText(harness, card));
  expect(await readings(harness)).toEqual([]);
});

it('needs no form where the story was stopped: the card goes on with it', async () => {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await mina.press(
    await mina.type('/story start', { story: STORY, channel: '#reading', times: '9', zone: 'Paris' }),
    'Start now',
  );
  await harness.untilIdle();
  await mina.type('/story stop', {}, { in: '#reading' });
  const card = await mina.type('/story start', { story: STORY }, { in: '#reading' });
  expect(labels(card)).toContain('Continue at scene 2');
});

it('warns of what will not look right, and asks before a very long scene', async () => {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'the-alley', {
    'story.yaml': 'title: The Alley\nrating: everyone\n',
    'scenes/01-map.md': 'A ![map](map.png) hung there.\n',
    'scenes/02-list.md': '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    'scenes/03-long.md': 'word '.repeat(10_001),
  });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', {
    story: 'the-alley',
    channel: '#reading',
    times: '9',
    zone: 'Paris',
  });
  expect(readableText(harness, card).split('\n').slice(-3)).toEqual([
    'Scene 1 has an image, and I post it as text.',
    "Scene 2 has a table, and I can't draw it.",
    'Scene 3 has more than 10,000 words, and I post it whole. That is a lot to read at once. Start all the same?',
  ]);
  expect(labels(card).slice(0, 2)).toEqual(['Yes, start now', 'Yes, start at 09:00']);
});

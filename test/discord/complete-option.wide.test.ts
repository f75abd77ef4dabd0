// Discord's client at times sends what it shows of a choice instead of its value: both have to mean the same.

import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { RequestContext } from '../../src/app/request-context.ts';
import { choiceLabel } from '../../src/discord/command-texts.ts';
import { completeOption, replaceLabels } from '../../src/discord/complete-option.ts';
import type { AnyRunnable, Command } from '../../src/discord/define-command.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { addBook, lighthouseBook } from '../commands/book-fixtures.ts';
import { IN_READING, readAlong, releaseScenes } from '../commands/member-helpers.ts';
import { rows, runs } from '../support/breadth.ts';
import { startReading, startTestHarness } from '../support/test-harness.ts';

const pathOf = ({ data, implementation }: Command, runnable: AnyRunnable) =>
  'run' in implementation ? data.name : `${data.name} ${runnable.data.name}`;

/** Every command and subcommand, with the options that offer choices. */
const RUNNABLES = [...commands.values()].flatMap((command: Command) => {
  const { implementation } = command;
  if ('runOnMessage' in implementation) return [];
  const all: readonly AnyRunnable[] = 'run' in implementation ? [implementation] : implementation;
  return all.flatMap((runnable) =>
    (runnable.data.options ?? []).flatMap((option) => {
      const offers = 'autocomplete' in option || option.choices !== undefined;
      return offers ? [{ path: pathOf(command, runnable), runnable, option }] : [];
    }),
  );
});

it('takes every label that an option offers as well as its value', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const [mina, bob] = [await harness.sandbox.login('mina'), await harness.sandbox.login('bob')];
  await readAlong(bob);
  for (const author of ['Ann', 'Bea'])
    await addBook(mina, lighthouseBook(), { title: 'Two of a Name', author });

  const { world } = harness.sandbox;
  const where: RequestContext = {
    server: world.defaultServer.id,
    channel: world.channel(IN_READING.in).id,
    channelName: null,
    thread: null,
    ageRestricted: false,
    user: world.user('bob').id,
    manager: true,
    roles: [],
    canSend: true,
    locale: 'en-US',
    serverLocale: 'en-US',
    request: '1',
  };
  const { app } = harness.bot();
  const context = { app, where, strings, channelStrings: async () => strings };
  let tried = 0;
  for (const { path, runnable, option } of RUNNABLES) {
    for (const typed of rows(['', 'o', 'new', 'two', 'utc-5', '2'], 2)) {
      const offered =
        option.choices !== undefined
          ? option.choices.flatMap(({ value }) =>
              LANGUAGES.map((language) => ({
                name: choiceLabel(language, path, option.name, value),
                value,
              })),
            )
          : await completeOption(runnable, {
              ...{ ...context, option: option.name, value: typed, currentOptions: {} },
            });
      const meanings = new Set(offered.map((choice) => `${choice.name}=${choice.value}`));
      expect(new Set(offered.map((choice) => choice.name)).size, path).toBe(meanings.size);
      for (const choice of offered) {
        const sent = [{ name: option.name, type: option.type, value: choice.name }] as never;
        const [given] = await replaceLabels(path, runnable, sent, context);
        const understood = given?.value === choice.value || isFoundByName(option.name, choice.name);
        expect(typeof choice.value, path).toBe(
          option.type === ApplicationCommandOptionType.String ? 'string' : 'number',
        );
        expect(understood, `${path} ${option.name}: ${choice.name}`).toBe(true);
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(runs(200, 60));
});

/** A single word, and a reading's label, are looked up when the command runs. */
const isFoundByName = (option: string, label: string) =>
  option === 'reading' || (/^[\w/+-]*$/.test(label) && ['query', 'zone', 'story'].includes(option));

describe('what Discord refuses', () => {
  const completing = (choices: readonly { label: string; value: string }[]) =>
    completeOption(
      { data: { name: 'x' }, run: () => ({}) as never, autocomplete: () => choices },
      {} as never,
    );

  it('is left out of a list, of which the rest stays', async () => {
    const blank = { label: ' \u200b', value: 'blank' };
    expect(await completing([blank, { label: 'Dusk', value: 'dusk' }])).toEqual([
      { name: 'Dusk', value: 'dusk' },
    ]);
  });

  it('is cut to length and number', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      label: `${at}${'x'.repeat(120)}`,
      value: `v${at}`,
    }));
    const sent = await completing(many);
    expect(sent).toHaveLength(25);
    expect(Math.max(...sent.map(({ name }) => name.length))).toBe(100);
  });
});

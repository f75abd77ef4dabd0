// A command while it is filled in: what is offered, what is wrong, and how it goes out.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { WireCommand } from '../../../src/sandbox/page/client/wire.ts';
import {
  allowedEntries,
  commandEntries,
  entryOf,
  matchEntries,
} from '../../../src/sandbox/page/composer/command-entries.ts';
import {
  createDraft,
  type Draft,
  type DraftValue,
  draftErrors,
  EMPTY_VALUE,
  openOptions,
  removeOption,
  setValue,
  toWire,
} from '../../../src/sandbox/page/composer/draft.ts';
import { en } from '../../../src/sandbox/page/strings/en.ts';

const command = (
  name: string,
  options: WireCommand['options'],
  permissions: string | null = null,
): WireCommand => ({
  id: name,
  name,
  description: `What ${name} does`,
  type: 1,
  version: '1',
  default_member_permissions: permissions,
  ...(options && { options }),
});

const option = (name: string, type: Type, more = {}) => ({ name, type, description: name, ...more });

const COMMANDS = [
  command('read', [option('scene', Type.Integer, { min_value: 1, max_value: 100 })]),
  command('lookup', [
    option('query', Type.String, { required: true, max_length: 10 }),
    option('reading', Type.String),
  ]),
  command(
    'story',
    [
      option('start', Type.Subcommand, {
        options: [
          option('story', Type.String, { required: true }),
          option('who', Type.String, { choices: [{ name: 'Members and hosts', value: 'members' }] }),
          option('early', Type.Boolean),
          option('channel', Type.Channel),
          option('file', Type.Attachment),
        ],
      }),
    ],
    '32',
  ),
];
const ENTRIES = commandEntries(COMMANDS);
const draftOf = (path: string, values: Readonly<Record<string, Partial<DraftValue>>>): Draft => {
  const entry = ENTRIES.find((each) => each.path === path);
  if (!entry) throw new Error(`no ${path}`);
  return Object.entries(values).reduce(
    (draft, [name, value]) => setValue(draft, name, { ...EMPTY_VALUE, ...value }),
    createDraft(entry),
  );
};

describe('the list', () => {
  it('has each subcommand, in order', () => {
    expect(ENTRIES.map(({ path }) => path)).toEqual(['/lookup', '/read', '/story start']);
  });

  it('hides what a member may not use', () => {
    expect(allowedEntries(ENTRIES, 0n).map(({ path }) => path)).toEqual(['/lookup', '/read']);
    expect(allowedEntries(ENTRIES, 32n)).toHaveLength(3);
  });

  it('shows first what begins as typed, then what has it anywhere', () => {
    expect(matchEntries(ENTRIES, '/st').map(({ path }) => path)).toEqual(['/story start']);
    expect(matchEntries(ENTRIES, '/oo').map(({ path }) => path)).toEqual(['/lookup']);
    expect(matchEntries(ENTRIES, '/')).toHaveLength(3);
  });

  it('knows a command once a space follows it', () => {
    expect(entryOf(ENTRIES, '/read')).toBeNull();
    expect(entryOf(ENTRIES, '/Story START The')).toMatchObject({
      entry: { path: '/story start' },
      rest: 'The',
    });
  });
});

describe('a draft', () => {
  it('shows the required options, and offers the others', () => {
    const draft = draftOf('/lookup', {});
    expect([...draft.values.keys()]).toEqual(['query']);
    expect(openOptions(draft).map(({ name }) => name)).toEqual(['reading']);
    expect([...removeOption(draftOf('/lookup', { reading: {} }), 'reading').values.keys()]).toEqual([
      'query',
    ]);
  });

  it.each<[string, Readonly<Record<string, Partial<DraftValue>>>, Readonly<Record<string, string>>]>([
    ['/lookup', {}, { query: 'This option is required.' }],
    ['/lookup', { query: { text: 'x' }, reading: {} }, { reading: 'Fill this in, or remove it.' }],
    ['/lookup', { query: { text: 'far too long' } }, { query: 'At most 10 characters.' }],
    ['/lookup', { query: { text: 'fits' } }, {}],
    ['/read', { scene: { text: 'x' } }, { scene: 'A whole number, please.' }],
    ['/read', { scene: { text: '1.5' } }, { scene: 'A whole number, please.' }],
    ['/read', { scene: { text: '0' } }, { scene: 'From 1 to 100.' }],
    ['/read', { scene: { text: '100' } }, {}],
    ['/story start', { story: { text: 'x' }, who: { text: 'nobody' } }, { who: 'Pick one of the choices.' }],
    [
      '/story start',
      { story: { text: 'x' }, channel: { text: 'x' } },
      { channel: 'Pick one from the list.' },
    ],
    ['/story start', { story: { text: 'x' }, file: { text: 'x' } }, { file: 'Choose a file.' }],
    ['/story start', { story: { text: 'x' }, early: { text: 'True', picked: true } }, {}],
  ])('%s %j: %j', (path, values, errors) => {
    expect(Object.fromEntries(draftErrors(draftOf(path, values), en))).toEqual(errors);
  });

  it('goes out as Discord’s client sends it', () => {
    const file = new File(['x'], 'x.txt');
    const draft = draftOf('/story start', {
      story: { text: 'One · Vixen', picked: 'one' },
      who: { text: 'Members and hosts', picked: 'members' },
      early: { text: 'True', picked: true },
      file: { file },
    });
    const options = [
      { name: 'story', type: Type.String, value: 'one' },
      { name: 'who', type: Type.String, value: 'members' },
      { name: 'early', type: Type.Boolean, value: true },
      { name: 'file', type: Type.Attachment, value: '0' },
    ];
    expect(toWire(draft)).toEqual({
      options: [{ type: Type.Subcommand, name: 'start', options }],
      files: [file],
    });
    expect(toWire(draftOf('/read', { scene: { text: '7' } })).options).toEqual([
      { name: 'scene', type: Type.Integer, value: 7 },
    ]);
  });

  it('says what is being typed, for what the bot completes', () => {
    const { options } = toWire(draftOf('/lookup', { query: { text: 'co' } }), 'query');
    expect(options).toEqual([{ name: 'query', type: Type.String, value: 'co', focused: true }]);
  });
});

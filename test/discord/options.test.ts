// Options and fields as Discord sends them, checked; and commands as they are declared.

import {
  ChannelType,
  ComponentType,
  InteractionType,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationPayload } from '../../src/discord/command-texts.ts';
import { modalFields, selectedValues } from '../../src/discord/component-values.ts';
import { commandsByName, defineCommand, type Option } from '../../src/discord/define-command.ts';
import { OptionError, parseInvocation, parseOptions } from '../../src/discord/options.ts';
import { ephemeralReply } from '../../src/discord/reply.ts';

const DECLARED: readonly Option[] = [
  { type: Type.String, name: 'query', required: true, min_length: 2, max_length: 4 },
  { type: Type.Integer, name: 'scene', min_value: 1, max_value: 9 },
  { type: Type.String, name: 'who', choices: [{ value: 'us' }] },
  { type: Type.Boolean, name: 'sure' },
  { type: Type.Channel, name: 'where', channel_types: [ChannelType.GuildText] },
];
const QUERY = { type: Type.String, name: 'query', value: 'four' };
const resolved = {
  channels: {
    '5': { id: '5', name: 'reading', type: ChannelType.GuildText },
    '6': { id: '6', name: 'voice', type: ChannelType.GuildVoice },
  },
} as never;
const read = (...given: object[]) => parseOptions(DECLARED, given as never, resolved);

describe('options', () => {
  it('come as values by name, null where they were left out', () => {
    expect(read(QUERY)).toEqual({ query: 'four', scene: null, who: null, sure: null, where: null });
    const all = [
      { type: Type.Integer, name: 'scene', value: 9 },
      { type: Type.String, name: 'who', value: 'us' },
      { type: Type.Boolean, name: 'sure', value: false },
      { type: Type.Channel, name: 'where', value: '5' },
    ];
    const where = { id: '5', name: 'reading' };
    expect(read(QUERY, ...all)).toEqual({ query: 'four', scene: 9, who: 'us', sure: false, where });
    // Four characters, of two halves each.
    expect(read({ ...QUERY, value: '😀😀😀😀' }).query).toBe('😀😀😀😀');
  });

  it.each([
    [],
    [{ ...QUERY, value: 'x' }],
    [{ ...QUERY, value: 'fives' }],
    [{ ...QUERY, value: 4 }],
    [{ ...QUERY, type: Type.Integer, value: 4 }],
    [QUERY, { type: Type.Integer, name: 'scene', value: 0 }],
    [QUERY, { type: Type.Integer, name: 'scene', value: 10 }],
    [QUERY, { type: Type.Integer, name: 'scene', value: 1.5 }],
    [QUERY, { type: Type.Integer, name: 'scene', value: '3' }],
    [QUERY, { type: Type.Integer, name: 'scene', value: Number.NaN }],
    [QUERY, { type: Type.String, name: 'who', value: 'them' }],
    [QUERY, { type: Type.Boolean, name: 'sure', value: 'yes' }],
    [QUERY, { type: Type.Channel, name: 'where', value: '7' }],
    [QUERY, { type: Type.Channel, name: 'where', value: '6' }],
  ])('are refused where Discord would not have let them through: %j', (...given) => {
    expect(() => read(...given)).toThrow(OptionError);
  });

  it('belong to a subcommand where there is one', () => {
    const sub = { type: Type.Subcommand, name: 'show', options: [QUERY] };
    expect(parseInvocation([sub] as never)).toEqual({ subcommand: 'show', rawOptions: [QUERY] });
    expect(parseInvocation([QUERY] as never)).toEqual({ subcommand: null, rawOptions: [QUERY] });
    expect(parseInvocation()).toEqual({ subcommand: null, rawOptions: [] });
  });
});

describe('fields', () => {
  it('of a modal come by their custom ids, in rows and in labels', () => {
    const components = [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.TextInput, custom_id: 'a', value: 'x' }],
      },
      {
        type: ComponentType.Label,
        component: { type: ComponentType.StringSelect, custom_id: 'b', values: ['1', '2'] },
      },
      { type: ComponentType.TextDisplay },
    ];
    const modal = { type: InteractionType.ModalSubmit, data: { custom_id: 'm', components } } as never;
    expect(modalFields(modal)).toEqual({ a: 'x', b: '1,2' });
    expect(selectedValues(modal)).toEqual([]);
  });
  it('of a button are none; a select brings its values', () => {
    const button = { type: InteractionType.MessageComponent, data: { custom_id: 'b' } } as never;
    const select = {
      type: InteractionType.MessageComponent,
      data: { custom_id: 's', values: ['1'] },
    } as never;
    expect([selectedValues(button), selectedValues(select), modalFields(select)]).toEqual([[], ['1'], {}]);
  });
});

describe('commands', () => {
  const command = (name: string) =>
    defineCommand({ access: 'member', data: { name }, run: () => ephemeralReply([]) });
  it('have one name each', () => {
    expect(() => commandsByName([command('read'), command('read')])).toThrow('two commands are named /read');
  });
  it('are for members in servers; for hosts only with Manage Server; for anyone in direct messages too', () => {
    const payloads = [...commands.values()].map(registrationPayload);
    const table = payloads.map(({ name, contexts, default_member_permissions: needed }) => [
      name,
      contexts?.join(),
      needed,
    ]);
    expect(Object.fromEntries(table.map(([name, ...rest]) => [name, rest]))).toEqual({
      ...Object.fromEntries(
        ['read', 'next', 'lookup', 'recap', 'catchup', 'progress', 'about', 'Who is this?'].map((name) => [
          name,
          ['0', null],
        ]),
      ),
      ...Object.fromEntries(['story', 'schedule', 'library'].map((name) => [name, ['0', '32']])),
      ...Object.fromEntries(['privacy', 'help'].map((name) => [name, ['0,1', null]])),
    });
  });
});

// The options of a command, checked against its data: what comes in need not be what Discord offered.

import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import type { ChannelOption, FileOption, Option } from './define-command.ts';

type RawOptions = readonly APIApplicationCommandInteractionDataOption[];

export interface Invocation {
  readonly subcommand: string | null;
  readonly rawOptions: readonly APIApplicationCommandInteractionDataBasicOption[];
}

/** Which subcommand is called, and with which options. */
export function parseInvocation(options: RawOptions = []): Invocation {
  const [first] = options;
  if (first?.type === Type.Subcommand)
    return { subcommand: first.name, rawOptions: withoutSubcommands(first.options ?? []) };
  return { subcommand: null, rawOptions: withoutSubcommands(options) };
}

function withoutSubcommands(options: RawOptions): APIApplicationCommandInteractionDataBasicOption[] {
  return options.filter(
    (option): option is APIApplicationCommandInteractionDataBasicOption =>
      option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup,
  );
}

/** Thrown for options Discord would not have let through. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** The value of every option the command declares, null where it was left out. @throws OptionError */
export function parseOptions(
  declared: readonly Option[],
  raw: Invocation['rawOptions'],
  resolved: APIInteractionDataResolved | undefined,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const option of declared) {
    const match = raw.find(({ name }) => name === option.name);
    if (match === undefined) {
      if (option.required) throw new OptionError(`${option.name} is missing`);
      values[option.name] = null;
    } else {
      values[option.name] = parseValue(option, match, resolved);
    }
  }
  return values;
}

function parseValue(
  option: Option,
  { type, value }: APIApplicationCommandInteractionDataBasicOption,
  resolved: APIInteractionDataResolved | undefined,
): string | number | boolean | ChannelOption | FileOption {
  // An option that was a number once is still sent as one until Discord's clients have its new type.
  const wasNumber = option.type === Type.String && type === Type.Integer;
  const given = wasNumber ? String(value) : value;
  const parsed = type === option.type || wasNumber ? checkedValue(option, given, resolved) : null;
  if (parsed === null) throw new OptionError(`${option.name} has a value it can't have`);
  return parsed;
}

/** Null where the option can't have that value. */
function checkedValue(
  option: Option,
  value: unknown,
  resolved: APIInteractionDataResolved | undefined,
): string | number | boolean | ChannelOption | FileOption | null {
  switch (option.type) {
    case Type.Integer:
    case Type.Number:
      return numberValue(option, value);
    case Type.Boolean:
      return typeof value === 'boolean' ? value : null;
    case Type.Channel:
      return channelValue(option, resolved?.channels?.[String(value)]);
    case Type.Attachment: {
      const file = resolved?.attachments?.[String(value)];
      return file === undefined ? null : { url: file.url, fileName: file.filename, size: file.size };
    }
    case Type.String:
      return stringValue(option, value);
    default:
      return typeof value === 'string' ? value : null;
  }
}

type OptionOf<T extends Type> = Extract<Option, { readonly type: T }>;

function numberValue(option: OptionOf<Type.Integer | Type.Number>, value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  if (option.type === Type.Integer && !Number.isInteger(value)) return null;
  return isWithin(value, boundsOf(option, 'min_value', 'max_value')) ? value : null;
}

function stringValue(option: OptionOf<Type.String>, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Discord counts characters, not their halves.
  if (!isWithin([...value].length, boundsOf(option, 'min_length', 'max_length'))) return null;
  if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value))
    return null;
  return value;
}

function channelValue(
  option: OptionOf<Type.Channel>,
  channel: NonNullable<APIInteractionDataResolved['channels']>[string] | undefined,
): ChannelOption | null {
  const types: readonly number[] | undefined = 'channel_types' in option ? option.channel_types : undefined;
  if (channel === undefined || (types !== undefined && !types.includes(channel.type))) return null;
  return { id: channel.id, name: channel.name ?? '' };
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function boundsOf(option: object, min: string, max: string): Bounds {
  const bound = (name: string, otherwise: number) => {
    const given: unknown = (option as Readonly<Record<string, unknown>>)[name];
    return typeof given === 'number' ? given : otherwise;
  };
  return { min: bound(min, Number.NEGATIVE_INFINITY), max: bound(max, Number.POSITIVE_INFINITY) };
}

const isWithin = (value: number, { min, max }: Bounds) => value >= min && value <= max;

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
  const invalid = new OptionError(`${option.name} has a value it can't have`);
  if (type !== option.type) throw invalid;
  switch (option.type) {
    case Type.Integer:
    case Type.Number: {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw invalid;
      if (option.type === Type.Integer && !Number.isInteger(value)) throw invalid;
      if ('min_value' in option && option.min_value !== undefined && value < option.min_value) throw invalid;
      if ('max_value' in option && option.max_value !== undefined && value > option.max_value) throw invalid;
      return value;
    }
    case Type.Boolean:
      if (typeof value !== 'boolean') throw invalid;
      return value;
    case Type.Channel: {
      const channel = resolved?.channels?.[String(value)];
      const types: readonly number[] | undefined =
        'channel_types' in option ? option.channel_types : undefined;
      if (channel === undefined || (types !== undefined && !types.includes(channel.type))) throw invalid;
      return { id: channel.id, name: channel.name ?? '' };
    }
    case Type.Attachment: {
      const file = resolved?.attachments?.[String(value)];
      if (file === undefined) throw invalid;
      return { url: file.url, fileName: file.filename, size: file.size };
    }
    case Type.String: {
      if (typeof value !== 'string') throw invalid;
      // Discord counts characters, not their halves.
      const length = [...value].length;
      if ('min_length' in option && option.min_length !== undefined && length < option.min_length)
        throw invalid;
      if ('max_length' in option && option.max_length !== undefined && length > option.max_length)
        throw invalid;
      if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value))
        throw invalid;
      return value;
    }
    default:
      if (typeof value !== 'string') throw invalid;
      return value;
  }
}

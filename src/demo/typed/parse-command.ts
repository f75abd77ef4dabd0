// Reads a typed slash command by its definition: options by name, `name:value`, and the first one by position.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../sandbox/client/command-input.ts';
import { type JsonObject, numberOf, objectsOf, textOf } from '../../sandbox/json.ts';
import { attachedFile } from './attached-file.ts';
import { type Token, tokenise } from './tokenise.ts';

/** What Discord was told of a command, or of one of its options. */
export type CommandDefinition = JsonObject;

export interface ParsedCommand {
  /** `/story start` */
  readonly path: string;
  readonly options: OptionValues;
  /** The option that is being typed: the last one, or the first where there is none yet; null without options. */
  readonly focusedOption: { readonly name: string; readonly autocompletes: boolean } | null;
}

export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** `whole`: whether required options must be there and values must fit. @throws CommandError */
export function parseCommand(
  line: string,
  commands: readonly CommandDefinition[],
  isComplete = true,
): ParsedCommand {
  const [first, ...words] = tokenise(line);
  const name = (first?.text ?? '').replace(/^\//, '');
  const command = commands.find((each) => each.name === name);
  if (!command) throw new CommandError(`There is no /${name} here; there are ${nameList(commands, '/')}.`);
  const inner = objectsOf(command.options);
  if (!inner.some(({ type }) => type === Type.Subcommand))
    return parseOptions(`/${name}`, inner, words, isComplete);
  const [subcommand, ...rest] = words;
  const found = inner.find((each) => each.name === subcommand?.text);
  if (!found) throw new CommandError(`/${name} needs one of ${nameList(inner)} after it.`);
  return parseOptions(`/${name} ${subcommand?.text}`, objectsOf(found.options), rest, isComplete);
}

function parseOptions(
  path: string,
  definitions: readonly CommandDefinition[],
  words: readonly Token[],
  isComplete: boolean,
): ParsedCommand {
  const typed = new Map<string, string>();
  const positional: string[] = [];
  const [position] = definitions;
  let last: string | null = null;
  for (const word of words) {
    const named = word.name === null ? undefined : definitions.find((each) => each.name === word.name);
    if (named) typed.set(textOf(named.name), word.value);
    else if (!position) throw new CommandError(`${path} takes no options.`);
    else if (word.name !== null) throw unknownOption(path, word.name, definitions);
    else positional.push(word.value);
    last = named ? textOf(named.name) : textOf(position?.name);
  }
  if (positional.length > 0) typed.set(textOf(position?.name), positional.join(' '));
  const missing = definitions.find((each) => each.required === true && !typed.has(textOf(each.name)));
  if (isComplete && missing)
    throw new CommandError(`${path} needs ${textOf(missing.name)}: ${lowerFirst(missing)}.`);
  const options = Object.fromEntries(
    definitions.flatMap((each) => {
      const value = typed.get(textOf(each.name));
      return value === undefined
        ? []
        : [[textOf(each.name), isComplete ? parseValue(each, value) : value] as const];
    }),
  );
  const focusedOption = definitions.find((each) => each.name === (last ?? position?.name));
  return {
    path,
    options,
    focusedOption: focusedOption
      ? { name: textOf(focusedOption.name), autocompletes: focusedOption.autocomplete === true }
      : null,
  };
}

function parseValue(definition: CommandDefinition, typed: string): OptionValue {
  const name = textOf(definition.name);
  const choices = objectsOf(definition.choices);
  if (choices.length > 0) {
    const choice = choices.find(
      (each) => each.value === typed || textOf(each.name).toLowerCase() === typed.toLowerCase(),
    );
    if (!choice)
      throw new CommandError(`${name} is one of ${choices.map(({ value }) => String(value)).join(', ')}.`);
    return choice.value as string | number;
  }
  switch (definition.type) {
    case Type.Integer:
    case Type.Number:
      return parseInteger(definition, typed);
    case Type.Boolean:
      if (/^(true|yes|on)$/i.test(typed)) return true;
      if (/^(false|no|off)$/i.test(typed)) return false;
      throw new CommandError(`${name} is true or false.`);
    case Type.Attachment: {
      const file = attachedFile(typed);
      if (file === null) throw new CommandError(`There is no file ${typed} that can be read.`);
      return file;
    }
    default:
      return typed;
  }
}

/** Clients refuse what is out of bounds before it is sent. */
function parseInteger(definition: CommandDefinition, typed: string): number {
  const name = textOf(definition.name);
  const value = Number(typed);
  const min = numberOf(definition.min_value, Number.NEGATIVE_INFINITY);
  const max = numberOf(definition.max_value, Number.POSITIVE_INFINITY);
  if (!Number.isInteger(value)) throw new CommandError(`${name} is a whole number, not “${typed}”.`);
  if (value < min || value > max) throw new CommandError(`${name} is from ${min} to ${max}.`);
  return value;
}

function unknownOption(path: string, name: string, definitions: readonly CommandDefinition[]): CommandError {
  const quotes = 'put what you mean as text into quotes';
  return new CommandError(`${path} has no option ${name}; it has ${nameList(definitions)} (or ${quotes}).`);
}

function nameList(definitions: readonly CommandDefinition[], before = ''): string {
  return definitions.map(({ name }) => `${before}${textOf(name)}`).join(', ');
}

function lowerFirst({ description }: CommandDefinition): string {
  const words = textOf(description);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

// Reads a typed slash command by its definition: options by name, `name:value`, and the first one by position.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../sandbox/client/command-input.ts';
import { type JsonObject, numberOf, objectsOf, textOf } from '../../sandbox/json.ts';
import { attachedFile } from './attached-file.ts';
import { CommandError } from './command-error.ts';
import { placeWords } from './place-words.ts';
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

/** `isComplete`: whether required options must be there and values must fit. @throws CommandError */
export function parseCommand(
  line: string,
  commands: readonly CommandDefinition[],
  isComplete = true,
): ParsedCommand {
  const [first, ...words] = tokenise(line);
  const name = (first?.text ?? '').replace(/^\//, '').toLowerCase();
  const command = commands.find((each) => each.name === name);
  if (!command) throw new CommandError(`There is no /${name} here; there are ${nameList(commands, '/')}.`);
  const inner = objectsOf(command.options);
  if (!inner.some(({ type }) => type === Type.Subcommand))
    return parseOptions(`/${name}`, inner, words, isComplete);
  const [subcommand, ...rest] = words;
  const found = inner.find((each) => each.name === subcommand?.text.toLowerCase());
  if (!found) throw new CommandError(`/${name} needs one of ${nameList(inner)} after it.`);
  return parseOptions(`/${name} ${textOf(found.name)}`, objectsOf(found.options), rest, isComplete);
}

function parseOptions(
  path: string,
  definitions: readonly CommandDefinition[],
  words: readonly Token[],
  isComplete: boolean,
): ParsedCommand {
  const { typed, last } = placeWords(path, definitions, words);
  const missing = definitions.filter((each) => each.required === true && !typed.get(textOf(each.name)));
  if (isComplete && missing.length > 0) throw missingOptions(path, missing);
  const options = Object.fromEntries(
    definitions.flatMap((each) => {
      const value = typed.get(textOf(each.name));
      return value === undefined
        ? []
        : [[textOf(each.name), isComplete ? parseValue(each, value) : value] as const];
    }),
  );
  const focusedOption = definitions.find((each) => each.name === last);
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
      throw new CommandError(`${name} is one of: ${choices.map((each) => textOf(each.name)).join('; ')}.`);
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

/** All of them at once, each with what it can be. */
function missingOptions(path: string, missing: readonly CommandDefinition[]): CommandError {
  const needs = missing.map((each) => {
    const choices = objectsOf(each.choices).map(({ name }) => textOf(name));
    const among = choices.length === 0 ? '' : ` (${choices.join('; ')})`;
    return `${textOf(each.name)}: ${lowerFirst(each)}${among}`;
  });
  if (needs.length === 1) return new CommandError(`${path} needs ${needs[0]}.`);
  return new CommandError(`${path} needs:\n${needs.map((need) => `  ${need}`).join('\n')}`);
}

function nameList(definitions: readonly CommandDefinition[], before = ''): string {
  return definitions.map(({ name }) => `${before}${textOf(name)}`).join(', ');
}

function lowerFirst({ description }: CommandDefinition): string {
  const words = textOf(description);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

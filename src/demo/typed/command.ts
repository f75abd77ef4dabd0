// Reads a typed slash command by its definition: options by name, `name:value`, and the first one by position.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { OptionValue, OptionValues } from '../../sandbox/client/command-input.ts';
import { type JsonObject, numberOf, objectsOf, textOf } from '../../sandbox/json.ts';
import { attachedFile } from './attached-file.ts';
import { type Word, wordsOf } from './words.ts';

/** What Discord was told of a command, or of one of its options. */
export type Definition = JsonObject;

export interface Command {
  /** `/story start` */
  readonly path: string;
  readonly options: OptionValues;
  /** The option that is being typed: the last one, or the first where there is none yet; null without options. */
  readonly typing: { readonly name: string; readonly completes: boolean } | null;
}

export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** `whole`: whether required options must be there and values must fit. @throws CommandError */
export function readCommand(line: string, commands: readonly Definition[], whole = true): Command {
  const [first, ...words] = wordsOf(line);
  const name = (first?.text ?? '').replace(/^\//, '');
  const command = commands.find((each) => each.name === name);
  if (!command) throw new CommandError(`There is no /${name} here; there are ${listOf(commands, '/')}.`);
  const inner = objectsOf(command.options);
  if (!inner.some(({ type }) => type === Type.Subcommand))
    return readOptions(`/${name}`, inner, words, whole);
  const [subcommand, ...rest] = words;
  const found = inner.find((each) => each.name === subcommand?.text);
  if (!found) throw new CommandError(`/${name} needs one of ${listOf(inner)} after it.`);
  return readOptions(`/${name} ${subcommand?.text}`, objectsOf(found.options), rest, whole);
}

function readOptions(
  path: string,
  definitions: readonly Definition[],
  words: readonly Word[],
  whole: boolean,
): Command {
  const typed = new Map<string, string>();
  const loose: string[] = [];
  const [position] = definitions;
  let last: string | null = null;
  for (const word of words) {
    const named = word.name === null ? undefined : definitions.find((each) => each.name === word.name);
    if (named) typed.set(textOf(named.name), word.value);
    else if (!position) throw new CommandError(`${path} takes no options.`);
    else if (word.name !== null) throw unknownOption(path, word.name, definitions);
    else loose.push(word.value);
    last = named ? textOf(named.name) : textOf(position?.name);
  }
  if (loose.length > 0) typed.set(textOf(position?.name), loose.join(' '));
  const missing = definitions.find((each) => each.required === true && !typed.has(textOf(each.name)));
  if (whole && missing) throw new CommandError(`${path} needs ${textOf(missing.name)}: ${lowered(missing)}.`);
  const options = Object.fromEntries(
    definitions.flatMap((each) => {
      const value = typed.get(textOf(each.name));
      return value === undefined
        ? []
        : [[textOf(each.name), whole ? typedValue(each, value) : value] as const];
    }),
  );
  const typing = definitions.find((each) => each.name === (last ?? position?.name));
  return {
    path,
    options,
    typing: typing ? { name: textOf(typing.name), completes: typing.autocomplete === true } : null,
  };
}

function typedValue(definition: Definition, typed: string): OptionValue {
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
      return numberIn(definition, typed);
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
function numberIn(definition: Definition, typed: string): number {
  const name = textOf(definition.name);
  const value = Number(typed);
  const least = numberOf(definition.min_value, Number.NEGATIVE_INFINITY);
  const most = numberOf(definition.max_value, Number.POSITIVE_INFINITY);
  if (!Number.isInteger(value)) throw new CommandError(`${name} is a whole number, not “${typed}”.`);
  if (value < least || value > most) throw new CommandError(`${name} is from ${least} to ${most}.`);
  return value;
}

function unknownOption(path: string, name: string, definitions: readonly Definition[]): CommandError {
  const quotes = 'put what you mean as text into quotes';
  return new CommandError(`${path} has no option ${name}; it has ${listOf(definitions)} (or ${quotes}).`);
}

function listOf(definitions: readonly Definition[], before = ''): string {
  return definitions.map(({ name }) => `${before}${textOf(name)}`).join(', ');
}

function lowered({ description }: Definition): string {
  const words = textOf(description);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

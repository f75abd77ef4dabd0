// Turns `/story start` and its options by name into what a client sends, as typing them would.
import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { type Json, type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import type { ClientState } from './client-state.ts';

/** A file to attach to a command. */
export interface Upload {
  readonly filename: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

export type OptionValue = string | number | boolean | Upload;
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface CommandInput {
  readonly data: JsonObject;
  /** Files that the options name by their number. */
  readonly uploads: readonly Upload[];
}

/** The parts of `/story start`: `['story', 'start']`. */
export function commandPath(line: string): string[] {
  return line.replace(/^\//, '').trim().split(/\s+/);
}

/**
 * The data of a command's interaction. `focused` names the option that is being typed. Throws if the command has
 * no such subcommand or option.
 */
export function commandInput(
  command: JsonObject,
  line: string,
  values: OptionValues,
  places: ClientState,
  serverId: string,
  focused?: string,
): CommandInput {
  const path = commandPath(line).slice(1);
  const uploads: Upload[] = [];
  let definitions = objectsOf(command.options);
  const nesting: JsonObject[] = [];
  for (const word of path) {
    const next = definitions.find(({ name }) => name === word);
    if (!next) throw new Error(`${line}: there is no ${word}; there are ${namesOf(definitions)}`);
    nesting.push(next);
    definitions = objectsOf(next.options);
  }
  let options: JsonObject[] = Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((each) => each.name === name);
    if (!definition)
      throw new Error(`${line}: there is no option ${name}; there are ${namesOf(definitions)}`);
    const sent = wireValue(definition, value, places, serverId, uploads);
    const type = numberOf(definition.type);
    return name === focused ? { type, name, value: sent, focused: true } : { type, name, value: sent };
  });
  for (const { type, name } of nesting.reverse()) options = [{ type, name, options }];
  const { id, name, type, version } = command;
  return { data: { id, name, type, version, options }, uploads };
}

function namesOf(definitions: JsonObject[]): string {
  return definitions.map(({ name }) => textOf(name)).join(', ') || 'none';
}

/** People write names; clients send ids. */
function wireValue(
  definition: JsonObject,
  value: OptionValue,
  places: ClientState,
  serverId: string,
  uploads: Upload[],
): Json {
  if (typeof value === 'object') {
    uploads.push(value);
    return String(uploads.length - 1);
  }
  const text = String(value);
  const chosen = objectsOf(definition.choices).find(({ name }) => name === text);
  if (chosen?.value !== undefined) return chosen.value;
  switch (definition.type) {
    case Option.Channel:
      return places.channel(text, serverId)?.channelId ?? text;
    case Option.User:
      return places.user(text) ?? text;
    case Option.Role:
      return places.role(text, serverId) ?? text;
    case Option.Mentionable:
      return places.user(text) ?? places.role(text, serverId) ?? text;
    case Option.String:
      return text;
    default:
      return value;
  }
}

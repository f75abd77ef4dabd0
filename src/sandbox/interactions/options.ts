// Checks a command's options as the Discord app does before it lets a user send them.
import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { isObject, type Json, type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { channelTypeOf } from '../payloads/servers.ts';
import type { FormErrors } from '../rest/errors.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { Channel } from '../world/types.ts';
import { type ResolvedData, resolve } from './resolve.ts';

type Path = readonly (string | number)[];

export interface OptionCheck {
  readonly discord: SandboxContext;
  readonly channel: Channel;
  /** While an option is still being typed, others may be missing and values unfinished. */
  readonly isAutocomplete: boolean;
  readonly errors: FormErrors;
  /** Collects the users, channels, roles and files that the options name. */
  readonly resolved: ResolvedData;
  /** Files the user's client has uploaded, by the number that an option names them with. */
  readonly uploads: ReadonlyMap<string, JsonObject>;
}

/** Checks the given options against a command's definitions, and gives them back clean. */
export function checkOptions(
  definitions: JsonObject[],
  given: JsonObject[],
  path: Path,
  check: OptionCheck,
): JsonObject[] {
  const { errors, isAutocomplete } = check;
  const nested = definitions.some(
    ({ type }) => type === Option.Subcommand || type === Option.SubcommandGroup,
  );
  if (nested && given.length !== 1)
    errors.add(path, 'APPLICATION_COMMAND_SUBCOMMAND_MISSING', 'Name one subcommand.');
  for (const definition of definitions) {
    const missing = !given.some(({ name }) => name === definition.name);
    if (definition.required === true && missing && !isAutocomplete) {
      errors.add([...path, textOf(definition.name)], 'BASE_TYPE_REQUIRED', 'This option is required.');
    }
  }
  return given.map((option) => {
    const at = [...path, textOf(option.name)];
    const definition = definitions.find(({ name }) => name === option.name);
    if (!definition) {
      errors.add(at, 'APPLICATION_COMMAND_INVALID_OPTION', 'The command has no such option.');
      return option;
    }
    const type = numberOf(definition.type);
    const name = textOf(option.name);
    if (type === Option.Subcommand || type === Option.SubcommandGroup) {
      return {
        type,
        name,
        options: checkOptions(objectsOf(definition.options), objectsOf(option.options), at, check),
      };
    }
    const focused = isAutocomplete && option.focused === true;
    if (focused && definition.autocomplete !== true) {
      errors.add(at, 'APPLICATION_COMMAND_NOT_AUTOCOMPLETE', 'This option does not autocomplete.');
    }
    // A value that is still being typed arrives as text, whatever the option's type.
    if (focused) return { type, name, value: String(option.value ?? ''), focused };
    return { type, name, value: checkValue(definition, option.value, at, check) };
  });
}

function checkValue(definition: JsonObject, value: Json | undefined, at: Path, check: OptionCheck): Json {
  const { errors } = check;
  const reject = (message: string) => errors.add(at, 'APPLICATION_COMMAND_INVALID_VALUE', message);
  const between = (actual: number, min: Json | undefined, max: Json | undefined, what: string) => {
    if (actual < numberOf(min, -Infinity)) reject(`${what} is less than ${min}.`);
    if (actual > numberOf(max, Infinity)) reject(`${what} is more than ${max}.`);
  };
  const choices = objectsOf(definition.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    reject('Not one of the choices.');
  switch (definition.type) {
    case Option.String:
      if (typeof value !== 'string') reject('Not a text.');
      else between(value.length, definition.min_length ?? 0, definition.max_length ?? 6000, 'The length');
      break;
    case Option.Integer:
    case Option.Number:
      if (typeof value !== 'number' || (definition.type === Option.Integer && !Number.isInteger(value))) {
        reject('Not a number of the right kind.');
      } else between(value, definition.min_value, definition.max_value, 'The value');
      break;
    case Option.Boolean:
      if (typeof value !== 'boolean') reject('Neither true nor false.');
      break;
    case Option.Attachment: {
      const file = check.uploads.get(textOf(value));
      if (!file) reject('No such file was uploaded.');
      else return resolveFile(file, check);
      break;
    }
    default:
      checkEntity(definition, textOf(value), reject, check);
  }
  return value ?? null;
}

function checkEntity(
  definition: JsonObject,
  id: string,
  reject: (message: string) => void,
  { discord, channel, resolved }: OptionCheck,
): void {
  const kinds = {
    [Option.User]: ['user'],
    [Option.Channel]: ['channel'],
    [Option.Role]: ['role'],
    [Option.Mentionable]: ['user', 'role'],
  } as const;
  const wanted = kinds[numberOf(definition.type) as keyof typeof kinds] ?? [];
  const found = wanted.some((kind) => resolve(discord, channel, kind, id, resolved));
  if (!found) reject(`No ${wanted.join(' or ')} has this id.`);
  const types = Array.isArray(definition.channel_types) ? definition.channel_types : [];
  const named = discord.world.channel(id);
  if (named && types.length > 0 && !types.includes(channelTypeOf(named)))
    reject('Not a channel of the right type.');
}

/** Discord gives an uploaded file an id of its own, which becomes the option's value. */
function resolveFile(file: JsonObject, { resolved }: OptionCheck): Json {
  const id = textOf(file.id);
  const attachments = isObject(resolved.attachments) ? resolved.attachments : {};
  resolved.attachments = { ...attachments, [id]: file };
  return id;
}

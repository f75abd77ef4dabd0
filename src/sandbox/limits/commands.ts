// The limits of application commands: counts, lengths, names, and 8,000 characters in all.
import { ApplicationCommandType, ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { type JsonObject, listOf, numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { FormErrors } from '../rest/errors.ts';

type Path = readonly (string | number)[];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Commands of each type that one scope may have. */
const MAX_COMMANDS_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const MAX_COMMAND_CHARS = 8000;

/** Throws 50035 if the commands of one scope are too many, share a name, or are wrong themselves. */
export function checkCommandList(commands: readonly JsonObject[]): void {
  const errors = new FormErrors();
  const counts = new Map<number, number>();
  const names = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const type = numberOf(command.type, ApplicationCommandType.ChatInput);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (count === (MAX_COMMANDS_BY_TYPE[type] ?? 1) + 1) {
      errors.add([index], 'MAX_APPLICATION_COMMANDS', 'Maximum number of application commands reached.');
    }
    const key = `${type} ${textOf(command.name)}`;
    if (names.has(key)) {
      errors.add([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Command names must be unique');
    }
    names.add(key);
    checkCommand(command, [index], errors);
  }
  errors.throwIfAny();
}

/** Notes what is wrong with one command. */
export function checkCommand(command: JsonObject, path: Path, errors: FormErrors): void {
  const type = numberOf(command.type, ApplicationCommandType.ChatInput);
  if (type === ApplicationCommandType.ChatInput) {
    checkName(command, path, errors);
    checkDescription(command, path, errors);
    checkOptions(command, path, 0, errors);
  } else checkMenuCommand(command, path, errors);
  if (countedChars(command) > MAX_COMMAND_CHARS) {
    const message = `Command exceeds maximum size (${MAX_COMMAND_CHARS})`;
    errors.add(path, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
}

/** A command of a menu has a name for people, and nothing else. */
function checkMenuCommand(command: JsonObject, path: Path, errors: FormErrors): void {
  const names = [textOf(command.name), ...Object.values(objectOf(command.name_localizations)).map(textOf)];
  if (names.some(({ length }) => length < 1 || length > 32)) {
    errors.add([...path, 'name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.');
  }
  if (
    textOf(command.description) !== '' ||
    Object.keys(objectOf(command.description_localizations)).length > 0
  ) {
    const message = 'Context menu commands cannot have description';
    errors.add([...path, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_EMPTY', message);
  }
  if (listOf(command.options).length > 0) {
    const message = 'Context menu commands cannot have options';
    errors.add([...path, 'options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED', message);
  }
}

function checkName(item: JsonObject, path: Path, errors: FormErrors): void {
  const names = [textOf(item.name), ...Object.values(objectOf(item.name_localizations)).map(textOf)];
  if (names.some((name) => !NAME.test(name) || name !== name.toLowerCase())) {
    errors.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkDescription(item: JsonObject, path: Path, errors: FormErrors): void {
  const texts = [
    textOf(item.description),
    ...Object.values(objectOf(item.description_localizations)).map(textOf),
  ];
  if (texts.some(({ length }) => length < 1 || length > 100)) {
    errors.add([...path, 'description'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
}

function checkOptions(owner: JsonObject, path: Path, depth: number, errors: FormErrors): void {
  const options = objectsOf(owner.options);
  const at = (index: number, ...more: string[]) => [...path, 'options', index, ...more];
  if (options.length > 25)
    errors.add([...path, 'options'], 'BASE_TYPE_BAD_LENGTH', 'Must be 25 or fewer in length.');
  const names = new Set<string>();
  let optional = false;
  for (const [index, option] of options.entries()) {
    checkName(option, at(index), errors);
    checkDescription(option, at(index), errors);
    if (names.has(textOf(option.name))) {
      errors.add(
        at(index, 'name'),
        'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        'Option names must be unique',
      );
    }
    names.add(textOf(option.name));
    const nests = option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
    if (nests && depth > (option.type === Option.SubcommandGroup ? 0 : 1)) {
      errors.add(at(index, 'type'), 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Too deeply nested');
    }
    if (option.required === true && optional) {
      const message = 'Required options must be placed before non-required options';
      errors.add(at(index, 'required'), 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (!nests && option.required !== true) optional = true;
    checkChoices(option, at(index), errors);
    checkOptions(option, at(index), depth + 1, errors);
  }
}

function checkChoices(option: JsonObject, path: Path, errors: FormErrors): void {
  const choices = objectsOf(option.choices);
  if (listOf(option.choices).length > 25) {
    errors.add([...path, 'choices'], 'BASE_TYPE_BAD_LENGTH', 'Must be 25 or fewer in length.');
  }
  for (const [index, choice] of choices.entries()) {
    const names = [choice.name, ...Object.values(objectOf(choice.name_localizations))].map(textOf);
    const lengths = [
      ...names.map(({ length }) => length),
      typeof choice.value === 'string' ? choice.value.length : 1,
    ];
    if (lengths.some((length) => length < 1 || length > 100)) {
      errors.add([...path, 'choices', index], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
  }
  if (choices.length > 0 && option.autocomplete === true) {
    errors.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      'Choices and autocomplete exclude each other',
    );
  }
}

/** Names, descriptions and values count; of localizations only the longest. */
function countedChars(item: JsonObject): number {
  let total = longestText(item, 'name') + longestText(item, 'description');
  for (const option of objectsOf(item.options)) total += countedChars(option);
  for (const choice of objectsOf(item.choices)) {
    total += longestText(choice, 'name') + textOf(choice.value).length;
  }
  return total;
}

/** The length of a text, or of its longest localization. */
function longestText(item: JsonObject, key: string): number {
  const texts = [item[key], ...Object.values(objectOf(item[`${key}_localizations`]))];
  return Math.max(...texts.map((text) => textOf(text).length));
}

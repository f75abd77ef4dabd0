// What Discord is told of a command: its shape, with its wording in every language.

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { DEFAULT_LANGUAGE, DISCORD_LOCALES, LANGUAGES, type Language } from '../ports/languages.ts';
import type { AnyRunnable, Command, CommandData, Option } from './define-command.ts';
import { commandCatalogs } from './strings/command-catalogs.ts';

/** @throws Error where a catalog lacks the wording: a mistake of ours */
export function registrationPayload({
  access,
  data,
  implementation,
}: Command):
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const { Guild, BotDM } = InteractionContextType;
  const use = {
    contexts: access === 'anyone' ? [Guild, BotDM] : [Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: access === 'host' ? PermissionFlagsBits.ManageGuild.toString() : null,
  };
  // Discord takes no description there.
  if ('runOnMessage' in implementation)
    return { type: ApplicationCommandType.Message, ...messageCommandNames(data.name), ...use };
  const options = Array.isArray(implementation)
    ? implementation.map((subcommand: AnyRunnable) => {
        const path = `${data.name} ${subcommand.data.name}`;
        return {
          type: Type.Subcommand,
          name: subcommand.data.name,
          ...descriptions('description', path),
          options: optionPayloads(path, subcommand.data),
        };
      })
    : optionPayloads(data.name, data);
  return {
    type: ApplicationCommandType.ChatInput,
    name: data.name,
    ...descriptions('description', data.name),
    options: options as APIApplicationCommandBasicOption[],
    ...use,
  };
}

/** What the menu of messages calls a command, in every language. */
function messageCommandNames(name: string) {
  const inLanguage = (language: Language) =>
    wording(commandCatalogs[language].message[name], `${language}: message command ${name}`);
  return { name, name_localizations: localizations(inLanguage) };
}

/**
 * The values of a fixed choice whose label, in any language, is `label`: Discord's client at times sends the label.
 * @param path the command, with its subcommand: `story start`
 */
export function choiceByLabel(path: string, option: Option, label: string): string | number | undefined {
  return option.choices?.find(({ value }) =>
    LANGUAGES.some((language) => choiceLabel(language, path, option.name, value) === label),
  )?.value;
}

/** @throws Error where the catalog has no such label: a mistake of ours */
export function choiceLabel(
  language: Language,
  path: string,
  option: string,
  value: string | number,
): string {
  const { choice } = commandCatalogs[language];
  return wording(find(choice, path, option)?.[value], `${language}: choice ${path}.${option} ${value}`);
}

function optionPayloads(path: string, { options = [] }: CommandData) {
  return options.map(({ choices, ...option }) => ({
    ...option,
    ...descriptions('option', path, option.name),
    ...(choices !== undefined && {
      choices: choices.map(({ value }) => ({
        name: choiceLabel(DEFAULT_LANGUAGE, path, option.name, value),
        name_localizations: localizations((language) => choiceLabel(language, path, option.name, value)),
        value,
      })),
    }),
  }));
}

function descriptions(kind: 'description' | 'option', path: string, option?: string) {
  const inLanguage = (language: Language) => {
    const all: Readonly<Record<string, string>> = commandCatalogs[language][kind];
    const text = option === undefined ? all[path] : find(all, path, option);
    return wording(text, `${language}: ${kind} ${path}${option === undefined ? '' : `.${option}`}`);
  };
  return {
    description: inLanguage(DEFAULT_LANGUAGE),
    description_localizations: localizations(inLanguage),
  };
}

/** Of an option of one command, or of that name on all commands. */
function find<T>(all: Readonly<Record<string, T>>, path: string, option: string): T | undefined {
  return all[`${path}.${option}`] ?? all[option];
}

function localizations(inLanguage: (language: Language) => string): Record<string, string> {
  const entries = LANGUAGES.flatMap((language) =>
    DISCORD_LOCALES[language].map((locale) => [locale, inLanguage(language)] as const),
  );
  return Object.fromEntries(entries);
}

function wording(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`no wording for ${what}`);
  return text;
}

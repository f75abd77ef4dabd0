// The wording of the commands in every language: all of it is told to Discord at once.

import type { Language } from '../../ports/languages.ts';
import { commands as en } from './en/commands.ts';

export interface CommandCatalog {
  /** What the menu of messages calls its commands, by their English name. */
  readonly message: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly option: Readonly<Record<string, string>>;
  readonly choice: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const commandCatalogs: Readonly<Record<Language, CommandCatalog>> = {
  ...{ en, de: en, fr: en, es: en, 'pt-BR': en, ja: en },
};

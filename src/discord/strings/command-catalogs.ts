// The wording of the commands in every language: all of it is told to Discord at once.

import type { Language } from '../../ports/languages.ts';
import { commands as de } from './de/commands.ts';
import { commands as en } from './en/commands.ts';
import { commands as es } from './es/commands.ts';
import { commands as fr } from './fr/commands.ts';
import { commands as ja } from './ja/commands.ts';
import { commands as ptBR } from './pt-BR/commands.ts';

export interface CommandCatalog {
  /** What the menu of messages calls its commands, by their English name. */
  readonly message: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly option: Readonly<Record<string, string>>;
  readonly choice: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const commandCatalogs: Readonly<Record<Language, CommandCatalog>> = {
  ...{ en, de, fr, es, 'pt-BR': ptBR, ja },
};

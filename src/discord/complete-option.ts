// What an option completes to, as Discord takes it; and the values of labels that come back in their place.

import type { APIApplicationCommandInteractionDataBasicOption } from 'discord.js';
import { UserError } from '../ports/user-error.ts';
import { plainName } from '../story/plain-name.ts';
import { truncate } from '../story/truncate.ts';
import { choiceByLabel } from './command-texts.ts';
import type { AnyRunnable, AutocompleteContext, HandlerContext } from './define-command.ts';
import { LIMITS } from './limits.ts';

export interface SentChoice {
  readonly name: string;
  readonly value: string | number;
}

/** At most as many choices, and as long ones, as Discord takes. It refuses the whole list for one blank entry. */
export async function completeOption(
  { autocomplete }: AnyRunnable,
  context: AutocompleteContext,
): Promise<SentChoice[]> {
  const choices = (await autocomplete?.(context)) ?? [];
  return choices
    .map(({ label, value }) => ({
      name: truncate(plainName(label) ?? '', LIMITS.autocompleteChoiceChars),
      value: typeof value === 'string' ? truncate(value, LIMITS.autocompleteChoiceChars) : value,
    }))
    .filter(({ name, value }) => name !== '' && value !== '')
    .slice(0, LIMITS.autocompleteChoices);
}

/**
 * The options with values where labels came: Discord's client at times sends what it shows of a choice instead of its
 * value (discord-api-docs #4213, #7206). What is no label stays as it is.
 * @param path the command, with its subcommand: `story start`
 */
export function replaceLabels(
  path: string,
  runnable: AnyRunnable,
  rawOptions: readonly APIApplicationCommandInteractionDataBasicOption[],
  context: HandlerContext,
): Promise<APIApplicationCommandInteractionDataBasicOption[]> {
  const currentOptions = Object.fromEntries(rawOptions.map(({ name, value }) => [name, value]));
  return Promise.all(
    rawOptions.map(async (raw) => {
      const declared = runnable.data.options?.find(({ name }) => name === raw.name);
      const typed = raw.value;
      if (declared === undefined || typeof typed !== 'string') return raw;
      const isLabel = ({ name }: SentChoice) => name === typed;
      if (declared.choices !== undefined) {
        if (declared.choices.some(({ value }) => value === typed)) return raw;
        return withValue(raw, choiceByLabel(path, declared, typed));
      }
      if (!('autocomplete' in declared) || isFoundByName(raw.name, typed)) return raw;
      // A name completes to itself and what it belongs to: "Countess · Ann Example".
      const [name = typed] = typed.split(' · ');
      for (const value of new Set([typed, name])) {
        const asked = { ...context, option: raw.name, value, currentOptions };
        const chosen = (await completeOption(runnable, asked).catch(ignoreUserErrors)).find(isLabel);
        if (chosen !== undefined) return withValue(raw, chosen.value);
      }
      return raw;
    }),
  );
}

/** A single word is an id or a whole name, and a reading goes by its label: the command finds both, in one look. */
const isFoundByName = (option: string, typed: string) => option === 'reading' || /^[\w/+-]*$/.test(typed);

/** The command itself says what is wrong. */
function ignoreUserErrors(error: unknown): [] {
  if (error instanceof UserError) return [];
  throw error;
}

function withValue(
  raw: APIApplicationCommandInteractionDataBasicOption,
  value: string | number | undefined,
): APIApplicationCommandInteractionDataBasicOption {
  return value === undefined ? raw : ({ ...raw, value } as APIApplicationCommandInteractionDataBasicOption);
}

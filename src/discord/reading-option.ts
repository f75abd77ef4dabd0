// The option that tells several readings of a server apart, on every members' command.

import { ApplicationCommandOptionType } from 'discord.js';
import { completeReadings, readingLabel } from '../app/find-reading.ts';
import type { Purpose } from '../app/visible-readings.ts';
import type { AutocompleteChoice, AutocompleteContext } from './define-command.ts';
import { LIMITS } from './limits.ts';

export const readingOption = {
  type: ApplicationCommandOptionType.String,
  name: 'reading',
  autocomplete: true,
  max_length: 100,
} as const;

/** For members' commands. */
export function completeReading(completing: AutocompleteContext): Promise<readonly AutocompleteChoice[]> {
  return complete(completing, 'read');
}

/** For hosts' commands, which find a reading whose channel is gone too. */
export function completeHostedReading(
  completing: AutocompleteContext,
): Promise<readonly AutocompleteChoice[]> {
  return complete(completing, 'host');
}

/** The reading that is named beside the option being typed; null where none is. */
export function currentReading({ currentOptions }: AutocompleteContext): string | null {
  const { reading } = currentOptions;
  return typeof reading === 'string' ? reading : null;
}

async function complete(
  { app, where, value }: AutocompleteContext,
  purpose: Purpose,
): Promise<readonly AutocompleteChoice[]> {
  const readings = await completeReadings(app, where, value, purpose);
  return readings
    .slice(0, LIMITS.autocompleteChoices)
    .map((reading) => ({ label: readingLabel(reading), value: reading.id }));
}

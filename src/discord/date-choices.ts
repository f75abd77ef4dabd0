// Dates for completion, each with its weekday; the value is the date itself.

import type { AutocompleteChoice } from './define-command.ts';
import type { Strings } from './strings.ts';

/** `dates`: YYYY-MM-DD. */
export function dateChoices(strings: Strings, dates: readonly string[]): readonly AutocompleteChoice[] {
  return dates.map((date) => ({ label: strings.day(date), value: date }));
}

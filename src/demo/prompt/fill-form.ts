// Fills in a form, field by field, from typed lines.

import type { Answer } from '../../sandbox/client/answer.ts';
import { fieldsOfForm, fillIn } from '../form-fields.ts';
import type { House } from '../house.ts';
import { namesIn } from '../names.ts';
import type { Transcript } from '../transcript.ts';

export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** What was filled in, by the fields' custom ids; null where it was cancelled, or the lines ended. */
export async function fillForm(
  { modal }: Answer,
  house: House,
  transcript: Transcript,
  ask: (words: string) => Promise<string | null>,
): Promise<Filled | null> {
  if (!modal) return null;
  transcript.note('Enter keeps what stands there, - empties it, cancel closes the form.');
  const filled: Record<string, string | readonly string[]> = {};
  for (const field of fieldsOfForm(modal, namesIn(house.stage.sandbox.world))) {
    for (;;) {
      const typed = await ask(field.shown === '' ? field.label : `${field.label} [${field.shown}]`);
      if (typed === null || typed.trim().toLowerCase() === 'cancel') return null;
      const value = fillIn(field, typed, (kind, name) => house.exists(kind, name));
      if (value !== null) {
        filled[field.customId] = value;
        break;
      }
      const offered = field.options.map(({ label }) => label).join(', ');
      transcript.note(offered === '' ? `There is no ${field.names} ${typed.trim()}.` : `One of ${offered}.`);
    }
  }
  return filled;
}

// Fills in a form, field by field, from typed lines.

import type { Answer } from '../../sandbox/client/answer.ts';
import type { DemoSession } from '../demo-session.ts';
import { formFields, parseFieldInput } from '../form-fields.ts';
import { createNameResolver } from '../name-resolver.ts';
import type { Transcript } from '../transcript.ts';

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What was filled in, by the fields' custom ids; null where it was cancelled, or the lines ended. */
export async function fillForm(
  { modal }: Answer,
  session: DemoSession,
  transcript: Transcript,
  ask: (words: string) => Promise<string | null>,
): Promise<FormValues | null> {
  if (!modal) return null;
  transcript.note('Enter keeps what stands there, - empties it, cancel closes the form.');
  const filled: Record<string, string | readonly string[]> = {};
  for (const field of formFields(modal, createNameResolver(session.harness.sandbox.world))) {
    for (;;) {
      const typed = await ask(
        field.displayValue === '' ? field.label : `${field.label} [${field.displayValue}]`,
      );
      if (typed === null || typed.trim().toLowerCase() === 'cancel') return null;
      const value = parseFieldInput(field, typed, (kind, name) => session.exists(kind, name));
      if (value !== null) {
        filled[field.customId] = value;
        break;
      }
      const offered = field.options.map(({ label }) => label).join(', ');
      transcript.note(
        offered === '' ? `There is no ${field.entityKind} ${typed.trim()}.` : `One of ${offered}.`,
      );
    }
  }
  return filled;
}

// A story's content notes, folded: what they warn of may give something away.

import type { APIMessageTopLevelComponent } from 'discord.js';
import { escapeText, spoilerText, takeFitting } from '../body.ts';

/** Characters of them: the rest of the message has its room. */
const MAX_NOTES_CHARS = 1_000;

/** `say`: what stands before them. */
export function foldedNotes(
  notes: readonly string[],
  say: (notes: readonly string[]) => string,
): APIMessageTopLevelComponent {
  return spoilerText(say(takeFitting(notes.map(escapeText), MAX_NOTES_CHARS)));
}

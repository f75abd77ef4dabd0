// What went wrong, in plain words: never a stack trace.

import { RefusedError } from '../sandbox/client/connection.ts';
import { CommandError } from './typed/command-error.ts';

/** What Discord's app would say about the commonest refusals. */
const MESSAGES_BY_CODE: Readonly<Record<number, string>> = {
  10008: 'That message is gone.',
  10063: 'There is no such command here.',
  50001: 'You can’t see that channel.',
  50013: 'Discord doesn’t let you use that here: it takes Manage Server.',
};

export function describeError(error: unknown): string {
  if (error instanceof RefusedError) {
    return (
      MESSAGES_BY_CODE[error.code] ?? `Discord refused: ${extractMessage(error.message)} (${error.code}).`
    );
  }
  // It lists what is missing, a line each; anything else is one line.
  if (error instanceof CommandError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (/^There is no (button|select) /.test(message)) return 'That is not there any more: show shows what is.';
  return message.split('\n')[0] ?? message;
}

function extractMessage(text: string): string {
  return /"message":"([^"]+)"/.exec(text)?.[1]?.replace(/\.$/, '') ?? text;
}

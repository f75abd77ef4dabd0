// What went wrong, in one plain line: never a stack trace.

import { RefusedError } from '../sandbox/client/connection.ts';

/** What Discord's app would say about the commonest refusals. */
const SAYS: Readonly<Record<number, string>> = {
  10008: 'That message is gone.',
  10063: 'There is no such command here.',
  50001: 'You can’t see that channel.',
  50013: 'Discord doesn’t let you use that here: it takes Manage Server.',
};

export function plainError(error: unknown): string {
  if (error instanceof RefusedError) {
    return SAYS[error.code] ?? `Discord refused: ${messageIn(error.message)} (${error.code}).`;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (/^There is no (button|select) /.test(message)) return 'That is not there any more: show shows what is.';
  return message.split('\n')[0] ?? message;
}

function messageIn(text: string): string {
  return /"message":"([^"]+)"/.exec(text)?.[1]?.replace(/\.$/, '') ?? text;
}

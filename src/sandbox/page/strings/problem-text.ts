// What went wrong, in the language of whoever looks.

import { RefusedError, UploadError } from '../client/rest.ts';
import { NotAnsweringError } from '../client/session.ts';
import type { PageStrings } from './page-strings.ts';

/** By Discord's codes: what people are told instead of its own words. */
const REFUSALS = {
  10008: 'message_gone',
  10063: 'command_gone',
  50001: 'no_access',
  50013: 'no_permission',
} as const satisfies Readonly<Record<number, keyof PageStrings>>;

export function problemText(error: unknown, strings: PageStrings): string {
  if (error instanceof NotAnsweringError) return strings.not_answering(error.status);
  if (error instanceof UploadError) return strings.not_uploaded(error.fileName);
  if (!(error instanceof RefusedError)) return strings.something_wrong;
  const key = REFUSALS[error.code as keyof typeof REFUSALS];
  return key ? strings[key] : error.message || strings.refused;
}

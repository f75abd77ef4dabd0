// The publisher's errors, made from what discord.js raises.

import { RESTJSONErrorCodes as Code } from 'discord.js';
import { PublishError, type PublishOutcome } from '../../ports/publisher.ts';
import { outcomeOf } from './outcome.ts';

/** Of what was to go into a thread: that it is gone says nothing of its channel. */
export function threadGoneError(cause: Error): PublishError {
  const fault = { kind: 'refused', code: Code.UnknownChannel, message: 'Unknown Channel' } as const;
  return new PublishError({ kind: 'fault', fault }, 'the thread is gone', { cause });
}

/** What Discord says, for whoever asks. @throws PublishError */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw asPublishError(outcomeOf(error), error);
  }
}

/** What came of a request that `error` ended. */
export function asPublishError(outcome: PublishOutcome, error: unknown): PublishError {
  // A refusal's name holds Discord's code: `DiscordAPIError[50013]: Missing Permissions`.
  return new PublishError(outcome, String(error), { cause: error });
}

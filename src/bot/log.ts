// The log of a process: JSON lines on standard output, without anything that lets somebody act as the bot.

import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * An interaction's token answers for it for a quarter of an hour. It stands in the address of a request that failed,
 * and so in errors, in their causes and in their stacks: it is taken out of the finished line.
 */
const TOKEN_IN_ADDRESS = /(\/(?:webhooks|interactions)\/\d{1,20}\/)[^/?"'\s\\]+/g;

export const removeTokens = (line: string): string => line.replace(TOKEN_IN_ADDRESS, '$1…');

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: ['err.requestBody', 'token'],
    hooks: { streamWrite: removeTokens },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

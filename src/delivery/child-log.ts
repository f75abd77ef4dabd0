// A log whose every line says what it is about.

import type { Log } from '../ports/log.ts';

/** Lines through it carry `about` too; what a line itself says goes first. */
export function logAbout(log: Log, about: object): Log {
  return {
    info: (context, message) => log.info({ ...about, ...context }, message),
    warn: (context, message) => log.warn({ ...about, ...context }, message),
    error: (context, message) => log.error({ ...about, ...context }, message),
  };
}

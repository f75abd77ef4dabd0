// A log whose every line says what it is about.

import type { Log } from '../ports/log.ts';

/** Lines through it carry `about` too; what a line itself says goes first. */
export function childLog(log: Log, bindings: object): Log {
  return {
    info: (context, message) => log.info({ ...bindings, ...context }, message),
    warn: (context, message) => log.warn({ ...bindings, ...context }, message),
    error: (context, message) => log.error({ ...bindings, ...context }, message),
  };
}

// The port to the log.

/** Structured logging, as pino does it. Secrets never go in. */
export interface Log {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

// What every use case is given: the ports, and what stands on them.

import type { Attachments } from './attachments.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Importer } from './importer.ts';
import type { Library } from './library.ts';
import type { Observe } from './observe.ts';
import type { Publisher } from './publisher.ts';

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

/** Structured logging, as pino does it. Secrets never go in. */
export interface Log {
  info(context: object, message: string): void;
  warn(context: object, message: string): void;
  error(context: object, message: string): void;
}

export interface App {
  readonly documents: Documents;
  readonly library: Library;
  readonly publisher: Publisher;
  readonly importer: Importer;
  readonly attachments: Attachments;
  readonly clock: Clock;
  readonly log: Log;
  readonly observe: Observe;
  readonly engine: Engine;
}

/** What the engine and the library need. */
export type Ports = Pick<App, 'documents' | 'publisher' | 'clock' | 'log' | 'observe'>;

/** Who asks, where, and by which interaction. */
export interface Where {
  /** Null in the bot's direct messages. */
  readonly server: string | null;
  /** The channel; for a thread, the channel it belongs to. */
  readonly channel: string;
  readonly thread: string | null;
  /** Whether only adults see the channel. */
  readonly ageRestricted: boolean;
  readonly user: string;
  /** Whether the user has Manage Server. */
  readonly manager: boolean;
  readonly roles: readonly string[];
  /** The interaction's id: effects are idempotent by it. */
  readonly request: string;
}

// What every use case is given: the ports, and what stands on them.

import type { Attachments } from './attachments.ts';
import type { Clock } from './clock.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { ImportQueue } from './import-queue.ts';
import type { Importer } from './importer.ts';
import type { Library } from './library.ts';
import type { Log } from './log.ts';
import type { Publisher } from './publisher.ts';
import type { Telemetry } from './telemetry.ts';

export interface App {
  readonly documents: Documents;
  readonly library: Library;
  readonly publisher: Publisher;
  readonly importer: Importer;
  readonly importQueue: ImportQueue;
  readonly attachments: Attachments;
  /** Bytes of text that one server's library may hold; null for any number. */
  readonly libraryQuota: number | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly observe: Telemetry;
  readonly engine: Engine;
}

/** What the engine and the library need. */
export type Ports = Pick<App, 'documents' | 'publisher' | 'clock' | 'log' | 'observe'>;

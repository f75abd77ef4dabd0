// The whole of this small Discord, as its routes and its gateway share it.
import type { SandboxClock } from './clock.ts';
import type { CommandStore } from './commands/command-store.ts';
import type { FileStore } from './file-store.ts';
import type { SessionHub } from './gateway/session-hub.ts';
import type { SessionStartLimit } from './gateway/session-start-limit.ts';
import type { InteractionStore } from './interactions/interaction-store.ts';
import type { NonceCache } from './nonce-cache.ts';
import type { OldEdits } from './rest/old-edits.ts';
import type { World } from './world/world.ts';

export interface SandboxContext {
  readonly clock: SandboxClock;
  readonly world: World;
  readonly commands: CommandStore;
  readonly interactions: InteractionStore;
  readonly nonces: NonceCache;
  readonly files: FileStore;
  readonly hub: SessionHub;
  /** How many shards may identify at once, as GET /gateway/bot tells. */
  readonly maxConcurrency: number;
  /** What is left of the day's identifies, and when they are renewed. */
  readonly sessionStartLimit: SessionStartLimit;
  readonly oldEdits: OldEdits;
  /** The most threads of one server that are not archived: one more is 160006. */
  readonly maxActiveThreads: number;
  /** Where the gateway listens, such as `ws://127.0.0.1:4000/gateway`. Known once the sandbox serves. */
  gatewayUrl(): string;
}

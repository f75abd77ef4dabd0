// The whole of this small Discord, as its routes and its gateway share it.
import type { SandboxClock } from './clock.ts';
import type { CommandStore } from './commands/command-store.ts';
import type { Files } from './files.ts';
import type { Hub } from './gateway/hub.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { Nonces } from './nonces.ts';
import type { World } from './world/world.ts';

export interface Discord {
  readonly clock: SandboxClock;
  readonly world: World;
  readonly commands: CommandStore;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly files: Files;
  readonly hub: Hub;
  /** How many shards may identify at once, as GET /gateway/bot tells. */
  readonly maxConcurrency: number;
  /** Where the gateway listens, such as `ws://127.0.0.1:4000/gateway`. Known once the sandbox serves. */
  gatewayUrl(): string;
}

// What drawing a message needs beside the message.

import type { ServerState } from '../client/server-state.ts';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import type { MarkupContext } from '../markdown/render.ts';

/** What of a member's app their messages depend on. */
export interface MessageClient {
  readonly server: ServerState | null;
  readonly userId: string;
  /** What is being waited for: a message's id and the custom id that was used on it. */
  readonly inFlight: ReadonlyMap<string, string>;
  readonly failed: ReadonlySet<string>;
  commandOf(message: WireMessage): string | null;
  dismiss(message: WireMessage): void;
}

export interface MessageContext extends MarkupContext {
  readonly client: MessageClient;
  readonly onUse: (message: WireMessage, component: WireComponent, values?: readonly string[]) => void;
  readonly onOpenThread: (threadId: string) => void;
  /** Shows a message's text by itself, without the channel around it; null where it can't be. */
  readonly onRead: ((message: WireMessage) => void) | null;
}

// What drawing a message needs beside the message.

import type { MemberClient } from '../client/member-client.ts';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import type { MarkupContext } from '../markdown/render.ts';

export interface MessageContext extends MarkupContext {
  readonly client: MemberClient;
  readonly onUse: (message: WireMessage, component: WireComponent, values?: readonly string[]) => void;
  readonly onOpenThread: (threadId: string) => void;
  /** Shows a message's text by itself, without the channel around it. */
  readonly onRead: (message: WireMessage) => void;
}

// Which messages are drawn: not the lines that only say what is to be seen anyway.

import { MessageType } from '../client/discord-constants.ts';
import type { WireMessage } from '../client/wire.ts';

export function isDrawn({ type }: WireMessage): boolean {
  return type !== MessageType.ThreadCreated && type !== MessageType.ThreadStarterMessage;
}

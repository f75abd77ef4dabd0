// What happens in the world, in its own words; the gateway tells it to those who may know.
import type { Member, Message, Role, Server, ServerChannel, TextChannel, Thread, User } from './types.ts';

export type WorldEvent =
  | { readonly kind: 'message-created' | 'message-updated' | 'message-deleted'; readonly message: Message }
  | {
      readonly kind: 'channel-created' | 'channel-updated' | 'channel-deleted';
      readonly channel: TextChannel;
    }
  | { readonly kind: 'thread-created' | 'thread-updated' | 'thread-deleted'; readonly thread: Thread }
  | { readonly kind: 'thread-joined'; readonly thread: Thread; readonly user: User }
  | { readonly kind: 'role-created' | 'role-updated'; readonly server: Server; readonly role: Role }
  | { readonly kind: 'member-updated'; readonly server: Server; readonly member: Member }
  | { readonly kind: 'server-joined'; readonly server: Server; readonly user: User }
  | { readonly kind: 'server-left'; readonly server: Server; readonly user: User };

/** The channel that an event is about, or null if it is about a server. */
export function channelOf(event: WorldEvent): Message['channel'] | ServerChannel | null {
  if ('message' in event) return event.message.channel;
  if ('channel' in event) return event.channel;
  if ('thread' in event) return event.thread;
  return null;
}

// Posting, editing and deleting messages: what changes in the world, whoever asked for it.
import type { APIAttachment, APIEmbed, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Json } from '../json.ts';
import { joinThread } from './threads.ts';
import type { Channel, Mentions, Message, MessageReference, User } from './types.ts';
import type { World } from './world.ts';

/** What a message says. */
export interface MessageDraft {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Json[];
  readonly attachments: APIAttachment[];
  readonly flags: number;
  readonly mentions: Mentions;
}

export interface PostOptions {
  readonly channel: Channel;
  readonly author: User;
  readonly draft: MessageDraft;
  readonly type?: MessageType;
  readonly nonce?: string | number | null;
  readonly reference?: MessageReference | null;
  readonly interaction?: APIMessageInteractionMetadata | null;
  /** The only user who is to see it. */
  readonly onlyFor?: User | null;
}

/** Puts a message into its channel. In a thread its author joins, and an archived thread opens again. */
export function postMessage(world: World, { channel, author, draft, type, ...rest }: PostOptions): Message {
  const message: Message = {
    id: world.nextId(),
    channel,
    author,
    type: type ?? (rest.reference ? MessageType.Reply : MessageType.Default),
    ...draft,
    editedAt: null,
    pinned: false,
    nonce: rest.nonce ?? null,
    reference: rest.reference ?? null,
    interaction: rest.interaction ?? null,
    visibleTo: rest.onlyFor ?? null,
  };
  world.storeMessage(message);
  if (channel.kind === 'thread' && !message.visibleTo) {
    channel.activeAt = world.clock.now();
    channel.archivedAt = null;
    joinThread(world, channel, author);
  }
  world.emit({ kind: 'message-created', message });
  return message;
}

/** Lays changes over a message. A message that said "thinking" says something now. */
export function editMessage(world: World, message: Message, changes: Partial<MessageDraft>): void {
  const loading = (message.flags & MessageFlags.Loading) !== 0;
  Object.assign(message, changes);
  message.flags &= ~MessageFlags.Loading;
  if (!loading) message.editedAt = world.clock.now();
  world.emit({ kind: 'message-updated', message });
}

/** Takes a message away, for everybody. */
export function deleteMessage(world: World, message: Message): void {
  if (message.visibleTo) world.ephemeral.delete(message.id);
  else message.channel.messages.delete(message.id);
  world.emit({ kind: 'message-deleted', message });
}

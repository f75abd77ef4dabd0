// Messages, in Discord's shape.
import { snowflakeTime } from '../snowflake.ts';
import type { Message } from '../world/types.ts';
import { threadPayload } from './servers.ts';
import { userPayload } from './users.ts';

/** A message as REST gives it. `nested` leaves out the message it replies to, as Discord does one level down. */
export function messagePayload(message: Message, now: number, nested = false): object {
  const { channel, reference, interaction, mentions } = message;
  const thread = channel.kind === 'text' ? channel.server.threads.get(message.id) : undefined;
  const referenced = reference?.messageId ? findReferenced(message, reference.messageId) : undefined;
  return {
    id: message.id,
    channel_id: channel.id,
    type: message.type,
    author: userPayload(message.author),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments,
    flags: message.flags,
    timestamp: new Date(snowflakeTime(message.id)).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    pinned: message.pinned,
    tts: false,
    mention_everyone: mentions.everyone,
    mention_roles: [...mentions.roles],
    mentions: mentions.users.map(userPayload),
    ...(message.author.bot ? { application_id: message.author.id } : {}),
    ...(interaction ? { interaction_metadata: interaction, webhook_id: message.author.id } : {}),
    ...(thread ? { thread: threadPayload(thread, now) } : {}),
    ...(reference
      ? {
          message_reference: {
            type: 0,
            channel_id: reference.channelId,
            ...(reference.messageId === null ? {} : { message_id: reference.messageId }),
            ...(reference.serverId === null ? {} : { guild_id: reference.serverId }),
          },
          ...(nested || reference.messageId === null
            ? {}
            : { referenced_message: referenced ? messagePayload(referenced, now, true) : null }),
        }
      : {}),
  };
}

/** The message that is replied to, or that a thread begins from, which stands in the thread's channel. */
function findReferenced({ channel }: Message, id: string): Message | undefined {
  return (
    channel.messages.get(id) ?? (channel.kind === 'thread' ? channel.parent.messages.get(id) : undefined)
  );
}

/** A message as its author gets it on posting. Only then is there a nonce: nobody can read it back later. */
export function postedPayload(message: Message, now: number): object {
  const { nonce } = message;
  return { ...messagePayload(message, now), ...(nonce === null ? {} : { nonce }) };
}

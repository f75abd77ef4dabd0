// Reads the body of a request that creates or edits a message, checked against the limits.
import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { type Json, type JsonObject, listOf, numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { displayedText } from '../limits/components.ts';
import { checkMessage } from '../limits/message.ts';
import { normaliseComponents } from '../limits/normalise.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { checkMedia, pictureSize, withMedia } from '../world/media.ts';
import { resolveMentions } from '../world/mentions.ts';
import type { MessageDraft } from '../world/post-message.ts';
import type { Channel, Message, User } from '../world/types.ts';
import { apiError, FormErrors } from './errors.ts';
import type { UploadedFile } from './http.ts';

/** What an author may set of a message's flags. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral;

export interface MessageRequest {
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly channel: Channel;
  readonly author: User;
  /** The author of the message that is replied to. */
  readonly repliedTo?: User | null;
}

/** The message that a request describes. Throws 50006 if it says nothing and 50035 if it breaks a limit. */
export function parseDraft(
  discord: SandboxContext,
  { body, files, channel, author, repliedTo = null }: MessageRequest,
): MessageDraft {
  const content = textOf(body.content);
  const embeds = objectsOf(body.embeds);
  const components = listOf(body.components);
  const flags = numberOf(body.flags) & SETTABLE_FLAGS;
  checkMessage({ content, embeds, components, flags, poll: body.poll, stickers: body.sticker_ids });
  checkAllowedMentions(body.allowed_mentions);
  const attachments = storeFiles(discord, channel, files, body);
  checkMedia(components, attachments);
  if (!content.trim() && !embeds.length && !components.length && !attachments.length) throw apiError(50006);
  return {
    content,
    embeds: embedsOf(embeds),
    components: componentsOf(discord, components, attachments),
    attachments,
    flags,
    mentions: resolveMentions(discord.world, {
      channel,
      author,
      text: `${content}\n${displayedText(components)}`,
      allowed: body.allowed_mentions,
      repliedTo,
    }),
  };
}

/** Throws 50035 where a kind is allowed as a whole and one by one: https://docs.discord.com/developers/resources/message */
function checkAllowedMentions(allowed: Json | undefined): void {
  const { parse, ...lists } = objectOf(allowed ?? {});
  const errors = new FormErrors();
  for (const kind of ['users', 'roles']) {
    if (!listOf(parse).includes(kind) || listOf(lists[kind]).length === 0) continue;
    const words = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    errors.add(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', words);
  }
  errors.throwIfAny();
}

/**
 * What a request changes of a message: fields it leaves out stay, null empties them, and Components V2
 * stays once set. Throws like `readDraft`, judging the message as it would become.
 */
export function parseEdit(
  discord: SandboxContext,
  message: Message,
  { body, files, channel, author }: MessageRequest,
): MessageDraft {
  const sticky = message.flags & ~MessageFlags.SuppressEmbeds;
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const asked = body.flags === undefined ? message.flags & MessageFlags.SuppressEmbeds : numberOf(body.flags);
  const flags = sticky | (asked & settable);
  const keep = <T extends Json | undefined>(key: string, before: T) =>
    body[key] === undefined ? before : body[key];
  const content = textOf(keep('content', message.content));
  const embeds = body.embeds === undefined ? message.embeds : embedsOf(objectsOf(body.embeds));
  const components = listOf(keep('components', message.components));
  const kept = new Set(objectsOf(body.attachments).map(({ id }) => id));
  const old =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter(({ id }) => kept.has(id));
  checkMessage({ content, embeds: JSON.parse(JSON.stringify(embeds)), components, flags });
  const attachments = [...old, ...storeFiles(discord, channel, files, body)];
  checkMedia(components, attachments);
  if (!content.trim() && !embeds.length && !components.length && !attachments.length) throw apiError(50006);
  const text = `${content}\n${displayedText(components)}`;
  const mentions = resolveMentions(discord.world, {
    channel,
    author,
    text,
    allowed: body.allowed_mentions,
    repliedTo: null,
  });
  const shown = componentsOf(discord, components, attachments);
  return { content, embeds, components: shown, attachments, flags, mentions };
}

function componentsOf(
  { world }: SandboxContext,
  components: Json[],
  attachments: readonly APIAttachment[],
): Json[] {
  return withMedia(normaliseComponents(components), attachments, () => world.nextId());
}

/** What is said of the file `files[n]` stands under the id `n` in the body. */
function storeFiles(
  discord: SandboxContext,
  channel: Channel,
  files: readonly UploadedFile[],
  { attachments }: JsonObject,
): APIAttachment[] {
  return files.map((file) => {
    const index = /^files\[(\d+)\]$/.exec(file.field)?.[1];
    const description = textOf(objectsOf(attachments).find(({ id }) => String(id) === index)?.description);
    const stored = discord.files.store(channel.id, file);
    return { ...stored, ...pictureSize(file.bytes), ...(description !== '' && { description }) };
  });
}

/** Discord gives every embed a type; one that was sent is `rich`. */
function embedsOf(embeds: JsonObject[]): APIEmbed[] {
  return embeds.map((embed) => ({ ...embed, type: 'rich' }) as APIEmbed);
}

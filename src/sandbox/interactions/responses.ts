// What each kind of answer to an interaction does: a message, a change, a list of choices, a modal.
import {
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as Reply,
} from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { type JsonObject, objectOf, objectsOf } from '../json.ts';
import { checkChoices, checkModal } from '../limits/modal.ts';
import { normalizeComponents } from '../limits/normalize.ts';
import { invalidForm, refuse } from '../rest/errors.ts';
import type { UploadedFile } from '../rest/http.ts';
import { readDraft, readEdit } from '../rest/message-body.ts';
import { type Draft, edit, post } from '../world/post.ts';
import type { Message } from '../world/types.ts';
import type { Interaction } from './interactions.ts';

/** What a deferred answer shows until its content comes. */
const THINKING: Draft = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: MessageFlags.Loading,
  mentions: { everyone: false, roles: [], users: [] },
};

/** Carries out the answer, and gives the message that it made or changed. Throws 50035 for one that cannot be. */
export function respond(
  discord: Discord,
  interaction: Interaction,
  body: JsonObject,
  files: readonly UploadedFile[],
): Message | null {
  const { world, interactions, hub } = discord;
  const { channel, user, nonce, source } = interaction;
  const data = objectOf(body.data);
  const asked = { body: data, files, channel, author: world.bot };
  if (!suits(interaction, body.type)) {
    const message = 'This interaction cannot be answered with this type.';
    throw invalidForm({ type: [{ code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }] });
  }
  switch (body.type) {
    case Reply.ChannelMessageWithSource:
    case Reply.DeferredChannelMessageWithSource: {
      const deferred = body.type === Reply.DeferredChannelMessageWithSource;
      const asksPrivate = Number(data.flags ?? 0) & MessageFlags.Ephemeral;
      const draft = deferred
        ? { ...THINKING, flags: THINKING.flags | asksPrivate }
        : readDraft(discord, asked);
      interactions.acknowledge(interaction);
      interaction.original = postAnswer(discord, interaction, draft, originType(interaction), nonce);
      break;
    }
    case Reply.UpdateMessage:
      if (!source) throw refuse(10008);
      {
        const changes = readEdit(discord, source, asked);
        interactions.acknowledge(interaction);
        adopt(interaction, source);
        edit(world, source, changes);
      }
      break;
    case Reply.DeferredMessageUpdate:
      interactions.acknowledge(interaction);
      if (source) adopt(interaction, source);
      break;
    case Reply.ApplicationCommandAutocompleteResult: {
      const choices = objectsOf(data.choices);
      checkChoices(choices);
      interactions.acknowledge(interaction);
      hub.sendToUser(user, 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE', { choices, nonce });
      return null;
    }
    case Reply.Modal: {
      checkModal(data);
      interactions.acknowledge(interaction);
      const { title = '', custom_id = '' } = data;
      const modal = { title, custom_id, components: normalizeComponents(data.components) };
      interaction.modal = modal;
      const application = { id: world.applicationId, name: world.bot.displayName };
      const shown = { id: interaction.id, channel_id: channel.id, nonce, application, ...modal };
      hub.sendToUser(user, 'INTERACTION_MODAL_CREATE', shown);
    }
  }
  hub.sendToUser(user, 'INTERACTION_SUCCESS', { id: interaction.id, nonce });
  return interaction.original;
}

/** Posts a message that answers an interaction: in the channel, or for its user alone. */
export function postAnswer(
  discord: Discord,
  interaction: Interaction,
  draft: Draft,
  type: MessageType,
  nonce: string | null,
): Message {
  const { world } = discord;
  const { channel, source, user, original } = interaction;
  const replied = type !== MessageType.Reply ? null : original && original !== source ? original : source;
  const serverId = channel.kind === 'direct' ? null : channel.server.id;
  const metadata = original && original !== source ? { original_response_message_id: original.id } : {};
  const message = post(world, {
    channel,
    author: world.bot,
    draft,
    type,
    nonce,
    reference: replied && { channelId: channel.id, messageId: replied.id, serverId },
    interaction: { ...interaction.metadata, ...metadata },
    onlyFor: draft.flags & MessageFlags.Ephemeral ? user : null,
  });
  interaction.messages.add(message.id);
  return message;
}

function adopt(interaction: Interaction, message: Message): void {
  interaction.original = message;
  interaction.messages.add(message.id);
}

/** An answer to a component replies to its message; one to a command tells which command it was. */
function originType({ type, source }: Interaction): MessageType {
  if (type === InteractionType.ApplicationCommand || !source) return MessageType.ChatInputCommand;
  return MessageType.Reply;
}

/** Which answers each kind of interaction takes. */
function suits({ type, source }: Interaction, reply: unknown): boolean {
  const message: unknown[] = [Reply.ChannelMessageWithSource, Reply.DeferredChannelMessageWithSource];
  const change = [Reply.UpdateMessage, Reply.DeferredMessageUpdate];
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...message, Reply.Modal].includes(reply);
    case InteractionType.MessageComponent:
      return [...message, ...change, Reply.Modal].includes(reply);
    case InteractionType.ModalSubmit:
      return [...message, ...(source ? change : [Reply.DeferredMessageUpdate])].includes(reply);
    case InteractionType.ApplicationCommandAutocomplete:
      return reply === Reply.ApplicationCommandAutocompleteResult;
    default:
      return false;
  }
}

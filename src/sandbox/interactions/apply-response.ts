// What each kind of answer to an interaction does: a message, a change, a list of choices, a modal.
import {
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as Reply,
} from 'discord-api-types/v10';
import { type JsonObject, objectOf, objectsOf } from '../json.ts';
import { checkChoices, checkModal } from '../limits/modal.ts';
import { normaliseComponents } from '../limits/normalise.ts';
import { requireUnlockedIfArchived } from '../rest/access.ts';
import { apiError, invalidForm } from '../rest/errors.ts';
import type { UploadedFile } from '../rest/http.ts';
import { parseDraft, parseEdit } from '../rest/message-body.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { editMessage, type MessageDraft, postMessage } from '../world/post-message.ts';
import type { Message } from '../world/types.ts';
import type { Interaction } from './interaction-store.ts';

/** What a deferred answer shows until its content comes. */
const LOADING_DRAFT: MessageDraft = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: MessageFlags.Loading,
  mentions: { everyone: false, roles: [], users: [] },
};

/** Answers that put or change a message: in a locked archived thread Discord refuses them (discord-api-docs #5517). */
const MESSAGE_RESPONSES: ReadonlySet<unknown> = new Set([
  Reply.ChannelMessageWithSource,
  Reply.DeferredChannelMessageWithSource,
  Reply.UpdateMessage,
  Reply.DeferredMessageUpdate,
]);

/** Carries out the answer, and gives the message that it made or changed. Throws 50035 for one that cannot be. */
export function applyResponse(
  discord: SandboxContext,
  interaction: Interaction,
  body: JsonObject,
  files: readonly UploadedFile[],
): Message | null {
  const { world, interactions, hub } = discord;
  const { channel, user, nonce, source } = interaction;
  const data = objectOf(body.data);
  const request = { body: data, files, channel, author: world.bot };
  if (!allowsResponse(interaction, body.type)) {
    const message = 'This interaction cannot be answered with this type.';
    throw invalidForm({ type: [{ code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }] });
  }
  if (MESSAGE_RESPONSES.has(body.type)) requireUnlockedIfArchived(discord, channel, world.bot);
  switch (body.type) {
    case Reply.ChannelMessageWithSource:
    case Reply.DeferredChannelMessageWithSource: {
      const deferred = body.type === Reply.DeferredChannelMessageWithSource;
      const ephemeralFlag = Number(data.flags ?? 0) & MessageFlags.Ephemeral;
      const draft = deferred
        ? { ...LOADING_DRAFT, flags: LOADING_DRAFT.flags | ephemeralFlag }
        : parseDraft(discord, request);
      interactions.acknowledge(interaction);
      interaction.original = postAnswer(discord, interaction, draft, answerType(interaction), nonce);
      break;
    }
    case Reply.UpdateMessage:
      if (!source) throw apiError(10008);
      {
        const changes = parseEdit(discord, source, request);
        interactions.acknowledge(interaction);
        setOriginal(interaction, source);
        editMessage(world, source, changes);
      }
      break;
    case Reply.DeferredMessageUpdate:
      interactions.acknowledge(interaction);
      if (source) setOriginal(interaction, source);
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
      const modal = { title, custom_id, components: normaliseComponents(data.components) };
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
  discord: SandboxContext,
  interaction: Interaction,
  draft: MessageDraft,
  type: MessageType,
  nonce: string | null,
): Message {
  const { world } = discord;
  const { channel, source, user, original } = interaction;
  const replied = type !== MessageType.Reply ? null : original && original !== source ? original : source;
  const serverId = channel.kind === 'direct' ? null : channel.server.id;
  const metadata = original && original !== source ? { original_response_message_id: original.id } : {};
  const message = postMessage(world, {
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

function setOriginal(interaction: Interaction, message: Message): void {
  interaction.original = message;
  interaction.messages.add(message.id);
}

/** An answer to a component replies to its message; one to a command tells which command it was. */
function answerType({ type, source, isFromMenu }: Interaction): MessageType {
  if (isFromMenu) return MessageType.ContextMenuCommand;
  if (type === InteractionType.ApplicationCommand || !source) return MessageType.ChatInputCommand;
  return MessageType.Reply;
}

/** Which answers each kind of interaction takes. */
function allowsResponse({ type, source }: Interaction, reply: unknown): boolean {
  const messageTypes: unknown[] = [Reply.ChannelMessageWithSource, Reply.DeferredChannelMessageWithSource];
  const updateTypes = [Reply.UpdateMessage, Reply.DeferredMessageUpdate];
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...messageTypes, Reply.Modal].includes(reply);
    case InteractionType.MessageComponent:
      return [...messageTypes, ...updateTypes, Reply.Modal].includes(reply);
    case InteractionType.ModalSubmit:
      return [...messageTypes, ...(source ? updateTypes : [Reply.DeferredMessageUpdate])].includes(reply);
    case InteractionType.ApplicationCommandAutocomplete:
      return reply === Reply.ApplicationCommandAutocompleteResult;
    default:
      return false;
  }
}

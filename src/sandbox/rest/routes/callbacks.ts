// The bot's answers to interactions: the callback itself, and the messages that its token may touch afterwards.
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { applyResponse, postAnswer } from '../../interactions/apply-response.ts';
import type { Interaction } from '../../interactions/interaction-store.ts';
import { messagePayload } from '../../payloads/messages.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { deleteMessage, editMessage } from '../../world/post-message.ts';
import type { Message } from '../../world/types.ts';
import { apiError } from '../errors.ts';
import { bodyOf, NO_CONTENT, ok, param, type RestRequest, type RestResponse, type Route } from '../http.ts';
import { parseDraft, parseEdit } from '../message-body.ts';

const TOKEN = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${TOKEN}/messages/@original`;
const MESSAGE = `${TOKEN}/messages/{message_id}`;

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    auth: 'none',
    isExemptFromGlobalLimit: true,
    handle: callback,
  },
  { method: 'POST', path: TOKEN, auth: 'none', handle: followUp },
  ...[ORIGINAL, MESSAGE].flatMap((path): Route[] => [
    { method: 'GET', path, auth: 'none', handle: read },
    { method: 'PATCH', path, auth: 'none', handle: change },
    { method: 'DELETE', path, auth: 'none', handle: destroy },
  ]),
];

function callback(request: RestRequest, discord: SandboxContext): RestResponse {
  const { interactions, clock } = discord;
  const interaction = interactions.pending(
    param(request, 'interaction_id'),
    param(request, 'interaction_token'),
  );
  const body = bodyOf(request);
  const message = applyResponse(discord, interaction, body, request.files);
  if (request.query.get('with_response') !== 'true') return NO_CONTENT;
  const { id, type, channel } = interaction;
  return ok({
    interaction: {
      id,
      type,
      channel_id: channel.id,
      ...(channel.kind === 'direct' ? {} : { guild_id: channel.server.id }),
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: message.visibleTo !== null,
          }
        : {}),
    },
    ...(message ? { resource: { type: body.type, message: messagePayload(message, clock.now()) } } : {}),
  });
}

function interactionOf(request: RestRequest, discord: SandboxContext): Interaction {
  if (param(request, 'webhook_id') !== discord.world.applicationId) throw apiError(10015);
  return discord.interactions.acknowledged(param(request, 'webhook_token'));
}

/** A further message; while the first is still "thinking", it becomes that one's content. */
function followUp(request: RestRequest, discord: SandboxContext): RestResponse {
  const interaction = interactionOf(request, discord);
  const { world, clock } = discord;
  const { channel, original } = interaction;
  const messageRequest = { body: bodyOf(request), files: request.files, channel, author: world.bot };
  if (original && original.flags & MessageFlags.Loading) {
    editMessage(world, original, parseEdit(discord, original, messageRequest));
    return ok(messagePayload(original, clock.now()));
  }
  const type = original ? MessageType.Reply : MessageType.Default;
  return ok(
    messagePayload(
      postAnswer(discord, interaction, parseDraft(discord, messageRequest), type, null),
      clock.now(),
    ),
  );
}

function find(request: RestRequest, discord: SandboxContext): { interaction: Interaction; message: Message } {
  const interaction = interactionOf(request, discord);
  const id = request.params.message_id ?? interaction.original?.id;
  const mine = id !== undefined && interaction.messages.has(id);
  const message = mine ? discord.world.message(interaction.channel, id) : undefined;
  if (!message) throw apiError(10008);
  return { interaction, message };
}

function read(request: RestRequest, discord: SandboxContext): RestResponse {
  return ok(messagePayload(find(request, discord).message, discord.clock.now()));
}

function change(request: RestRequest, discord: SandboxContext): RestResponse {
  const { interaction, message } = find(request, discord);
  const { channel } = interaction;
  const messageRequest = { body: bodyOf(request), files: request.files, channel, author: discord.world.bot };
  editMessage(discord.world, message, parseEdit(discord, message, messageRequest));
  return ok(messagePayload(message, discord.clock.now()));
}

function destroy(request: RestRequest, discord: SandboxContext): RestResponse {
  deleteMessage(discord.world, find(request, discord).message);
  return NO_CONTENT;
}

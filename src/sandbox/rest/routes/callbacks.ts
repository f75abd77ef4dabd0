// The bot's answers to interactions: the callback itself, and the messages that its token may touch afterwards.
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Discord } from '../../discord.ts';
import type { Interaction } from '../../interactions/interactions.ts';
import { postAnswer, respond } from '../../interactions/responses.ts';
import { messagePayload } from '../../payloads/messages.ts';
import { edit, remove } from '../../world/post.ts';
import type { Message } from '../../world/types.ts';
import { refuse } from '../errors.ts';
import { type Answer, bodyOf, NO_CONTENT, ok, param, type RestRequest, type Route } from '../http.ts';
import { readDraft, readEdit } from '../message-body.ts';

const TOKEN = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${TOKEN}/messages/@original`;
const MESSAGE = `${TOKEN}/messages/{message_id}`;

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    who: 'none',
    globallyExempt: true,
    handle: callback,
  },
  { method: 'POST', path: TOKEN, who: 'none', handle: followUp },
  ...[ORIGINAL, MESSAGE].flatMap((path): Route[] => [
    { method: 'GET', path, who: 'none', handle: read },
    { method: 'PATCH', path, who: 'none', handle: change },
    { method: 'DELETE', path, who: 'none', handle: destroy },
  ]),
];

function callback(request: RestRequest, discord: Discord): Answer {
  const { interactions, clock } = discord;
  const interaction = interactions.pending(
    param(request, 'interaction_id'),
    param(request, 'interaction_token'),
  );
  const body = bodyOf(request);
  const message = respond(discord, interaction, body, request.files);
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
            response_message_ephemeral: message.onlyFor !== null,
          }
        : {}),
    },
    ...(message ? { resource: { type: body.type, message: messagePayload(message, clock.now()) } } : {}),
  });
}

function interactionOf(request: RestRequest, discord: Discord): Interaction {
  if (param(request, 'webhook_id') !== discord.world.applicationId) throw refuse(10015);
  return discord.interactions.acknowledged(param(request, 'webhook_token'));
}

/** A further message; while the first is still "thinking", it becomes that one's content. */
function followUp(request: RestRequest, discord: Discord): Answer {
  const interaction = interactionOf(request, discord);
  const { world, clock } = discord;
  const { channel, original } = interaction;
  const asked = { body: bodyOf(request), files: request.files, channel, author: world.bot };
  if (original && original.flags & MessageFlags.Loading) {
    edit(world, original, readEdit(discord, original, asked));
    return ok(messagePayload(original, clock.now()));
  }
  const type = original ? MessageType.Reply : MessageType.Default;
  return ok(
    messagePayload(postAnswer(discord, interaction, readDraft(discord, asked), type, null), clock.now()),
  );
}

function find(request: RestRequest, discord: Discord): { interaction: Interaction; message: Message } {
  const interaction = interactionOf(request, discord);
  const id = request.params.message_id ?? interaction.original?.id;
  const mine = id !== undefined && interaction.messages.has(id);
  const message = mine ? discord.world.message(interaction.channel, id) : undefined;
  if (!message) throw refuse(10008);
  return { interaction, message };
}

function read(request: RestRequest, discord: Discord): Answer {
  return ok(messagePayload(find(request, discord).message, discord.clock.now()));
}

function change(request: RestRequest, discord: Discord): Answer {
  const { interaction, message } = find(request, discord);
  const { channel } = interaction;
  const asked = { body: bodyOf(request), files: request.files, channel, author: discord.world.bot };
  edit(discord.world, message, readEdit(discord, message, asked));
  return ok(messagePayload(message, discord.clock.now()));
}

function destroy(request: RestRequest, discord: Discord): Answer {
  remove(discord.world, find(request, discord).message);
  return NO_CONTENT;
}

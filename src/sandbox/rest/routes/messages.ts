// Messages in channels: reading, posting, editing, deleting.
import { MessageFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { isObject, type Json, numberOf, textOf } from '../../json.ts';
import { messagePayload, postedPayload } from '../../payloads/messages.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import type { MessagePage } from '../../world/message-log.ts';
import { allows, permissionsIn } from '../../world/permissions.ts';
import { deleteMessage, editMessage, postMessage } from '../../world/post-message.ts';
import type { Channel, User } from '../../world/types.ts';
import {
  findMessage,
  requireCanPost,
  requireOpenThread,
  requirePermission,
  visibleChannel,
} from '../access.ts';
import { apiError, invalidForm } from '../errors.ts';
import {
  actorOf,
  bodyOf,
  NO_CONTENT,
  ok,
  param,
  type RestRequest,
  type RestResponse,
  type Route,
} from '../http.ts';
import { parseDraft, parseEdit } from '../message-body.ts';

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}/messages', auth: 'anyone', handle: list },
  { method: 'POST', path: '/channels/{channel_id}/messages', auth: 'anyone', handle: create },
  { method: 'GET', path: '/channels/{channel_id}/messages/{message_id}', auth: 'anyone', handle: read },
  { method: 'PATCH', path: '/channels/{channel_id}/messages/{message_id}', auth: 'anyone', handle: change },
  { method: 'DELETE', path: '/channels/{channel_id}/messages/{message_id}', auth: 'anyone', handle: destroy },
];

function channelAndActor(request: RestRequest, discord: SandboxContext): { actor: User; channel: Channel } {
  const actor = actorOf(request);
  return { actor, channel: visibleChannel(discord, param(request, 'channel_id'), actor) };
}

function list(request: RestRequest, discord: SandboxContext): RestResponse {
  const { actor, channel } = channelAndActor(request, discord);
  const page = pageOf(request.query);
  // Not an error: whoever may not read the history finds it empty.
  if (!allows(permissionsIn(channel, actor.id), P.ReadMessageHistory)) return ok([]);
  return ok(channel.messages.page(page).map((message) => messagePayload(message, discord.clock.now())));
}

function pageOf(query: URLSearchParams): MessagePage {
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidForm({
      limit: [{ code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' }],
    });
  }
  const [anchor, ...more] = (['before', 'after', 'around'] as const).filter((key) => query.has(key));
  if (more.length > 0) {
    throw invalidForm({
      [more[0] ?? '']: [{ code: 'MUTUALLY_EXCLUSIVE', message: 'Only one of these can be used.' }],
    });
  }
  return anchor ? { limit, [anchor]: query.get(anchor) ?? '0' } : { limit };
}

function create(request: RestRequest, discord: SandboxContext): RestResponse {
  const { actor, channel } = channelAndActor(request, discord);
  const { world, nonces, clock } = discord;
  const body = bodyOf(request);
  requireCanPost(channel, actor);
  checkPostFlags(body.flags);
  if (request.files.length > 0) requirePermission(channel, actor, P.AttachFiles);

  const nonce = typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : null;
  if (String(nonce ?? '').length > 25) {
    throw invalidForm({
      nonce: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }],
    });
  }
  const earlier = nonce !== null && body.enforce_nonce === true ? nonces.find(actor.id, nonce) : undefined;
  // It is gone, and no second one is made in its place.
  if (earlier && channel.messages.get(earlier.id) === undefined) throw apiError(10008);
  if (earlier) return ok(postedPayload(earlier, clock.now()));

  const repliedTo = findReplied(request, channel, actor);
  const messageRequest = {
    body,
    files: request.files,
    channel,
    author: actor,
    repliedTo: repliedTo?.author ?? null,
  };
  const serverId = channel.kind === 'direct' ? null : channel.server.id;
  const reference = repliedTo ? { channelId: channel.id, messageId: repliedTo.id, serverId } : null;
  const message = postMessage(world, {
    channel,
    author: actor,
    draft: parseDraft(discord, messageRequest),
    nonce,
    reference,
  });
  nonces.remember(message);
  return ok(postedPayload(message, clock.now()));
}

const POST_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsVoiceMessage |
  MessageFlags.IsComponentsV2;

/** Throws 50035 for a flag that no message in a channel may carry, such as that of a private answer. */
function checkPostFlags(flags: Json | undefined): void {
  if ((numberOf(flags) & ~POST_FLAGS) === 0) return;
  throw invalidForm({ flags: [{ code: 'MESSAGE_FLAGS_INVALID', message: 'Invalid message flags' }] });
}

/** The message that the request replies to. A missing one is an error, unless the request says otherwise. */
function findReplied(request: RestRequest, channel: Channel, actor: User) {
  const { message_reference: reference } = bodyOf(request);
  if (!isObject(reference)) return null;
  if (!allows(permissionsIn(channel, actor.id), P.ReadMessageHistory)) throw apiError(160002);
  const found = channel.messages.get(textOf(reference.message_id));
  if (!found && reference.fail_if_not_exists !== false) {
    const unknown = [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }];
    throw invalidForm({ message_reference: unknown });
  }
  return found ?? null;
}

function read(request: RestRequest, discord: SandboxContext): RestResponse {
  const { actor, channel } = channelAndActor(request, discord);
  if (!allows(permissionsIn(channel, actor.id), P.ReadMessageHistory)) throw apiError(50001);
  return ok(messagePayload(findMessage(channel, param(request, 'message_id')), discord.clock.now()));
}

function change(request: RestRequest, discord: SandboxContext): RestResponse {
  const { actor, channel } = channelAndActor(request, discord);
  const message = findMessage(channel, param(request, 'message_id'));
  if (message.author !== actor) throw apiError(50005);
  requireOpenThread(discord, channel);
  const messageRequest = { body: bodyOf(request), files: request.files, channel, author: actor };
  const changes = parseEdit(discord, message, messageRequest);
  discord.oldEdits.count(message);
  editMessage(discord.world, message, changes);
  return ok(messagePayload(message, discord.clock.now()));
}

function destroy(request: RestRequest, discord: SandboxContext): RestResponse {
  const { actor, channel } = channelAndActor(request, discord);
  const message = findMessage(channel, param(request, 'message_id'));
  if (message.author !== actor) requirePermission(channel, actor, P.ManageMessages);
  requireOpenThread(discord, channel);
  deleteMessage(discord.world, message);
  return NO_CONTENT;
}

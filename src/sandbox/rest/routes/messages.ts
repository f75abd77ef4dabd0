// Messages in channels: reading, posting, editing, deleting.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import type { Discord } from '../../discord.ts';
import { isObject, textOf } from '../../json.ts';
import { messagePayload, postedPayload } from '../../payloads/messages.ts';
import type { MessagePage } from '../../world/message-log.ts';
import { allows, permissionsIn } from '../../world/permissions.ts';
import { edit, post, remove } from '../../world/post.ts';
import type { Channel, User } from '../../world/types.ts';
import { messageIn, need, needOpen, needToPost, visibleChannel } from '../access.ts';
import { invalidForm, refuse } from '../errors.ts';
import {
  type Answer,
  actorOf,
  bodyOf,
  NO_CONTENT,
  ok,
  param,
  type RestRequest,
  type Route,
} from '../http.ts';
import { readDraft, readEdit } from '../message-body.ts';

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}/messages', who: 'anyone', handle: list },
  { method: 'POST', path: '/channels/{channel_id}/messages', who: 'anyone', handle: create },
  { method: 'GET', path: '/channels/{channel_id}/messages/{message_id}', who: 'anyone', handle: read },
  { method: 'PATCH', path: '/channels/{channel_id}/messages/{message_id}', who: 'anyone', handle: change },
  { method: 'DELETE', path: '/channels/{channel_id}/messages/{message_id}', who: 'anyone', handle: destroy },
];

function place(request: RestRequest, discord: Discord): { actor: User; channel: Channel } {
  const actor = actorOf(request);
  return { actor, channel: visibleChannel(discord, param(request, 'channel_id'), actor) };
}

function list(request: RestRequest, discord: Discord): Answer {
  const { actor, channel } = place(request, discord);
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

function create(request: RestRequest, discord: Discord): Answer {
  const { actor, channel } = place(request, discord);
  const { world, nonces, clock } = discord;
  const body = bodyOf(request);
  needToPost(channel, actor);
  if (request.files.length > 0) need(channel, actor, P.AttachFiles);

  const nonce = typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : null;
  if (String(nonce ?? '').length > 25) {
    throw invalidForm({
      nonce: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }],
    });
  }
  const earlier = nonce !== null && body.enforce_nonce === true ? nonces.find(actor.id, nonce) : undefined;
  if (earlier) return ok(postedPayload(earlier, clock.now()));

  const repliedTo = findReplied(request, channel, actor);
  const asked = { body, files: request.files, channel, author: actor, repliedTo: repliedTo?.author ?? null };
  const serverId = channel.kind === 'direct' ? null : channel.server.id;
  const reference = repliedTo ? { channelId: channel.id, messageId: repliedTo.id, serverId } : null;
  const message = post(world, { channel, author: actor, draft: readDraft(discord, asked), nonce, reference });
  nonces.remember(message);
  return ok(postedPayload(message, clock.now()));
}

/** The message that the request replies to. A missing one is an error, unless the request says otherwise. */
function findReplied(request: RestRequest, channel: Channel, actor: User) {
  const { message_reference: reference } = bodyOf(request);
  if (!isObject(reference)) return null;
  if (!allows(permissionsIn(channel, actor.id), P.ReadMessageHistory)) throw refuse(160002);
  const found = channel.messages.get(textOf(reference.message_id));
  if (!found && reference.fail_if_not_exists !== false) {
    const unknown = [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }];
    throw invalidForm({ message_reference: unknown });
  }
  return found ?? null;
}

function read(request: RestRequest, discord: Discord): Answer {
  const { actor, channel } = place(request, discord);
  if (!allows(permissionsIn(channel, actor.id), P.ReadMessageHistory)) throw refuse(50001);
  return ok(messagePayload(messageIn(channel, param(request, 'message_id')), discord.clock.now()));
}

function change(request: RestRequest, discord: Discord): Answer {
  const { actor, channel } = place(request, discord);
  const message = messageIn(channel, param(request, 'message_id'));
  if (message.author !== actor) throw refuse(50005);
  needOpen(discord, channel);
  const asked = { body: bodyOf(request), files: request.files, channel, author: actor };
  edit(discord.world, message, readEdit(discord, message, asked));
  return ok(messagePayload(message, discord.clock.now()));
}

function destroy(request: RestRequest, discord: Discord): Answer {
  const { actor, channel } = place(request, discord);
  const message = messageIn(channel, param(request, 'message_id'));
  if (message.author !== actor) need(channel, actor, P.ManageMessages);
  needOpen(discord, channel);
  remove(discord.world, message);
  return NO_CONTENT;
}

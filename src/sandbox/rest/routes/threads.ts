// Threads: opening one from a message, changing, deleting and joining it.
import { ChannelType, MessageFlags, PermissionFlagsBits as P } from 'discord-api-types/v10';
import { type JsonObject, numberOf, textOf } from '../../json.ts';
import { channelPayload, channelTypeOf, threadPayload } from '../../payloads/servers.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { allows, permissionsIn } from '../../world/permissions.ts';
import { announceThread, archivedSince, joinThread, openThread } from '../../world/threads.ts';
import type { Thread, User } from '../../world/types.ts';
import { findMessage, requireOpenThread, requirePermission, visibleChannel } from '../access.ts';
import { apiError, FormErrors } from '../errors.ts';
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

const DURATIONS = [60, 1440, 4320, 10_080];

export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    auth: 'anyone',
    handle: open,
  },
  { method: 'PATCH', path: '/channels/{channel_id}', auth: 'anyone', handle: change },
  { method: 'DELETE', path: '/channels/{channel_id}', auth: 'anyone', handle: destroy },
  { method: 'PUT', path: '/channels/{channel_id}/thread-members/@me', auth: 'anyone', handle: join },
];

const THREADED_TYPES: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

function open(request: RestRequest, discord: SandboxContext): RestResponse {
  const actor = actorOf(request);
  const { world, clock } = discord;
  const parent = visibleChannel(discord, param(request, 'channel_id'), actor);
  if (parent.kind !== 'text' || !THREADED_TYPES.includes(channelTypeOf(parent))) throw apiError(50024);
  requirePermission(parent, actor, P.CreatePublicThreads);
  // A thread on a message counts as a reply to it.
  if (!allows(permissionsIn(parent, actor.id), P.ReadMessageHistory)) throw apiError(160002);
  const message = findMessage(parent, param(request, 'message_id'));
  const body = bodyOf(request);
  checkFields({ name: body.name ?? '', auto_archive_duration: body.auto_archive_duration });
  if (parent.server.threads.has(message.id)) throw apiError(160004);
  const active = [...parent.server.threads.values()].filter(
    (each) => archivedSince(each, clock.now()) === null,
  );
  if (active.length >= discord.maxActiveThreads) throw apiError(160006);
  const autoArchive = numberOf(body.auto_archive_duration, 1440);
  const thread = openThread(world, {
    id: message.id,
    parent,
    owner: actor,
    name: textOf(body.name),
    autoArchive,
  });
  announceThread(world, thread, message);
  message.flags |= MessageFlags.HasThread;
  world.emit({ kind: 'message-updated', message });
  return { status: 201, body: threadPayload(thread, clock.now(), actor) };
}

function checkFields({ name, auto_archive_duration: duration }: JsonObject): void {
  const errors = new FormErrors();
  const { length } = textOf(name);
  if (name !== undefined && (length < 1 || length > 100)) {
    errors.add(['name'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  } else if (name !== undefined && textOf(name).trim() === '') {
    errors.add(['name'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (duration !== undefined && duration !== null && !DURATIONS.includes(numberOf(duration))) {
    errors.add(
      ['auto_archive_duration'],
      'BASE_TYPE_CHOICES',
      `Value must be one of (${DURATIONS.join(', ')}).`,
    );
  }
  errors.throwIfAny();
}

/** A thread's owner may rename, archive and open it; for a locked one, and for locking, MANAGE_THREADS is needed. */
function change(request: RestRequest, discord: SandboxContext): RestResponse {
  const { thread, actor } = threadIn(request, discord);
  const { world, clock } = discord;
  const body = bodyOf(request);
  checkFields(body);
  const manages = allows(permissionsIn(thread, actor.id), P.ManageThreads);
  if (!manages && (thread.ownerId !== actor.id || thread.locked || typeof body.locked === 'boolean'))
    throw apiError(50013);
  const opens = body.archived === false;
  if (!opens) requireOpenThread(discord, thread);
  if (typeof body.name === 'string') thread.name = body.name;
  if (typeof body.locked === 'boolean') thread.locked = body.locked;
  if (typeof body.auto_archive_duration === 'number') thread.autoArchive = body.auto_archive_duration;
  if (body.archived === true) thread.archivedAt = clock.now();
  if (opens && archivedSince(thread, clock.now()) !== null) {
    thread.archivedAt = null;
    thread.activeAt = clock.now();
  }
  world.emit({ kind: 'thread-updated', thread });
  return ok(threadPayload(thread, clock.now(), actor));
}

function destroy(request: RestRequest, discord: SandboxContext): RestResponse {
  const { thread, actor } = threadIn(request, discord);
  requirePermission(thread, actor, P.ManageThreads);
  thread.server.threads.delete(thread.id);
  discord.world.removeChannel(thread.id);
  discord.world.emit({ kind: 'thread-deleted', thread });
  return ok(channelPayload(thread, actor, discord.clock.now()));
}

function join(request: RestRequest, discord: SandboxContext): RestResponse {
  const { thread, actor } = threadIn(request, discord);
  requireOpenThread(discord, thread);
  joinThread(discord.world, thread, actor);
  return NO_CONTENT;
}

/** The thread of a request. Throws 50013 for a channel that is none: changing those is not the bot's to do. */
function threadIn(request: RestRequest, discord: SandboxContext): { thread: Thread; actor: User } {
  const actor = actorOf(request);
  const channel = visibleChannel(discord, param(request, 'channel_id'), actor);
  if (channel.kind === 'direct') throw apiError(50024);
  if (channel.kind === 'text') throw apiError(50013);
  return { thread: channel, actor };
}

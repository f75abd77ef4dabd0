// Servers, their channels, roles and members, and giving or taking a role.
import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import {
  channelPayload,
  serverPayload,
  textChannelPayload,
  threadMemberPayload,
  threadPayload,
} from '../../payloads/servers.ts';
import { memberPayload, rolePayload } from '../../payloads/users.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { allows, highestPosition, permissionsIn, serverPermissions } from '../../world/permissions.ts';
import { archivedSince } from '../../world/threads.ts';
import type { Member, Role, Server } from '../../world/types.ts';
import { memberServer, visibleChannel } from '../access.ts';
import { apiError } from '../errors.ts';
import { actorOf, NO_CONTENT, ok, param, type RestRequest, type RestResponse, type Route } from '../http.ts';

const SERVER = '/guilds/{guild_id}';
const ROLE_OF_MEMBER = `${SERVER}/members/{user_id}/roles/{role_id}`;

export const serverRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/{channel_id}', auth: 'anyone', handle: channel },
  { method: 'GET', path: SERVER, auth: 'anyone', handle: server },
  { method: 'GET', path: `${SERVER}/channels`, auth: 'anyone', handle: channels },
  { method: 'GET', path: `${SERVER}/roles`, auth: 'anyone', handle: roles },
  { method: 'GET', path: `${SERVER}/members/{user_id}`, auth: 'anyone', handle: member },
  { method: 'GET', path: `${SERVER}/threads/active`, auth: 'bot', handle: activeThreads },
  { method: 'PUT', path: ROLE_OF_MEMBER, auth: 'bot', handle: (...args) => changeRole(...args, 'give') },
  { method: 'DELETE', path: ROLE_OF_MEMBER, auth: 'bot', handle: (...args) => changeRole(...args, 'take') },
];

function serverIn(request: RestRequest, discord: SandboxContext): Server {
  return memberServer(discord, param(request, 'guild_id'), actorOf(request));
}

function channel(request: RestRequest, discord: SandboxContext): RestResponse {
  const actor = actorOf(request);
  const found = visibleChannel(discord, param(request, 'channel_id'), actor);
  return ok(channelPayload(found, actor, discord.clock.now()));
}

function server(request: RestRequest, discord: SandboxContext): RestResponse {
  const found = serverIn(request, discord);
  const count = found.members.size;
  const counts =
    request.query.get('with_counts') === 'true'
      ? { approximate_member_count: count, approximate_presence_count: count }
      : {};
  return ok({ ...serverPayload(found, discord.world.applicationId), ...counts });
}

function channels(request: RestRequest, discord: SandboxContext): RestResponse {
  return ok([...serverIn(request, discord).channels.values()].map(textChannelPayload));
}

function roles(request: RestRequest, discord: SandboxContext): RestResponse {
  const found = serverIn(request, discord);
  return ok([...found.roles.values()].map((role) => rolePayload(role, found, discord.world.applicationId)));
}

function member(request: RestRequest, discord: SandboxContext): RestResponse {
  const found = serverIn(request, discord);
  const id = param(request, 'user_id');
  return ok(memberPayload(memberIn(found, id === '@me' ? actorOf(request).id : id)));
}

function memberIn(found: Server, userId: string): Member {
  const known = found.members.get(userId);
  if (!known) throw apiError(10007);
  return known;
}

function activeThreads(request: RestRequest, discord: SandboxContext): RestResponse {
  const actor = actorOf(request);
  const now = discord.clock.now();
  const threads = [...serverIn(request, discord).threads.values()].filter(
    (thread) => archivedSince(thread, now) === null && allows(permissionsIn(thread, actor.id), P.ViewChannel),
  );
  const members = threads.flatMap((thread) => {
    const joined = thread.members.get(actor.id);
    return joined === undefined ? [] : [threadMemberPayload(thread, actor, joined)];
  });
  return ok({
    threads: threads.map((thread) => threadPayload(thread, now, actor)),
    members,
    has_more: false,
  });
}

/** A bot hands out only roles below its own highest, and none that were made for a bot. */
function changeRole(request: RestRequest, discord: SandboxContext, what: 'give' | 'take'): RestResponse {
  const found = serverIn(request, discord);
  const target = memberIn(found, param(request, 'user_id'));
  const role: Role | undefined = found.roles.get(param(request, 'role_id'));
  if (!role) throw apiError(10011);
  const own = memberIn(found, actorOf(request).id);
  const may = allows(serverPermissions(found, own), P.ManageRoles);
  if (
    !may ||
    role.managedFor !== null ||
    role.id === found.id ||
    role.position >= highestPosition(found, own)
  ) {
    throw apiError(50013);
  }
  if (what === 'give') target.roles.add(role.id);
  else target.roles.delete(role.id);
  discord.world.emit({ kind: 'member-updated', server: found, member: target });
  return NO_CONTENT;
}

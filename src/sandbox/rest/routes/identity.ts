// Who one is, where the gateway is, and conversations with one user.

import { listOf, textOf } from '../../json.ts';
import { directChannelPayload } from '../../payloads/servers.ts';
import { applicationPayload, ownUserPayload } from '../../payloads/users.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { serverPermissions } from '../../world/permissions.ts';
import { apiError } from '../errors.ts';
import { actorOf, bodyOf, ok, type RestRequest, type RestResponse, type Route } from '../http.ts';

/** How many servers Discord puts on a shard when it recommends a number of shards. */
const SERVERS_PER_SHARD = 1000;

export const identityRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    auth: 'none',
    handle: (_, discord) => ok({ url: discord.gatewayUrl() }),
  },
  { method: 'GET', path: '/gateway/bot', auth: 'bot', handle: gatewayForBot },
  {
    method: 'GET',
    path: '/users/@me',
    auth: 'anyone',
    handle: (request) => ok(ownUserPayload(actorOf(request))),
  },
  { method: 'GET', path: '/users/@me/guilds', auth: 'bot', handle: ownServers },
  {
    method: 'GET',
    path: '/applications/@me',
    auth: 'bot',
    handle: (_, { world }) => ok(applicationPayload(world)),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    auth: 'bot',
    handle: (_, { world }) => ok(applicationPayload(world)),
  },
  { method: 'POST', path: '/users/@me/channels', auth: 'anyone', handle: openDirectChannel },
];

function ownServers(request: RestRequest, { world }: SandboxContext): RestResponse {
  const actor = actorOf(request);
  const limit = Number(request.query.get('limit') ?? 200);
  const after = BigInt(request.query.get('after') ?? 0);
  const ids = [...world.botServerIds()]
    .filter((id) => BigInt(id) > after)
    .toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
    .slice(0, limit);
  return ok(
    ids.flatMap((id) => {
      const server = world.server(id);
      const member = server?.members.get(actor.id);
      if (!server || !member) return [];
      const permissions = serverPermissions(server, member).toString();
      const owner = server.ownerId === actor.id;
      return [{ id, name: server.name, icon: null, banner: null, owner, permissions, features: [] }];
    }),
  );
}

function gatewayForBot(_: RestRequest, discord: SandboxContext): RestResponse {
  return ok({
    url: discord.gatewayUrl(),
    shards: Math.max(1, Math.ceil(discord.world.countServers() / SERVERS_PER_SHARD)),
    session_start_limit: {
      total: 1000,
      remaining: discord.sessionStartLimit.remaining,
      reset_after: discord.sessionStartLimit.resetAfterMs,
      max_concurrency: discord.maxConcurrency,
    },
  });
}

function openDirectChannel(request: RestRequest, { world }: SandboxContext): RestResponse {
  const actor = actorOf(request);
  const body = bodyOf(request);
  const other = world.users.get(textOf(body.recipient_id) || textOf(listOf(body.recipients)[0]));
  if (!other || other === actor) throw apiError(10013);
  return ok(directChannelPayload(world.directChannel(actor, other), actor));
}

// Who one is, where the gateway is, and conversations with one user.
import type { Discord } from '../../discord.ts';
import { listOf, textOf } from '../../json.ts';
import { applicationPayload, ownUserPayload } from '../../payloads/people.ts';
import { directChannelPayload } from '../../payloads/places.ts';
import { refuse } from '../errors.ts';
import { type Answer, actorOf, bodyOf, ok, type RestRequest, type Route } from '../http.ts';

/** How many servers Discord puts on a shard when it recommends a number of shards. */
const SERVERS_A_SHARD = 1000;

export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', who: 'none', handle: (_, discord) => ok({ url: discord.gatewayUrl() }) },
  { method: 'GET', path: '/gateway/bot', who: 'bot', handle: gatewayForBot },
  {
    method: 'GET',
    path: '/users/@me',
    who: 'anyone',
    handle: (request) => ok(ownUserPayload(actorOf(request))),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    who: 'bot',
    handle: (_, { world }) => ok(applicationPayload(world)),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    who: 'bot',
    handle: (_, { world }) => ok(applicationPayload(world)),
  },
  { method: 'POST', path: '/users/@me/channels', who: 'anyone', handle: openDirectChannel },
];

function gatewayForBot(_: RestRequest, discord: Discord): Answer {
  return ok({
    url: discord.gatewayUrl(),
    shards: Math.max(1, Math.ceil(discord.world.countServers() / SERVERS_A_SHARD)),
    session_start_limit: {
      total: 1000,
      remaining: 1000,
      reset_after: 86_400_000,
      max_concurrency: discord.maxConcurrency,
    },
  });
}

function openDirectChannel(request: RestRequest, { world }: Discord): Answer {
  const actor = actorOf(request);
  const body = bodyOf(request);
  const other = world.users.get(textOf(body.recipient_id) || textOf(listOf(body.recipients)[0]));
  if (!other || other === actor) throw refuse(10013);
  return ok(directChannelPayload(world.directChannel(actor, other), actor));
}

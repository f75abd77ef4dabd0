// What a client learns when it connects: READY, and for a bot that asked for it every server of its shard.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { directChannelPayload, serverCreatePayload } from '../payloads/servers.ts';
import { ownUserPayload } from '../payloads/users.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import type { Session } from './session.ts';

/** Bytes that may wait for a slow client before the next server is built. */
const MAX_BACKLOG_BYTES = 1 << 20;

export interface ReadyContext {
  readonly discord: SandboxContext;
  readonly session: Session;
  /** The ids of the servers on the bot's shard. */
  readonly servers: readonly string[];
}

export function readyPayload({ discord, session, servers }: ReadyContext): object {
  const { world } = discord;
  const { user, id, shard } = session;
  const common = {
    v: 10,
    user: ownUserPayload(user),
    session_id: id,
    resume_gateway_url: discord.gatewayUrl(),
  };
  if (!user.bot) return { ...common, ...userReadyData(discord, session) };
  return {
    ...common,
    shard,
    guilds: servers.map((server) => ({ id: server, unavailable: true })),
    application: { id: world.applicationId, flags: 0 },
  };
}

/** A person's client gets all its servers at once; those of the grid only once they have been looked at. */
function userReadyData({ world, clock }: SandboxContext, { user }: Session): object {
  const servers = [...world.builtServers()].filter((server) => server.members.has(user.id));
  return {
    guilds: servers.map((server) =>
      serverCreatePayload(server, world.applicationId, clock.now(), [...world.users.values()]),
    ),
    private_channels: [...world.users.values()]
      .filter((other) => other !== user)
      .flatMap((other) => world.findDirectChannel(user, other) ?? [])
      .map((channel) => directChannelPayload(channel, user)),
  };
}

/** Sends GUILD_CREATE for each server, one after the other, no faster than the client takes them. */
export async function sendServers({ discord, session, servers }: ReadyContext): Promise<void> {
  if (!session.user.bot || !(session.intents & GatewayIntentBits.Guilds)) return;
  const { world, clock } = discord;
  for (const id of servers) {
    while (session.connected && session.backlog > MAX_BACKLOG_BYTES) await nextTurn();
    if (!session.connected) return;
    const server = world.peekServer(id);
    if (server?.members.has(world.bot.id)) {
      session.dispatch(
        'GUILD_CREATE',
        serverCreatePayload(server, world.applicationId, clock.now(), [world.bot]),
      );
    }
  }
}

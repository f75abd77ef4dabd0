// The `resolved` part of an interaction: what the ids in its values stand for.

import type { JsonObject } from '../json.ts';
import { channelPayload } from '../payloads/servers.ts';
import { memberPayload, rolePayload, userPayload } from '../payloads/users.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel } from '../world/types.ts';

export type ResolvedData = JsonObject;

/** Adds what `id` stands for to `resolved`, as seen from the server of `channel`; false if it is nothing. */
export function resolve(
  { world, clock }: SandboxContext,
  channel: Channel,
  kind: 'user' | 'channel' | 'role',
  id: string,
  resolved: ResolvedData,
): boolean {
  const server = channel.kind === 'direct' ? undefined : channel.server;
  const add = (key: string, value: object) => {
    resolved[key] = { ...(resolved[key] as JsonObject | undefined), [id]: value as JsonObject };
  };
  if (kind === 'user') {
    const user = world.users.get(id);
    if (!user) return false;
    add('users', userPayload(user));
    const member = server?.members.get(id);
    if (member) {
      const { user: _, deaf: _deaf, mute: _mute, ...partial } = memberPayload(member);
      add('members', { ...partial, permissions: permissionsIn(channel, id).toString() });
    }
    return true;
  }
  if (kind === 'role') {
    const role = server?.roles.get(id);
    if (role && server) add('roles', rolePayload(role, server, world.applicationId));
    return role !== undefined;
  }
  const named = server?.channels.get(id) ?? server?.threads.get(id);
  // A bot sees of a channel that it was shown what it may do there.
  const permissions = named && permissionsIn(named, world.bot.id).toString();
  if (named) add('channels', { ...channelPayload(named, world.bot, clock.now()), permissions });
  return named !== undefined;
}

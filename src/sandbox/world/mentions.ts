// Whom a text pings: what is mentioned in it, what its author allows, and what they may.
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { isObject, type Json, stringsOf } from '../json.ts';
import { allows, permissionsIn } from './permissions.ts';
import type { Channel, Mentions, User } from './types.ts';
import type { World } from './world.ts';

export interface MentionInput {
  readonly channel: Channel;
  readonly author: User;
  readonly text: string;
  /** The request's `allowed_mentions`; without it everything in the text pings. */
  readonly allowed: Json | undefined;
  /** The author of the message that is replied to. */
  readonly repliedTo: User | null;
}

export function resolveMentions(
  world: World,
  { channel, author, text, allowed, repliedTo }: MentionInput,
): Mentions {
  const rules = isObject(allowed) ? allowed : null;
  const parse = rules ? stringsOf(rules.parse) : ['everyone', 'roles', 'users'];
  const named = (kind: 'roles' | 'users', id: string) =>
    parse.includes(kind) || stringsOf(rules?.[kind]).includes(id);
  const mayPingAll = allows(permissionsIn(channel, author.id), PermissionFlagsBits.MentionEveryone);
  const roles = channel.kind === 'direct' ? undefined : channel.server.roles;

  const users = new Set<User>();
  for (const id of idsIn(text, /<@!?(\d+)>/g)) {
    const user = world.users.get(id);
    if (user && named('users', id)) users.add(user);
  }
  if (repliedTo && (rules ? rules.replied_user === true : true)) users.add(repliedTo);
  return {
    everyone: mayPingAll && parse.includes('everyone') && /@(everyone|here)\b/.test(text),
    roles: idsIn(text, /<@&(\d+)>/g).filter((id) => {
      const role = roles?.get(id);
      return role !== undefined && (role.mentionable || mayPingAll) && named('roles', id);
    }),
    users: [...users],
  };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}

// What a select offers: its own options, or the server's channels, roles and people.

import { ComponentType } from '../client/discord-constants.ts';
import type { ServerState } from '../client/server-state.ts';
import { nameOf } from '../client/user-name.ts';
import type { WireComponent } from '../client/wire.ts';

export interface SelectChoice {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly isChosen: boolean;
}

/** In the order in which they are shown; `userId` sees no channel that is hidden from them. */
export function selectChoices(
  { type, options = [], default_values = [], channel_types }: WireComponent,
  server: ServerState | null,
  userId: string,
): SelectChoice[] {
  if (type === ComponentType.StringSelect)
    return options.map(({ label, value, description = '', default: isDefault = false }) => ({
      ...{ label, value, description },
      isChosen: isDefault,
    }));
  if (!server) return [];
  const chosen = new Set(default_values.map(({ id }) => id));
  const choice = (label: string, value: string): SelectChoice => ({
    ...{ label, value },
    description: '',
    isChosen: chosen.has(value),
  });
  const users = [...server.members.values()].map(({ user }) => choice(`@${nameOf(user)}`, user.id));
  const roles = [...server.roles.values()].map(({ id, name }) => choice(`@${name.replace(/^@/, '')}`, id));
  switch (type) {
    case ComponentType.ChannelSelect:
      return server
        .visibleChannels(userId)
        .filter((channel) => !channel_types?.length || channel_types.includes(channel.type))
        .map(({ id, name }) => choice(`#${name}`, id));
    case ComponentType.RoleSelect:
      return roles;
    case ComponentType.UserSelect:
      return users;
    default:
      return [...users, ...roles];
  }
}

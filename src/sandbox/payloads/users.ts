// Users, members, roles and the application, in Discord's shape.
import type { Member, Role, Server, User } from '../world/types.ts';
import type { World } from '../world/world.ts';

export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.name,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.bot ? null : user.displayName,
    avatar: null,
    bot: user.bot,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
  };
}

/** A user as they see themselves. */
export function ownUserPayload(user: User) {
  return { ...userPayload(user), mfa_enabled: false, locale: user.locale, verified: true, email: null };
}

export function memberPayload(member: Member) {
  return {
    user: userPayload(member.user),
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    avatar: null,
    banner: null,
    nick: null,
    communication_disabled_until: null,
    premium_since: null,
    pending: false,
    mute: false,
    deaf: false,
    flags: 0,
  };
}

export function rolePayload(role: Role, server: Server, applicationId: string) {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managedFor !== null,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.managedFor === applicationId && role.id !== server.id
      ? { tags: { bot_id: role.managedFor } }
      : {}),
  };
}

/** The application as its own bot sees it. */
export function applicationPayload(world: World) {
  const owner = [...world.users.values()].find(({ bot }) => !bot) ?? world.bot;
  return {
    id: world.applicationId,
    name: world.bot.displayName,
    icon: null,
    description: 'Serialized reading',
    type: null,
    bot: userPayload(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userPayload(owner),
    approximate_guild_count: world.countServers(),
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}

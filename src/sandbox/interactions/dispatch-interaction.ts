// Sends an interaction to the bot, with all that Discord tells about who, where and what is allowed.
import {
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { messagePayload } from '../payloads/messages.ts';
import { channelPayload } from '../payloads/servers.ts';
import { memberPayload, userPayload } from '../payloads/users.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, Message, User } from '../world/types.ts';
import type { Interaction } from './interaction-store.ts';

/** What a user did. */
export interface CheckedInteraction {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly nonce: string | null;
  readonly data: JsonObject;
  /** The message whose component was used. */
  readonly source: Message | null;
  /** The interaction that the modal came from. */
  readonly cause: Interaction | null;
}

/** Opens the interaction, tells the user's client of it, and sends it to the bot's shard. */
export function dispatchInteraction(discord: SandboxContext, checked: CheckedInteraction): Interaction {
  const { world, hub, interactions } = discord;
  const { type, user, channel, nonce, source, data } = checked;
  const id = world.nextId();
  const isFromMenu =
    type === InteractionType.ApplicationCommand && data.type === ApplicationCommandType.Message;
  const fresh = { id, type, user, channel, nonce, source, isFromMenu, metadata: metadataOf(id, checked) };
  const fail = (interaction: Interaction) =>
    hub.sendToUser(user, 'INTERACTION_FAILURE', { id, nonce: interaction.nonce });
  const interaction = interactions.open(fresh, fail);
  hub.sendToUser(user, 'INTERACTION_CREATE', { id, nonce });
  const serverId = channel.kind === 'direct' ? null : channel.server.id;
  hub.sendToBot(serverId, 'INTERACTION_CREATE', payloadFor(discord, interaction, checked));
  return interaction;
}

function payloadFor(
  discord: SandboxContext,
  interaction: Interaction,
  { data, source }: CheckedInteraction,
): object {
  const { world, clock } = discord;
  const { id, token, type, user, channel } = interaction;
  const permissions = permissionsIn(channel, user.id).toString();
  const member = channel.kind === 'direct' ? undefined : channel.server.members.get(user.id);
  return {
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel, world.bot, clock.now()), ...nsfwOf(channel), permissions },
    ...(channel.kind === 'direct'
      ? { user: userPayload(user), context: InteractionContextType.BotDM }
      : {
          guild_id: channel.server.id,
          guild: { id: channel.server.id, locale: channel.server.locale, features: [] },
          guild_locale: channel.server.locale,
          context: InteractionContextType.Guild,
          ...(member ? { member: { ...memberPayload(member), permissions } } : {}),
        }),
    locale: user.locale,
    app_permissions: permissionsIn(channel, world.bot.id).toString(),
    authorizing_integration_owners: ownersOf(channel),
    entitlements: [],
    attachment_size_limit: discord.files.maxBytes,
    ...(source ? { message: messagePayload(source, clock.now()) } : {}),
  };
}

/** A thread is as its parent, but the field is no part of it: a bot can't count on it there. */
function nsfwOf(channel: Channel): { nsfw?: boolean } {
  return channel.kind === 'text' ? { nsfw: channel.nsfw } : {};
}

function ownersOf(channel: Channel): Record<string, string> {
  const owner = channel.kind === 'direct' ? '0' : channel.server.id;
  return { [ApplicationIntegrationType.GuildInstall]: owner };
}

function metadataOf(id: string, checked: CheckedInteraction): APIMessageInteractionMetadata {
  const { type, user, channel, source, cause } = checked;
  const metadata = {
    id,
    type,
    user: userPayload(user),
    authorizing_integration_owners: ownersOf(channel),
    ...(type === InteractionType.MessageComponent && source ? { interacted_message_id: source.id } : {}),
    ...(cause ? { triggering_interaction_metadata: cause.metadata } : {}),
  };
  return metadata as unknown as APIMessageInteractionMetadata;
}

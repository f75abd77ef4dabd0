// Whether a user may use a command here, and with these options: what the app and Discord both enforce.
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type JsonObject, objectsOf, textOf } from '../json.ts';
import { messagePayload } from '../payloads/messages.ts';
import { apiError, FormErrors } from '../rest/errors.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { allows, permissionsIn } from '../world/permissions.ts';
import type { Channel, Server, User } from '../world/types.ts';
import { checkOptions } from './options.ts';
import type { ResolvedData } from './resolve.ts';

/** A user's deed before it is checked. */
export interface InteractionAttempt {
  readonly discord: SandboxContext;
  readonly user: User;
  readonly channel: Channel;
  readonly data: JsonObject;
}

/** The commands that there are in a server, or (null) in direct messages with the bot. */
export function availableCommands(
  { commands, world }: SandboxContext,
  server: Server | null,
): APIApplicationCommand[] {
  if (server && !server.members.has(world.bot.id)) return [];
  const context = server ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const everywhere = commands.commandsIn(null).filter((command) => contextsOf(command).includes(context));
  return server ? [...everywhere, ...commands.commandsIn(server.id)] : everywhere;
}

/** Commands registered without contexts can be used everywhere, unless they were kept from messages the old way. */
function contextsOf({ contexts, dm_permission }: APIApplicationCommand): readonly InteractionContextType[] {
  if (contexts) return contexts;
  return dm_permission === false
    ? [InteractionContextType.Guild]
    : [InteractionContextType.Guild, InteractionContextType.BotDM];
}

/**
 * The data of the interaction that a command's use makes. Throws 10063 for an unknown command, 50013 for one
 * that is not for this user or place, and 50035 for options that do not fit. `typing` is autocompletion.
 */
export function checkCommandUse(attempt: InteractionAttempt, isAutocomplete: boolean): JsonObject {
  const { discord, channel, data } = attempt;
  const server = channel.kind === 'direct' ? null : channel.server;
  const command = availableCommands(discord, server).find(({ id }) => id === textOf(data.id));
  if (!command) throw apiError(10063);
  const usable = [ApplicationCommandType.ChatInput, ApplicationCommandType.Message] as const;
  if (!usable.some((type) => type === command.type)) throw apiError(10063);
  if (server) checkPermission(attempt, command);
  if (command.type === ApplicationCommandType.Message) return messageCommandData(attempt, command);
  const errors = new FormErrors();
  const resolved: ResolvedData = {};
  const definitions = objectsOf(JSON.parse(JSON.stringify(command.options ?? [])));
  const uploads = uploadsOf(discord, channel, data, errors);
  const check = { discord, channel, isAutocomplete, errors, resolved, uploads };
  const options = checkOptions(definitions, objectsOf(data.options), ['data', 'options'], check);
  errors.throwIfAny();
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(options.length > 0 ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** Throws 50013 for a command that is not for this user, or not for this channel. */
function checkPermission(
  { user, channel }: InteractionAttempt,
  { default_member_permissions: required, nsfw }: APIApplicationCommand,
): void {
  const permissions = permissionsIn(channel, user.id);
  const isAdmin = (permissions & PermissionFlagsBits.Administrator) !== 0n;
  const denied =
    required === '0' ? !isAdmin : typeof required === 'string' && !allows(permissions, BigInt(required));
  if (denied || !allows(permissions, PermissionFlagsBits.UseApplicationCommands)) throw apiError(50013);
  const isForAdults =
    channel.kind === 'thread' ? channel.parent.nsfw : channel.kind === 'text' && channel.nsfw;
  if (nsfw && !isForAdults) throw apiError(50013);
}

/**
 * What a command of a message's menu brings: the message itself. Throws 10008 for one that is not there, or that only
 * one person sees: apps have no menu there.
 */
function messageCommandData(
  { discord, channel, data }: InteractionAttempt,
  { id, name, type, guild_id }: APIApplicationCommand,
): JsonObject {
  const target = discord.world.message(channel, textOf(data.target_id));
  if (!target || target.visibleTo) throw apiError(10008);
  const message = JSON.parse(JSON.stringify(messagePayload(target, discord.clock.now())));
  return {
    ...{ id, name, type },
    ...(guild_id === undefined ? {} : { guild_id }),
    target_id: target.id,
    resolved: { messages: { [target.id]: message } },
  };
}

/** The files that came with a command, kept under ids of their own. */
function uploadsOf(
  discord: SandboxContext,
  channel: Channel,
  data: JsonObject,
  errors: FormErrors,
): Map<string, JsonObject> {
  const uploads = new Map<string, JsonObject>();
  for (const [index, upload] of objectsOf(data.attachments).entries()) {
    const file = discord.files.uploaded(textOf(upload.uploaded_filename));
    if (!file)
      errors.add(['data', 'attachments', index], 'UPLOAD_UNKNOWN', 'Nothing was uploaded under this name.');
    else uploads.set(textOf(upload.id), JSON.parse(JSON.stringify(discord.files.store(channel.id, file))));
  }
  return uploads;
}

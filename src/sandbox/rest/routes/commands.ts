// Registering application commands, for everywhere and for one server.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandScope } from '../../commands/command-store.ts';
import { type JsonObject, numberOf, objectsOf, textOf } from '../../json.ts';
import { checkCommand, checkCommandList } from '../../limits/commands.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { memberServer } from '../access.ts';
import { apiError, FormErrors } from '../errors.ts';
import {
  actorOf,
  bodyOf,
  NO_CONTENT,
  ok,
  param,
  type RestRequest,
  type RestResponse,
  type Route,
} from '../http.ts';

type Handler = (request: RestRequest, discord: SandboxContext, scope: CommandScope) => RestResponse;

const EVERYWHERE = '/applications/{application_id}/commands';
const IN_SERVER = '/applications/{application_id}/guilds/{guild_id}/commands';

export const commandRoutes: readonly Route[] = [EVERYWHERE, IN_SERVER].flatMap((base) => [
  { method: 'GET', path: base, auth: 'bot', handle: scoped(list) },
  { method: 'PUT', path: base, auth: 'bot', handle: scoped(replace) },
  { method: 'POST', path: base, auth: 'bot', handle: scoped(create) },
  { method: 'GET', path: `${base}/{command_id}`, auth: 'bot', handle: scoped(read) },
  { method: 'PATCH', path: `${base}/{command_id}`, auth: 'bot', handle: scoped(change) },
  { method: 'DELETE', path: `${base}/{command_id}`, auth: 'bot', handle: scoped(destroy) },
]);

function scoped(handler: Handler): Route['handle'] {
  return (request, discord) => {
    if (param(request, 'application_id') !== discord.world.applicationId) throw apiError(50001);
    const guildId = request.params.guild_id;
    if (guildId !== undefined) memberServer(discord, guildId, actorOf(request));
    const answer = handler(request, discord, guildId ?? null);
    if (request.method !== 'GET') notifyClients(discord);
    return answer;
  };
}

/** People's clients hold an index of the commands, and look it up again when they are told of a change. */
function notifyClients({ hub, world }: SandboxContext): void {
  for (const session of hub.userSessions()) {
    for (const { id, members } of world.builtServers()) {
      if (members.has(session.user.id))
        session.dispatch('GUILD_APPLICATION_COMMAND_INDEX_UPDATE', { guild_id: id });
    }
  }
}

function list(_: RestRequest, { commands }: SandboxContext, scope: CommandScope): RestResponse {
  return ok(commands.commandsIn(scope));
}

function replace(request: RestRequest, discord: SandboxContext, scope: CommandScope): RestResponse {
  const definitions = objectsOf(request.body);
  checkCommandList(definitions);
  const created = definitions.filter((body) => sameName(discord, scope, body) === undefined);
  discord.commands.countCreates(scope, created.length);
  const commands = definitions.map((body) => build(discord, scope, body, sameName(discord, scope, body)));
  discord.commands.replace(scope, commands);
  return ok(commands);
}

function create(request: RestRequest, discord: SandboxContext, scope: CommandScope): RestResponse {
  const body = bodyOf(request);
  const before = sameName(discord, scope, body);
  checkOne(body);
  if (!before) checkCommandList([...discord.commands.commandsIn(scope).map(asJson), body]);
  if (!before) discord.commands.countCreates(scope, 1);
  const command = build(discord, scope, body, before);
  discord.commands.put(scope, command);
  return { status: before ? 200 : 201, body: command };
}

function read(request: RestRequest, discord: SandboxContext, scope: CommandScope): RestResponse {
  return ok(find(request, discord, scope));
}

function change(request: RestRequest, discord: SandboxContext, scope: CommandScope): RestResponse {
  const before = find(request, discord, scope);
  const body = { ...asJson(before), ...bodyOf(request) };
  checkOne(body);
  const command = build(discord, scope, body, before);
  discord.commands.put(scope, command);
  return ok(command);
}

function destroy(request: RestRequest, discord: SandboxContext, scope: CommandScope): RestResponse {
  discord.commands.delete(scope, find(request, discord, scope).id);
  return NO_CONTENT;
}

function find(request: RestRequest, discord: SandboxContext, scope: CommandScope): APIApplicationCommand {
  const command = discord.commands.get(scope, param(request, 'command_id'));
  if (!command) throw apiError(10063);
  return command;
}

function checkOne(body: JsonObject): void {
  const errors = new FormErrors();
  checkCommand(body, [], errors);
  errors.throwIfAny();
}

/** A command of the same name and type keeps its id when it is registered again. */
function sameName(
  discord: SandboxContext,
  scope: CommandScope,
  body: JsonObject,
): APIApplicationCommand | undefined {
  return discord.commands.findByName(
    scope,
    textOf(body.name),
    numberOf(body.type, ApplicationCommandType.ChatInput),
  );
}

function build(
  discord: SandboxContext,
  scope: CommandScope,
  body: JsonObject,
  before?: APIApplicationCommand,
) {
  const { world } = discord;
  const { options, name_localizations, description_localizations, contexts, integration_types } = body;
  const command = {
    id: before?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    type: numberOf(body.type, ApplicationCommandType.ChatInput),
    name: textOf(body.name),
    name_localizations: name_localizations ?? null,
    description: textOf(body.description),
    description_localizations: description_localizations ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    nsfw: body.nsfw === true,
    ...(options ? { options } : {}),
    ...(scope === null
      ? {
          contexts: contexts ?? null,
          integration_types: integration_types ?? [0],
          dm_permission: body.dm_permission !== false,
        }
      : { guild_id: scope }),
  };
  return command as unknown as APIApplicationCommand;
}

function asJson(command: APIApplicationCommand): JsonObject {
  return JSON.parse(JSON.stringify(command));
}

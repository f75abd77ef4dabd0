// What only people's clients ask: using a command, a component or a modal, and the index of commands.
import { type APIApplicationCommand, InteractionType, Locale } from 'discord-api-types/v10';
import { availableCommands, checkCommandUse } from '../../interactions/command-use.ts';
import { checkComponentUse } from '../../interactions/component-use.ts';
import { type CheckedInteraction, dispatchInteraction } from '../../interactions/dispatch-interaction.ts';
import { checkModalSubmit } from '../../interactions/modal-submit.ts';
import { numberOf, objectOf, textOf } from '../../json.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { memberServer, visibleChannel } from '../access.ts';
import { apiError, invalidForm } from '../errors.ts';
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

export const userClientRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions', auth: 'user', handle: interact },
  { method: 'PATCH', path: '/users/@me/settings', auth: 'user', handle: changeSettings },
  { method: 'GET', path: '/guilds/{guild_id}/application-command-index', auth: 'user', handle: serverIndex },
  { method: 'GET', path: '/users/@me/application-command-index', auth: 'user', handle: ownIndex },
];

function interact(request: RestRequest, discord: SandboxContext): RestResponse {
  const user = actorOf(request);
  const body = bodyOf(request);
  if (textOf(body.application_id) !== discord.world.applicationId) throw apiError(10063);
  if (discord.hub.get(textOf(body.session_id))?.user !== user) {
    throw invalidForm({ session_id: [{ code: 'SESSION_UNKNOWN', message: 'Not one of your sessions.' }] });
  }
  const channel = visibleChannel(discord, textOf(body.channel_id), user);
  const nonce = typeof body.nonce === 'string' ? body.nonce : null;
  const attempt = { discord, user, channel, data: objectOf(body.data) };
  const base = { type: numberOf(body.type), user, channel, nonce, source: null, cause: null };
  // No app sends this: it lets a test play one that names a custom id which is on no message.
  const forged = request.headers['x-sandbox-forge'] === '1';
  dispatchInteraction(discord, checkedInteraction());
  return NO_CONTENT;

  function checkedInteraction(): CheckedInteraction {
    switch (base.type) {
      case InteractionType.ApplicationCommand:
        return { ...base, data: checkCommandUse(attempt, false) };
      case InteractionType.ApplicationCommandAutocomplete:
        return { ...base, data: checkCommandUse(attempt, true) };
      case InteractionType.MessageComponent:
        return { ...base, ...checkComponentUse(attempt, textOf(body.message_id), forged) };
      case InteractionType.ModalSubmit:
        return { ...base, ...checkModalSubmit(attempt) };
      default:
        throw invalidForm({ type: [{ code: 'BASE_TYPE_CHOICES', message: 'Not something a user can do.' }] });
    }
  }
}

/** Of all that people set in their clients, only the language is anything to a bot. */
function changeSettings(request: RestRequest): RestResponse {
  const { locale } = bodyOf(request);
  const known = Object.values(Locale).find((each) => each === locale);
  if (!known) {
    throw invalidForm({
      locale: [{ code: 'BASE_TYPE_CHOICES', message: 'Not one of Discord’s languages.' }],
    });
  }
  actorOf(request).locale = known;
  return ok({ locale: known });
}

function serverIndex(request: RestRequest, discord: SandboxContext): RestResponse {
  const server = memberServer(discord, param(request, 'guild_id'), actorOf(request));
  return index(discord, availableCommands(discord, server));
}

function ownIndex(_: RestRequest, discord: SandboxContext): RestResponse {
  return index(discord, availableCommands(discord, null));
}

function index({ world }: SandboxContext, commands: APIApplicationCommand[]): RestResponse {
  const application = { id: world.applicationId, name: world.bot.displayName, bot_id: world.bot.id };
  return ok({ applications: [application], application_commands: commands, version: '1' });
}

// What only people's clients ask: using a command, a component or a modal, and the index of commands.
import { type APIApplicationCommand, InteractionType } from 'discord-api-types/v10';
import type { Discord } from '../../discord.ts';
import { checkUse, usableCommands } from '../../interactions/command-use.ts';
import { checkComponentUse } from '../../interactions/component-use.ts';
import { type Deed, deliver } from '../../interactions/deliver.ts';
import { checkSubmission } from '../../interactions/modal-use.ts';
import { numberOf, objectOf, textOf } from '../../json.ts';
import { serverOf, visibleChannel } from '../access.ts';
import { invalidForm, refuse } from '../errors.ts';
import {
  type Answer,
  actorOf,
  bodyOf,
  NO_CONTENT,
  ok,
  param,
  type RestRequest,
  type Route,
} from '../http.ts';

export const humanRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions', who: 'human', handle: interact },
  { method: 'GET', path: '/guilds/{guild_id}/application-command-index', who: 'human', handle: serverIndex },
  { method: 'GET', path: '/users/@me/application-command-index', who: 'human', handle: ownIndex },
];

function interact(request: RestRequest, discord: Discord): Answer {
  const user = actorOf(request);
  const body = bodyOf(request);
  if (textOf(body.application_id) !== discord.world.applicationId) throw refuse(10063);
  if (discord.hub.get(textOf(body.session_id))?.user !== user) {
    throw invalidForm({ session_id: [{ code: 'SESSION_UNKNOWN', message: 'Not one of your sessions.' }] });
  }
  const channel = visibleChannel(discord, textOf(body.channel_id), user);
  const nonce = typeof body.nonce === 'string' ? body.nonce : null;
  const use = { discord, user, channel, data: objectOf(body.data) };
  const base = { type: numberOf(body.type), user, channel, nonce, source: null, cause: null };
  // No app sends this: it lets a test play one that names a custom id which is on no message.
  const forged = request.headers['x-sandbox-forge'] === '1';
  deliver(discord, completed());
  return NO_CONTENT;

  function completed(): Deed {
    switch (base.type) {
      case InteractionType.ApplicationCommand:
        return { ...base, data: checkUse(use, false) };
      case InteractionType.ApplicationCommandAutocomplete:
        return { ...base, data: checkUse(use, true) };
      case InteractionType.MessageComponent:
        return { ...base, ...checkComponentUse(use, textOf(body.message_id), forged) };
      case InteractionType.ModalSubmit:
        return { ...base, ...checkSubmission(use) };
      default:
        throw invalidForm({ type: [{ code: 'BASE_TYPE_CHOICES', message: 'Not something a user can do.' }] });
    }
  }
}

function serverIndex(request: RestRequest, discord: Discord): Answer {
  const server = serverOf(discord, param(request, 'guild_id'), actorOf(request));
  return index(discord, usableCommands(discord, server));
}

function ownIndex(_: RestRequest, discord: Discord): Answer {
  return index(discord, usableCommands(discord, null));
}

function index({ world }: Discord, commands: APIApplicationCommand[]): Answer {
  const application = { id: world.applicationId, name: world.bot.displayName, bot_id: world.bot.id };
  return ok({ applications: [application], application_commands: commands, version: '1' });
}

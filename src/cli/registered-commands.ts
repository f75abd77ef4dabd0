// Whether Discord knows the commands as this version has them.

import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import { registrationPayload } from '../discord/command-texts.ts';
import type { Command } from '../discord/define-command.ts';

/** What people see of a command, in one order. */
interface Shape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Shape[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Described[];
}

const shapeOf = ({ name, description = '', options = [] }: Described): Shape => ({
  name,
  description,
  options: options.map(shapeOf),
});

/** @throws Error that says what is not as it should be */
export async function compareCommands(
  rest: REST,
  application: string,
  commands: ReadonlyMap<string, Command>,
  guildId: string | null,
): Promise<string> {
  const everywhere = (await rest.get(Routes.applicationCommands(application))) as APIApplicationCommand[];
  const inServer =
    guildId === null
      ? []
      : ((await rest.get(Routes.applicationGuildCommands(application, guildId))) as APIApplicationCommand[]);
  if (everywhere.length > 0 && inServer.length > 0)
    throw new Error(
      `registered everywhere and in server ${guildId} too, where each shows twice; take GUILD_ID out of .env once you no longer try things out there`,
    );
  const registered = everywhere.length > 0 ? everywhere : inServer;
  if (registered.length === 0) return 'none registered yet; the bot does that when it starts';
  const known = new Map(
    registered.map((command) => [command.name, JSON.stringify(shapeOf(command as Described))]),
  );
  const differing = [...commands.values()]
    .map((command) => shapeOf(registrationPayload(command) as Described))
    .filter((shape) => known.get(shape.name) !== JSON.stringify(shape))
    .map(({ name }) => `/${name}`);
  const extra = registered.filter(({ name }) => !commands.has(name)).map(({ name }) => `/${name}`);
  const problems = [...differing, ...extra];
  if (problems.length > 0)
    throw new Error(
      `${problems.join(', ')} ${problems.length === 1 ? 'is' : 'are'} not registered as this version has them; start the bot, or run “register”`,
    );
  const where = registered === everywhere ? 'everywhere' : `in server ${guildId}`;
  return `${registered.length} registered ${where}`;
}

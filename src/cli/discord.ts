// `cli register` and `cli sandbox`, with `cli doctor` beside them: what has to do with Discord, or with the local one.

import { DiscordAPIError } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { type CliCommand, integerOption, UsageError } from './command.ts';
import { inPlainWords, signIn } from './discord-session.ts';
import { doctorCommand } from './doctor.ts';

const registerCommand: CliCommand = {
  name: 'register',
  usage: '',
  description: 'tells Discord the commands now: everywhere, or in the server GUILD_ID names',
  options: {},
  async run(_given, config) {
    const { guildId, apiUrl } = config();
    const { rest, application } = await signIn(config());
    await inPlainWords(apiUrl, () => registerCommands(rest, application.id, commands, guildId)).catch(
      (error: unknown) => {
        throw guildId === null ? error : explainGuild(error, guildId);
      },
    );
    const where =
      guildId === null ? 'everywhere (it may take a few minutes to show)' : `in server ${guildId}`;
    return {
      json: { commands: commands.size, guild: guildId },
      text: `${commands.size} commands registered ${where}`,
    };
  },
};

/** Discord says “Missing Access” for a server that the bot is not in. */
function explainGuild(error: unknown, guildId: string): unknown {
  const cause = error instanceof UsageError ? error.cause : undefined;
  if (!(cause instanceof DiscordAPIError) || (cause.status !== 403 && cause.status !== 404)) return error;
  return new UsageError(
    `The bot is not in server ${guildId}, which GUILD_ID names. Correct GUILD_ID in .env, or invite the bot there.`,
  );
}

const sandbox: CliCommand = {
  name: 'sandbox',
  usage: '[--port P]',
  description: 'a small Discord on this machine, to connect a bot to; its first line says how',
  options: { port: { type: 'string' } },
  async run(given) {
    const port = integerOption(given, 'port', { min: 0, max: 65_535, fallback: 0 });
    const started = await startSandbox({ port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      throw new UsageError(
        `--port ${port} can't be used (${error.code}); choose another one, or leave it out`,
      );
    });
    console.log(JSON.stringify(started.describe()));
    process.once('SIGINT', () => void started.close());
    process.once('SIGTERM', () => void started.close());
    return null;
  },
};

export const discordCommands: readonly CliCommand[] = [doctorCommand, registerCommand, sandbox];

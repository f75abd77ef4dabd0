// `cli register`: tells Discord the commands by hand.

import { DiscordAPIError } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { type CommandOutput, UsageError } from './command.ts';
import { inPlainWords, signIn } from './discord-session.ts';

/** @throws UsageError where Discord won't have it */
export async function register(config: Config): Promise<CommandOutput> {
  const { guildId, apiUrl } = config;
  const { rest, application } = await signIn(config);
  await inPlainWords(apiUrl, () => registerCommands(rest, application.id, commands, guildId)).catch(
    (error: unknown) => {
      throw guildId === null ? error : explainGuild(error, guildId);
    },
  );
  const where = guildId === null ? 'everywhere (it may take a few minutes to show)' : `in server ${guildId}`;
  return {
    json: { commands: commands.size, guild: guildId },
    text: `${commands.size} commands registered ${where}`,
  };
}

/** Discord says “Missing Access” for a server that the bot is not in. */
function explainGuild(error: unknown, guildId: string): unknown {
  const cause = error instanceof UsageError ? error.cause : undefined;
  if (!(cause instanceof DiscordAPIError) || (cause.status !== 403 && cause.status !== 404)) return error;
  return new UsageError(
    `The bot is not in server ${guildId}, which GUILD_ID names. Correct GUILD_ID in .env, or invite the bot there.`,
  );
}

// `cli register`, `cli doctor` and `cli sandbox`: what has to do with Discord, or with the local one.

import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { loadStoryFolders } from '../store/content/load-story-folders.ts';
import { openDatabase } from '../store/documents/open-documents.ts';
import { type CliCommand, integerOption, UsageError } from './command.ts';

const registerCommand: CliCommand = {
  name: 'register',
  usage: '',
  description: 'tells Discord the commands now: everywhere, or in the server GUILD_ID names',
  options: {},
  async run(_given, config) {
    const { guildId } = config();
    const { rest, application } = await signIn(config());
    await registerCommands(rest, application.id, commands, guildId);
    const where =
      guildId === null ? 'everywhere (it may take a few minutes to show)' : `in server ${guildId}`;
    return {
      json: { commands: commands.size, guild: guildId },
      text: `${commands.size} commands registered ${where}`,
    };
  },
};

interface CheckResult {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

const doctor: CliCommand = {
  name: 'doctor',
  usage: '',
  description: 'checks the setup and says what to fix',
  options: {},
  async run(_given, config) {
    const settings = config();
    const findings = [
      await runCheck('database', async () => {
        const { name, keyv } = await openDatabase(settings.database);
        await keyv.disconnect();
        return `${name} can be read and written`;
      }),
      await runCheck('stories', async () => {
        const { stories, broken } = await loadStoryFolders(settings.contentDirs);
        if (broken.length > 0)
          throw new Error(`${broken.map(({ folder }) => folder).join(', ')} can't be used; see story check`);
        return `${stories.length} OK`;
      }),
      await runCheck('token', async () => `${(await signIn(settings)).application.name} answers`),
    ];
    const text = findings.map(({ what, ok, says }) => `${ok ? 'ok  ' : 'bad '} ${what}: ${says}`).join('\n');
    return { json: findings, text, exit: findings.every(({ ok }) => ok) ? 0 : 2 };
  },
};

async function runCheck(what: string, check: () => Promise<string>): Promise<CheckResult> {
  try {
    return { what, ok: true, says: await check() };
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

async function signIn({
  token,
  apiUrl,
}: Config): Promise<{ rest: REST; application: RESTGetCurrentApplicationResult }> {
  if (token === null) throw new UsageError('DISCORD_TOKEN is not set; .env.example shows how');
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return { rest, application };
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 401) {
      throw new UsageError('Discord refused DISCORD_TOKEN; reset it on the Bot page of your application');
    }
    throw error;
  }
}

const sandbox: CliCommand = {
  name: 'sandbox',
  usage: '[--port P]',
  description: 'a small Discord on this machine, to connect a bot to; its first line says how',
  options: { port: { type: 'string' } },
  async run(given) {
    const port = integerOption(given, 'port', { min: 0, max: 65_535, fallback: 0 });
    const started = await startSandbox({ port });
    console.log(JSON.stringify(started.describe()));
    process.once('SIGINT', () => void started.close());
    process.once('SIGTERM', () => void started.close());
    return null;
  },
};

export const discordCommands: readonly CliCommand[] = [doctor, registerCommand, sandbox];

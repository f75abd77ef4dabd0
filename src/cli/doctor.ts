// `cli doctor`: looks at all that a bot rests on, and says of each what to fix.

import { type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import type { Documents } from '../ports/documents.ts';
import { loadStoryFolders } from '../store/content/load-story-folders.ts';
import { openDocuments } from '../store/documents/open-documents.ts';
import { type CheckResult, runCheck } from './check-result.ts';
import type { CommandOutput } from './command.ts';
import { createCliRest, type DiscordSession, inPlainWords, signIn } from './discord-session.ts';
import { checkReadings } from './doctor-readings.ts';
import { compareCommands } from './registered-commands.ts';

/** Servers on one page of Discord's list. */
const SERVERS_PER_PAGE = 200;

/** What is well and what is not, a line for each; exit 2 where anything is not. */
export async function examine(settings: Config): Promise<CommandOutput> {
  const results = [await runCheck('stories', () => checkStories(settings))];
  const documents = await openOrReport(settings, results);
  try {
    await checkDiscord(settings, documents, results);
  } finally {
    await documents?.close();
  }
  const text = results.map(({ what, ok, says }) => `${ok ? 'ok  ' : 'bad '} ${what}: ${says}`).join('\n');
  return { json: results, text, exit: results.every(({ ok }) => ok) ? 0 : 2 };
}

/** What needs Discord, each part only where the one before it was well. */
async function checkDiscord(
  settings: Config,
  documents: Documents | null,
  results: CheckResult[],
): Promise<void> {
  const { apiUrl, guildId } = settings;
  const add = async (what: string, check: () => Promise<string>) => {
    const result = await runCheck(what, () => inPlainWords(apiUrl, check));
    results.push(result);
    return result.ok;
  };
  const isReachable = await add('Discord', async () => {
    await createCliRest(apiUrl).get(Routes.gateway(), { auth: false });
    return 'can be reached';
  });
  if (!isReachable) return;
  let session: DiscordSession | null = null;
  await add('token', async () => {
    session = await signIn(settings);
    return 'accepted';
  });
  if (session === null) return;
  const { rest, application } = session as DiscordSession;
  await add('application', async () => {
    if (application.bot === undefined)
      throw new Error(`${application.name} has no bot; open the Bot page of the application`);
    return `${application.name} (${application.id})`;
  });
  await add('servers', async () => {
    const query = new URLSearchParams({ limit: String(SERVERS_PER_PAGE) });
    const servers = (await rest.get(Routes.userGuilds(), { query })) as RESTGetAPICurrentUserGuildsResult;
    if (guildId !== null) await checkGuild(rest, guildId);
    if (servers.length === 0) return 'none yet; docs/hosting.md has the link that invites the bot into yours';
    if (servers.length >= SERVERS_PER_PAGE) return `${SERVERS_PER_PAGE} or more`;
    return servers.length === 1 ? `1: ${servers[0]?.name}` : String(servers.length);
  });
  await add('commands', () => compareCommands(rest, application.id, commands, guildId));
  if (documents !== null)
    results.push(...(await checkReadings(rest, application.bot?.id ?? application.id, documents, apiUrl)));
}

/** @throws Error where the bot is not in the server that GUILD_ID names */
async function checkGuild(rest: DiscordSession['rest'], guildId: string): Promise<void> {
  try {
    await rest.get(Routes.guild(guildId));
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)))
      throw error;
    throw new Error(
      `the bot is not in server ${guildId}, which GUILD_ID names; right-click the server and choose Copy Server ID, or invite the bot`,
      { cause: error },
    );
  }
}

async function checkStories({ contentDirs }: Config): Promise<string> {
  const { stories, broken } = await loadStoryFolders(contentDirs);
  if (broken.length > 0)
    throw new Error(`${broken.map(({ folder }) => folder).join(', ')} can't be used; see story check`);
  return `${stories.length} OK`;
}

/** The documents; null, and a line that says why, where they can't be opened. */
async function openOrReport({ database }: Config, results: CheckResult[]): Promise<Documents | null> {
  let documents: Documents | null = null;
  const result = await runCheck('database', async () => {
    documents = await openDocuments(database);
    const name = 'file' in database ? database.file : 'Postgres';
    return `${name} can be read and written`;
  });
  results.push(result);
  return documents;
}

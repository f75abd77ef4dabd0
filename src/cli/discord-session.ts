// Discord as the command line speaks to it: signed in, and every failure in plain words.

import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';
import { networkCodeOf } from '../bot/retry.ts';
import type { Config } from '../config.ts';
import { UsageError } from './command.ts';

/** Milliseconds for one request. */
const TIMEOUT_MS = 10_000;

export function createCliRest(apiUrl: string | null): REST {
  return new REST({ ...(apiUrl !== null && { api: apiUrl }), timeout: TIMEOUT_MS, retries: 1 });
}

export interface DiscordSession {
  readonly rest: REST;
  readonly application: RESTGetCurrentApplicationResult;
}

/** @throws UsageError that says what is wrong: the token, the network, or Discord */
export async function signIn({ token, apiUrl }: Config): Promise<DiscordSession> {
  if (token === null) throw new UsageError('DISCORD_TOKEN is not set; .env.example shows how');
  const rest = createCliRest(apiUrl).setToken(token);
  const application = await inPlainWords(apiUrl, () => rest.get(Routes.currentApplication()));
  return { rest, application: application as RESTGetCurrentApplicationResult };
}

/** Does `work`. @throws UsageError in place of what discord.js raises */
export async function inPlainWords<T>(apiUrl: string | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words = describeDiscordError(error, apiUrl);
    throw words === null ? error : new UsageError(words, { cause: error });
  }
}

/** What an error of a request means and what to do about it; null for one that has nothing to do with Discord. */
export function describeDiscordError(error: unknown, apiUrl: string | null): string | null {
  if (error instanceof DiscordAPIError && error.status === 401)
    return 'Discord refused DISCORD_TOKEN; reset it on the Bot page of your application, and put the new one into .env';
  if (error instanceof DiscordAPIError) return `Discord refused: ${error.message} (${error.code})`;
  if (error instanceof RateLimitError)
    return `Discord asks for patience; try again in ${Math.ceil(error.retryAfter / 1000)} seconds`;
  if (error instanceof HTTPError && error.status === 401)
    return 'Discord refused DISCORD_TOKEN; reset it on the Bot page of your application, and put the new one into .env';
  if (error instanceof HTTPError)
    return `Discord has trouble on its side (${error.status}); see https://discordstatus.com, and try again later`;
  const code = networkCodeOf(error);
  if (code === null) return null;
  return apiUrl === null
    ? `Discord can't be reached (${code}); check this machine's network, its firewall and proxy. The token was not looked at`
    : `${new URL(apiUrl).origin}, which DISCORD_API_URL names, can't be reached (${code})`;
}

// Comes up to Discord: who the bot is, its commands, its gateway session; each waits until Discord is well.

import { type APIApplication, type APIGatewayBotInfo, type Client, type REST, Routes } from 'discord.js';
import { connect, TokenError } from '../discord/client.ts';
import type { Command } from '../discord/define-command.ts';
import { type Registration, registerCommandsIfChanged } from '../discord/register-commands.ts';
import type { Documents } from '../ports/documents.ts';
import { type RetryOptions, retry, WaitError } from './retry.ts';

export interface Identity {
  readonly application: string;
  readonly botUser: string;
}

/** Who the token's bot is. @throws TokenError, AbortError */
export function identify(rest: REST, options: RetryOptions): Promise<Identity> {
  return retry(
    'ask Discord who this bot is',
    async () => {
      try {
        const { id, bot } = (await rest.get(Routes.currentApplication())) as APIApplication;
        return { application: id, botUser: bot?.id ?? id };
      } catch (error) {
        throw isUnauthorized(error) ? new TokenError('Discord refused the token', { cause: error }) : error;
      }
    },
    options,
  );
}

/** Registers what changed. @throws DiscordAPIError for commands that Discord does not take */
export function register(
  rest: REST,
  { application }: Identity,
  commands: ReadonlyMap<string, Command>,
  documents: Documents,
  options: RetryOptions,
): Promise<Registration> {
  return retry(
    'register the commands',
    () => registerCommandsIfChanged(rest, application, commands, documents),
    options,
  );
}

/**
 * Opens the gateway session, once Discord has an address for it and identifies are left: who runs out of them has
 * their token reset. A client that failed is of no more use, so that each attempt makes its own.
 * @throws TokenError, AbortError
 */
export function openSession(
  rest: REST,
  token: string,
  createClient: () => Client,
  options: RetryOptions,
): Promise<Client<true>> {
  return retry(
    'connect to the gateway',
    async () => {
      const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
      const client = createClient();
      const { shards } = client.options;
      if (limit.remaining < (Array.isArray(shards) ? shards.length : 1))
        throw new WaitError('no identifies are left today', limit.reset_after);
      try {
        return await connect(client, token);
      } catch (error) {
        await client.destroy();
        throw error;
      }
    },
    options,
  );
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 401;
}

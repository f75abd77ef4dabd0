// Tells Discord the commands: at start only if they changed, by hand whenever one likes.

import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Documents } from '../ports/documents.ts';
import { registrationPayload } from './command-texts.ts';
import type { Command } from './define-command.ts';

type Commands = ReadonlyMap<string, Command>;

const payloads = (commands: Commands) => [...commands.values()].map(registrationPayload);

/** Replaces all commands: everywhere, or in one server. @throws DiscordAPIError */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: Commands,
  guildId: string | null = null,
): Promise<void> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  await rest.put(route, { body: payloads(commands) });
}

/** Registers everywhere, unless the very same commands were registered last; whether it did. @throws DiscordAPIError, StoreError */
export async function registerCommandsIfChanged(
  rest: REST,
  applicationId: string,
  commands: Commands,
  documents: Documents,
): Promise<boolean> {
  const value = createHash('sha256')
    .update(JSON.stringify(payloads(commands)))
    .digest('hex');
  const documentId = `commands:${applicationId}`;
  if ((await documents.get('note', documentId))?.value === value) return false;
  await registerCommands(rest, applicationId, commands);
  await documents.update('note', documentId, () => ({ write: { value }, result: null }));
  return true;
}

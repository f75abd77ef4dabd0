// Tells Discord the commands: at start only if they changed, by hand whenever one likes.

import { createHash } from 'node:crypto';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Documents } from '../ports/documents.ts';
import type { CommandIds } from './command-mentions.ts';
import { registrationPayload } from './command-texts.ts';
import type { Command } from './define-command.ts';

type Commands = ReadonlyMap<string, Command>;

const payloads = (commands: Commands) => [...commands.values()].map(registrationPayload);

/** Replaces all commands: everywhere, or in one server; the ids they have. @throws DiscordAPIError */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: Commands,
  guildId: string | null = null,
): Promise<CommandIds> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const registered = (await rest.put(route, { body: payloads(commands) })) as APIApplicationCommand[];
  return new Map(registered.map(({ name, id }) => [name, id]));
}

export interface Registration {
  /** Whether anything had to be registered. */
  readonly registered: boolean;
  readonly ids: CommandIds;
}

/** Registers everywhere, unless the very same commands were registered last. @throws DiscordAPIError, StoreError */
export async function registerCommandsIfChanged(
  rest: REST,
  applicationId: string,
  commands: Commands,
  documents: Documents,
): Promise<Registration> {
  const digest = createHash('sha256')
    .update(JSON.stringify(payloads(commands)))
    .digest('hex');
  const documentId = `commands:${applicationId}`;
  const [lastDigest, ...lastIds] = (await documents.get('note', documentId))?.value.split('\n') ?? [];
  // An earlier version kept the digest alone.
  if (lastDigest === digest && lastIds.length > 0) return { registered: false, ids: readIds(lastIds) };
  const ids = await registerCommands(rest, applicationId, commands);
  const value = [digest, ...[...ids].map(([name, id]) => `${id} ${name}`)].join('\n');
  await documents.update('note', documentId, () => ({ write: { value }, result: null }));
  return { registered: true, ids };
}

/** From lines of an id and a name. */
function readIds(lines: readonly string[]): CommandIds {
  return new Map(
    lines.map((line) => {
      const [id = '', ...name] = line.split(' ');
      return [name.join(' '), id];
    }),
  );
}

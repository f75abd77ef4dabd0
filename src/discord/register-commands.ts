// Tells Discord the commands: at start only if they changed, by hand whenever one likes.

import { createHash } from 'node:crypto';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import { z } from 'zod';
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

/** What was registered last: a digest of it, and the ids that Discord gave. */
const REGISTERED = z.object({ digest: z.string(), ids: z.record(z.string(), z.string()) });

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
  const last = readRegistered((await documents.get('note', documentId))?.value);
  if (last?.digest === digest) return { registered: false, ids: new Map(Object.entries(last.ids)) };
  const ids = await registerCommands(rest, applicationId, commands);
  const value = JSON.stringify({ digest, ids: Object.fromEntries(ids) });
  await documents.update('note', documentId, () => ({ write: { value }, result: null }));
  return { registered: true, ids };
}

/** Null for what an earlier version kept: the digest alone. */
function readRegistered(value: string | undefined): z.infer<typeof REGISTERED> | null {
  if (value === undefined || !value.startsWith('{')) return null;
  return REGISTERED.safeParse(JSON.parse(value)).data ?? null;
}

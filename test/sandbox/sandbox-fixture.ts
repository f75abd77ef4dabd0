// What the sandbox's tests share: a started sandbox, a real discord.js client, and the document to judge by.
import { readFileSync } from 'node:fs';
import { Client, type ClientOptions, type Interaction, REST } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

const file = process.env.OPENAPI_FILE;
if (!file) console.log('OPENAPI_FILE is not set: what only the document can judge is skipped');

/** Discord's OpenAPI document, or null where there is none. */
export const openapi: object | null = file ? JSON.parse(readFileSync(file, 'utf8')) : null;

/** A sandbox that ends with the test. */
export async function startTestSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(async () => {
    await sandbox.close();
  });
  return sandbox;
}

/** A sandbox that judges by Discord's document too, where there is one. It takes a second to read it. */
export function startValidatedSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startTestSandbox({ openapi, ...options });
}

/** A discord.js client that is ready, and answers interactions with `handle`. Ends with the test. */
export async function connectClient(
  sandbox: Sandbox,
  handle: (interaction: Interaction) => unknown = () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: sandbox.api, version: '10' }, ...options });
  onTestFinished(async () => {
    await client.destroy();
  });
  client.on('interactionCreate', (interaction) => handle(interaction));
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.botToken);
  return ready;
}

/** discord.js's REST alone, with the bot's token. Failed requests are not tried again. */
export function restClient(sandbox: Sandbox): REST {
  const rest = new REST({ api: sandbox.api, version: '10', retries: 0, timeout: 15_000 });
  return rest.setToken(sandbox.botToken);
}

/** The error that a promise rejects with. */
export async function rejectionOf(
  promise: Promise<unknown>,
): Promise<Error & { code?: unknown; status?: number }> {
  const nothing = new Error('It did not fail');
  const error: unknown = await promise.then(
    () => nothing,
    (reason) => reason,
  );
  if (error === nothing || !(error instanceof Error)) throw nothing;
  return error;
}

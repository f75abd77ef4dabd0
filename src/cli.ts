// The command line: finds the command, prints what it says. Standard output for answers, standard error for the rest.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { config as loadEnv } from 'dotenv';
import { backupCommands } from './cli/backup.ts';
import { type CliCommand, parseArguments, UsageError } from './cli/command.ts';
import { importCommands } from './cli/import.ts';
import { preview } from './cli/preview.ts';
import { scheduleCommands } from './cli/schedule.ts';
import { storyCommands } from './cli/story.ts';
import { ConfigError, parseConfig } from './config.ts';
import { ImportError } from './import/import-error.ts';
import { StoreError } from './ports/documents.ts';
import { projectRoot } from './project-root.ts';

const COMMANDS = [...storyCommands, ...importCommands, ...scheduleCommands, ...backupCommands, preview];
const EXIT_USAGE = 2;

async function main(args: readonly string[]): Promise<number> {
  loadEnv({ quiet: true });
  if (args[0] === '--version') {
    console.log(await version());
    return 0;
  }
  const called = findCommand(COMMANDS, args) ?? findCommand(await discordCommands(), args);
  if (called === null) return explainUsage(args);
  const { command, rest } = called;
  const given = parseArguments(rest, command.options);
  if (given.options.help) {
    console.log(usage([command]));
    return 0;
  }
  const output = await command.run(given, () => parseConfig(process.env));
  if (output === null) return 0;
  console.log(given.options.json ? JSON.stringify(output.json) : output.text);
  return output.exit ?? 0;
}

/** Loaded when they are called for: discord.js takes longer than what the others do. */
const discordCommands = async () => (await import('./cli/discord.ts')).discordCommands;

function findCommand(
  commands: readonly CliCommand[],
  args: readonly string[],
): { command: CliCommand; rest: readonly string[] } | null {
  for (const command of commands) {
    const words = command.name.split(' ');
    if (words.every((word, index) => args[index] === word))
      return { command, rest: args.slice(words.length) };
  }
  return null;
}

/** Prints what can be typed: where help was asked for, or nothing else, as the answer; else as an error. */
async function explainUsage(args: readonly string[]): Promise<number> {
  const all = [...COMMANDS, ...(await discordCommands())];
  const isAsked = args.length === 0 || args.some((word) => word === '--help' || word === '-h');
  const words = args.filter((word) => !word.startsWith('-'));
  const begun = all.filter(({ name }) => name.startsWith(`${words.join(' ')} `));
  if (isAsked && (words.length === 0 || begun.length > 0)) {
    console.log(usage(words.length === 0 ? all : begun));
    return 0;
  }
  console.error(usage(all));
  return EXIT_USAGE;
}

async function version(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

function usage(commands: readonly CliCommand[]): string {
  const calls = commands.map(
    ({ name, usage: rest, description }) => `  ${`${name} ${rest}`.trim()}\n      ${description}`,
  );
  return ['npm run -s cli -- COMMAND [--json] | COMMAND --help | --version', '', ...calls].join('\n');
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const known = [UsageError, ConfigError, StoreError, ImportError].some((kind) => error instanceof kind);
  console.error(known && error instanceof Error ? error.message : error);
  process.exitCode = known ? EXIT_USAGE : 1;
}

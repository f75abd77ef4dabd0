// Finds the command that was typed, runs it, and prints what it says, or why it can't be done.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, parseConfig } from '../config.ts';
import { ImportError } from '../import/import-error.ts';
import { StoreError } from '../ports/documents.ts';
import { projectRoot } from '../project-root.ts';
import { backupCommands } from './backup.ts';
import { type CliCommand, parseArguments, UsageError } from './command.ts';
import { discordCommands } from './discord.ts';
import { importCommands } from './import.ts';
import { problemInWords } from './import-words.ts';
import { preview } from './preview.ts';
import { scheduleCommands } from './schedule.ts';
import { storyCommands } from './story.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS = [
  ...storyCommands,
  ...importCommands,
  ...scheduleCommands,
  ...backupCommands,
  preview,
  ...discordCommands,
];
const EXIT_USAGE = 2;

/** Answers go to standard output, all else to standard error. Resolves with the exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const words = inWords(error);
    terminal.err.write(`${words ?? inspect(error)}\n`);
    return words === null ? 1 : EXIT_USAGE;
  }
}

/** What whoever typed it can do something about; null for what is a mistake of ours. */
function inWords(error: unknown): string | null {
  if (error instanceof ImportError) return problemInWords(error);
  const isKnown = [UsageError, ConfigError, StoreError].some((kind) => error instanceof kind);
  return isKnown && error instanceof Error ? error.message : null;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const print = (text: string) => void terminal.out.write(`${text}\n`);
  if (args[0] === '--version') {
    print(await version());
    return 0;
  }
  const called = findCommand(args);
  if (called === null) return explainUsage(args, terminal);
  const { command, rest } = called;
  const given = parseArguments(rest, command.options);
  if (given.options.help) {
    print(usage([command]));
    return 0;
  }
  const output = await command.run(given, () => parseConfig(terminal.env), terminal);
  if (output === null) return 0;
  print(given.options.json ? JSON.stringify(output.json) : output.text);
  return output.exit ?? 0;
}

function findCommand(args: readonly string[]): { command: CliCommand; rest: readonly string[] } | null {
  for (const command of COMMANDS) {
    const words = command.name.split(' ');
    if (words.every((word, index) => args[index] === word))
      return { command, rest: args.slice(words.length) };
  }
  return null;
}

/** Prints what can be typed: where help was asked for, or nothing else, as the answer; else as an error. */
function explainUsage(args: readonly string[], terminal: Terminal): number {
  const isAsked = args.length === 0 || args.some((word) => word === '--help' || word === '-h');
  const words = args.filter((word) => !word.startsWith('-'));
  const begun = COMMANDS.filter(({ name }) => name.startsWith(`${words.join(' ')} `));
  if (isAsked && (words.length === 0 || begun.length > 0)) {
    terminal.out.write(`${usage(words.length === 0 ? COMMANDS : begun)}\n`);
    return 0;
  }
  terminal.err.write(`${usage(COMMANDS)}\n`);
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

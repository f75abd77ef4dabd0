// What a command of the command line is: its words, its options, and what it prints.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** What a command says: as text for people, or, with --json, as one JSON document. Both go to standard output. */
export interface CommandOutput {
  readonly json: unknown;
  readonly text: string;
  /** 2 where what was asked for is not in order, though it was understood. */
  readonly exit?: 0 | 2;
}

export type OptionDefinitions = NonNullable<ParseArgsConfig['options']>;

export interface CliCommand {
  /** The words that call it: “story check”. */
  readonly name: string;
  /** What follows them, for the usage text. */
  readonly usage: string;
  readonly description: string;
  readonly options: OptionDefinitions;
  /** Null for one that printed all it has to say, such as one that goes on serving. @throws UsageError and others */
  run(given: ParsedArguments, config: () => Config, terminal: Terminal): Promise<CommandOutput | null>;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What was typed can't be done: one clear line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError for options the command does not have */
export function parseArguments(args: readonly string[], options: OptionDefinitions): ParsedArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const plain = Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]);
    return { positionals, options: Object.fromEntries(plain) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** An option that must be there. @throws UsageError */
export function requiredOption({ options }: ParsedArguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

/** A whole number in a range, or the default where it is left out. @throws UsageError */
export function integerOption(
  { options }: ParsedArguments,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  const value = options[name];
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new UsageError(`--${name} must be a whole number from ${min} to ${max}`);
  }
  return number;
}

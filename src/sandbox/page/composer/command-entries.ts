// The commands as the list shows them: each subcommand is an entry of its own.

import { ApplicationCommandOptionType as Type } from '../client/discord-constants.ts';
import type { WireCommand, WireCommandOption } from '../client/wire.ts';

export interface CommandEntry {
  readonly command: WireCommand;
  /** `/story start` */
  readonly path: string;
  /** The subcommand's name; null for a command without any. */
  readonly subcommand: string | null;
  readonly description: string;
  /** Required ones first, as Discord has them. */
  readonly options: readonly WireCommandOption[];
}

/** Sorted by path. */
export function commandEntries(commands: readonly WireCommand[]): CommandEntry[] {
  return commands
    .flatMap((command): CommandEntry[] => {
      const subcommands = (command.options ?? []).filter(({ type }) => type === Type.Subcommand);
      if (subcommands.length === 0) {
        const { name, description, options = [] } = command;
        return [{ command, path: `/${name}`, subcommand: null, description, options }];
      }
      return subcommands.map(({ name, description, options = [] }) => ({
        command,
        path: `/${command.name} ${name}`,
        subcommand: name,
        description,
        options,
      }));
    })
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** Those a member's app offers: Discord hides what their permissions don't allow. */
export function allowedEntries(entries: readonly CommandEntry[], permissions: bigint): CommandEntry[] {
  return entries.filter(({ command: { default_member_permissions: required } }) => {
    return required === null || (permissions & BigInt(required)) === BigInt(required);
  });
}

/** Those that fit what was typed after `/`, best first: by the beginning, then anywhere. */
export function matchEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const wanted = typed.replace(/^\//, '').trim().toLowerCase();
  const starts = (entry: CommandEntry) => entry.path.slice(1).startsWith(wanted);
  const contains = (entry: CommandEntry) =>
    entry.path.includes(wanted) || entry.description.toLowerCase().includes(wanted);
  return [...entries.filter(starts), ...entries.filter((entry) => !starts(entry) && contains(entry))];
}

/** The entry that a line begins with, and what comes after it; null where there is none, or it may go on. */
export function entryOf(
  entries: readonly CommandEntry[],
  line: string,
): { readonly entry: CommandEntry; readonly rest: string } | null {
  const lower = line.toLowerCase();
  const entry = entries.find(({ path }) => lower.startsWith(`${path} `));
  return entry ? { entry, rest: line.slice(entry.path.length + 1) } : null;
}

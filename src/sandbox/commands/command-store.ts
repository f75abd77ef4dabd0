// The commands that the bot has registered, for everywhere and for single servers.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { SandboxClock } from '../clock.ts';
import { apiError } from '../rest/errors.ts';

/** `null` stands for the global scope, a server's id for its own. */
export type CommandScope = string | null;

/** Commands of new names that a scope may be given in a day: https://docs.discord.com/developers/interactions/application-commands */
const MAX_CREATES_A_DAY = 200;
const DAY_MS = 86_400_000;

export class CommandStore {
  readonly #clock: SandboxClock;
  /** Epoch milliseconds of each scope's creates, oldest first. */
  readonly #creates = new Map<CommandScope, number[]>();
  readonly #scopes = new Map<CommandScope, Map<string, APIApplicationCommand>>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** Counts so many commands as made anew today. Throws 30034 where they are too many. */
  countCreates(scope: CommandScope, count: number): void {
    const now = this.#clock.now();
    const today = (this.#creates.get(scope) ?? []).filter((at) => now - at < DAY_MS);
    if (today.length + count > MAX_CREATES_A_DAY) throw apiError(30034);
    this.#creates.set(scope, [...today, ...Array.from({ length: count }, () => now)]);
  }

  /** The commands of one scope. */
  commandsIn(scope: CommandScope): APIApplicationCommand[] {
    return [...(this.#scopes.get(scope)?.values() ?? [])];
  }

  get(scope: CommandScope, id: string): APIApplicationCommand | undefined {
    return this.#scopes.get(scope)?.get(id);
  }

  /** The command of a scope with this name and type. */
  findByName(scope: CommandScope, name: string, type: number): APIApplicationCommand | undefined {
    return this.commandsIn(scope).find((command) => command.name === name && command.type === type);
  }

  put(scope: CommandScope, command: APIApplicationCommand): void {
    const commands = this.#scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    commands.set(command.id, command);
    this.#scopes.set(scope, commands);
  }

  delete(scope: CommandScope, id: string): boolean {
    return this.#scopes.get(scope)?.delete(id) ?? false;
  }

  /** Replaces all commands of a scope. */
  replace(scope: CommandScope, commands: readonly APIApplicationCommand[]): void {
    this.#scopes.set(scope, new Map(commands.map((command) => [command.id, command])));
  }
}

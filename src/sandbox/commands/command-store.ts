// The commands that the bot has registered, for everywhere and for single servers.
import type { APIApplicationCommand } from 'discord-api-types/v10';

/** `null` stands for the global scope, a server's id for its own. */
export type CommandScope = string | null;

export class CommandStore {
  readonly #scopes = new Map<CommandScope, Map<string, APIApplicationCommand>>();

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

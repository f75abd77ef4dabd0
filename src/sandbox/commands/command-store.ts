// The commands that the bot has registered, for everywhere and for single servers.
import type { APIApplicationCommand } from 'discord-api-types/v10';

/** `null` stands for the global scope, a server's id for its own. */
export type Scope = string | null;

export class CommandStore {
  readonly #scopes = new Map<Scope, Map<string, APIApplicationCommand>>();

  /** The commands of one scope. */
  in(scope: Scope): APIApplicationCommand[] {
    return [...(this.#scopes.get(scope)?.values() ?? [])];
  }

  get(scope: Scope, id: string): APIApplicationCommand | undefined {
    return this.#scopes.get(scope)?.get(id);
  }

  /** The command of a scope with this name and type. */
  named(scope: Scope, name: string, type: number): APIApplicationCommand | undefined {
    return this.in(scope).find((command) => command.name === name && command.type === type);
  }

  put(scope: Scope, command: APIApplicationCommand): void {
    const commands = this.#scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    commands.set(command.id, command);
    this.#scopes.set(scope, commands);
  }

  delete(scope: Scope, id: string): boolean {
    return this.#scopes.get(scope)?.delete(id) ?? false;
  }

  /** Replaces all commands of a scope. */
  replace(scope: Scope, commands: readonly APIApplicationCommand[]): void {
    this.#scopes.set(scope, new Map(commands.map((command) => [command.id, command])));
  }
}

// The index of commands that a person's client holds, one for each server and one for direct messages.
import { ApplicationCommandType } from 'discord-api-types/v10';
import { type JsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import type { ClientState, ResolvedChannel } from './client-state.ts';
import { type CommandInput, commandInput, commandPath, type OptionValues } from './command-input.ts';
import type { Connection } from './connection.ts';

export class CommandIndex {
  readonly #connection: Connection;
  readonly #commands = new Map<string | null, JsonObject[]>();
  #application = '';

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The application that the commands belong to; its id is the bot's too. */
  async applicationId(): Promise<string> {
    if (this.#application === '') await this.#fetch(null);
    return this.#application;
  }

  /** Forgets everything: the commands have changed. */
  clear(): void {
    this.#commands.clear();
  }

  /** What a client sends for a command that is typed. Throws if there is no such command, or no such option. */
  async input(
    line: string,
    values: OptionValues,
    { serverId }: ResolvedChannel,
    places: ClientState,
    focused?: string,
  ): Promise<CommandInput> {
    const [name] = commandPath(line);
    const named = (commands: readonly JsonObject[] | undefined) =>
      commands?.find((command) => command.name === name && command.type !== ApplicationCommandType.Message);
    const command = named(this.#commands.get(serverId)) ?? named(await this.#fetch(serverId));
    if (!command) throw new Error(`There is no command ${line} here`);
    return commandInput(command, line, values, places, serverId ?? '', focused);
  }

  /** What a client sends for a command in the menu of a message. Throws if there is no such command. */
  async messageInput(name: string, messageId: string, { serverId }: ResolvedChannel): Promise<JsonObject> {
    const named = (commands: readonly JsonObject[] | undefined) =>
      commands?.find((command) => command.name === name && command.type === ApplicationCommandType.Message);
    const command = named(this.#commands.get(serverId)) ?? named(await this.#fetch(serverId));
    if (!command) throw new Error(`There is no command “${name}” in the menu of messages here`);
    const { id, type, version } = command;
    return { id, name, type, version, target_id: messageId };
  }

  async #fetch(serverId: string | null): Promise<JsonObject[]> {
    const path = serverId === null ? '/users/@me' : `/guilds/${serverId}`;
    const index = objectOf(await this.#connection.request('GET', `${path}/application-command-index`));
    this.#application = textOf(objectsOf(index.applications)[0]?.id);
    const commands = objectsOf(index.application_commands);
    this.#commands.set(serverId, commands);
    return commands;
  }
}

// What the bare bot is told beforehand: the commands, and the answer to each thing it will be asked.

import type {
  APIMessageTopLevelComponent,
  ApplicationCommandOptionChoiceData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

/** As the bot answered: components and flags of a message. */
export interface ReplyData {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
}

export interface Answers {
  readonly commands: RESTPostAPIChatInputApplicationCommandsJSONBody[];
  readonly replies: readonly (readonly [key: string, reply: ReplyData])[];
  readonly choices: readonly (readonly [key: string, choices: ApplicationCommandOptionChoiceData[]])[];
}

/** Who asked what: one key for one answer. */
export function answerKey(
  user: string,
  command: string,
  options: readonly { readonly name: string; readonly value?: unknown }[],
): string {
  return JSON.stringify([user, command, ...options.map(({ name, value }) => [name, value])]);
}

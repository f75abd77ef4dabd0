// What a slash command is: a literal, from which the types of its options are inferred.

import type { APIApplicationCommandBasicOption, ApplicationCommandOptionType as Type } from 'discord.js';
import type { RequestContext } from '../app/request-context.ts';
import type { App } from '../ports/app.ts';
import type { Attachment } from '../ports/attachments.ts';
import type { Body } from './body.ts';
import type { Action } from './custom-id.ts';
import type { Reply } from './reply.ts';
import type { Strings } from './strings.ts';

/** A literal stays readonly all the way down. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

type WithoutWording<T> = T extends unknown ? Omit<T, 'choices' | `${string}description${string}`> : never;

/** An option as it works; its wording, and that of its choices, stands in the catalogs. */
export type Option = DeepReadonly<WithoutWording<APIApplicationCommandBasicOption>> & {
  readonly choices?: readonly { readonly value: string | number }[];
};

/** Who a command is for. Hosts' commands are hidden from everyone without Manage Server, until a server's admins say otherwise. */
export type CommandAccess = 'member' | 'host' | 'anyone';

/** A command, or a subcommand, with what it runs. */
export interface CommandData {
  readonly name: string;
  readonly options?: readonly Option[];
}

/** A file as an option gives it. */
export type FileOption = Attachment;

/** A channel as an option gives it. */
export interface ChannelOption {
  readonly id: string;
  readonly name: string;
}

type ParsedValue<O> = O extends { readonly choices: readonly { readonly value: infer V }[] }
  ? V
  : O extends { readonly type: Type.Integer | Type.Number }
    ? number
    : O extends { readonly type: Type.Boolean }
      ? boolean
      : O extends { readonly type: Type.Channel }
        ? ChannelOption
        : O extends { readonly type: Type.Attachment }
          ? FileOption
          : string;

type DeclaredOption<D> = D extends { readonly options: readonly (infer O)[] } ? O : never;

/** The values of a command's options by name; null where one that is not required was left out. */
export type ParsedOptions<D> = {
  readonly [O in DeclaredOption<D> as O extends { readonly name: infer N extends string }
    ? N
    : never]: O extends {
    readonly required: true;
  }
    ? ParsedValue<O>
    : ParsedValue<O> | null;
};

export interface HandlerContext {
  readonly app: App;
  readonly where: RequestContext;
  /** In the language of whoever asks: for what they alone see. */
  readonly strings: Strings;
  /** In the language of the server: for what stands in a channel. */
  readonly channelStrings: () => Promise<Strings>;
}

/** Shows how far a long answer has come, where it is still awaited. */
export type ShowProgress = (body: Body) => void;

/** `value` is what was typed so far into `option`; `typed` holds the other options as they stand, unchecked. */
export interface AutocompleteContext extends HandlerContext {
  readonly option: string;
  readonly value: string;
  readonly currentOptions: Readonly<Record<string, string | number | boolean>>;
}

export interface AutocompleteChoice {
  readonly label: string;
  readonly value: string | number;
}

export interface Runnable<D extends CommandData = CommandData> {
  readonly data: D;
  run(
    context: HandlerContext & { readonly options: ParsedOptions<D>; readonly progress: ShowProgress },
  ): Promise<Reply> | Reply;
  autocomplete?(
    context: AutocompleteContext,
  ): Promise<readonly AutocompleteChoice[]> | readonly AutocompleteChoice[];
}

/** The command or subcommand as the router holds it: options checked against its data, types forgotten. */
export interface AnyRunnable {
  readonly data: CommandData;
  run(
    context: HandlerContext & { readonly options: never; readonly progress: ShowProgress },
  ): Promise<Reply> | Reply;
  autocomplete?(
    context: AutocompleteContext,
  ): Promise<readonly AutocompleteChoice[]> | readonly AutocompleteChoice[];
}

/** The message that a command was used on. */
export interface TargetMessage {
  readonly id: string;
  /** What its buttons do; those that are not ours left out. */
  readonly actions: readonly Action[];
}

/** What a command of a message's menu runs. */
export interface MessageRunnable {
  runOnMessage(context: HandlerContext & { readonly message: TargetMessage }): Promise<Reply> | Reply;
}

export interface Command {
  readonly access: CommandAccess;
  /** Of a message's command the name is what people see in the menu. */
  readonly data: CommandData;
  /** The command itself, or its subcommands. */
  readonly implementation: AnyRunnable | readonly AnyRunnable[] | MessageRunnable;
}

/** A command without subcommands. */
export function defineCommand<const D extends CommandData>(
  command: Runnable<D> & { readonly access: CommandAccess },
): Command {
  return { access: command.access, data: command.data, implementation: command as AnyRunnable };
}

/** One subcommand, for `defineCommandGroup`. */
export function defineSubcommand<const D extends CommandData>(subcommand: Runnable<D>): AnyRunnable {
  return subcommand as AnyRunnable;
}

/** A command that is a list of subcommands. */
export function defineCommandGroup(group: {
  readonly access: CommandAccess;
  readonly data: CommandData;
  readonly subcommands: readonly AnyRunnable[];
}): Command {
  return { access: group.access, data: group.data, implementation: group.subcommands };
}

/** A command in the menu of messages, under Apps. */
export function defineMessageCommand(
  command: MessageRunnable & { readonly access: CommandAccess; readonly name: string },
): Command {
  return { access: command.access, data: { name: command.name }, implementation: command };
}

/** The commands by name. @throws Error where two have the same. */
export function commandsByName(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const byName = new Map<string, Command>();
  for (const command of commands) {
    if (byName.has(command.data.name)) throw new Error(`two commands are named /${command.data.name}`);
    byName.set(command.data.name, command);
  }
  return byName;
}

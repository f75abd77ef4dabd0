// Names commands so that a press opens them: in the catalogs they stand as code, `/story start`.

import { ComponentType } from 'discord.js';
import { MAX_MESSAGE_BYTES, utf8Bytes } from '../story/message-size.ts';
import type { Body } from './body.ts';
import type { Command } from './define-command.ts';
import { LIMITS } from './limits.ts';

/** The id that Discord gave each command, by its name: it stays when the command changes. */
export type CommandIds = ReadonlyMap<string, string>;

/** Code that holds a command alone. What people write never looks so: its backticks are escaped. */
const COMMAND_IN_CODE = /`\/([a-z]+(?: [a-z]+)?)`/g;

export class CommandMentions {
  readonly #commands: ReadonlyMap<string, Command>;
  #ids: CommandIds = new Map();

  constructor(commands: ReadonlyMap<string, Command>) {
    this.#commands = commands;
  }

  /** Until this is called, commands stand as code. */
  setIds(ids: CommandIds): void {
    this.#ids = ids;
  }

  /** The body with its commands as mentions, `</story start:123>`; as it was where that would make it too long. */
  readonly apply = (body: Body): Body => {
    if (this.#ids.size === 0) return body;
    const mentioning = mapTexts(body, (text) =>
      text.replace(COMMAND_IN_CODE, (code, path: string) => this.#mention(path) ?? code),
    );
    return isWithinLimits(mentioning) ? mentioning : body;
  };

  /** Null for what can't be mentioned: a command of subcommands by itself, and one that is none. */
  #mention(path: string): string | null {
    const [name = '', subcommand] = path.split(' ');
    const id = this.#ids.get(name);
    const implementation = this.#commands.get(name)?.implementation;
    if (id === undefined || implementation === undefined) return null;
    const exists = Array.isArray(implementation)
      ? implementation.some(({ data }) => data.name === subcommand)
      : subcommand === undefined;
    return exists ? `</${path}:${id}>` : null;
  }
}

function mapTexts(body: Body, change: (text: string) => string): Body {
  return body.map((component) => changeTexts(component, change));
}

/** Any component, with all texts that stand in it changed. */
function changeTexts<T extends { readonly type: number }>(component: T, change: (text: string) => string): T {
  if (component.type === ComponentType.TextDisplay && 'content' in component)
    return { ...component, content: change(String(component.content)) };
  if (!('components' in component) || !Array.isArray(component.components)) return component;
  return { ...component, components: component.components.map((each) => changeTexts(each, change)) };
}

function isWithinLimits(body: Body): boolean {
  let characters = 0;
  let bytes = 0;
  mapTexts(body, (text) => {
    characters += text.length;
    bytes += utf8Bytes(text);
    return text;
  });
  return characters <= LIMITS.messageTextChars && bytes <= MAX_MESSAGE_BYTES;
}

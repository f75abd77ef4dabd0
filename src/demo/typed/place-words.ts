// Which option each typed word belongs to, as Discord's composer has it: a name's words run on to the next name.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { type JsonObject, textOf } from '../../sandbox/json.ts';
import { CommandError } from './command-error.ts';
import type { Token } from './tokenise.ts';

export interface PlacedWords {
  /** What was typed for each option, by its name. */
  readonly typed: ReadonlyMap<string, string>;
  /** The option that the last word belongs to; the first one where nothing is typed, null without options. */
  readonly last: string | null;
}

/** What takes one word: whatever follows belongs to the first option again. */
const ONE_WORD: ReadonlySet<unknown> = new Set([Type.Integer, Type.Number, Type.Boolean]);

/** Words before any name go to the first option. @throws CommandError for a name that no option has */
export function placeWords(
  path: string,
  definitions: readonly JsonObject[],
  words: readonly Token[],
): PlacedWords {
  const typed = new Map<string, string[]>();
  const [first] = definitions;
  let current = first;
  for (const word of words) {
    const named = definitions.find((each) => each.name === word.name?.toLowerCase());
    if (!first) throw new CommandError(`${path} takes no options.`);
    // “Spike: hero” is text; options are written small.
    const isName = word.name !== null && /^[a-z]/.test(word.name);
    if (isName && !named) throw unknownOption(path, word.name ?? '', definitions);
    if (named) typed.set(textOf(named.name), word.value === '' ? [] : [word.value]);
    else {
      if (current !== first && ONE_WORD.has(current?.type) && typed.get(textOf(current?.name))?.length)
        current = first;
      const name = textOf(current?.name);
      typed.set(name, [...(typed.get(name) ?? []), word.name === null ? word.value : word.text]);
    }
    current = named ?? current;
  }
  return {
    typed: new Map([...typed].map(([name, values]) => [name, values.join(' ')])),
    last: current ? textOf(current.name) : null,
  };
}

function unknownOption(path: string, name: string, definitions: readonly JsonObject[]): CommandError {
  const names = definitions.map((each) => textOf(each.name)).join(', ');
  const quotes = 'put what you mean as text into quotes';
  return new CommandError(`${path} has no option ${name}; it has ${names} (or ${quotes}).`);
}

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
  const [first] = definitions;
  if (first === undefined) {
    if (words.length > 0) throw new CommandError(`${path} takes no options.`);
    return { typed: new Map(), last: null };
  }
  const typed = new Map<string, string[]>();
  let current = first;
  for (const word of words) {
    const named = optionNamed(path, definitions, word);
    if (named !== undefined) {
      typed.set(textOf(named.name), word.value === '' ? [] : [word.value]);
      current = named;
      continue;
    }
    const isFull = ONE_WORD.has(current.type) && (typed.get(textOf(current.name))?.length ?? 0) > 0;
    if (isFull) current = first;
    const name = textOf(current.name);
    typed.set(name, [...(typed.get(name) ?? []), word.name === null ? word.value : word.text]);
  }
  return {
    typed: new Map([...typed].map(([name, values]) => [name, values.join(' ')])),
    last: textOf(current.name),
  };
}

/** The option that a word names, if it names one. @throws CommandError for a name that no option has */
function optionNamed(
  path: string,
  definitions: readonly JsonObject[],
  { name }: Token,
): JsonObject | undefined {
  const named = definitions.find((each) => each.name === name?.toLowerCase());
  // “Spike: hero” is text; options are written small.
  if (named === undefined && name !== null && /^[a-z]/.test(name))
    throw unknownOption(path, name, definitions);
  return named;
}

function unknownOption(path: string, name: string, definitions: readonly JsonObject[]): CommandError {
  const names = definitions.map((each) => textOf(each.name)).join(', ');
  const quotes = 'put what you mean as text into quotes';
  return new CommandError(`${path} has no option ${name}; it has ${names} (or ${quotes}).`);
}

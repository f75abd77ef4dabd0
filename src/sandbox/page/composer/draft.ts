// A command while it is filled in: what stands in its options, what is wrong with them, and how it is sent.

import { ApplicationCommandOptionType as Type } from '../client/discord-constants.ts';
import type { WireCommandOption } from '../client/wire.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import type { CommandEntry } from './command-entries.ts';

/** What stands in one option. */
export interface DraftValue {
  readonly text: string;
  /** What was picked from what is offered; null where it was only typed. */
  readonly picked: string | number | boolean | null;
  readonly file: File | null;
}

export const EMPTY_VALUE: DraftValue = { text: '', picked: null, file: null };

export interface Draft {
  readonly entry: CommandEntry;
  /** By the options' names, in the order they were added; an option that is not in here is not shown. */
  readonly values: ReadonlyMap<string, DraftValue>;
}

export function createDraft(entry: CommandEntry): Draft {
  const required = entry.options.filter((option) => option.required);
  return { entry, values: new Map(required.map(({ name }) => [name, EMPTY_VALUE])) };
}

export function setValue(draft: Draft, name: string, value: DraftValue): Draft {
  return { ...draft, values: new Map([...draft.values, [name, value]]) };
}

export function removeOption(draft: Draft, name: string): Draft {
  return { ...draft, values: new Map([...draft.values].filter(([key]) => key !== name)) };
}

/** The options that can still be added. */
export function openOptions({ entry, values }: Draft): WireCommandOption[] {
  return entry.options.filter(({ name }) => !values.has(name));
}

/** The options that are shown, with what stands in them. */
export function shownOptions({ entry, values }: Draft): { option: WireCommandOption; value: DraftValue }[] {
  return [...values].flatMap(([name, value]) => {
    const option = entry.options.find((each) => each.name === name);
    return option ? [{ option, value }] : [];
  });
}

/** What is wrong, for people, by the options' names; empty where the command can be sent. */
export function draftErrors(draft: Draft, strings: PageStrings): Map<string, string> {
  const errors = new Map<string, string>();
  for (const { option, value } of shownOptions(draft)) {
    const error = valueError(option, value, strings);
    if (error !== null) errors.set(option.name, error);
  }
  return errors;
}

function valueError(
  option: WireCommandOption,
  { text, picked, file }: DraftValue,
  strings: PageStrings,
): string | null {
  const isEmpty = text.trim() === '' && picked === null && file === null;
  if (isEmpty) return option.required ? strings.option_required : strings.option_empty;
  if (option.choices?.length) return picked === null ? strings.pick_choice : null;
  switch (option.type) {
    case Type.String:
      return lengthError(option, String(picked ?? text), strings);
    case Type.Integer:
    case Type.Number:
      return numberError(option, picked ?? text, strings);
    case Type.Attachment:
      return file === null ? strings.pick_file : null;
    default:
      return picked === null ? strings.pick_listed : null;
  }
}

function lengthError(
  { min_length: min = 0, max_length: max = 6000 }: WireCommandOption,
  text: string,
  strings: PageStrings,
): string | null {
  if (text.length > max) return strings.at_most_characters(max);
  return text.length < min ? strings.at_least_characters(min) : null;
}

function numberError(
  { type, min_value: min, max_value: max }: WireCommandOption,
  given: unknown,
  strings: PageStrings,
): string | null {
  const value = Number(given);
  if (type === Type.Integer && !Number.isInteger(value)) return strings.whole_number;
  if (Number.isNaN(value)) return strings.a_number;
  const isTooLow = min !== undefined && value < min;
  const isTooHigh = max !== undefined && value > max;
  if (!isTooLow && !isTooHigh) return null;
  return max === undefined
    ? strings.at_least(min ?? 0)
    : min === undefined
      ? strings.at_most(max)
      : strings.between(min, max);
}

/** How the command goes out; `focused` is the option that is being typed, for what the bot offers. */
export function toWire(draft: Draft, focused: string | null = null): { options: object[]; files: File[] } {
  const files: File[] = [];
  const options: object[] = shownOptions(draft).flatMap(({ option: { name, type }, value }) => {
    if (name === focused) return [{ name, type, value: value.text, focused: true }];
    const sent = wireValue(type, value, files);
    return sent === null ? [] : [{ name, type, value: sent }];
  });
  const { subcommand } = draft.entry;
  if (subcommand === null) return { options, files };
  return { options: [{ type: Type.Subcommand, name: subcommand, options }], files };
}

function wireValue(
  type: number,
  { text, picked, file }: DraftValue,
  files: File[],
): string | number | boolean | null {
  if (file !== null) return String(files.push(file) - 1);
  if (picked !== null) return picked;
  if (text.trim() === '') return null;
  return type === Type.Integer || type === Type.Number ? Number(text) : text;
}

// The fields of a form, as they stand filled in when it opens.

import { ComponentType } from 'discord-api-types/v10';
import type { Modal } from '../sandbox/client/answer.ts';
import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../sandbox/json.ts';
import type { NameResolver } from './terminal/inline.ts';

export interface FormField {
  readonly customId: string;
  readonly label: string;
  readonly hint: string;
  /** What it holds: the text of an input, the values of a select. */
  readonly value: string | readonly string[];
  /** What it holds, for people. */
  readonly displayValue: string;
  /** What a name that is typed stands for; null for texts and fixed options. */
  readonly entityKind: 'channel' | 'role' | 'user' | null;
  /** What a select of fixed options offers; empty where anything can be typed. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export function formFields({ components }: Modal, names: NameResolver): FormField[] {
  return objectsOf(components).flatMap((top) => {
    const inner = isObject(top.component) ? [top.component] : objectsOf(top.components);
    return inner.map((field) => fieldOf(top, field, names));
  });
}

function fieldOf(top: JsonObject, field: JsonObject, names: NameResolver): FormField {
  const common = {
    customId: textOf(field.custom_id),
    label: textOf(top.label) || textOf(field.label),
    hint: textOf(top.description) || textOf(field.placeholder),
  };
  if (field.type === ComponentType.TextInput) {
    const value = textOf(field.value);
    return { ...common, value, displayValue: value, entityKind: null, options: [] };
  }
  if (field.type === ComponentType.StringSelect) {
    const options = objectsOf(field.options).map(({ label, value }) => ({
      label: textOf(label),
      value: textOf(value),
    }));
    const chosen = objectsOf(field.options).filter((option) => option.default === true);
    const displayValue = chosen.map(({ label }) => textOf(label)).join(', ');
    return {
      ...common,
      value: chosen.map(({ value }) => textOf(value)),
      displayValue,
      entityKind: null,
      options,
    };
  }
  const ids = objectsOf(field.default_values).map(({ id }) => textOf(id));
  const kind = SELECT_KINDS[numberOf(field.type)] ?? 'channel';
  const displayValue = ids.map((id) => `${kind === 'channel' ? '#' : '@'}${names[kind](id)}`).join(', ');
  return { ...common, value: ids, displayValue, entityKind: kind, options: [] };
}

const SELECT_KINDS: Readonly<Record<number, FormField['entityKind']>> = {
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.UserSelect]: 'user',
};

/**
 * What was typed into a field as the form takes it: empty keeps what stood there, `-` empties it, a select takes
 * the label or the value of an option, or the name of something that `exists`. Null where there is no such thing.
 */
export function parseFieldInput(
  { value, options, entityKind }: FormField,
  typed: string,
  exists: (kind: 'channel' | 'role' | 'user', name: string) => boolean,
): string | readonly string[] | null {
  const text = typed.trim();
  if (text === '') return value;
  if (typeof value === 'string') return text === '-' ? '' : text;
  if (text === '-') return [];
  if (entityKind !== null) return exists(entityKind, text) ? [text] : null;
  const wanted = text.toLowerCase();
  const option = options.find((each) => each.label.toLowerCase() === wanted || each.value === text);
  return option === undefined ? null : [option.value];
}

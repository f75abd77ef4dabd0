// The fields of a form, as they stand filled in when it opens.

import { ComponentType } from 'discord-api-types/v10';
import type { Modal } from '../sandbox/client/answer.ts';
import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../sandbox/json.ts';
import type { Names } from './terminal/inline.ts';

export interface FormField {
  readonly customId: string;
  readonly label: string;
  readonly hint: string;
  /** What it holds: the text of an input, the values of a select. */
  readonly value: string | readonly string[];
  /** What it holds, for people. */
  readonly shown: string;
  /** What a select of fixed options offers; empty where anything can be typed. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export function fieldsOfForm({ components }: Modal, names: Names): FormField[] {
  return objectsOf(components).flatMap((top) => {
    const inner = isObject(top.component) ? [top.component] : objectsOf(top.components);
    return inner.map((field) => fieldOf(top, field, names));
  });
}

function fieldOf(top: JsonObject, field: JsonObject, names: Names): FormField {
  const common = {
    customId: textOf(field.custom_id),
    label: textOf(top.label) || textOf(field.label),
    hint: textOf(top.description) || textOf(field.placeholder),
  };
  if (field.type === ComponentType.TextInput) {
    const value = textOf(field.value);
    return { ...common, value, shown: value, options: [] };
  }
  if (field.type === ComponentType.StringSelect) {
    const options = objectsOf(field.options).map(({ label, value }) => ({ label: textOf(label), value: textOf(value) }));
    const chosen = objectsOf(field.options).filter((option) => option.default === true);
    const shown = chosen.map(({ label }) => textOf(label)).join(', ');
    return { ...common, value: chosen.map(({ value }) => textOf(value)), shown, options };
  }
  const ids = objectsOf(field.default_values).map(({ id }) => textOf(id));
  const name = nameFor(numberOf(field.type), names);
  return { ...common, value: ids, shown: ids.map(name).join(', '), options: [] };
}

function nameFor(type: number, names: Names): (id: string) => string {
  if (type === ComponentType.RoleSelect) return (id) => `@${names.role(id)}`;
  if (type === ComponentType.UserSelect) return (id) => `@${names.user(id)}`;
  return (id) => `#${names.channel(id)}`;
}

/**
 * What was typed into a field as the form takes it: empty keeps what stood there, `-` empties it, a select takes
 * the label or the value of an option. Null where a select has no such option.
 */
export function fillIn({ value, options }: FormField, typed: string): string | readonly string[] | null {
  const text = typed.trim();
  if (text === '') return value;
  if (typeof value === 'string') return text === '-' ? '' : text;
  if (text === '-') return [];
  if (options.length === 0) return [text];
  const wanted = text.toLowerCase();
  const option = options.find((each) => each.label.toLowerCase() === wanted || each.value === text);
  return option === undefined ? null : [option.value];
}

// The buttons and selects on the screen, by the numbers they were given and by their labels.

import { ComponentType } from 'discord-api-types/v10';
import type { Message } from '../../sandbox/client/answer.ts';
import { type JsonObject, numberOf, objectsOf, textOf } from '../../sandbox/json.ts';

export interface Control {
  readonly kind: 'button' | 'select';
  readonly message: Message;
  readonly customId: string;
  /** A button's label, a select's placeholder. */
  readonly label: string;
  /** What a select offers; empty where it takes a channel, a role or a person by name. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
  /** How many values a select takes at most. */
  readonly maxValues: number;
}

export class ControlRegistry {
  #all: Control[] = [];

  /** What is shown from now on is numbered from 1 again. */
  clear(): void {
    this.#all = [];
  }

  get size(): number {
    return this.#all.length;
  }

  /** Numbers what of a message is shown, from top to bottom. */
  readonly register =
    (message: Message) =>
    (component: JsonObject): number => {
      const isButton = component.type === ComponentType.Button;
      return this.#all.push({
        kind: isButton ? 'button' : 'select',
        message,
        customId: textOf(component.custom_id),
        label: textOf(isButton ? component.label : component.placeholder),
        options: objectsOf(component.options).map(({ label, value }) => ({
          label: textOf(label),
          value: textOf(value),
        })),
        maxValues: numberOf(component.max_values, 1),
      });
    };

  /** By number, or by label: the same, else one that begins like it; the newest of several. Null for none. */
  find(which: number | string, kind: Control['kind']): Control | null {
    if (typeof which === 'number') return this.#all[which - 1] ?? null;
    const wanted = normaliseLabel(which);
    const fitting = this.#all.filter((each) => each.kind === kind).toReversed();
    return (
      fitting.find(({ label }) => normaliseLabel(label) === wanted) ??
      fitting.find(({ label }) => wanted !== '' && normaliseLabel(label).startsWith(wanted)) ??
      null
    );
  }

  /** What there is, for people who named something else: “1 Next ›, 2 Reading mode”. */
  get summary(): string {
    return this.#all.map(({ label }, index) => `${index + 1} ${label}`).join(', ');
  }

  /**
   * The select that the first of `words` name, and the values that the others are; the only select there is needs
   * no name. Null where no select is meant, or it has no such value.
   */
  parseChoice(
    words: readonly string[],
  ): { readonly select: Control; readonly values: readonly string[] } | null {
    const selects = this.#all.filter(({ kind }) => kind === 'select');
    for (let named = words.length - 1; named >= 1; named -= 1) {
      const name = words.slice(0, named).join(' ');
      const select = this.find(/^\d+$/.test(name) ? Number(name) : name, 'select');
      if (select?.kind !== 'select') continue;
      const values = parseValues(select, words.slice(named).join(' '));
      if (values) return { select, values };
    }
    const [only, another] = selects;
    if (only === undefined || another !== undefined) return null;
    const values = parseValues(only, words.join(' '));
    return values && { select: only, values };
  }
}

/** `-` chooses nothing; commas stand between several. */
function parseValues({ options, maxValues }: Control, typed: string): string[] | null {
  if (typed === '-') return [];
  const wanted = maxValues > 1 ? typed.split(',').map((each) => each.trim()) : [typed];
  if (options.length === 0) return wanted;
  const found = wanted.map((each) =>
    options.find(({ label, value }) => normaliseLabel(label) === normaliseLabel(each) || value === each),
  );
  return found.every((each) => each !== undefined) ? found.map(({ value }) => value) : null;
}

/** Letters and digits alone: nobody types `‹`, or the right apostrophe. */
function normaliseLabel(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}«»‹› ]/gu, '')
    .replaceAll(/[‹›]/g, '')
    .trim();
}

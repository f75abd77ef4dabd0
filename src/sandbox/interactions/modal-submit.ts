// Whether a modal can be submitted like this: the fields it has, filled as they ask.
import { ComponentType } from 'discord-api-types/v10';
import { isObject, type JsonObject, numberOf, objectsOf, stringsOf, textOf } from '../json.ts';
import { isSelect, walk } from '../limits/components.ts';
import { FormErrors, invalidForm } from '../rest/errors.ts';
import type { Message } from '../world/types.ts';
import type { InteractionAttempt } from './command-use.ts';
import { checkValues } from './component-use.ts';
import type { Interaction } from './interaction-store.ts';
import type { ResolvedData } from './resolve.ts';

/**
 * The data of the interaction that a submitted modal makes. Throws 50035 for a modal that was not shown to this
 * user, or a field that is not filled as it asks.
 */
export function checkModalSubmit(attempt: InteractionAttempt): {
  data: JsonObject;
  source: Message | null;
  cause: Interaction;
} {
  const { discord, user, data } = attempt;
  const cause = discord.interactions.get(textOf(data.id));
  if (cause?.user !== user || !cause.modal || cause.modal.custom_id !== data.custom_id) {
    throw invalidForm({ data: [{ code: 'MODAL_UNKNOWN', message: 'No such modal was shown.' }] });
  }
  const filled = new Map<string, JsonObject>();
  for (const [, component] of walk(data.components, [])) filled.set(textOf(component.custom_id), component);
  const errors = new FormErrors();
  const resolved: ResolvedData = {};
  const fill = (component: JsonObject): JsonObject => {
    const { type, id } = component;
    if (isObject(component.component)) return { type, id, component: fill(component.component) };
    if (type === ComponentType.ActionRow)
      return { type, id, components: objectsOf(component.components).map(fill) };
    if (type === ComponentType.TextDisplay) return { type, id };
    const custom_id = textOf(component.custom_id);
    const given = filled.get(custom_id) ?? {};
    if (isSelect(component)) {
      const values = stringsOf(given.values);
      // An optional field may stay empty, whatever its least number of values.
      if (values.length === 0 && component.required === false) return { type, id, custom_id, values };
      const { resolved: found, ...chosen } = checkValues(attempt, component, values);
      for (const [key, some] of Object.entries(isObject(found) ? found : {})) {
        resolved[key] = { ...(resolved[key] as JsonObject | undefined), ...(some as JsonObject) };
      }
      return { type, id, custom_id, ...chosen };
    }
    const value = textOf(given.value);
    checkText(component, value, errors);
    return { type, id, custom_id, value };
  };
  const components = objectsOf(cause.modal.components).map(fill);
  errors.throwIfAny();
  const extra = Object.keys(resolved).length > 0 ? { resolved } : {};
  return { cause, source: cause.source, data: { custom_id: textOf(data.custom_id), components, ...extra } };
}

function checkText(input: JsonObject, value: string, errors: FormErrors): void {
  const at = ['data', 'components', textOf(input.custom_id)];
  if (value === '' && input.required === false) return;
  const min = Math.max(1, numberOf(input.min_length));
  const max = numberOf(input.max_length, 4000);
  if (value.length < min || value.length > max) {
    errors.add(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
}

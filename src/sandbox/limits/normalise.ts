// Components as Discord gives them back: every one numbered, with its defaults spelled out.
import { ComponentType } from 'discord-api-types/v10';
import { isObject, type Json, type JsonObject, listOf, numberOf } from '../json.ts';
import { isSelect, walk } from './components.ts';

/** The components of a message or modal, each with an id that is unique in it. */
export function normaliseComponents(components: Json | undefined): Json[] {
  const usedIds = new Set<number>();
  for (const [, component] of walk(components, [])) {
    const id = numberOf(component.id);
    if (id > 0) usedIds.add(id);
  }
  let last = 0;
  const nextId = () => {
    do last += 1;
    while (usedIds.has(last));
    return last;
  };
  const copy = (component: JsonObject): JsonObject => {
    const result: JsonObject = { ...defaultsOf(component) };
    // What a request may say as null, an answer leaves out.
    for (const [key, value] of Object.entries(component)) if (value !== null) result[key] = value;
    result.id = numberOf(component.id) || nextId();
    if (Array.isArray(component.components))
      result.components = component.components.filter(isObject).map(copy);
    if (isObject(component.accessory)) result.accessory = copy(component.accessory);
    if (isObject(component.component)) result.component = copy(component.component);
    return result;
  };
  return listOf(components).filter(isObject).map(copy);
}

function defaultsOf(component: JsonObject): JsonObject {
  if (isSelect(component)) return { min_values: 1, max_values: 1, disabled: false };
  if (component.type === ComponentType.Separator) return { spacing: 1, divider: true };
  if (component.type === ComponentType.Container) return { accent_color: null, spoiler: false };
  return {};
}

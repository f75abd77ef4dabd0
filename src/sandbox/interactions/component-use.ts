// Whether a user can press this button or choose these values: what is on the message, and not disabled.
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Json, JsonObject } from '../json.ts';
import { numberOf, objectsOf, stringsOf, textOf } from '../json.ts';
import { isSelect, walk } from '../limits/components.ts';
import { apiError, invalidForm } from '../rest/errors.ts';
import type { Message } from '../world/types.ts';
import type { InteractionAttempt } from './command-use.ts';
import { type ResolvedData, resolve } from './resolve.ts';

/** What each kind of select lets one choose. */
const SELECTABLE_KINDS: Readonly<Record<number, readonly ('user' | 'channel' | 'role')[]>> = {
  [ComponentType.UserSelect]: ['user'],
  [ComponentType.RoleSelect]: ['role'],
  [ComponentType.MentionableSelect]: ['user', 'role'],
  [ComponentType.ChannelSelect]: ['channel'],
};

/**
 * The data of the interaction that a component's use makes. Throws 10008 for a message this user does not see,
 * and 50035 for a component or values that are not there. A `forged` use may name any custom id.
 */
export function checkComponentUse(
  attempt: InteractionAttempt,
  messageId: string,
  forged: boolean,
): { data: JsonObject; source: Message } {
  const { discord, user, channel, data } = attempt;
  const source = discord.world.message(channel, messageId);
  if (!source || (source.visibleTo && source.visibleTo !== user)) throw apiError(10008);
  const customId = textOf(data.custom_id);
  const type = numberOf(data.component_type, ComponentType.Button);
  if (forged) {
    const values = type === ComponentType.Button ? {} : { values: stringsOf(data.values) };
    return { source, data: { custom_id: customId, component_type: type, id: 1, ...values } };
  }
  const component = [...walk(source.components, [])]
    .map(([, each]) => each)
    .find((each) => each.custom_id === customId);
  const loading = (source.flags & MessageFlags.Loading) !== 0;
  if (!component || component.type !== type || component.disabled === true || loading) {
    throw invalidForm({
      data: [{ code: 'COMPONENT_VALIDATION_FAILED', message: 'Component validation failed' }],
    });
  }
  const base = { custom_id: customId, component_type: type, id: component.id };
  if (!isSelect(component)) return { source, data: base };
  return { source, data: { ...base, ...checkValues(attempt, component, stringsOf(data.values)) } };
}

/** The chosen values, with what they stand for. Throws 50035 if they cannot be chosen. */
export function checkValues(
  { discord, channel }: InteractionAttempt,
  select: JsonObject,
  values: string[],
): JsonObject {
  const resolved: ResolvedData = {};
  const kinds = SELECTABLE_KINDS[numberOf(select.type)] ?? [];
  const offered = objectsOf(select.options).map(({ value }) => value);
  const exists = (value: Json) =>
    kinds.length === 0
      ? offered.includes(value)
      : kinds.some((kind) => resolve(discord, channel, kind, textOf(value), resolved));
  const countIsValid =
    values.length >= numberOf(select.min_values, 1) && values.length <= numberOf(select.max_values, 1);
  if (!countIsValid || new Set(values).size !== values.length || !values.every(exists)) {
    throw invalidForm({
      data: [{ code: 'COMPONENT_VALIDATION_FAILED', message: 'These values cannot be chosen.' }],
    });
  }
  return { values, ...(kinds.length > 0 ? { resolved } : {}) };
}

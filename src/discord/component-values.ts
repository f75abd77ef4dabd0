// What a message's buttons do, and what a select or a modal brings back, as plain values.

import {
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { type Action, decodeAction } from './custom-id.ts';

type Interaction = APIMessageComponentInteraction | APIModalSubmitInteraction;

/** What the buttons on a message do, wherever they stand; those that are not ours left out. */
export function actionsOn(components: readonly APIMessageTopLevelComponent[]): Action[] {
  return components.flatMap((component) => {
    const nested = 'components' in component ? component.components : [];
    const accessory = 'accessory' in component ? [component.accessory] : [];
    const ids = [...nested, ...accessory].flatMap((each) =>
      'custom_id' in each && typeof each.custom_id === 'string' ? [each.custom_id] : [],
    );
    return ids.flatMap((id) => decodeAction(id) ?? []);
  });
}

/** What was chosen in a select; empty for a button or a modal. */
export function selectedValues(interaction: Interaction): readonly string[] {
  if (interaction.type !== InteractionType.MessageComponent) return [];
  return 'values' in interaction.data ? interaction.data.values : [];
}

/** What was filled into a modal, by the custom ids of its fields; a select gives its values joined by commas. */
export function modalFields(interaction: Interaction): Readonly<Record<string, string>> {
  if (interaction.type !== InteractionType.ModalSubmit) return {};
  const fields: Record<string, string> = {};
  for (const row of interaction.data.components) {
    const components =
      row.type === ComponentType.ActionRow ? row.components : 'component' in row ? [row.component] : [];
    for (const component of components) {
      if ('value' in component) fields[component.custom_id] = String(component.value ?? '');
      else if ('values' in component) fields[component.custom_id] = component.values.join(',');
    }
  }
  return fields;
}

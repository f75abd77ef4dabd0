// What a select or a modal brings back, as plain values by custom id.

import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
} from 'discord.js';

type Interaction = APIMessageComponentInteraction | APIModalSubmitInteraction;

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

// A field of a form that takes a line of text.

import { type APILabelComponent, ComponentType, TextInputStyle } from 'discord.js';

export interface TextField {
  /** What was filled in comes back under this name. */
  readonly customId: string;
  readonly label: string;
  readonly hint: string;
  readonly maxChars: number;
  /** Whether the form can't be sent without it. */
  readonly required: boolean;
  /** What is filled in already; '' for nothing. Cut where it is too long. */
  readonly value?: string;
}

export function textField(field: TextField): APILabelComponent {
  const { customId, label, hint, maxChars, required, value = '' } = field;
  return {
    type: ComponentType.Label,
    label,
    description: hint,
    component: {
      type: ComponentType.TextInput,
      custom_id: customId,
      style: TextInputStyle.Short,
      max_length: maxChars,
      ...(required && { min_length: 1 }),
      required,
      ...(value !== '' && { value: value.slice(0, maxChars) }),
    },
  };
}

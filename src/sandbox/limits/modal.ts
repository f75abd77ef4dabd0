// The rules of modals and of autocompletion's choices.
import { ComponentType } from 'discord-api-types/v10';
import { isObject, type JsonObject, listOf, numberOf, objectsOf, textOf } from '../json.ts';
import { FormErrors } from '../rest/errors.ts';
import { checkSelectedCounts, isSelect, walk } from './components.ts';

/** What a modal may hold at its top; its fields are inside. */
const LAYOUT_TYPES: ReadonlySet<number> = new Set([
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Label,
]);

/** Throws 50035 with everything that is wrong with a modal. */
export function checkModal(modal: JsonObject): void {
  const errors = new FormErrors();
  const length = (path: (string | number)[], value: number, min: number, max: number) => {
    const message = `Must be between ${min} and ${max} in length.`;
    if (value < min || value > max) errors.add(['data', ...path], 'BASE_TYPE_BAD_LENGTH', message);
  };
  length(['custom_id'], textOf(modal.custom_id).length, 1, 100);
  length(['title'], textOf(modal.title).length, 1, 45);
  length(['components'], listOf(modal.components).length, 1, 5);

  const seen = new Set<string>();
  for (const [index, component] of objectsOf(modal.components).entries()) {
    if (!LAYOUT_TYPES.has(numberOf(component.type))) {
      errors.add(
        ['data', 'components', index, 'type'],
        'UNION_TYPE_CHOICES',
        'A modal holds labels and texts.',
      );
    }
  }
  for (const [path, component] of walk(modal.components, ['components'])) {
    if (component.type === ComponentType.Label) {
      length([...path, 'label'], textOf(component.label).length, 1, 45);
      length([...path, 'description'], textOf(component.description).length, 0, 100);
      if (!isObject(component.component)) {
        errors.add(['data', ...path, 'component'], 'BASE_TYPE_REQUIRED', 'This field is required');
      }
    }
    if (LAYOUT_TYPES.has(numberOf(component.type))) continue;
    if (component.type !== ComponentType.TextInput && !isSelect(component)) {
      errors.add(
        ['data', ...path, 'type'],
        'SANDBOX_UNSUPPORTED',
        'The sandbox knows texts and selects only.',
      );
    }
    const id = textOf(component.custom_id);
    length([...path, 'custom_id'], id.length, 1, 100);
    if (seen.has(id)) {
      errors.add(['data', ...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Must be unique.');
    }
    seen.add(id);
    length(
      [...path, 'placeholder'],
      textOf(component.placeholder).length,
      0,
      isSelect(component) ? 150 : 100,
    );
    length([...path, 'value'], textOf(component.value).length, 0, numberOf(component.max_length, 4000));
    if (isSelect(component)) checkSelectedCounts(component, ['data', ...path], errors);
  }
  errors.throwIfAny();
}

/** Throws 50035 if there are too many choices, or one is too long. */
export function checkChoices(choices: JsonObject[]): void {
  const errors = new FormErrors();
  if (choices.length > 25) {
    errors.add(['data', 'choices'], 'BASE_TYPE_BAD_LENGTH', 'Must be 25 or fewer in length.');
  }
  for (const [index, { name, value }] of choices.entries()) {
    const lengths = {
      name: textOf(name).length,
      value: typeof value === 'number' ? 1 : textOf(value).length,
    };
    for (const [field, length] of Object.entries(lengths)) {
      if (length >= 1 && length <= 100) continue;
      const at = ['data', 'choices', index, field];
      errors.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
  }
  errors.throwIfAny();
}

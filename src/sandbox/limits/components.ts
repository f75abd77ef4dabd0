// The rules of message components that Discord's document leaves unsaid: counts, uniqueness, what goes where.
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { isObject, type Json, type JsonObject, listOf, numberOf, objectsOf, textOf } from '../json.ts';
import type { FormErrors } from '../rest/errors.ts';

type Path = readonly (string | number)[];

const SELECTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export function isSelect(component: JsonObject): boolean {
  return SELECTS.has(numberOf(component.type));
}

/** A component and everything inside it, each with its path. */
export function* walk(components: Json | undefined, path: Path): Iterable<[Path, JsonObject]> {
  for (const [index, component] of listOf(components).entries()) {
    if (isObject(component)) yield* walkOne(component, [...path, index]);
  }
}

function* walkOne(component: JsonObject, path: Path): Iterable<[Path, JsonObject]> {
  yield [path, component];
  yield* walk(component.components, [...path, 'components']);
  for (const key of ['accessory', 'component']) {
    const child = component[key];
    if (isObject(child)) yield* walkOne(child, [...path, key]);
  }
}

/** All text that text displays show, joined by line breaks. */
export function displayedText(components: Json | undefined): string {
  const texts: string[] = [];
  for (const [, component] of walk(components, [])) {
    if (component.type === ComponentType.TextDisplay) texts.push(textOf(component.content));
  }
  return texts.join('\n');
}

/** Notes what is wrong with a message's components; `v2` when its flags say Components V2. */
export function checkComponents(components: Json | undefined, v2: boolean, errors: FormErrors): void {
  const top = objectsOf(components);
  if (v2) checkTotals(components, errors);
  else {
    if (top.length > 5)
      errors.add(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
    for (const [index, component] of top.entries()) {
      if (component.type !== ComponentType.ActionRow) {
        errors.add(
          ['components', index, 'type'],
          'UNION_TYPE_CHOICES',
          'Value of field "type" must be one of (1,).',
        );
      }
    }
  }
  const customIds = new Set<string>();
  for (const [path, component] of walk(components, ['components'])) {
    checkOne(component, path, errors);
    checkCustomId(component, path, customIds, errors);
  }
  checkNumbers(components, errors);
}

/** Notes each number that stands at two components; 0 is none. https://docs.discord.com/developers/components/reference */
function checkNumbers(components: Json | undefined, errors: FormErrors): void {
  const seen = new Set<Json | undefined>();
  for (const [path, { id }] of walk(components, ['components'])) {
    if (id === undefined || id === null || id === 0) continue;
    if (seen.has(id))
      errors.add([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
    seen.add(id);
  }
}

function checkTotals(components: Json | undefined, errors: FormErrors): void {
  const count = [...walk(components, [])].length;
  if (count > 40) {
    errors.add(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      'The maximum number of components is 40.',
    );
  }
  let total = 0;
  for (const [, component] of walk(components, [])) {
    if (component.type === ComponentType.TextDisplay) total += [...textOf(component.content)].length;
  }
  if (total > 4000) {
    errors.add(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'The maximum displayable text is 4000 characters.',
    );
  }
}

function checkOne(component: JsonObject, path: Path, errors: FormErrors): void {
  const children = objectsOf(component.components);
  const length = (key: string, min: number, max: number) => {
    const message = `Must be between ${min} and ${max} in length.`;
    const { length: actual } =
      key === 'components' || key === 'options' ? listOf(component[key]) : textOf(component[key]);
    if (actual < min || actual > max) errors.add([...path, key], 'BASE_TYPE_BAD_LENGTH', message);
  };
  switch (component.type) {
    case ComponentType.ActionRow: {
      length('components', 1, 5);
      const selects = children.filter(isSelect).length;
      if (selects > 0 && children.length > 1) {
        errors.add(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'A row holds one select, or buttons.',
        );
      }
      break;
    }
    case ComponentType.Button:
      checkButton(component, path, errors);
      break;
    case ComponentType.TextDisplay:
      length('content', 1, 4000);
      if (textOf(component.content).length > 0 && textOf(component.content).trim() === '')
        errors.add([...path, 'content'], 'BASE_TYPE_REQUIRED', 'This field is required');
      break;
    case ComponentType.Section:
      length('components', 1, 3);
      break;
    case ComponentType.Container:
      length('components', 1, 40);
      break;
    case ComponentType.StringSelect:
      length('options', 1, 25);
      checkOptions(component, path, errors);
      break;
  }
  if (isSelect(component)) {
    length('placeholder', 0, 150);
    checkSelectedCounts(component, path, errors);
  }
}

/**
 * Notes where a select asks for more values than it has, or holds more than it lets anyone choose.
 * https://docs.discord.com/developers/components/reference
 */
export function checkSelectedCounts(select: JsonObject, path: Path, errors: FormErrors): void {
  const [min, max] = [numberOf(select.min_values, 1), numberOf(select.max_values, 1)];
  const between = (key: string, value: number, from: number, to: number) => {
    if (value < from || value > to)
      errors.add([...path, key], 'BASE_TYPE_BAD_LENGTH', `Must be between ${from} and ${to} in length.`);
  };
  between('min_values', min, 0, 25);
  between('max_values', max, Math.max(1, min), 25);
  const options = objectsOf(select.options);
  if (select.type === ComponentType.StringSelect) between('options', options.length, Math.max(1, max), 25);
  const selected = options.filter((option) => option.default === true).length;
  between('options', selected, 0, max);
  const defaults = listOf(select.default_values).length;
  if (defaults > 0) between('default_values', defaults, min, max);
}

function checkButton(button: JsonObject, path: Path, errors: FormErrors): void {
  const link = button.style === ButtonStyle.Link;
  if (textOf(button.label).length > 80) {
    errors.add([...path, 'label'], 'BASE_TYPE_MAX_LENGTH', 'Must be 80 or fewer in length.');
  }
  if (!textOf(button.label) && !isObject(button.emoji) && button.style !== ButtonStyle.Premium) {
    errors.add(path, 'BUTTON_COMPONENT_INVALID_EMOJI', 'A button must have a label or an emoji.');
  }
  if (link && !textOf(button.url)) errors.add([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required');
  if (link && button.custom_id) {
    errors.add(
      path,
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    );
  }
}

function checkOptions(select: JsonObject, path: Path, errors: FormErrors): void {
  const values = new Set<string>();
  for (const [index, option] of objectsOf(select.options).entries()) {
    const value = textOf(option.value);
    if (values.has(value)) {
      errors.add(
        [...path, 'options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'Must be unique.',
      );
    }
    values.add(value);
    for (const key of ['label', 'value', 'description']) {
      const { length } = textOf(option[key]);
      if (length > 100 || (length === 0 && key !== 'description')) {
        errors.add(
          [...path, 'options', index, key],
          'BASE_TYPE_BAD_LENGTH',
          'Must be between 1 and 100 in length.',
        );
      }
    }
  }
}

function checkCustomId(component: JsonObject, path: Path, seen: Set<string>, errors: FormErrors): void {
  const linked = component.style === ButtonStyle.Link || component.style === ButtonStyle.Premium;
  const interactive =
    isSelect(component) ||
    component.type === ComponentType.TextInput ||
    (component.type === ComponentType.Button && !linked);
  if (!interactive) return;
  const id = textOf(component.custom_id);
  const at = [...path, 'custom_id'];
  if (id.length < 1 || id.length > 100) {
    errors.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
  if (seen.has(id))
    errors.add(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  seen.add(id);
}

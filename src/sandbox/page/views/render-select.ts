// A select of a message: the browser's own where one thing is chosen, boxes to tick where there may be several.

import { html, nothing, type TemplateResult } from 'lit';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import type { MessageContext } from './message-context.ts';
import { selectChoices } from './select-choices.ts';

export function renderSelect(
  message: WireMessage,
  component: WireComponent,
  context: MessageContext,
): TemplateResult {
  const { client, onUse, language } = context;
  const {
    custom_id = '',
    placeholder = language.strings.choose,
    min_values: min = 1,
    max_values: max = 1,
    disabled = false,
  } = component;
  const choices = selectChoices(component, client.server, client.userId);
  const isBusy = client.inFlight.get(message.id) === custom_id;
  if (max > 1) return renderTicks(message, component, context);
  const noneChosen = !choices.some(({ isChosen }) => isChosen);
  return html`<select
    class="select"
    aria-label=${placeholder}
    data-custom-id=${custom_id}
    ?disabled=${disabled || isBusy}
    @change=${({ currentTarget }: Event) => {
      const { value } = currentTarget as HTMLSelectElement;
      onUse(message, component, value === '' ? [] : [value]);
    }}
  >
    <option value="" ?disabled=${min > 0} .selected=${noneChosen}>${placeholder}</option>
    ${choices.map(({ label, value, description, isChosen }) => html`<option value=${value} .selected=${isChosen}>${label}${description === '' ? nothing : ` (${description})`}</option>`)}
  </select>`;
}

function renderTicks(
  message: WireMessage,
  component: WireComponent,
  { client, onUse, language: { strings } }: MessageContext,
): TemplateResult {
  const { placeholder = strings.choose, min_values: min = 1, max_values: max = 1 } = component;
  const choices = selectChoices(component, client.server, client.userId);
  const apply = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const values = [...new FormData(form).values()].map(String);
    if (values.length >= min && values.length <= max) onUse(message, component, values);
  };
  return html`<details class="ticks">
    <summary>${placeholder}</summary>
    <form @submit=${apply}>
      <fieldset>
        <legend class="visually-hidden">${placeholder}</legend>
        ${choices.map(({ label, value, isChosen }) => html`<label><input type="checkbox" name="value" value=${value} ?checked=${isChosen} /> ${label}</label>`)}
      </fieldset>
      <button class="button primary" type="submit">${strings.choose}</button>
    </form>
  </details>`;
}

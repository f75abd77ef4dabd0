// A form that the bot has opened: its texts and selects, checked before they are sent.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ComponentType, TextInputStyle } from '../client/discord-constants.ts';
import type { OpenForm } from '../client/interaction.ts';
import type { Outcome } from '../client/pending.ts';
import type { ServerState } from '../client/server-state.ts';
import type { WireComponent } from '../client/wire.ts';
import { type MarkupContext, renderMarkup } from '../markdown/render.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { problemText } from '../strings/problem-text.ts';
import { LightElement } from './light-element.ts';
import { selectChoices } from './select-choices.ts';

/** Whose form it is, and where it goes. */
export interface FormClient {
  readonly server: ServerState | null;
  readonly userId: string;
  /** Sends what was filled in. Throws where a field is not filled as it asks. */
  submit(fields: readonly object[]): Promise<Outcome>;
  closeForm(): void;
}

export class FormDialog extends LightElement {
  static override properties = {
    client: { attribute: false },
    form: { attribute: false },
    context: { attribute: false },
    problem: { state: true },
    isSending: { state: true },
  };
  declare client: FormClient;
  declare form: OpenForm | null;
  declare context: MarkupContext;
  declare problem: string;
  declare isSending: boolean;

  constructor() {
    super();
    this.form = null;
    this.problem = '';
    this.isSending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form')) this.problem = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('form')) return;
    const dialog = this.querySelector('dialog');
    if (this.form && !dialog?.open) dialog?.showModal();
  }

  override render() {
    const { form } = this;
    if (!form) return nothing;
    const { title, components, id } = form.modal;
    const { strings } = this.context.language;
    return html`<dialog class="form-dialog" aria-labelledby="form-title" @close=${() => this.client.closeForm()}>
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="form-title">${title}</h2>
        <p class="form-note">${strings.form_note}</p>
        ${components.map((component, index) => this.#renderPart(component, `field-${id}-${index}`))}
        ${this.problem === '' ? nothing : html`<p class="composer-problem" role="alert">${this.problem}</p>`}
        <div class="dialog-buttons">
          <button type="button" class="button secondary" @click=${() => this.querySelector('dialog')?.close()}>${strings.cancel}</button>
          <button type="submit" class="button primary" ?disabled=${this.isSending}>${strings.submit}</button>
        </div>
      </form>
    </dialog>`;
  }

  #renderPart(part: WireComponent, id: string): TemplateResult | typeof nothing {
    if (part.type === ComponentType.TextDisplay)
      return html`<div class="markup">${renderMarkup(part.content ?? '', this.context)}</div>`;
    const field = part.component ?? part.components?.[0];
    if (!field) return nothing;
    const label = part.label ?? field.label ?? '';
    const description = part.description ?? '';
    const isRequired = field.required !== false;
    return html`<div class="form-field">
      <label for=${id}>${label}${isRequired ? html`<b class="required" aria-hidden="true"> *</b>` : nothing}</label>
      ${description === '' ? nothing : html`<p class="form-description" id="${id}-description">${description}</p>`}
      ${this.#renderField(field, id, isRequired, description !== '')}
    </div>`;
  }

  #renderField(field: WireComponent, id: string, isRequired: boolean, isDescribed: boolean): TemplateResult {
    const describedBy = isDescribed ? `${id}-description` : nothing;
    if (field.type !== ComponentType.TextInput) return this.#renderSelect(field, id, isRequired, describedBy);
    const { custom_id = '', value = '', placeholder = '', min_length, max_length = 4000 } = field;
    if (field.style === TextInputStyle.Paragraph)
      return html`<textarea id=${id} name=${custom_id} rows="5" placeholder=${placeholder} ?required=${isRequired} minlength=${min_length ?? nothing} maxlength=${max_length} aria-describedby=${describedBy} .value=${value}></textarea>`;
    return html`<input id=${id} name=${custom_id} type="text" autocomplete="off" placeholder=${placeholder} ?required=${isRequired} minlength=${min_length ?? nothing} maxlength=${max_length} aria-describedby=${describedBy} .value=${value} />`;
  }

  #renderSelect(
    field: WireComponent,
    id: string,
    isRequired: boolean,
    describedBy: string | typeof nothing,
  ): TemplateResult {
    const { custom_id = '', placeholder = this.context.language.strings.choose, max_values: max = 1 } = field;
    const choices = selectChoices(field, this.client.server, this.client.userId);
    const size = max > 1 ? Math.min(6, choices.length) : nothing;
    return html`<select id=${id} name=${custom_id} ?multiple=${max > 1} size=${size} ?required=${isRequired} aria-describedby=${describedBy}>
      ${max > 1 ? nothing : html`<option value="">${placeholder}</option>`}
      ${choices.map(({ label, value, isChosen, description }) => html`<option value=${value} ?selected=${isChosen}>${label}${description === '' ? nothing : ` (${description})`}</option>`)}
    </select>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const invalid = [...form.elements].find(
      (element): element is HTMLInputElement =>
        'checkValidity' in element && !(element as HTMLInputElement).validity.valid,
    );
    if (invalid) {
      const label = form
        .querySelector(`label[for="${CSS.escape(invalid.id)}"]`)
        ?.textContent?.replace('*', '')
        .trim();
      this.problem = fieldProblem(invalid, label ?? '', this.context.language.strings);
      invalid.focus();
      return;
    }
    await this.#send(this.#filledFields(new FormData(form)));
  }

  #filledFields(data: FormData): object[] {
    const parts = this.form?.modal.components ?? [];
    return parts.flatMap((part): object[] => {
      const field = part.component ?? part.components?.[0];
      if (!field || field.type === ComponentType.TextDisplay) return [];
      const { type, custom_id = '' } = field;
      if (type === ComponentType.TextInput)
        return [{ type, custom_id, value: String(data.get(custom_id) ?? '') }];
      return [
        {
          type,
          custom_id,
          values: data
            .getAll(custom_id)
            .map(String)
            .filter((value) => value !== ''),
        },
      ];
    });
  }

  async #send(fields: readonly object[]): Promise<void> {
    this.isSending = true;
    try {
      const outcome = await this.client.submit(fields);
      if (outcome.kind === 'failed') this.problem = this.context.language.strings.something_wrong;
    } catch (error) {
      this.problem = problemText(error, this.context.language.strings);
    } finally {
      this.isSending = false;
    }
  }
}

function fieldProblem(
  { validity, minLength, maxLength }: HTMLInputElement,
  label: string,
  strings: PageStrings,
): string {
  if (validity.tooShort) return strings.field_short(label, minLength);
  return validity.tooLong ? strings.field_long(label, maxLength) : strings.field_required(label);
}

customElements.define('form-dialog', FormDialog);

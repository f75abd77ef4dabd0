// The fields of a command that is being filled in: one for each option shown, and one where more are added.

import { html, nothing, type TemplateResult } from 'lit';
import { ApplicationCommandOptionType as Type } from '../client/discord-constants.ts';
import type { WireCommandOption } from '../client/wire.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import type { CommandEntry } from './command-entries.ts';
import type { DraftValue } from './draft.ts';
import type { comboboxState } from './suggestion-list.ts';

type ListState = ReturnType<typeof comboboxState>;

/** What the form does about what happens in a text field. */
interface TextHandlers {
  readonly strings: PageStrings;
  onFocus(): void;
  onBlur(): void;
  onInput(event: Event): void;
}

interface OptionHandlers extends TextHandlers {
  onFile(event: Event): void;
}

/** What the option that has the focus is for, else the command. */
export function helpText(
  { description, options }: CommandEntry,
  focusedName: string | null,
  strings: PageStrings,
): string {
  const option = options.find(({ name }) => name === focusedName);
  if (!option) return description;
  return `${option.name}: ${option.description}${option.required ? ` (${strings.required})` : ''}`;
}

/** The field of one option, with what is wrong in it. */
export function renderOptionField(
  option: WireCommandOption,
  value: DraftValue,
  error: string | undefined,
  list: ListState,
  handlers: OptionHandlers,
): TemplateResult {
  const { name, required = false } = option;
  const { strings } = handlers;
  const label = required ? `${name}, ${strings.required}` : name;
  const field =
    option.type === Type.Attachment
      ? html`<label class="file-picker">${value.file?.name ?? strings.choose_file}<input type="file" class="visually-hidden" data-option=${name} aria-label=${label} @focus=${handlers.onFocus} @change=${handlers.onFile} /></label>`
      : html`<input
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          data-option=${name}
          aria-label=${label}
          aria-expanded=${list.expanded}
          aria-controls=${list.controls}
          aria-activedescendant=${list.activeDescendant}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? `error-${name}` : nothing}
          size=${Math.min(40, Math.max(6, value.text.length + 1))}
          .value=${value.text}
          @focus=${handlers.onFocus}
          @blur=${handlers.onBlur}
          @input=${handlers.onInput}
        />`;
  return html`<span class="option ${error ? 'invalid' : ''}" @dragover=${(event: Event) => event.preventDefault()}>
      <span class="option-name" aria-hidden="true">${name}${required ? html`<b class="required">*</b>` : nothing}</span>${field}
      ${error ? html`<span class="option-error" id="error-${name}">${error}</span>` : nothing}
    </span>`;
}

/** The field at the end, where the options that are left are added. */
export function renderMoreField(
  id: string,
  left: number,
  list: ListState,
  handlers: TextHandlers,
): TemplateResult {
  return html`<input
      class="more-options"
      type="text"
      role="combobox"
      autocomplete="off"
      data-option=${id}
      aria-label=${handlers.strings.add_option}
      aria-expanded=${list.expanded}
      aria-controls=${list.controls}
      aria-activedescendant=${list.activeDescendant}
      placeholder=${left === 0 ? handlers.strings.no_more : handlers.strings.more(left)}
      ?readonly=${left === 0}
      @focus=${handlers.onFocus}
      @blur=${handlers.onBlur}
      @input=${handlers.onInput}
    />`;
}

// A slash command being filled in: its options in a row, what is offered for each, and what is wrong.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MemberClient } from '../client/member-client.ts';
import type { WireCommandOption } from '../client/wire.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { problemText } from '../strings/problem-text.ts';
import { LightElement } from '../views/light-element.ts';
import type { CommandEntry } from './command-entries.ts';
import {
  createDraft,
  type Draft,
  type DraftValue,
  draftErrors,
  EMPTY_VALUE,
  openOptions,
  removeOption,
  setValue,
  shownOptions,
  toWire,
} from './draft.ts';
import { helpText, renderMoreField, renderOptionField } from './option-fields.ts';
import {
  comboboxState,
  type ListedItem,
  moveActive,
  renderSuggestionList,
  revealActive,
} from './suggestion-list.ts';
import { mustPick, type Suggestion, suggest } from './suggestions.ts';

/** The field at the end, where further options are added. */
const MORE = ' more';

export class CommandForm extends LightElement {
  static override properties = {
    client: { attribute: false },
    channelId: { attribute: false },
    strings: { attribute: false },
    entry: { attribute: false },
    draft: { state: true },
    focusedName: { state: true },
    offers: { state: true },
    active: { state: true },
    errors: { state: true },
    problem: { state: true },
    isSending: { state: true },
  };
  declare client: MemberClient;
  declare channelId: string;
  declare strings: PageStrings;
  declare entry: CommandEntry;
  declare draft: Draft;
  declare focusedName: string | null;
  declare offers: readonly Suggestion[];
  declare active: number;
  declare errors: ReadonlyMap<string, string>;
  declare problem: string;
  declare isSending: boolean;
  #asked = 0;

  constructor() {
    super();
    this.focusedName = null;
    this.offers = [];
    this.active = -1;
    this.errors = new Map();
    this.problem = '';
    this.isSending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('entry')) this.draft = createDraft(this.entry);
  }

  protected override firstUpdated(): void {
    const [first] = this.draft.values.keys();
    this.#focus(first ?? MORE);
  }

  protected override updated(): void {
    revealActive(this);
  }

  /** Fills an option in, as if it had been typed or dropped; it is added where it is not shown yet. */
  fill(name: string, value: string | File): void {
    const filled =
      typeof value === 'string' ? { ...EMPTY_VALUE, text: value } : { ...EMPTY_VALUE, file: value };
    this.#set(name, filled);
    this.#focus(name);
    void this.#offer(name);
  }

  override render() {
    const more = openOptions(this.draft);
    return html`
      ${this.#renderSuggestions(more)}
      <form class="command" aria-label=${this.entry.path} @submit=${this.#onSubmit} @keydown=${this.#onKey}>
        <span class="command-name">${this.entry.path}</span>
        ${repeat(
          shownOptions(this.draft),
          ({ option }) => option.name,
          ({ option, value }) => this.#renderField(option, value),
        )}
        ${this.#renderMore(more)}
        <button class="button primary send" type="submit" ?disabled=${this.isSending}>${this.strings.send}</button>
        <button class="button secondary" type="button" @click=${this.#leave}>${this.strings.cancel}</button>
      </form>
      <p class="command-help">${helpText(this.entry, this.focusedName, this.strings)}</p>
      ${this.problem === '' ? nothing : html`<p class="composer-problem" role="alert">${this.problem}</p>`}
    `;
  }

  #renderSuggestions(more: readonly WireCommandOption[]): TemplateResult | typeof nothing {
    const items = this.#listed(more);
    if (items.length === 0) return nothing;
    const heading = this.focusedName === MORE ? this.strings.more_options : (this.focusedName ?? '');
    return renderSuggestionList(heading, items, this.active, (index) => this.#pick(index));
  }

  #listed(more: readonly WireCommandOption[]): ListedItem[] {
    if (this.focusedName === null) return [];
    if (this.focusedName !== MORE)
      return this.offers.map(({ label, description }) => ({ label, description }));
    return more.map(({ name, description }) => ({ label: name, description }));
  }

  #renderField(option: WireCommandOption, value: DraftValue): TemplateResult {
    const { name } = option;
    const isOpen = this.focusedName === name && this.offers.length > 0;
    return renderOptionField(option, value, this.errors.get(name), comboboxState(isOpen, this.active), {
      strings: this.strings,
      onFocus: () => this.#onFocus(name),
      onBlur: () => this.#onBlur(name),
      onInput: (event) => this.#onInput(name, event),
      onFile: (event) => this.#onFile(name, event),
    });
  }

  #renderMore(more: readonly WireCommandOption[]): TemplateResult {
    const isOpen = this.focusedName === MORE && more.length > 0;
    return renderMoreField(MORE, more.length, comboboxState(isOpen, this.active), {
      strings: this.strings,
      onFocus: () => this.#onFocus(MORE),
      onBlur: () => this.#onBlur(MORE),
      onInput: (event) => this.#onMoreInput(event),
    });
  }

  #onFocus(name: string): void {
    this.focusedName = name;
    this.offers = [];
    this.active = -1;
    if (name !== MORE) void this.#offer(name);
  }

  #onBlur(name: string): void {
    if (this.focusedName === name) this.focusedName = null;
  }

  #onInput(name: string, { currentTarget }: Event): void {
    this.#set(name, { ...EMPTY_VALUE, text: (currentTarget as HTMLInputElement).value });
    void this.#offer(name);
  }

  /** A name that is typed out, as in `since:`, is as good as one that is picked. */
  #onMoreInput({ currentTarget }: Event): void {
    const input = currentTarget as HTMLInputElement;
    const wanted = input.value.trim().replace(/:$/, '').toLowerCase();
    const more = openOptions(this.draft);
    const option = /[:\s]$/.test(input.value) ? more.find(({ name }) => name === wanted) : undefined;
    this.active = more.findIndex(({ name }) => wanted !== '' && name.startsWith(wanted));
    if (!option) return;
    input.value = '';
    this.#add(option);
  }

  #onFile(name: string, { currentTarget }: Event): void {
    const file = (currentTarget as HTMLInputElement).files?.[0];
    if (file) this.#set(name, { ...EMPTY_VALUE, file });
  }

  async #offer(name: string): Promise<void> {
    const option = this.entry.options.find((each) => each.name === name);
    if (!option) return;
    this.#asked += 1;
    const asked = this.#asked;
    const offers = await suggest(this.client, this.channelId, this.draft, option).catch(() => []);
    // Only the answer to what stands there now counts.
    if (asked !== this.#asked || this.focusedName !== name) return;
    this.offers = offers;
    this.active = mustPick(option) && offers.length > 0 ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#listed(openOptions(this.draft));
    const moved = moveActive(event.key, this.active, items.length);
    if (moved !== null) this.active = moved;
    else if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Backspace' && this.#isEmptyField(event.target)) this.#removeLast();
    else if (event.key === 'Enter' && this.active >= 0 && items.length > 0 && !this.#isPicked())
      this.#pick(this.active);
    else if (event.key === 'Tab' && !event.shiftKey && this.active >= 0 && items.length > 0)
      this.#pick(this.active);
    else return;
    event.preventDefault();
  }

  /** Whether what is marked in the list stands in the field already: Enter then sends. */
  #isPicked(): boolean {
    const value = this.draft.values.get(this.focusedName ?? '');
    return value !== undefined && value.picked !== null && value.picked === this.offers[this.active]?.value;
  }

  #isEmptyField(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement && target.value === '' && target.type === 'text';
  }

  #removeLast(): void {
    const name = this.focusedName;
    if (name === null || name === MORE) {
      const last = [...this.draft.values.keys()].at(-1);
      if (last === undefined) this.#leave();
      else this.#focus(last);
      return;
    }
    const option = this.entry.options.find((each) => each.name === name);
    if (option?.required) {
      this.#leave();
      return;
    }
    this.draft = removeOption(this.draft, name);
    this.#focus(MORE);
  }

  #pick(index: number): void {
    if (this.focusedName === MORE) {
      const option = openOptions(this.draft)[index];
      if (option) this.#add(option);
      return;
    }
    const offer = this.offers[index];
    const name = this.focusedName;
    if (!offer || name === null) return;
    this.#set(name, { ...EMPTY_VALUE, text: offer.label, picked: offer.value });
    this.offers = [];
    this.active = -1;
    const next = [...this.draft.values].find(([, { text, file }]) => text === '' && file === null)?.[0];
    this.#focus(next ?? MORE);
  }

  #add({ name }: WireCommandOption): void {
    this.draft = setValue(this.draft, name, EMPTY_VALUE);
    this.#focus(name);
  }

  #set(name: string, value: DraftValue): void {
    this.draft = setValue(this.draft, name, value);
    this.errors = new Map([...this.errors].filter(([key]) => key !== name));
  }

  #focus(name: string): void {
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-option="${CSS.escape(name)}"]`)?.focus(),
    );
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('command-left'));
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.errors = draftErrors(this.draft, this.strings);
    const [invalid] = this.errors.keys();
    if (invalid !== undefined) {
      this.#focus(invalid);
      return;
    }
    this.isSending = true;
    try {
      const { options, files } = toWire(this.draft);
      const { command, path } = this.entry;
      const use = { command, path, options, files };
      const outcome = await this.client.run(this.channelId, use);
      if (outcome.kind === 'failed') this.problem = this.strings.no_answer;
      else this.dispatchEvent(new CustomEvent('command-sent', { detail: this.entry.path, bubbles: true }));
    } catch (error) {
      this.problem = problemText(error, this.strings);
    } finally {
      this.isSending = false;
    }
  }
}

customElements.define('command-form', CommandForm);

// The line at the bottom: plain words, or a slash command with its options.

import { html, nothing, type TemplateResult } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import type { PageStrings } from '../strings/page-strings.ts';
import { problemText } from '../strings/problem-text.ts';
import { LightElement } from '../views/light-element.ts';
import './command-form.ts';
import {
  allowedEntries,
  type CommandEntry,
  commandEntries,
  entryOf,
  matchEntries,
} from './command-entries.ts';
import type { CommandForm } from './command-form.ts';
import { comboboxState, moveActive, renderSuggestionList, revealActive } from './suggestion-list.ts';

/** What a command is begun with, from a hint, a mention or a file. */
export interface Prefill {
  readonly path: string;
  readonly values?: Readonly<Record<string, string | File>>;
}

export class MessageComposer extends LightElement {
  static override properties = {
    client: { attribute: false },
    channelId: { attribute: false },
    channelLabel: { attribute: false },
    version: { attribute: false },
    line: { state: true },
    active: { state: true },
    isListOpen: { state: true },
    entry: { state: true },
    problem: { state: true },
  };
  declare client: MemberClient;
  declare channelId: string;
  declare channelLabel: string;
  declare version: number;
  declare line: string;
  declare active: number;
  declare isListOpen: boolean;
  declare entry: CommandEntry | null;
  declare problem: string;

  constructor() {
    super();
    this.line = '';
    this.active = 0;
    this.isListOpen = false;
    this.entry = null;
    this.problem = '';
  }

  /** Opens a command with some of its options filled in; a problem is shown where this member has no such command. */
  async begin({ path, values = {} }: Prefill): Promise<void> {
    const entry = this.#entries.find((each) => each.path === path || each.path.startsWith(`${path} `));
    if (!entry) {
      this.problem = this.#strings.not_for(path, this.#ownName);
      return;
    }
    this.#choose(entry);
    await this.updateComplete;
    const form = this.querySelector<CommandForm>('command-form');
    for (const [name, value] of Object.entries(values)) form?.fill(name, value);
  }

  protected override updated(): void {
    revealActive(this);
  }

  get #strings(): PageStrings {
    return this.client.language.strings;
  }

  get #ownName(): string {
    return this.client.server?.userName(this.client.userId) ?? this.client.userName;
  }

  get #entries(): CommandEntry[] {
    const { server, userId, commands } = this.client;
    const isDirect = this.channelId === this.client.directChannelId;
    const permissions = server?.permissionsOf(userId, isDirect ? null : this.channelId) ?? 0n;
    return allowedEntries(commandEntries(commands), permissions);
  }

  override render() {
    return html`<div class="composer">
      ${this.problem === '' ? nothing : html`<p class="composer-problem" role="alert">${this.problem}</p>`}
      ${this.entry ? this.#renderCommand(this.entry) : this.#renderLine()}
    </div>`;
  }

  #renderCommand(entry: CommandEntry): TemplateResult {
    return html`<command-form
      .client=${this.client}
      .channelId=${this.channelId}
      .strings=${this.#strings}
      .entry=${entry}
      @command-sent=${() => this.#reset()}
      @command-left=${() => this.#reset()}
    ></command-form>`;
  }

  #renderLine(): TemplateResult {
    const { strings } = this.client.language;
    const matches = this.#matches;
    const isOpen = this.isListOpen && matches.length > 0;
    const { expanded, controls, activeDescendant } = comboboxState(isOpen, this.active);
    const items = matches.map(({ path, description }) => ({ label: path, description }));
    return html`
      ${isOpen ? renderSuggestionList(strings.commands, items, this.active, (index) => this.#pick(matches[index])) : nothing}
      <form class="line" @submit=${this.#send}>
        <input
          class="line-input"
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded=${expanded}
          aria-controls=${controls}
          aria-activedescendant=${activeDescendant}
          aria-label=${strings.write(this.channelLabel)}
          placeholder=${strings.write(this.channelLabel)}
          .value=${this.line}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @blur=${() => {
            this.isListOpen = false;
          }}
          @focus=${() => {
            this.isListOpen = this.line.startsWith('/');
          }}
        />
        <button class="button primary send" type="submit">${strings.send}</button>
      </form>
    `;
  }

  get #matches(): CommandEntry[] {
    return this.line.startsWith('/') ? matchEntries(this.#entries, this.line) : [];
  }

  #onInput({ currentTarget }: Event): void {
    this.line = (currentTarget as HTMLInputElement).value;
    this.active = 0;
    this.problem = '';
    this.isListOpen = this.line.startsWith('/');
    const typed = entryOf(this.#entries, this.line);
    if (typed) void this.#beginTyped(typed.entry, typed.rest);
  }

  async #beginTyped(entry: CommandEntry, rest: string): Promise<void> {
    this.#choose(entry);
    await this.updateComplete;
    const [first] = entry.options;
    if (first && rest !== '') this.querySelector<CommandForm>('command-form')?.fill(first.name, rest);
  }

  #onKey(event: KeyboardEvent): void {
    const matches = this.#matches;
    if (!this.isListOpen || matches.length === 0) return;
    const moved = moveActive(event.key, this.active, matches.length);
    if (moved !== null) this.active = moved;
    else if (event.key === 'Enter' || event.key === 'Tab') this.#pick(matches[this.active]);
    else if (event.key === 'Escape') this.isListOpen = false;
    else return;
    event.preventDefault();
  }

  #pick(entry: CommandEntry | undefined): void {
    if (entry) this.#choose(entry);
  }

  #choose(entry: CommandEntry): void {
    this.problem = '';
    this.line = '';
    this.isListOpen = false;
    this.entry = entry;
  }

  #reset(): void {
    this.entry = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.line-input')?.focus());
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const content = this.line.trim();
    if (content === '') return;
    if (content.startsWith('/')) {
      this.problem = this.#explainUnknown(content);
      return;
    }
    try {
      await this.client.say(this.channelId, content);
      this.line = '';
    } catch (error) {
      this.problem = problemText(error, this.#strings);
    }
  }

  #explainUnknown(line: string): string {
    const [word = ''] = line.slice(1).split(/\s/);
    const isThere = this.client.commands.some(({ name }) => name === word);
    return isThere ? this.#strings.may_not_use(`/${word}`, this.#ownName) : this.#strings.no_command(line);
  }
}

customElements.define('message-composer', MessageComposer);

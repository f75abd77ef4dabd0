// The reader over the channel: shows a message's page by itself, and follows it when the bot changes it.

import { html, nothing, type PropertyValues } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import type { WireMessage } from '../client/wire.ts';
import { componentOf, pageFromMessage } from '../reader/page-from-message.ts';
import '../reader/story-reader.ts';
import { LightElement } from './light-element.ts';

class ReaderDialog extends LightElement {
  static override properties = {
    client: { attribute: false },
    message: { attribute: false },
    version: { attribute: false },
  };
  declare client: MemberClient;
  declare message: WireMessage | null;
  declare version: number;

  constructor() {
    super();
    this.message = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('message') && this.message) this.querySelector('dialog')?.showModal();
  }

  override render() {
    const current = this.#current;
    if (!current) return nothing;
    const { strings } = this.client.language;
    const close = () => this.querySelector('dialog')?.close();
    return html`<dialog class="reader-dialog" aria-label=${strings.reading} @close=${() => this.dispatchEvent(new CustomEvent('reader-closed'))}>
      <button type="button" class="button secondary reader-close" @click=${close}>${strings.close}</button>
      <story-reader
        .page=${pageFromMessage(current)}
        .actionsLabel=${strings.this_page}
        .isBusy=${this.client.inFlight.has(current.id)}
        @reader-action=${({ detail }: CustomEvent<string>) => this.#act(current, detail)}
      ></story-reader>
    </dialog>`;
  }

  /** The message as it is now, or as it was where it is gone. */
  get #current(): WireMessage | null {
    const { message } = this;
    if (!message) return null;
    return this.client.log(message.channel_id).messages.find(({ id }) => id === message.id) ?? message;
  }

  async #act(message: WireMessage, actionId: string): Promise<void> {
    const component = componentOf(message, actionId);
    if (!component) return;
    const known = new Set(this.client.log(message.channel_id).messages.map(({ id }) => id));
    await this.client.use(message, component);
    // What answers beside the page is shown where it stands.
    const isAnsweredElsewhere = this.client
      .log(message.channel_id)
      .messages.some(({ id, interaction_metadata }) => !known.has(id) && interaction_metadata !== undefined);
    if (isAnsweredElsewhere || this.client.form) this.querySelector('dialog')?.close();
  }
}

customElements.define('reader-dialog', ReaderDialog);

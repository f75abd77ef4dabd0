// The messages of the open channel: stays at the newest unless one has scrolled up.

import { html, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MemberClient } from '../client/member-client.ts';
import { isDrawn } from './drawn-messages.ts';
import { LightElement } from './light-element.ts';
import type { MessageContext } from './message-context.ts';
import { renderMessage } from './render-message.ts';

/** Pixels from the end that still count as being there. */
const NEAR_END_PX = 120;

export class MessageList extends LightElement {
  static override properties = {
    context: { attribute: false },
    client: { attribute: false },
    channelId: { attribute: false },
    version: { attribute: false },
  };
  declare context: MessageContext;
  declare client: MemberClient;
  declare channelId: string;
  /** Counts up with every change there is to see. */
  declare version: number;
  #isAtEnd = true;
  #lastTop = 0;
  /** Pictures that load, and a narrower window, move the end while one looks at it. */
  readonly #resized = new ResizeObserver(() => {
    if (this.#isAtEnd) this.scrollToEnd();
  });

  override render() {
    const log = this.client.log(this.channelId);
    const messages = log.messages.filter(isDrawn);
    const { strings } = this.context.language;
    return html`<div class="scroller" tabindex="0" role="log" aria-label=${strings.messages} @scroll=${this.#onScroll}>
      ${log.hasEarlier && log.isLoaded && messages.length > 0 ? html`<button type="button" class="button secondary earlier" @click=${this.#loadEarlier}>${strings.earlier}</button>` : nothing}
      ${messages.length === 0 && log.isLoaded ? html`<p class="empty">${strings.empty}</p>` : nothing}
      <div class="messages">${repeat(
        messages,
        ({ id }) => id,
        (message) => renderMessage(message, this.context),
      )}</div>
    </div>`;
  }

  protected override firstUpdated(): void {
    for (const element of this.querySelectorAll('.scroller, .messages')) this.#resized.observe(element);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('channelId')) this.#isAtEnd = true;
    if (this.#isAtEnd) this.scrollToEnd();
  }

  scrollToEnd(): void {
    this.#isAtEnd = true;
    const scroller = this.querySelector('.scroller');
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
  }

  /** Brings a message into sight, and the focus with it. */
  showMessage(id: string): void {
    const message = this.querySelector<HTMLElement>(`#message-${CSS.escape(id)}`);
    if (!message) return;
    this.#isAtEnd = false;
    message.scrollIntoView({ block: 'start' });
    message.focus({ preventScroll: true });
  }

  #onScroll({ currentTarget }: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = currentTarget as HTMLElement;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) this.#isAtEnd = true;
    else if (scrollTop < this.#lastTop) this.#isAtEnd = false;
    this.#lastTop = scrollTop;
  }

  async #loadEarlier(): Promise<void> {
    const scroller = this.querySelector('.scroller');
    const before = scroller?.scrollHeight ?? 0;
    await this.client.loadEarlier(this.channelId);
    await this.updateComplete;
    if (scroller) scroller.scrollTop += scroller.scrollHeight - before;
  }
}

customElements.define('message-list', MessageList);

// A spoiler: covered until it is pressed, and not read out before.

import { html, LitElement } from 'lit';

export class SpoilerText extends LitElement {
  static override properties = { isOpen: { state: true } };
  declare isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  override render() {
    if (this.isOpen) return html`<span part="open"><slot></slot></span>`;
    return html`<button type="button" part="closed" aria-label="Spoiler. Press to show it."
      @click=${() => {
        this.isOpen = true;
      }}><span aria-hidden="true" inert><slot></slot></span></button>`;
  }
}

customElements.define('spoiler-text', SpoilerText);

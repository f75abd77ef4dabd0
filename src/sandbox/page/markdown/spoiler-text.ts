// A spoiler: covered until it is pressed, and not read out before.

import { html, LitElement } from 'lit';

class SpoilerText extends LitElement {
  static override properties = { isOpen: { state: true }, label: { attribute: false } };
  declare isOpen: boolean;
  /** What is read out instead of the words. */
  declare label: string;

  constructor() {
    super();
    this.isOpen = false;
    this.label = '';
  }

  override render() {
    if (this.isOpen) return html`<span part="open"><slot></slot></span>`;
    return html`<button type="button" part="closed" aria-label=${this.label}
      @click=${() => {
        this.isOpen = true;
      }}><span aria-hidden="true" inert><slot></slot></span></button>`;
  }
}

customElements.define('spoiler-text', SpoilerText);

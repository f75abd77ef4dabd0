// What all elements of the page share: they draw into the page itself, so that its styles and labels reach them.

import { LitElement } from 'lit';

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

// Hints for the first visit, one at a time: done by doing, and put away for good with one press.

import { html, nothing } from 'lit';
import type { PageLanguage } from '../strings/page-language.ts';
import { LightElement } from '../views/light-element.ts';
import { HINT_STEPS } from './hint-steps.ts';

const STORED_AS = 'cliffhanger-hints-hidden';

export class FirstHints extends LightElement {
  static override properties = {
    language: { attribute: false },
    step: { state: true },
    isHidden: { state: true },
  };
  declare language: PageLanguage;
  declare step: number;
  declare isHidden: boolean;

  constructor() {
    super();
    this.step = 0;
    this.isHidden = sessionStorage.getItem(STORED_AS) === 'yes';
  }

  /** A command was sent: the hint that asks for it is done. */
  commandSent(path: string): void {
    if (HINT_STEPS[this.step]?.path === path) this.step += 1;
  }

  /** Time has passed. */
  clockMoved(): void {
    if (HINT_STEPS[this.step]?.path === null) this.step += 1;
  }

  override render() {
    const hint = HINT_STEPS[this.step];
    if (this.isHidden || !hint) return nothing;
    const { strings } = this.language;
    const title = strings.hint_title(this.step + 1, HINT_STEPS.length, hint.title(strings));
    return html`<aside class="hint" aria-label=${strings.hint}>
      <p><b>${title}</b> ${hint.words(strings)}</p>
      <div class="hint-buttons">
        ${hint.path === null ? nothing : html`<button type="button" class="button primary" @click=${() => this.dispatchEvent(new CustomEvent('hint-shown', { detail: hint }))}>${strings.show_me}</button>`}
        <button type="button" class="button secondary" @click=${() => {
          this.step += 1;
        }}>${strings.skip}</button>
        <button type="button" class="button secondary" @click=${this.#hide}>${strings.no_more_hints}</button>
      </div>
    </aside>`;
  }

  #hide(): void {
    sessionStorage.setItem(STORED_AS, 'yes');
    this.isHidden = true;
  }
}

customElements.define('first-hints', FirstHints);

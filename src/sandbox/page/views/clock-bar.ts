// The sandbox's clock, and the buttons that move it.

import { html, nothing } from 'lit';
import { moveClock } from '../client/session.ts';
import { formatClock } from '../markdown/format-time.ts';
import type { PageLanguage } from '../strings/page-language.ts';
import { LightElement } from './light-element.ts';

const HOUR_MS = 3_600_000;

class ClockBar extends LightElement {
  static override properties = {
    now: { attribute: false },
    language: { attribute: false },
    isMoving: { state: true },
    problem: { state: true },
  };
  declare now: number;
  declare language: PageLanguage;
  declare isMoving: boolean;
  declare problem: string;

  constructor() {
    super();
    this.now = 0;
    this.isMoving = false;
    this.problem = '';
  }

  override render() {
    const { strings, locale } = this.language;
    const move = (label: string, words: string, target: Parameters<typeof moveClock>[0]) =>
      html`<button type="button" class="button secondary" title=${words} ?disabled=${this.isMoving} @click=${() => this.#move(target)}>${label}</button>`;
    return html`<div class="clock" role="group" aria-label=${strings.clock}>
      <time aria-live="polite" datetime=${new Date(this.now).toISOString()}>${formatClock(this.now, locale)}</time>
      ${move(strings.hour, strings.hour_hint, { by: HOUR_MS })}
      ${move(strings.day, strings.day_hint, { by: 24 * HOUR_MS })}
      ${move(strings.next_post, strings.next_post_hint, { to: 'next-post' })}
      <span class="clock-problem" role="status">${this.problem === '' ? nothing : this.problem}</span>
    </div>`;
  }

  async #move(target: Parameters<typeof moveClock>[0]): Promise<void> {
    this.isMoving = true;
    this.problem = '';
    try {
      const moved = await moveClock(target);
      if (!moved) this.problem = this.language.strings.no_next_post;
      this.dispatchEvent(new CustomEvent('clock-moved', { bubbles: true }));
    } catch {
      this.problem = this.language.strings.clock_stuck;
    } finally {
      this.isMoving = false;
    }
  }
}

customElements.define('clock-bar', ClockBar);

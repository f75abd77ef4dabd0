// The sandbox's clock, and the buttons that move it.

import { html, nothing } from 'lit';
import { moveClock } from '../client/session.ts';
import { formatClock } from '../markdown/format-time.ts';
import { LightElement } from './light-element.ts';

const HOUR_MS = 3_600_000;

export class ClockBar extends LightElement {
  static override properties = {
    now: { attribute: false },
    isMoving: { state: true },
    problem: { state: true },
  };
  declare now: number;
  declare isMoving: boolean;
  declare problem: string;

  constructor() {
    super();
    this.now = 0;
    this.isMoving = false;
    this.problem = '';
  }

  override render() {
    const move = (label: string, words: string, target: Parameters<typeof moveClock>[0]) =>
      html`<button type="button" class="button secondary" title=${words} ?disabled=${this.isMoving} @click=${() => this.#move(target)}>${label}</button>`;
    return html`<div class="clock" role="group" aria-label="The clock here">
      <time aria-live="polite" datetime=${new Date(this.now).toISOString()}>${formatClock(this.now)}</time>
      ${move('+1 hour', 'Let an hour pass', { by: HOUR_MS })}
      ${move('+1 day', 'Let a day pass', { by: 24 * HOUR_MS })}
      ${move('Next post', 'Let time pass until the next installment', { to: 'next-post' })}
      <span class="clock-problem" role="status">${this.problem === '' ? nothing : this.problem}</span>
    </div>`;
  }

  async #move(target: Parameters<typeof moveClock>[0]): Promise<void> {
    this.isMoving = true;
    this.problem = '';
    try {
      const moved = await moveClock(target);
      if (!moved) this.problem = 'Nothing is going to be posted: start a story first.';
      this.dispatchEvent(new CustomEvent('clock-moved', { bubbles: true }));
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    } finally {
      this.isMoving = false;
    }
  }
}

customElements.define('clock-bar', ClockBar);

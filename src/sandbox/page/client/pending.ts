// Interactions on their way: what was asked under which nonce, and what has come of it.

import type { WireChoice, WireModal } from './wire.ts';

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'modal'; readonly modal: WireModal }
  | { readonly kind: 'choices'; readonly choices: readonly WireChoice[] };

/** Discord gives a bot three seconds, and says so itself; this is for a sandbox that is gone. */
const MAX_WAIT_MS = 15_000;

export class PendingInteractions {
  readonly #waiting = new Map<string, (outcome: Outcome) => void>();
  #count = 0;

  /** A nonce no other interaction has. */
  createNonce(): string {
    this.#count += 1;
    return `${Date.now()}${String(this.#count).padStart(4, '0')}`;
  }

  /** Resolves with what comes of the interaction under `nonce`. */
  wait(nonce: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(nonce, { kind: 'failed' }), MAX_WAIT_MS);
      this.#waiting.set(nonce, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }

  receive(event: string, data: Record<string, unknown>): void {
    const outcome = outcomeOf(event, data);
    if (outcome) this.#settle(String(data.nonce), outcome);
  }

  #settle(nonce: string, outcome: Outcome): void {
    this.#waiting.get(nonce)?.(outcome);
    this.#waiting.delete(nonce);
  }
}

function outcomeOf(event: string, data: Record<string, unknown>): Outcome | null {
  switch (event) {
    case 'INTERACTION_SUCCESS':
      return { kind: 'done' };
    case 'INTERACTION_FAILURE':
      return { kind: 'failed' };
    case 'INTERACTION_MODAL_CREATE':
      return { kind: 'modal', modal: data as unknown as WireModal };
    case 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE':
      return { kind: 'choices', choices: (data.choices ?? []) as WireChoice[] };
    default:
      return null;
  }
}

// Which mutant is switched on in this process, and which were asked for meanwhile.

import { RELOAD, SWITCH } from './schemata.ts';

/** A loop that a mutant made endless is ended after so many looks at its switch. */
const MAX_LOOKS = 2_000_000;

class EndlessError extends Error {}

export class MutantSwitch {
  #on: number | null = null;
  #looks = 0;
  #asked = new Set<number>();

  readonly #reloads = new Map<number, () => void>();

  /** What sources with mutants call, by name. */
  globals(): Record<typeof SWITCH | typeof RELOAD, (...given: never[]) => unknown> {
    return {
      [SWITCH]: (id: number) => this.#isOn(id),
      [RELOAD]: (ids: readonly number[], reload: () => void) => {
        for (const id of ids) this.#reloads.set(id, reload);
      },
    };
  }

  /** Switches a mutant on, or off whichever was, and sets the constants anew that it changes. */
  turn(id: number | null): void {
    const was = this.#on;
    this.#on = id;
    this.#looks = 0;
    if (was !== null) this.#reloads.get(was)?.();
    if (id !== null) this.#reloads.get(id)?.();
  }

  /** Whether it is in a constant of a module that is loaded. */
  isConstant(id: number): boolean {
    return this.#reloads.has(id);
  }

  /** The mutants asked for since the last call. */
  takeAsked(): ReadonlySet<number> {
    const asked = this.#asked;
    this.#asked = new Set();
    return asked;
  }

  #isOn(id: number): boolean {
    if (this.#on === null) {
      this.#asked.add(id);
      return false;
    }
    this.#looks += 1;
    if (this.#looks > MAX_LOOKS) throw new EndlessError(`mutant ${this.#on} does not end`);
    return this.#on === id;
  }
}

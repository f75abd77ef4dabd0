// The bots of a run: processes that are killed, frozen and started again, and what each is doing.

import type { Child, Program } from '../child.ts';
import type { Said } from './bot-process.ts';

/** `down`: works again from `at` on. `rest`: its last tick, at `at`, is over. */
export interface BotState {
  readonly is: 'down' | 'busy' | 'rest' | 'frozen';
  readonly at: number;
}

export interface BotsSetup {
  readonly processes: number;
  readonly start: (program: Program) => Child;
  readonly program: Omit<Program, 'isReady' | 'hear' | 'ended'>;
}

/** A process that has no place yet. */
interface Spare {
  readonly child: Child;
  /** Called with what it says, once it has one. */
  hear: (line: string) => void;
}

export class Bots {
  readonly #setup: BotsSetup;
  readonly #children: Child[] = [];
  readonly #states: BotState[] = [];
  readonly #failed: Error[] = [];
  readonly #killed = new Set<Child>();
  readonly #spares: Spare[] = [];

  /** All start at once, and work from `worksFrom` on (epoch milliseconds of the sandbox's clock). */
  constructor(setup: BotsSetup, worksFrom: number) {
    this.#setup = setup;
    for (let process = 0; process < setup.processes; process += 1) this.#start(process, worksFrom);
  }

  /** What each is doing. @throws Error where any ended by itself */
  get states(): readonly BotState[] {
    const [failure] = this.#failed;
    if (failure !== undefined) throw failure;
    return this.#states;
  }

  /** To be called while nobody works: loading would take the processor from those who do. */
  loadSpares(): void {
    // All may be killed at the same time.
    while (this.#spares.length < this.#setup.processes) this.#spares.push(this.#load());
  }

  kill(process: number, worksFrom: number): void {
    const child = this.#children[process];
    if (child !== undefined) this.#end(child);
    this.#start(process, worksFrom);
  }

  freeze(process: number): void {
    this.#children[process]?.signal('SIGSTOP');
    this.#states[process] = { is: 'frozen', at: 0 };
  }

  /** It counts as busy until it says otherwise. */
  thaw(process: number, at: number): void {
    this.#children[process]?.signal('SIGCONT');
    this.#states[process] = { is: 'busy', at };
  }

  killAll(): void {
    for (const child of [...this.#children, ...this.#spares.map((spare) => spare.child)]) this.#end(child);
  }

  #end(child: Child): void {
    this.#killed.add(child);
    child.kill();
  }

  /** A process that has loaded the bot, and waits for its turn: loading takes longer than all that follows. */
  #load(): Spare {
    const spare: Spare = {
      hear: () => undefined,
      child: this.#setup.start({
        ...this.#setup.program,
        isReady: (line) => said(line)?.state === 'ready',
        hear: (line) => spare.hear(line),
        ended: (why) => {
          if (!this.#killed.has(spare.child)) this.#failed.push(new Error(`a bot ended by itself: ${why}`));
        },
      }),
    };
    return spare;
  }

  #start(process: number, worksFrom: number): void {
    const spare = this.#spares.shift() ?? this.#load();
    const { child } = spare;
    this.#states[process] = { is: 'down', at: worksFrom };
    this.#children[process] = child;
    spare.hear = (line) => {
      const { state, at } = said(line) ?? {};
      // What was still in the pipe when it was killed or frozen is of the past.
      const isPast = this.#children[process] !== child || this.#states[process]?.is === 'frozen';
      if (at === undefined || isPast) return;
      if (state === 'busy' || state === 'rest') this.#states[process] = { is: state, at };
    };
    child.write(String(worksFrom));
  }
}

function said(line: string): Said | null {
  return line.startsWith('{"state"') ? (JSON.parse(line) as Said) : null;
}

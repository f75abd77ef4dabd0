// The bots of a run: processes that are killed, frozen and started again, and what each is doing.

import type { BenchProcess, ProcessOptions } from '../bench-process.ts';
import type { BotReport } from './bot-process.ts';

/** `down`: works again from `at` on. `rest`: its last tick, at `at`, is over. */
export interface BotState {
  readonly status: 'down' | 'busy' | 'idle' | 'frozen';
  readonly at: number;
}

export interface BotsOptions {
  readonly processes: number;
  readonly start: (program: ProcessOptions) => BenchProcess;
  readonly program: Omit<ProcessOptions, 'isReady' | 'hear' | 'ended'>;
}

/** A process that has no place yet. */
interface StandbyBot {
  readonly child: BenchProcess;
  /** Called with what it says, once it has one. */
  onLine: (line: string) => void;
}

export class Bots {
  readonly #options: BotsOptions;
  readonly #children: BenchProcess[] = [];
  readonly #states: BotState[] = [];
  readonly #failed: Error[] = [];
  readonly #killed = new Set<BenchProcess>();
  readonly #standby: StandbyBot[] = [];

  /** All start at once, and work from `worksFrom` on (epoch milliseconds of the sandbox's clock). */
  constructor(setup: BotsOptions, worksFrom: number) {
    this.#options = setup;
    for (let process = 0; process < setup.processes; process += 1) this.#start(process, worksFrom);
  }

  /** What each is doing. @throws Error where any ended by itself */
  get states(): readonly BotState[] {
    const [failure] = this.#failed;
    if (failure !== undefined) throw failure;
    return this.#states;
  }

  /** To be called while nobody works: loading would take the processor from those who do. */
  preloadStandby(): void {
    // All may be killed at the same time.
    while (this.#standby.length < this.#options.processes) this.#standby.push(this.#load());
  }

  kill(process: number, worksFrom: number): void {
    const child = this.#children[process];
    if (child !== undefined) this.#end(child);
    this.#start(process, worksFrom);
  }

  freeze(process: number): void {
    this.#children[process]?.signal('SIGSTOP');
    this.#states[process] = { status: 'frozen', at: 0 };
  }

  /** It counts as busy until it says otherwise. */
  thaw(process: number, at: number): void {
    this.#children[process]?.signal('SIGCONT');
    this.#states[process] = { status: 'busy', at };
  }

  killAll(): void {
    for (const child of [...this.#children, ...this.#standby.map((spare) => spare.child)]) this.#end(child);
  }

  #end(child: BenchProcess): void {
    this.#killed.add(child);
    child.kill();
  }

  /** A process that has loaded the bot, and waits for its turn: loading takes longer than all that follows. */
  #load(): StandbyBot {
    const spare: StandbyBot = {
      onLine: () => undefined,
      child: this.#options.start({
        ...this.#options.program,
        isReady: (line) => parseReport(line)?.state === 'ready',
        onLine: (line) => spare.onLine(line),
        onExit: (why) => {
          if (!this.#killed.has(spare.child)) this.#failed.push(new Error(`a bot ended by itself: ${why}`));
        },
      }),
    };
    return spare;
  }

  #start(process: number, worksFrom: number): void {
    const spare = this.#standby.shift() ?? this.#load();
    const { child } = spare;
    this.#states[process] = { status: 'down', at: worksFrom };
    this.#children[process] = child;
    spare.onLine = (line) => {
      const { state, at } = parseReport(line) ?? {};
      // What was still in the pipe when it was killed or frozen is of the past.
      const isPast = this.#children[process] !== child || this.#states[process]?.status === 'frozen';
      if (at === undefined || isPast) return;
      if (state === 'busy' || state === 'idle') this.#states[process] = { status: state, at };
    };
    child.write(String(worksFrom));
  }
}

function parseReport(line: string): BotReport | null {
  return line.startsWith('{"state"') ? (JSON.parse(line) as BotReport) : null;
}

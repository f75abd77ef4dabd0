// Starts and ends the process that runs the tests: a mutant may hang it for ever.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Entry, note, readJournal } from './journal.ts';
import type { Answer, Opening, Order, Plan } from './test-process.ts';

const SCRIPT = join(import.meta.dirname, 'test-process.js');
/** Milliseconds without a line in the journal after which a mutant counts as one that hangs. */
const HANG_MS = 120_000;
const POLL_MS = 500;

const running = new Set<ChildProcess>();
// Whatever ended this process, what it started ends with it.
process.on('exit', () => {
  for (const child of running) kill(child);
});

export class TestProcess {
  readonly #opening: Opening;
  readonly #journal: string;
  readonly #plan: string;
  #child: ChildProcess | null = null;

  /** @param folder where it may write; of this process alone */
  constructor(opening: Opening, folder: string) {
    this.#opening = opening;
    this.#journal = join(folder, 'journal');
    this.#plan = join(folder, 'plan.json');
    writeFileSync(this.#journal, '');
  }

  get entries(): readonly Entry[] {
    return readJournal(this.#journal);
  }

  /** Tries all mutants in the tests; those that hang are noted as killed. @returns the test files that failed */
  async tryAll(tests: readonly string[], constants: Plan['constants']): Promise<readonly string[]> {
    for (let open = tests; ; open = this.#undone(open)) {
      const answer = await this.#ask({ tests: open, on: null, constants });
      if (answer !== 'hangs') return answer.failed;
      const last = this.entries.findLast(({ kind }) => kind === 'try');
      if (last?.kind === 'try') note(this.#journal, { ...last, kind: 'killed' });
    }
  }

  /** Whether a mutant that is on from the start is noticed in one of the tests. */
  async notices(id: number, tests: readonly string[]): Promise<boolean> {
    const answer = await this.#ask({ tests, on: id, constants: {} });
    return answer === 'hangs' || answer.failed.length > 0;
  }

  close(): void {
    if (this.#child !== null) kill(this.#child);
    this.#child = null;
  }

  #undone(tests: readonly string[]): readonly string[] {
    const done = new Set(this.entries.flatMap((entry) => (entry.kind === 'done' ? [entry.file] : [])));
    return tests.filter((test) => !done.has(test));
  }

  /** @throws Error where the process ends by itself */
  async #ask(order: Order): Promise<Answer | 'hangs'> {
    const child = this.#child ?? this.#start();
    this.#child = child;
    const stop = new AbortController();
    const { signal } = stop;
    try {
      const answer = once(child, 'message', { signal }).then(([said]) => said as Answer);
      const end = once(child, 'exit', { signal }).then(() => {
        throw new Error('The process that runs the tests ended; its errors stand above.');
      });
      child.send(order);
      const said = await Promise.race([answer, end, this.#silence(order.on === null, signal)]);
      if (said === 'hangs') this.close();
      return said;
    } finally {
      stop.abort();
    }
  }

  /** Comes back once nothing has been written for long; where mutants are tried in turn, only while one is on. */
  async #silence(inTurn: boolean, signal: AbortSignal): Promise<'hangs'> {
    const began = Date.now();
    for (;;) {
      await pause(POLL_MS);
      signal.throwIfAborted();
      const last = Math.max(statSync(this.#journal).mtimeMs, began);
      if (Date.now() - last > HANG_MS && (!inTurn || this.entries.at(-1)?.kind === 'try')) return 'hangs';
    }
  }

  /** In a group of its own, so that vitest's processes end with it. */
  #start(): ChildProcess {
    const child = fork(SCRIPT, {
      cwd: this.#opening.root,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, MUTANTS_JOURNAL: this.#journal, MUTANTS_PLAN: this.#plan },
    });
    running.add(child);
    child.send(this.#opening);
    return child;
  }
}

function kill(child: ChildProcess): void {
  running.delete(child);
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

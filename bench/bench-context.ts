// What a bench works with, and puts away: processes it started, temporary folders, anything that must be closed.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchProcess, type ProcessOptions, startProcess } from './bench-process.ts';

export class BenchContext {
  readonly #cleanups: (() => Promise<unknown>)[] = [];
  readonly #children = new Set<BenchProcess>();
  readonly #log: (line: string) => void;
  #closing: Promise<void> | undefined;

  /** `tell` shows how far a bench has come. */
  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  log(line: string): void {
    this.#log(line);
  }

  /** Does `end` when the bench is over, however it ends; what was added last is ended first. */
  defer(end: () => Promise<unknown>): void {
    this.#cleanups.push(end);
  }

  /** A folder that is there until the bench is over. */
  async temporaryFolder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'cliffhanger-bench-'));
    this.defer(() => rm(path, { recursive: true, force: true, maxRetries: 5 }));
    return path;
  }

  /** Starts a program and waits until it is ready. @throws Error where it ends or takes too long before that */
  async start(program: ProcessOptions): Promise<BenchProcess> {
    const child = this.launch(program);
    this.defer(() => this.stop(child));
    await child.ready;
    return child;
  }

  /** Starts a program that whoever calls waits for and ends; at the latest it is killed with the bench. */
  launch(program: ProcessOptions): BenchProcess {
    if (this.#closing !== undefined) throw new Error('the bench is over');
    const child = startProcess(program);
    this.#children.add(child);
    return child;
  }

  async stop(child: BenchProcess): Promise<void> {
    await child.stop();
    this.#children.delete(child);
  }

  /** Puts everything away; one failure does not keep the rest from it. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      for (const end of this.#cleanups.splice(0).reverse()) {
        await end().catch((error: unknown) => this.#log(`could not put away: ${error}`));
      }
    })();
    return this.#closing;
  }

  /** Ends what still runs at once, where there is no time left to wait. */
  kill(): void {
    for (const child of this.#children) child.kill();
  }
}

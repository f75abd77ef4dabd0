// What a bench works with, and puts away: processes it started, temporary folders, anything that must be closed.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, type Program, startChild } from './child.ts';

export class Workbench {
  readonly #endings: (() => Promise<unknown>)[] = [];
  readonly #children = new Set<Child>();
  readonly #tell: (line: string) => void;
  #closing: Promise<void> | undefined;

  /** `tell` shows how far a bench has come. */
  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  tell(line: string): void {
    this.#tell(line);
  }

  /** Does `end` when the bench is over, however it ends; what was added last is ended first. */
  later(end: () => Promise<unknown>): void {
    this.#endings.push(end);
  }

  /** A folder that is there until the bench is over. */
  async folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'cliffhanger-bench-'));
    this.later(() => rm(path, { recursive: true, force: true, maxRetries: 5 }));
    return path;
  }

  /** Starts a program and waits until it is ready. @throws Error where it ends or takes too long before that */
  async start(program: Program): Promise<Child> {
    const child = this.launch(program);
    this.later(() => this.stop(child));
    await child.ready;
    return child;
  }

  /** Starts a program that whoever calls waits for and ends; at the latest it is killed with the bench. */
  launch(program: Program): Child {
    if (this.#closing !== undefined) throw new Error('the bench is over');
    const child = startChild(program);
    this.#children.add(child);
    return child;
  }

  async stop(child: Child): Promise<void> {
    await child.stop();
    this.#children.delete(child);
  }

  /** Puts everything away; one failure does not keep the rest from it. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      for (const end of this.#endings.splice(0).reverse()) {
        await end().catch((error: unknown) => this.#tell(`could not put away: ${error}`));
      }
    })();
    return this.#closing;
  }

  /** Ends what still runs at once, where there is no time left to wait. */
  kill(): void {
    for (const child of this.#children) child.kill();
  }
}

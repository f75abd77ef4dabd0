// Whose file is next: few at once, servers in turn, and no room for more than a few of each.

import { describe, expect, it } from 'vitest';
import { createImportQueue, type ImportQueueOptions } from '../../src/import-worker/import-queue.ts';
import { UserError } from '../../src/ports/user-error.ts';

/** A queue, and what happens in it, in order. */
function setUp(options?: ImportQueueOptions) {
  const queue = createImportQueue(options);
  const begun: string[] = [];
  const waits: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (server: string, name: string) =>
    queue.run(
      server,
      () => {
        begun.push(name);
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
      },
      () => void waits.push(name),
    );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { queue, begun, waits, add, end, settle };
}

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof UserError ? error.problem : error),
  );

describe('a queue of files', () => {
  it('has few under way, and one of a server', async () => {
    const { add, begun, waits, end, settle } = setUp();
    const all = ['a1', 'a2', 'b1', 'c1'].map((name) => add(name[0] ?? '', name));
    await settle();
    expect(begun).toEqual(['a1', 'b1']);
    expect(waits).toEqual(['a2', 'c1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    await end('c1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    await end('a1');
    await end('a2');
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it('gives servers their turns', async () => {
    const { add, begun, end, settle } = setUp({ maxRunning: 1 });
    const names = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
    const all = names.map((name) => add(name[0] ?? '', name));
    await settle();
    for (let turn = 0; turn < names.length; turn += 1) await end(begun.at(-1) ?? '');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
    await Promise.all(all);
  });

  it('takes three of a server, refuses the rest at once, and does nothing for those', async () => {
    const { add, begun, end } = setUp();
    const all = Array.from({ length: 26 }, (_, index) => problemOf(add('a', `a${index}`)));
    const refused = await Promise.all(all.slice(3));
    expect(refused).toHaveLength(23);
    expect(refused.every((each) => (each as { kind?: string }).kind === 'import-queue-full')).toBe(true);
    expect(begun).toEqual(['a0']);
    for (const name of ['a0', 'a1', 'a2']) await end(name);
    expect(await Promise.all(all.slice(0, 3))).toEqual([null, null, null]);
    expect(begun).toEqual(['a0', 'a1', 'a2']);
  });

  it('refuses more than so many in all', async () => {
    const { add } = setUp({ maxRunning: 1, maxWaiting: 2 });
    for (const server of ['a', 'b', 'c']) void add(server, server).catch(() => undefined);
    expect(await problemOf(add('d', 'd'))).toEqual({ kind: 'import-queue-full', of: 'all' });
  });

  it('goes on after one that fails, and turns everything away once it is closed', async () => {
    const { queue, add, begun, settle } = setUp({ maxRunning: 1 });
    const failed = queue.run('a', () => Promise.reject(new Error('broken')));
    await expect(failed).rejects.toThrow('broken');
    void add('a', 'a1');
    const waiting = add('a', 'a2');
    await settle();
    expect(begun).toEqual(['a1']);
    queue.close();
    await expect(waiting).rejects.toThrow('shutting-down');
    await expect(add('b', 'b1')).rejects.toThrow('shutting-down');
  });
});

// The benches' command line: the report's shape, and what its exit code says.

import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  atMostOverPeer,
  type Bench,
  type Options,
  type Row,
  reported,
  UsageError,
} from '../../bench/bench.ts';
import { runCli } from '../../bench/cli.ts';

function bench(name: string, ...rows: Row[]): Bench {
  return { name, run: async () => rows };
}

async function run(arguments_: string[], ...benches: Bench[]) {
  const printed: string[] = [];
  const logged: string[] = [];
  const terminal = { print: (text: string) => printed.push(text), log: (line: string) => logged.push(line) };
  const code = await runCli(arguments_, benches, terminal);
  return { code, printed: printed.join('\n'), logged: logged.join('\n') };
}

const quick = atMost(2, { what: 'quick', unit: 'ms', ours: 1.5 });
const slow = atMost(2, { what: 'slow', unit: 'ms', ours: 2.1 });

describe('--json', () => {
  it('prints one report, and says 0 where every row is ok', async () => {
    const over = atMostOverPeer(2, { what: 'beside', unit: 'ms', ours: 4.5, peer: 3 });
    const seen = reported({ what: 'seen', unit: 'MB', ours: 10, peer: 4 });
    const { code, printed, logged } = await run(['made-up', '--json'], bench('made-up', quick, over, seen));
    expect(JSON.parse(printed)).toEqual({
      bench: 'made-up',
      node: process.versions.node,
      cpus: expect.any(Number),
      rows: [
        { what: 'quick', ours: 1.5, peer: null, ratio: null, unit: 'ms', bound: 2, ok: true },
        {
          what: 'beside (bound: ours − peer)',
          ours: 4.5,
          peer: 3,
          ratio: 1.5,
          unit: 'ms',
          bound: 2,
          ok: true,
        },
        { what: 'seen', ours: 10, peer: 4, ratio: 2.5, unit: 'MB', bound: null, ok: true },
      ],
    });
    expect(logged).toBe('');
    expect(code).toBe(0);
  });

  it('says 1 where one row is over its bound, and which', async () => {
    const { code, printed } = await run(['made-up', '--json'], bench('made-up', quick, slow));
    expect(JSON.parse(printed).rows.map(({ what, ok }: Row) => [what, ok])).toEqual([
      ['quick', true],
      ['slow', false],
    ]);
    expect(code).toBe(1);
  });
});

describe('a bound', () => {
  it('on the difference is judged by the difference', () => {
    expect(atMostOverPeer(2, { what: '', unit: 'ms', ours: 12.1, peer: 10 }).ok).toBe(false);
    expect(atMostOverPeer(2, { what: '', unit: 'ms', ours: 12, peer: 10 }).ok).toBe(true);
  });

  it('from below is kept by what is as much, or more', () => {
    expect([1, 2, 3].map((ours) => atLeast(2, { what: '', unit: 'ms', ours }).ok)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is not kept by what could not be measured', () => {
    expect(atMost(2, { what: '', unit: 'ms', ours: Number.NaN }).ok).toBe(false);
    expect(atMostOverPeer(2, { what: '', unit: 'ms', ours: 1, peer: Number.NaN }).ok).toBe(false);
  });

  it('is judged before rounding', () => {
    expect(atMost(2, { what: '', unit: 'ms', ours: 2.0004 }).ok).toBe(false);
  });
});

it('prints a table without --json, and marks what is too much', async () => {
  const { code, printed } = await run(['made-up'], bench('made-up', quick, slow));
  expect(printed).toMatch(/quick +1\.50 .* 2 +ms +ok/);
  expect(printed).toMatch(/slow +2\.10 .* 2 +ms +TOO MUCH/);
  expect(code).toBe(1);
});

it('names the benches where there is none of that name', async () => {
  for (const arguments_ of [['nope'], [], ['--json'], ['one', '--jsno'], ['one', 'two']]) {
    const { code, printed, logged } = await run(arguments_, bench('one'), bench('two'));
    expect(logged.split('\n')).toHaveLength(1);
    expect(logged).toContain('one, two');
    expect(printed).toBe('');
    expect(code).toBe(2);
  }
});

describe('options', () => {
  const optionsSeen: Options[] = [];
  const counting: Bench = {
    name: 'counting',
    options: ['seed'],
    async run(_, options) {
      optionsSeen.push(options);
      if (options.seed === 'x') throw new UsageError('--seed takes a number');
      return [quick];
    },
  };

  it('reach the bench that takes them', async () => {
    expect((await run(['counting', '--seed', '3', '--json'], counting)).code).toBe(0);
    expect((await run(['counting', '--seed=4'], counting)).code).toBe(0);
    expect((await run(['counting'], counting)).code).toBe(0);
    expect(optionsSeen.map(({ seed }) => seed)).toEqual(['3', '4', undefined]);
  });

  it('that it does not take, or values it can’t, say so in a line', async () => {
    for (const arguments_ of [['--seeds', '3'], ['--seed'], ['--seed', '3', 'more'], ['--seed', 'x']]) {
      const { code, printed, logged } = await run(['counting', ...arguments_], counting);
      expect(logged.split('\n')).toHaveLength(1);
      expect(logged).toContain('--seed');
      expect(printed).toBe('');
      expect(code).toBe(2);
    }
  });
});

it('says 1 where a bench fails, and puts away what it had begun', async () => {
  let open = true;
  const failing: Bench = {
    name: 'failing',
    async run(work) {
      work.defer(async () => {
        open = false;
      });
      throw new Error('no such luck');
    },
  };
  const { code, printed, logged } = await run(['failing', '--json'], failing);
  expect(logged).toContain('no such luck');
  expect(printed).toBe('');
  expect(open).toBe(false);
  expect(code).toBe(1);
});

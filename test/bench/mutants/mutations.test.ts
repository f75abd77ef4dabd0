// The small changes that are made to a source, and the sources with all of them in.

import { describe, expect, it } from 'vitest';
import { draw } from '../../../bench/mutants/draw.ts';
import { findEquivalents } from '../../../bench/mutants/equivalent.ts';
import { type Mutant, mutantsOf } from '../../../bench/mutants/mutations.ts';
import { RELOAD, withMutants } from '../../../bench/mutants/schemata.ts';
import { isMutated, readSources } from '../../../bench/mutants/sources.ts';
import { MutantSwitch } from '../../../bench/mutants/switch.ts';
import { projectRoot } from '../../../src/project-root.ts';

const FILE = 'src/reading/made-up.ts';
const mutate = (source: string, { start, end, after }: Mutant) =>
  source.slice(0, start) + after + source.slice(end);
const changesOf = (source: string) =>
  mutantsOf(FILE, source).map(({ before, after }) => `${before} → ${after}`);

describe('the mutants of a source', () => {
  it.each([
    ['if (a) b;', ['a → true', 'a → false', 'b; → ;']],
    ['x = a < b;', ['x = a < b; → ;', 'a < b → a <= b', 'a < b → a >= b']],
    ['x = a === b;', ['x = a === b; → ;', 'a === b → a !== b']],
    ['const x = a - b;', ['a - b → a + b']],
    ['const x = a + "b";', []],
    ['const x = 3;', ['3 → 4', '3 → 2']],
    ['const x = 0;', ['0 → 1', '0 → (-1)']],
    ['const x = { 3: a };', []],
    ['let x: 1 | 2;', []],
    ['const x = a as 1;', []],
    ['const x = a && b;', ['a && b → a || b']],
    ['const x = a || (b && c);', ['a || (b && c) → a && (b && c)', 'b && c → b || c']],
    ['const x = a ?? b;', ['a ?? b → a', 'a ?? b → b']],
    ['const x = !a;', ['!a → a']],
    ['const x = true;', ['true → false']],
    ['const x = a ? b : c;', ['a → true', 'a → false']],
    ['const x = Math.min(a, b);', ['min → max']],
    ['const x = a.some(b);', ['some → every']],
    ['while (a) break;', ['a → false', 'break; → ;']],
    ['for (let i = a; i; i++) continue;', ['i → false', 'continue; → ;']],
    ['throw a;', ['throw a; → ;']],
    ['a++;', ['a++ → a--', 'a++; → ;']],
  ])('%s', (source, changes) => {
    expect(changesOf(source).sort()).toEqual([...changes].sort());
  });

  it('are where they say, and change nothing else', () => {
    const source = 'const a = 1;\n  if (a > 2) f();';
    const mutant = mutantsOf(FILE, source).find(({ after }) => after === 'a >= 2');
    expect(mutant).toMatchObject({ line: 2, column: 7, before: 'a > 2' });
    expect(mutant && mutate(source, mutant)).toBe('const a = 1;\n  if (a >= 2) f();');
  });
});

describe('a source with its mutants in', () => {
  const source =
    'const N = 2;\nfunction f(a) { if (a > N) return a - 1; log(a); return Math.max(a, N) && true; }';
  const mutants = mutantsOf(FILE, source);

  /** What the source makes of `a`, with what it logs, while one mutant is on. */
  function outcomes(text: string, on: number | null): string {
    const mutantSwitch = new MutantSwitch();
    const logged: unknown[] = [];
    const globals = mutantSwitch.globals();
    const run = new Function(...Object.keys(globals), 'log', `${text}\nreturn f;`);
    const f = run(...Object.values(globals), (value: unknown) => logged.push(value)) as (
      a: number,
    ) => unknown;
    mutantSwitch.turn(on);
    return JSON.stringify([[0, 2, 3, 4].map((a) => f(a)), logged]);
  }

  it('does what each mutant alone would do, constants of the module included', () => {
    const numbered = mutants.map((mutant, id) => ({ id, mutant }));
    const all = withMutants(FILE, source, numbered);
    expect(outcomes(all, null)).toBe(outcomes(source, null));
    for (const { id, mutant } of numbered) {
      expect(outcomes(all, id), `${mutant.before} → ${mutant.after}`).toBe(
        outcomes(mutate(source, mutant), null),
      );
    }
    expect(all).toContain(RELOAD);
  });

  it('ends a loop that a mutant made endless', () => {
    const endless = 'function f(a) { let n = a; while (n > 0) { n -= 1; } return n; }';
    const all = mutantsOf(FILE, endless).map((mutant, id) => ({ id, mutant }));
    const id = all.find(({ mutant }) => mutant.after === 'n += 1')?.id ?? -1;
    expect(() => outcomes(withMutants(FILE, endless, all), id)).toThrow('does not end');
  });
});

describe('mutants drawn by a seed', () => {
  const source = Array.from({ length: 40 }, (_, line) =>
    line === 0 ? 'f(1, 2, 3, 4, 5, 6, 7, 8, 9);' : 'g(1);',
  ).join('\n');
  const mutants = mutantsOf(FILE, source);

  it('are the same for the same seed, others for another, and each once', () => {
    expect(draw(mutants, 20, 1)).toEqual(draw(mutants, 20, 1));
    expect(draw(mutants, 20, 1)).not.toEqual(draw(mutants, 20, 2));
    expect(new Set(draw(mutants, 1_000, 1)).size).toBe(mutants.length);
  });

  it('come from each line of code alike, however much there is to change on it', () => {
    const first = Array.from({ length: 400 }, (_, seed) => draw(mutants, 1, seed)[0]?.line);
    const onTheLongLine = first.filter((line) => line === 1).length;
    expect(onTheLongLine).toBeLessThan(30);
  });
});

describe('the list of equivalent mutants', () => {
  const text = 'const a = b < c;\nconst d = b < c;\n';
  const sources = [{ file: FILE, text }];
  const mutants = mutantsOf(FILE, text);
  const entry = {
    file: FILE,
    line: 'const d = b < c;',
    before: 'b < c',
    after: 'b <= c',
    reason: 'never alike',
  };

  it('goes by the text of the line, so that it holds when lines move', () => {
    const found = [...findEquivalents([entry], mutants, sources)];
    expect(found).toMatchObject([{ line: 2, before: 'b < c', after: 'b <= c' }]);
  });

  it.each([
    ['names no mutant any more', { ...entry, line: 'const d = b > c;' }],
    ['names no mutant any more', { ...entry, nth: 2 }],
    ['has no reason', { ...entry, reason: ' ' }],
  ])('is refused where an entry %s', (problem, wrong) => {
    expect(() => findEquivalents([wrong], mutants, sources)).toThrow(problem);
  });
});

it('leaves wordings and tables of names alone', () => {
  expect(isMutated('src/discord/strings/en/read.ts')).toBe(false);
  expect(isMutated('src/reading/city-names.ts')).toBe(false);
  expect(isMutated('src/story/story.ts')).toBe(false);
  const files = readSources(projectRoot).map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['src/reading/plan-tick.ts', 'src/discord/render/read.ts']));
});

// All mutants of a source in it at once, each switched on by its number: a source is compiled and loaded a single time.

import { constantsOf } from './constants.ts';
import type { Mutant } from './mutations.ts';
import { parseSource } from './syntax-tree.ts';

/** A mutant and the number that switches it on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** The global function that says whether a mutant is switched on, by its number. */
export const SWITCH = '__mutant';

/**
 * The global function that takes what sets a module's constants anew, and the numbers of the mutants in them: a constant
 * is computed once, while its module is loaded, and would not notice that a mutant is switched on later.
 */
export const RELOAD = '__reloadMutants';

/** The source of `file` with all of `mutants`, which are its own. */
export function withMutants(file: string, source: string, mutants: readonly Numbered[]): string {
  const outermostFirst = [...mutants].sort(
    ({ mutant: { host: one } }, { mutant: { host: other } }) =>
      one.start - other.start || other.end - one.end,
  );
  const constants = constantsOf(parseSource(file, source));
  const within = (start: number, end: number) =>
    outermostFirst.filter(({ mutant: { host } }) => start <= host.start && host.end <= end);
  const numbers = constants.flatMap(({ init }) => within(init.start, init.end).map(({ id }) => id));
  if (numbers.length === 0) return rendered(source, 0, source.length, outermostFirst);
  const settable = constants.reduce(
    (text, { start }) => `${text.slice(0, start)}let  ${text.slice(start + 'const'.length)}`,
    source,
  );
  const sets = constants.map(({ name, init: { start, end } }) => {
    return `${name} = ${rendered(source, start, end, within(start, end))};`;
  });
  const reload = `${RELOAD}([${numbers}], () => { ${sets.join(' ')} });`;
  return `${rendered(settable, 0, source.length, outermostFirst)}\n${reload}\n`;
}

/** The source from `from` to `to`, with mutants that stand there, the outermost first. */
function rendered(source: string, from: number, to: number, mutants: readonly Numbered[]): string {
  let text = '';
  let at = from;
  let open = mutants;
  for (let [first] = open; first !== undefined; [first] = open) {
    const { start, end } = first.mutant.host;
    const within = open.filter(({ mutant: { host } }) => host.start < end);
    text += source.slice(at, start) + switched(source, first, within.slice(1));
    at = end;
    open = open.slice(within.length);
  }
  return text + source.slice(at, to);
}

function switched(source: string, { id, mutant }: Numbered, within: readonly Numbered[]): string {
  const { host, start, end, after } = mutant;
  const original = rendered(source, host.start, host.end, within);
  if (host.isStatement) return `if (${SWITCH}(${id})) {} else ${original}`;
  const mutated = source.slice(host.start, start) + after + source.slice(end, host.end);
  return `(${SWITCH}(${id}) ? (${mutated}) : (${original}))`;
}

// Mutants drawn by a seed: every line of code that has any is as likely as every other, whatever file it is in.

import { seeded } from '../random.ts';
import type { Mutant } from './mutations.ts';

/** @returns at most `count` of them, each once, in the order in which they were drawn */
export function draw(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const random = seeded(seed);
  const lines = byLine(mutants);
  const drawn: Mutant[] = [];
  while (drawn.length < count && lines.length > 0) {
    const at = random.between(0, lines.length - 1);
    const line = lines[at] ?? [];
    const [mutant] = line.splice(random.between(0, line.length - 1), 1);
    if (mutant !== undefined) drawn.push(mutant);
    if (line.length === 0) lines.splice(at, 1);
  }
  return drawn;
}

function byLine(mutants: readonly Mutant[]): Mutant[][] {
  const lines = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${mutant.file}:${mutant.line}`;
    lines.set(key, [...(lines.get(key) ?? []), mutant]);
  }
  return [...lines.values()];
}

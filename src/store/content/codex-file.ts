// codex.yaml: what can be looked up, every name and fact with the scene that reveals it.

import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../../story/fold.ts';
import { CODEX_KINDS, type CodexEntry, type Stamped } from '../../story/story.ts';
import { type Checked, checkYaml } from './check-yaml.ts';
import { didYouMean } from './did-you-mean.ts';
import { keyed, list, optionalText, text } from './fields.ts';
import type { Problems } from './problem.ts';
import { kindOf, readTextFile } from './text-file.ts';

export const CODEX_FILE = 'codex.yaml';

/** Autocomplete takes names of 100 characters. */
const LONGEST_NAME = 100;
const LONGEST_FACT = 600;
const LONGEST_SLUG = 80;

/** Short for `{ name: …, from: the entry's }`. */
const bareName = (value: unknown) => (typeof value === 'string' ? { name: value } : value);

const entry = keyed({
  kind: z.enum(CODEX_KINDS),
  from: optionalText(LONGEST_SLUG),
  names: z
    .array(z.preprocess(bareName, keyed({ name: text(LONGEST_NAME), from: optionalText(LONGEST_SLUG) })))
    .min(1),
  // A fact has no `from` to fall back on: one stamped too early by oversight is a spoiler.
  facts: list(keyed({ text: text(LONGEST_FACT), from: text(LONGEST_SLUG) }), 1000),
});

type CodexFile = Checked<z.output<typeof codex>>;
const codex = z.preprocess((value) => (isEmptyMap(value) ? [] : value), z.array(entry).max(20_000));

const isEmptyMap = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** The codex, empty where there is none. `slugs`: those of scenes 1..N, in order. */
export async function readCodexFile(
  folder: string,
  slugs: readonly string[],
  problems: Problems,
): Promise<CodexEntry[]> {
  if ((await kindOf(join(folder, CODEX_FILE))) === 'missing') return [];
  const content = await readTextFile(folder, CODEX_FILE, problems);
  if (content === null) return [];
  const checked = checkYaml({ file: CODEX_FILE, text: content, line: 1 }, codex, problems);
  if (checked === null) return [];
  refuseTwins(checked, problems);
  return stampedEntries(checked, slugs, problems);
}

function stampedEntries(
  { value, lineOf }: CodexFile,
  slugs: readonly string[],
  problems: Problems,
): CodexEntry[] {
  const stamp = (text: string, from: string | null, ...path: readonly PropertyKey[]): Stamped[] => {
    const scene = from === null ? 0 : slugs.indexOf(from) + 1;
    if (scene > 0) return [{ text, scene }];
    const says = from === null ? `Say which scene reveals “${text}”: add from: …` : unknownScene(from, slugs);
    problems.error(CODEX_FILE, lineOf(...path), says);
    return [];
  };
  return value.map((entry, e): CodexEntry => {
    const names = entry.names.flatMap(({ name, from }, n) =>
      from === null && entry.from !== null
        ? stamp(name, entry.from, e, 'from')
        : stamp(name, from, e, 'names', n, 'from'),
    );
    const facts = entry.facts.flatMap(({ text, from }, f) => stamp(text, from, e, 'facts', f, 'from'));
    const met = Math.min(...names.map(({ scene }) => scene));
    const early = facts.findIndex(({ scene }) => scene < met);
    if (names.length > 0 && facts.length === entry.facts.length && early !== -1) {
      const says = `This fact comes before any name of “${names[0]?.text}”, and is kept back until scene “${slugs[met - 1]}”.`;
      problems.warning(CODEX_FILE, lineOf(e, 'facts', early), says);
    }
    return { kind: entry.kind, names, facts: facts.sort((a, b) => a.scene - b.scene) };
  });
}

/** What to say about a slug that no scene has. */
export function unknownScene(from: string, slugs: readonly string[]): string {
  const bare = from.replace(/^\d+-/, '').replace(/\.md$/, '');
  const meant = slugs.includes(bare) ? ` Did you mean “${bare}”?` : didYouMean(from, slugs);
  return `There is no scene “${from}”.${meant} A scene is named as its file is, without the number.`;
}

/** Two entries that answer to one name could not both be looked up by it. */
function refuseTwins({ value, lineOf }: CodexFile, problems: Problems): void {
  const lines = new Map<string, number>();
  for (const [e, { names }] of value.entries()) {
    for (const [n, { name }] of names.entries()) {
      const line = lineOf(e, 'names', n);
      const first = lines.get(fold(name));
      if (first === undefined) lines.set(fold(name), line);
      else
        problems.error(
          CODEX_FILE,
          line,
          `“${name}” is a name on line ${first} already. Take one of them out.`,
        );
    }
  }
}

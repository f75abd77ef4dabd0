// codex.yaml: what can be looked up, every name and fact with the scene that reveals it.

import { join } from 'node:path';
import { z } from 'zod';
import { fold } from '../../story/fold.ts';
import { CODEX_KINDS, type CodexEntry, type Stamped } from '../../story/story.ts';
import type { ContentProblems } from './content-problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { list, objectOf, optionalText, text } from './fields.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { fileKindOf, readTextFile } from './text-file.ts';

const CODEX_FILE = 'codex.yaml';

/** Autocomplete takes names of 100 characters. */
const MAX_NAME_CHARS = 100;
const MAX_FACT_CHARS = 600;
const MAX_SLUG_CHARS = 80;

/** Short for `{ name: …, from: the entry's }`. */
const expandNameShorthand = (value: unknown) => (typeof value === 'string' ? { name: value } : value);

const entry = objectOf({
  kind: z.enum(CODEX_KINDS),
  from: optionalText(MAX_SLUG_CHARS),
  names: z
    .array(
      z.preprocess(
        expandNameShorthand,
        objectOf({ name: text(MAX_NAME_CHARS), from: optionalText(MAX_SLUG_CHARS) }),
      ),
    )
    .min(1),
  // A fact has no `from` to fall back on: one stamped too early by oversight is a spoiler.
  facts: list(objectOf({ text: text(MAX_FACT_CHARS), from: text(MAX_SLUG_CHARS) }), 1000),
});

type CodexFile = ParsedYaml<z.output<typeof codex>>;
const codex = z.preprocess((value) => (isEmptyMap(value) ? [] : value), z.array(entry).max(20_000));

const isEmptyMap = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** The codex, empty where there is none. `slugs`: those of scenes 1..N, in order. */
export async function readCodexFile(
  folder: string,
  slugs: readonly string[],
  problems: ContentProblems,
): Promise<CodexEntry[]> {
  if ((await fileKindOf(join(folder, CODEX_FILE))) === 'missing') return [];
  const content = await readTextFile(folder, CODEX_FILE, problems);
  if (content === null) return [];
  const checked = parseYaml({ file: CODEX_FILE, text: content, line: 1 }, codex, problems);
  if (checked === null) return [];
  rejectDuplicateNames(checked, problems);
  return stampEntries(checked, slugs, problems);
}

function stampEntries(
  { value, lineOf }: CodexFile,
  slugs: readonly string[],
  problems: ContentProblems,
): CodexEntry[] {
  const stamp = (text: string, from: string | null, ...path: readonly PropertyKey[]): Stamped[] => {
    const scene = from === null ? 0 : slugs.indexOf(from) + 1;
    if (scene > 0) return [{ text, scene }];
    const says =
      from === null ? `Say which scene reveals “${text}”: add from: …` : unknownSceneMessage(from, slugs);
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
    const firstNamed = Math.min(...names.map(({ scene }) => scene));
    const firstEarlyFact = facts.findIndex(({ scene }) => scene < firstNamed);
    if (names.length > 0 && facts.length === entry.facts.length && firstEarlyFact !== -1) {
      const says = `This fact comes before any name of “${names[0]?.text}”, and is kept back until scene “${slugs[firstNamed - 1]}”.`;
      problems.warning(CODEX_FILE, lineOf(e, 'facts', firstEarlyFact), says);
    }
    return { kind: entry.kind, names, facts: facts.sort((a, b) => a.scene - b.scene) };
  });
}

/** What to say about a slug that no scene has. */
export function unknownSceneMessage(from: string, slugs: readonly string[]): string {
  const bare = from.replace(/^\d+-/, '').replace(/\.md$/, '');
  const meant = slugs.includes(bare) ? ` Did you mean “${bare}”?` : didYouMean(from, slugs);
  return `There is no scene “${from}”.${meant} A scene is named as its file is, without the number.`;
}

/** Two entries that answer to one name could not both be looked up by it. */
function rejectDuplicateNames({ value, lineOf }: CodexFile, problems: ContentProblems): void {
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

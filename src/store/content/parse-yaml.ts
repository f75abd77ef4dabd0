// Reading YAML against a schema, and saying in plain words and with true line numbers what is wrong with it.

import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblems } from './content-problem.ts';
import { didYouMean } from './did-you-mean.ts';
import { findPitfalls } from './yaml-pitfalls.ts';

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** The line of the file (from 1) that the text begins on. */
  readonly line: number;
}

export interface ParsedYaml<T> {
  readonly value: T;
  /** The line of the file where the value of a path begins, or of as much of the path as there is. */
  lineOf(...path: readonly PropertyKey[]): number;
}

/** The value, or null and at least one problem. An empty text is an empty map. */
export function parseYaml<S extends z.ZodType>(
  source: YamlSource,
  schema: S,
  problems: ContentProblems,
): ParsedYaml<z.output<S>> | null {
  const lines = new LineCounter();
  // Failsafe: no value turns into a number, a date or a boolean behind its author's back.
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + source.line - 1;
  for (const { code, message, pos } of document.errors) {
    problems.error(source.file, lineAt(pos[0]), SYNTAX_HINTS[code] ?? `This is not valid YAML: ${message}.`);
  }
  const pitfalls = findPitfalls(document);
  for (const { offset, message, lost } of pitfalls) {
    if (lost) problems.error(source.file, lineAt(offset), message);
    else problems.warning(source.file, lineAt(offset), message);
  }
  if (document.errors.length > 0 || pitfalls.some(({ lost }) => lost)) return null;

  const root = document.contents;
  const empty = root === null || (isScalar(root) && root.value === '');
  const lineOf = (...path: readonly PropertyKey[]) => (empty ? source.line : lineAt(offsetOf(root, path)));
  const parsed = schema.safeParse(empty ? {} : document.toJS(), { reportInput: true });
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    if (issue.code !== 'unrecognized_keys') {
      problems.error(source.file, lineOf(...issue.path), describeIssue(issue));
      continue;
    }
    const known = issue.message.split(' ');
    for (const key of issue.keys) {
      const meant = didYouMean(key, known) || ` Possible here: ${known.join(', ')}.`;
      problems.error(source.file, lineOf(...issue.path, key), `“${key}” means nothing here.${meant}`);
    }
  }
  return null;
}

/** What people run into, by the codes of the yaml package. */
const SYNTAX_HINTS: Readonly<Partial<Record<string, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text with a colon in it needs quotes around it: key: "Like this: quoted".',
  MULTILINE_IMPLICIT_KEY: 'This line should be a key and a value, like “title: The Alley”.',
  DUPLICATE_KEY: 'This key stands here twice. Take one of them out.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  MISSING_CHAR: 'Something is missing here: a colon after a key, or a closing quote or bracket.',
  BAD_SCALAR_START: 'A text that begins with such a character needs quotes around it.',
  BAD_INDENT: 'This line is not indented like the lines it belongs to.',
};

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const name = issue.path.findLast((key) => typeof key === 'string');
  const what = name === undefined ? 'This' : `“${name}”`;
  const one = typeof issue.path.at(-1) === 'number' && name !== undefined ? `An item of ${what}` : what;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${what} is missing. Add it: ${name}: …`;
      return `${one} must be ${TYPE_DESCRIPTIONS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return `${one} is empty. Fill it in, or take it out.`;
    case 'too_big': {
      const length = typeof issue.input === 'string' || Array.isArray(issue.input) ? issue.input.length : '';
      const unit = issue.origin === 'array' ? 'items' : 'characters';
      return `${one} has ${length} ${unit}; at most ${issue.maximum} fit.`;
    }
    case 'invalid_value': {
      if (issue.input === undefined) return `${what} is missing. Choose one of ${issue.values.join(', ')}.`;
      const words = issue.values.map(String);
      return `${one} must be one of ${words.join(', ')}.${didYouMean(String(issue.input), words)}`;
    }
    default:
      return issue.message;
  }
}

const TYPE_DESCRIPTIONS: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  array: 'a list, each item on a line of its own after “- ”',
  object: 'keys and values, like “title: The Alley”',
};

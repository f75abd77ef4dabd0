// The syntax tree of a TypeScript source, by the parser that vite brings; types are left out, since they do nothing.

import { parseSync } from 'vite';

/** A node as ESTree has it; offsets are in UTF-16 units. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** @throws Error where the source can't be parsed */
export function parseSource(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
}

/** Calls `visit` for each node that runs, parents first, with its parents from the nearest on. */
export function walk(
  node: Node,
  visit: (node: Node, parents: readonly Node[]) => void,
  parents: readonly Node[] = [],
): void {
  visit(node, parents);
  const within = [node, ...parents];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child) && runs(child)) walk(child, visit, within);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** What wraps a value in a type runs (`x as T`, `x satisfies T`, `x!`); other nodes of TypeScript's own are types. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);

function runs(node: Node): boolean {
  if (node.type.startsWith('TS')) return WRAPPERS.has(node.type);
  return node.type !== 'ImportDeclaration';
}

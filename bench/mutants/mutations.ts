// The mutants of a source: each is one small change that a test ought to notice.

import { isNode, type Node, parseSource, walk } from './syntax-tree.ts';

export interface Mutant {
  /** From the project's root, with `/`. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** What is replaced: offsets in UTF-16 units, `end` not included. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** The expression or statement that the change is in. */
  readonly host: Host;
}

/** Offsets in UTF-16 units, `end` not included. */
export interface Host {
  readonly start: number;
  readonly end: number;
  readonly isStatement: boolean;
}

interface Change {
  readonly node: Node;
  readonly after: string;
}

type Text = (node: Node) => string;
type Operator = (node: Node, text: Text, parent: Node | undefined) => readonly Change[];

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
};

const ARITHMETIC: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
};

const ASSIGNMENTS: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=' };

const CALLS: ReadonlyMap<string, string> = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['some', 'every'],
  ['every', 'some'],
]);

/** What may stand on a statement's place and do nothing. */
const NOTHING = ';';

/** By the type of node; a list in the order of the text for each. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  BinaryExpression: (node, text) => {
    const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
    if (operator === '+' && (isText(left) || isText(right))) return [];
    const others = COMPARISONS[operator] ?? [ARITHMETIC[operator]].filter((other) => other !== undefined);
    return others.map((other) => ({ node, after: `${text(left)} ${other} ${text(right)}` }));
  },
  LogicalExpression: (node, text) => {
    const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
    if (operator === '??') return [left, right].map((side) => ({ node, after: text(side) }));
    return [
      { node, after: `${grouped(left, text)} ${operator === '&&' ? '||' : '&&'} ${grouped(right, text)}` },
    ];
  },
  UnaryExpression: (node, text) =>
    node.operator === '!' || node.operator === '-' ? [{ node, after: text(node.argument as Node) }] : [],
  UpdateExpression: (node, text, parent) => {
    // A loop that counts the wrong way never ends: nothing is learned from it.
    if (parent?.type === 'ForStatement') return [];
    return [{ node, after: swapped(text(node), { '++': '--', '--': '++' }) }];
  },
  AssignmentExpression: (node, text) => {
    const { left, right, operator } = node as unknown as { left: Node; right: Node; operator: string };
    const other = ASSIGNMENTS[operator];
    return other === undefined ? [] : [{ node, after: `${text(left)} ${other} ${text(right)}` }];
  },
  Literal: (node, _, parent) => {
    if (typeof node.value === 'boolean') return [{ node, after: String(!node.value) }];
    if (typeof node.value !== 'number' || isKey(node, parent)) return [];
    return [node.value + 1, node.value - 1].map((value) => ({ node, after: written(value) }));
  },
  CallExpression: (node) => {
    const { property, computed } = node.callee as unknown as { property?: Node; computed?: boolean };
    const other = property && !computed ? CALLS.get(String(property.name)) : undefined;
    return property === undefined || other === undefined ? [] : [{ node: property, after: other }];
  },
  IfStatement: condition,
  ConditionalExpression: condition,
  WhileStatement: endless,
  DoWhileStatement: endless,
  ForStatement: endless,
  ExpressionStatement: (node) => (typeof node.directive === 'string' ? [] : removed(node)),
  ThrowStatement: removed,
  ContinueStatement: removed,
  BreakStatement: (node, _, parent) => (parent?.type === 'SwitchCase' ? [] : removed(node)),
  ReturnStatement: (node) => (node.argument === null ? removed(node) : []),
};

/** All mutants of a file, in the order of its text. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const mutants: Mutant[] = [];
  const text: Text = ({ start, end }) => source.slice(start, end);
  walk(parseSource(file, source), (node, [parent]) => {
    for (const { node: changed, after } of OPERATORS[node.type]?.(node, text, parent) ?? []) {
      const above = source.slice(0, changed.start).split('\n');
      mutants.push({
        file,
        line: above.length,
        column: (above.at(-1) ?? '').length + 1,
        start: changed.start,
        end: changed.end,
        before: text(changed),
        after,
        host: hostOf(node, changed),
      });
    }
  });
  return mutants.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** A name that is changed stands in a call; everything else is a whole expression or statement. */
function hostOf(node: Node, changed: Node): Host {
  const { start, end } = changed.type === 'Identifier' && node.type === 'CallExpression' ? node : changed;
  return { start, end, isStatement: changed.type.endsWith('Statement') };
}

function condition(node: Node): Change[] {
  return ['true', 'false'].map((after) => ({ node: node.test as Node, after }));
}

/** A loop's condition: only false, since one that is always true shows nothing but that the loop ends. */
function endless(node: Node): Change[] {
  return isNode(node.test) ? [{ node: node.test, after: 'false' }] : [];
}

function removed(node: Node): Change[] {
  return [{ node, after: NOTHING }];
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function isKey(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'Property' && parent.key === node && parent.value !== node;
}

/** `&&` binds closer than `||`: what is swapped keeps its operands together. */
function grouped(node: Node, text: Text): string {
  return node.type === 'LogicalExpression' ? `(${text(node)})` : text(node);
}

/** In brackets where it is negative: `x - -1` parses, `x--1` does not. */
function written(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

function swapped(text: string, others: Readonly<Record<string, string>>): string {
  return text.replace(/\+\+|--/u, (operator) => others[operator] ?? operator);
}

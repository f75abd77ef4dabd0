// The constants of a module that can be computed again at any time, since nothing but values goes into them.

import { isNode, type Node } from './syntax-tree.ts';

export interface Constant {
  readonly name: string;
  /** Where its `const` stands. */
  readonly start: number;
  readonly init: Node;
}

/** In the order in which they are computed. */
export function constantsOf(program: Node): Constant[] {
  return (program.body as readonly Node[]).flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || declaration.kind !== 'const')
      return [];
    const [declarator, ...others] = declaration.declarations as readonly { id: Node; init: Node }[];
    if (declarator === undefined || others.length > 0 || !isValue(declarator.init)) return [];
    return [{ name: String(declarator.id.name), start: declaration.start, init: declarator.init }];
  });
}

const VALUES: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'Identifier',
  'Literal',
  'LogicalExpression',
  'MemberExpression',
  'ObjectExpression',
  'ParenthesizedExpression',
  'Property',
  'SpreadElement',
  'TemplateElement',
  'TemplateLiteral',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'UnaryExpression',
]);

/** Functions are values too, whatever stands in them; so is a set or map made from something. */
function isValue(node: Node): boolean {
  if (node.type === 'ArrowFunctionExpression' || node.type.startsWith('TSType')) return true;
  const { callee, arguments: given = [] } = node as unknown as { callee?: Node; arguments?: readonly Node[] };
  const made = node.type === 'NewExpression' && /^(Map|Set)$/u.test(String(callee?.name)) && given.length > 0;
  if (!made && !VALUES.has(node.type)) return false;
  const children = made ? given : Object.values(node).flat().filter(isNode);
  return children.every((child) => isValue(child) || isTypeOf(node, child));
}

function isTypeOf(node: Node, child: Node): boolean {
  return node.type.startsWith('TS') && node.typeAnnotation === child;
}

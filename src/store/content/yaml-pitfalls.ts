// What YAML takes for its own in a text that has no quotes around it: the words would be gone without a trace.

import { type Document, isAlias, isScalar, visit } from 'yaml';

export interface YamlPitfall {
  /** Characters from the beginning of the YAML. */
  readonly offset: number;
  readonly message: string;
  /** Whether part of the text is surely lost; else it may be a comment that was meant as one. */
  readonly lost: boolean;
}

/** `*name`, `&name` and `!name` at the beginning of a text, and `#2` within it. */
export function findPitfalls(document: Document): YamlPitfall[] {
  const found: YamlPitfall[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      const sign = isAlias(node)
        ? '*'
        : node.anchor !== undefined
          ? '&'
          : node.tag !== undefined
            ? '!'
            : null;
      if (sign !== null) {
        found.push({
          offset,
          lost: true,
          message: `A text that begins with ${sign} needs quotes around it.`,
        });
      }
      const { comment } = node;
      if (isScalar(node) && comment !== undefined && comment !== null && /^[^\s#]/.test(comment)) {
        const message = `“#${comment.split('\n')[0]}” counts as a comment. If it belongs to the text, put quotes around both.`;
        found.push({ offset, lost: false, message });
      }
    },
  });
  return found;
}

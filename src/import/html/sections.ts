// Groups the blocks of a document into sections: a new one begins where the role changes.

import type { Section } from '../book.ts';
import type { ResolvedBlock } from './resolve-blocks.ts';

/** The sections of a document; blocks without a role get the role `otherwise`. */
export function sectionsOf(
  pieces: readonly ResolvedBlock[],
  otherwise: Section['role'] = 'unmarked',
): Section[] {
  const sections: { role: Section['role']; title: null; level: number; blocks: ResolvedBlock['block'][] }[] =
    [];
  for (const { block, role } of pieces) {
    const own = role ?? otherwise;
    const last = sections.at(-1);
    if (last?.role === own) last.blocks.push(block);
    else sections.push({ role: own, title: null, level: 1, blocks: [block] });
  }
  return sections;
}

// What becomes of each item: the story, or a piece that is left out of it.

import type { ExcludedPart } from '../imported.ts';
import type { Item } from './items.ts';

/** Where an item goes; null for the story. */
export type Exclusion = { readonly what: ExcludedPart['what']; readonly title: string | null } | null;

/** The pieces left out, in the order of the file: neighbours of one fate make one piece, notes of a kind too. */
export function collectExcluded(items: readonly Item[], exclusions: readonly Exclusion[]): ExcludedPart[] {
  const pieces: ExcludedDraft[] = [];
  let last: ExcludedDraft | null = null;
  for (const [index, { block }] of items.entries()) {
    const exclusion = exclusions[index] ?? null;
    if (block.kind === 'break') continue;
    if (exclusion === null) {
      last = null;
      continue;
    }
    const scattered = block.kind === 'note';
    const same = (piece: ExcludedDraft) => piece.what === exclusion.what && piece.title === exclusion.title;
    const open: ExcludedDraft | undefined = scattered ? pieces.find(same) : (last ?? undefined);
    if (open !== undefined && same(open)) open.texts.push(block.markup);
    else pieces.push({ what: exclusion.what, title: exclusion.title, texts: [block.markup] });
    if (!scattered) last = open !== undefined && same(open) ? open : (pieces.at(-1) ?? null);
  }
  return pieces.map(({ what, title, texts }) => ({ what, title, text: texts.join('\n\n') }));
}

interface ExcludedDraft {
  readonly what: ExcludedPart['what'];
  readonly title: string | null;
  readonly texts: string[];
}

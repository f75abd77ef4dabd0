// Records which items are excluded from the story, and collects them into parts.

import type { ExcludedPart } from '../imported.ts';
import type { Item } from './items.ts';

/** Why an item is excluded; null for an item of the story. */
export type Exclusion = { readonly what: ExcludedPart['what']; readonly title: string | null } | null;

/** The excluded parts in the order of the file. Neighbours with the same kind and title are one part, and so are all notes with the same title. */
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

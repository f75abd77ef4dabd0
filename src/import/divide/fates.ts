// What becomes of each item: the story, or a piece that is left out of it.

import type { LeftOut } from '../imported.ts';
import type { Item } from './items.ts';

/** Where an item goes; null for the story. */
export type Fate = { readonly what: LeftOut['what']; readonly title: string | null } | null;

/** The pieces left out, in the order of the file: neighbours of one fate make one piece, notes of a kind too. */
export function leftOutOf(items: readonly Item[], fates: readonly Fate[]): LeftOut[] {
  const pieces: LeftOutDraft[] = [];
  let last: LeftOutDraft | null = null;
  for (const [index, { block }] of items.entries()) {
    const fate = fates[index] ?? null;
    if (block.kind === 'break') continue;
    if (fate === null) {
      last = null;
      continue;
    }
    const scattered = block.kind === 'note';
    const same = (piece: LeftOutDraft) => piece.what === fate.what && piece.title === fate.title;
    const open: LeftOutDraft | undefined = scattered ? pieces.find(same) : (last ?? undefined);
    if (open !== undefined && same(open)) open.texts.push(block.markup);
    else pieces.push({ what: fate.what, title: fate.title, texts: [block.markup] });
    if (!scattered) last = open !== undefined && same(open) ? open : (pieces.at(-1) ?? null);
  }
  return pieces.map(({ what, title, texts }) => ({ what, title, text: texts.join('\n\n') }));
}

interface LeftOutDraft {
  readonly what: LeftOut['what'];
  readonly title: string | null;
  readonly texts: string[];
}

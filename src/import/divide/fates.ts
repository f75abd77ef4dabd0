// What becomes of each item: the story, or a piece that is left out of it.

import type { LeftOut } from '../imported.ts';
import type { Item } from './items.ts';

/** Where an item goes; null for the story. */
export type Fate = { readonly what: LeftOut['what']; readonly title: string | null } | null;

/** The pieces left out, in the order of the file: neighbours of one fate make one piece, notes of a kind too. */
export function leftOutOf(items: readonly Item[], fates: readonly Fate[]): LeftOut[] {
  const pieces: { what: LeftOut['what']; title: string | null; texts: string[]; at: number }[] = [];
  for (const [index, { block }] of items.entries()) {
    const fate = fates[index] ?? null;
    if (fate === null || block.kind === 'break') continue;
    const scattered = block.kind === 'note';
    const open = scattered
      ? pieces.find(({ what, title }) => what === fate.what && title === fate.title)
      : pieces.findLast(({ at }) => neighbours(items, fates, at, index));
    if (open !== undefined && open.what === fate.what && open.title === fate.title) {
      open.texts.push(block.markup);
      open.at = index;
    } else pieces.push({ what: fate.what, title: fate.title, texts: [block.markup], at: index });
  }
  return pieces.map(({ what, title, texts }) => ({ what, title, text: texts.join('\n\n') }));
}

/** Whether nothing of the story stands between two items. */
function neighbours(items: readonly Item[], fates: readonly Fate[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if ((fates[at] ?? null) === null && items[at]?.block.kind !== 'break') return false;
  }
  return true;
}

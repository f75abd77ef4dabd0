// Excludes what the file itself marks as no part of the story: front and back matter, notes, tables of contents.

import type { Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';
import { matterKindOf } from './matter-kind.ts';

/** Excludes sections by the role that the file gives them, and single notes wherever they are. */
export function excludeMarkedSections(items: readonly Item[], exclusions: Exclusion[]): void {
  for (const [index, item] of items.entries()) exclusions[index] ??= exclusionByMarkup(item);
}

function exclusionByMarkup({ section: { role, title }, block }: Item): Exclusion {
  if (role === 'back' || role === 'notes')
    return { what: role, title, rule: block.rule ?? (role === 'back' ? 'marked-back' : 'marked-notes') };
  if (role === 'contents') return { what: 'contents', title: null, rule: block.rule ?? 'marked-contents' };
  const kind = title === null ? null : matterKindOf(title);
  // A prologue belongs to the story, even if a file calls it front matter.
  if (role === 'front' && kind !== 'story')
    return {
      what: kind === 'transcriber' ? 'transcriber' : 'front',
      title,
      rule: block.rule ?? 'marked-front',
    };
  if (block.kind !== 'note') return null;
  const isPicture = /^\W*Illustration/i.test(block.markup);
  return isPicture
    ? { what: 'notes', title: 'Illustrations', rule: 'caption' }
    : { what: 'notes', title: 'Footnotes', rule: 'note' };
}

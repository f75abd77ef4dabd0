// Records which items are excluded from the story, and collects them into parts.

import { truncate } from '../../story/truncate.ts';
import { countWords } from '../../story/words.ts';
import type { SkippedText } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import type { ExcludedBlock, ExcludedPart } from '../imported.ts';
import type { Item } from './items.ts';

/** Where an item goes; null for the story. */
export type Exclusion = {
  readonly what: ExcludedPart['what'];
  readonly title: string | null;
  readonly rule: ExclusionRule;
} | null;

/** An excluded part, with the indexes of its items. */
export interface ExcludedItems {
  readonly what: ExcludedPart['what'];
  readonly title: string | null;
  readonly indexes: readonly number[];
}

/** The excluded parts in the order of the file. Neighbours with the same kind and title are one part, and so are all notes with the same title. */
export function groupExcluded(items: readonly Item[], exclusions: readonly Exclusion[]): ExcludedItems[] {
  const parts: ExcludedDraft[] = [];
  let last: ExcludedDraft | null = null;
  for (const [index, { block }] of items.entries()) {
    const exclusion = exclusions[index] ?? null;
    if (block.kind === 'break') continue;
    if (exclusion === null) {
      last = null;
      continue;
    }
    const scattered = block.kind === 'note';
    const same = (part: ExcludedDraft) => part.what === exclusion.what && part.title === exclusion.title;
    const open: ExcludedDraft | undefined = scattered ? parts.find(same) : (last ?? undefined);
    if (open !== undefined && same(open)) open.indexes.push(index);
    else parts.push({ what: exclusion.what, title: exclusion.title, indexes: [index] });
    if (!scattered) last = open !== undefined && same(open) ? open : (parts.at(-1) ?? null);
  }
  return parts;
}

interface ExcludedDraft extends ExcludedItems {
  readonly indexes: number[];
}

/** The markup of a part, with blank lines between paragraphs. */
export const excludedText = (items: readonly Item[], { indexes }: ExcludedItems): string =>
  indexes
    .flatMap((index) => {
      const block = items[index]?.block;
      return block === undefined || block.kind === 'break' ? [] : [block.markup];
    })
    .join('\n\n');

const MAX_START_CHARS = 60;

/** Each block that is left out, with why: first what was skipped while the file was read, then what the division left out. */
export function collectExcludedBlocks(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
  skipped: readonly SkippedText[],
): ExcludedBlock[] {
  const describe = (rule: ExclusionRule, block: number | null, text: string, words: number) => ({
    rule,
    block,
    words,
    start: truncate(text.replace(/\s+/g, ' '), MAX_START_CHARS),
  });
  const excluded = skipped.map(({ rule, text }) => describe(rule, null, text, countWords(text)));
  let number = 0;
  for (const [index, { block, text, words }] of items.entries()) {
    if (block.kind === 'break') continue;
    number += 1;
    const exclusion = exclusions[index] ?? null;
    if (exclusion !== null) excluded.push(describe(exclusion.rule, number, text, words));
  }
  return excluded;
}

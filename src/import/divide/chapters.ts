// Groups the items of the story into chapters, and each chapter into the segments between headings and breaks.

import {
  ChapterBuilder,
  type ChapterDraft,
  type ChapterHeading,
  type SceneHeading,
} from './chapter-builder.ts';
import type { Item } from './items.ts';
import { isSceneBreak } from './scene-breaks.ts';

/** The effect of a heading on the division. */
export type ResolvedHeading =
  | ChapterHeading
  | SceneHeading
  /** A title on a line of its own, already part of the heading before it. */
  | { readonly role: 'absorbed' }
  /** Prose, not a heading, that begins a chapter without a name. */
  | { readonly role: 'opening' };

interface StoryItem {
  readonly item: Item;
  readonly resolved: ResolvedHeading | null;
}

/** Up to this ratio of paragraphs without a blank line before them, each of those is a scene break that lost its mark. */
const MAX_LOST_BREAK_RATIO = 0.12;

/** The chapters in order. A chapter without text is left out; its title becomes part of the next one's. */
export function buildChapters(story: readonly StoryItem[]): ChapterDraft[] {
  const areLostBreaks = areTightGapsBreaks(story);
  const builder = new ChapterBuilder();
  for (const { item, resolved } of story) {
    switch (resolved?.role) {
      case 'absorbed':
        break;
      case 'chapter':
      case 'part':
        builder.startChapter(resolved);
        break;
      case 'scene':
        builder.addSceneHeading(resolved, item);
        break;
      default:
        if (isSceneBreak(item)) builder.addBreak();
        else builder.addText(item, areLostBreaks && item.block.kind === 'paragraph' && item.block.tight);
    }
  }
  return builder.finish();
}

/** Whether paragraphs without a blank line before them are few enough to be scene breaks. */
function areTightGapsBreaks(story: readonly StoryItem[]): boolean {
  let [tight, all] = [0, 0];
  for (const [at, { item }] of story.entries()) {
    const before = story[at - 1]?.item.block.kind;
    if (item.block.kind !== 'paragraph' || (before !== 'paragraph' && before !== 'verse')) continue;
    all += 1;
    if (item.block.tight) tight += 1;
  }
  return tight > 0 && tight <= Math.max(1, all * MAX_LOST_BREAK_RATIO) && all >= 4;
}

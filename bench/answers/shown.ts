// The lines of a story that `/lookup` shows, exactly as it renders them.

import { buildCodex } from '../../src/codex/build-codex.ts';
import { renderPublicLookup } from '../../src/discord/render/lookup.ts';
import { englishStrings } from '../../src/discord/strings.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import { companionsOf } from '../../src/story/companions.ts';
import type { FoundCodex } from '../../src/story/found-codex.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { expandQuery } from '../../src/story/search/expand-query.ts';
import { headingsOf } from '../../src/story/search/headings.ts';
import { buildPassage } from '../../src/story/search/passages.ts';
import { search } from '../../src/story/search/search.ts';
import { buildStoryIndex } from '../../src/story/search/story-index.ts';
import type { FullStory } from '../../src/story/story.ts';
import { extentOf, visibleStory } from '../../src/story/visible-story.ts';
import { aReading } from '../../test/support/a-reading.ts';

/** Characters that count, of all lines together. */
export const MAX_SHOWN_CHARS = 3_500;

export interface ShownLines {
  /** Passages, or all of a card; the first come first. */
  readonly lines: readonly string[];
  /** The scenes they are from. */
  readonly scenes: readonly number[];
  /** Whether it says that these answer, not that they are the closest. */
  readonly confident: boolean;
}

const SNOWFLAKE = '1'.repeat(19);
/** A link takes room in a message. */
const POST = { server: SNOWFLAKE, channel: SNOWFLAKE, message: SNOWFLAKE };

/** What asking a question at the end of scene `gate` shows. */
export type Ask = (query: string, gate: number) => ShownLines;

export function openLookup(
  { story, texts }: FullStory,
  codex: FoundCodex = buildCodex(texts, story.language),
): Ask {
  const index = buildStoryIndex(texts, story.language);
  return (query, scene) => {
    const visible = visibleStory(story, scene, codex);
    const common = { reading: aReading(), query, gate: gateAfter('channel', scene) };
    const found = lookUp(visible, query);
    if (found.kind === 'card') {
      const { entry } = found;
      const companions = companionsOf(visible, entry).map(({ heading }) => heading);
      const card = { kind: 'card', ...common, entry, companions, post: null } as const;
      const body = renderPublicLookup(englishStrings, card);
      const scenes = [entry.firstScene, ...entry.quotes.map((quote) => quote.scene)];
      return { lines: [textOf(body)], scenes, confident: true };
    }
    const result = search(index, extentOf(visible), query, {
      expand: (words) => expandQuery(visible, words),
      headings: headingsOf(visible),
    });
    const { hits, corrections, fits } = result;
    if (hits.length === 0) return { lines: [], scenes: [], confident: false };
    const passages = hits.map((hit) => ({
      ...buildPassage(texts[hit.scene - 1] ?? '', hit),
      ...{ title: null, post: POST },
    }));
    const view = { ...common, passages, corrections, fits, suggestions: found.suggestions };
    const body = renderPublicLookup(englishStrings, { kind: 'passages', ...view });
    const lines = textOf(body)
      .split('\n')
      .filter((line) => line.startsWith('> '));
    return { lines: withinLimit(lines), scenes: hits.map((hit) => hit.scene), confident: fits };
  };
}

/** As many of the lines as count. */
export function withinLimit(lines: readonly string[]): string[] {
  let charsLeft = MAX_SHOWN_CHARS;
  return lines.map((line) => {
    const shown = line.slice(0, charsLeft);
    charsLeft -= shown.length;
    return shown;
  });
}

const textOf = (body: ReturnType<typeof renderPublicLookup>) =>
  body.map((component) => ('content' in component ? component.content : '')).join('\n');

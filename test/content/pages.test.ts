// The bundled story as somebody turns its pages: whoever is named on a page can be asked about there.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { loadFolder } from '../../src/store/content/load-folder.ts';
import { fold } from '../../src/story/fold.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { plainText } from '../../src/story/markup.ts';
import { cutReaderPages } from '../../src/story/reader-pages.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { visibleStory } from '../../src/story/visible-story.ts';

const loaded = await loadFolder(join(projectRoot, 'content/one-last-goodbye'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { story, texts } = loaded.story;

/** Each page with what is known at its end, and the text of all pages up to there. */
const pages = texts.flatMap((text, index) =>
  cutReaderPages(text).map(({ end, sentences }, page, all) => {
    const shown = splitSentences(text)
      .slice(0, sentences)
      .map((sentence) => sentence.text);
    const isLast = page === all.length - 1;
    return {
      scene: index + 1,
      page: page + 1,
      isLast,
      visible: isLast ? visibleStory(story, index + 1) : visibleStory(story, index, undefined, shown),
      read: [...texts.slice(0, index), text.slice(0, end)].map(plainText).join('\n'),
    };
  }),
);

describe('each page of the bundled story', () => {
  it('answers for every name that stands on it, as the codex stamps them', () => {
    let asked = 0;
    for (const { scene, page, visible, read } of pages) {
      for (const name of story.codex.flatMap(({ names }) => names)) {
        if (name.scene > scene || !` ${fold(read)} `.includes(` ${fold(name.text)} `)) continue;
        // A common word is no name: “a stake” is not yet the Stake.
        if (!read.includes(name.text.match(/\p{Lu}\p{L}*/u)?.[0] ?? '')) continue;
        const found = lookUp(visible, name.text);
        expect(
          found.kind === 'card' || found.suggestions.length > 0,
          `${name.text} on ${scene}.${page}`,
        ).toBe(true);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(200);
  });

  it('knows no name before it stands there, and no fact of a scene before its last page', () => {
    for (const { scene, isLast, visible, read } of pages) {
      for (const entry of visible.codex) {
        for (const { text, scene: from } of entry.names) {
          expect(from).toBeLessThanOrEqual(scene);
          if (from === scene && !isLast) expect(fold(read)).toContain(fold(text));
        }
        for (const fact of entry.facts) expect(fact.scene).toBeLessThanOrEqual(isLast ? scene : scene - 1);
      }
    }
  });
});

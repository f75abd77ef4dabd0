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
import { rows, runs } from '../support/breadth.ts';

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
  /** The names of the codex that stand in what is read, as names: “a stake” is not yet the Stake. */
  const namesIn = (read: string, scene: number) =>
    story.codex
      .flatMap(({ names }) => names)
      .filter(
        (name) =>
          name.scene <= scene &&
          ` ${fold(read)} `.includes(` ${fold(name.text)} `) &&
          read.includes(name.text.match(/\p{Lu}\p{L}*/u)?.[0] ?? ''),
      );

  it('answers for every name that stands on it, as the codex stamps them', () => {
    let asked = 0;
    for (const { scene, page, visible, read } of rows(pages, 4)) {
      for (const { text } of namesIn(read, scene)) {
        const found = lookUp(visible, text);
        expect(found.kind === 'card' || found.suggestions.length > 0, `${text} on ${scene}.${page}`).toBe(
          true,
        );
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(runs(200));
  });

  it('knows no name before it stands there, and no fact of a scene before its last page', () => {
    for (const { scene, isLast, visible, read } of pages) {
      const names = visible.codex.flatMap((entry) => entry.names);
      const facts = visible.codex.flatMap((entry) => entry.facts);
      expect(names.filter((name) => name.scene > scene)).toEqual([]);
      expect(facts.filter((fact) => fact.scene > (isLast ? scene : scene - 1))).toEqual([]);
      const fresh = isLast ? [] : names.filter((name) => name.scene === scene);
      expect(fresh.filter(({ text }) => !fold(read).includes(fold(text)))).toEqual([]);
    }
  });
});

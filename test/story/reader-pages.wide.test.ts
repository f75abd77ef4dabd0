import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutReaderPages, pageAt, pageText } from '../../src/story/reader-pages.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { runs } from '../support/breadth.ts';
import { SAMPLE_STORY } from './sample-story.ts';

const LONG = Array.from(
  { length: 60 },
  (_, n) => `The ${n + 1}th door was locked. “Try the window,” said *Ada*.${n % 4 === 3 ? '\n\n' : ' '}`,
).join('');

describe('the pages of a scene as readers turn them', () => {
  it('lose no word, and count the sentences that stand whole on them', () => {
    const pages = cutReaderPages(LONG);
    expect(pages.length).toBeGreaterThan(2);
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(pages.flatMap((page) => words(pageText(LONG, page)))).toEqual(words(LONG));
    const all = splitSentences(LONG);
    for (const [index, page] of pages.entries()) {
      const last = all[page.sentences - 1]?.text ?? '';
      const shown = splitSentences(
        pages
          .slice(0, index + 1)
          .map((one) => pageText(LONG, one))
          .join(' '),
      );
      expect(shown.map(({ text }) => text)).toContain(last);
    }
    expect(pages.at(-1)?.sentences).toBe(all.length);
  });

  it('never count a sentence that goes on beyond the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Stop!', '“Who?”', 'Ada', 'said', 'Mr.', 'so', 'it.', '…', '\n\n'), {
          minLength: 400,
          maxLength: 900,
        }),
        (words) => {
          const text = words.join(' ');
          const all = splitSentences(text);
          for (const { end, sentences } of cutReaderPages(text)) {
            const letters = (part: string) => part.replace(/\s+/g, '').length;
            const counted = all
              .slice(0, sentences)
              .reduce((sum, sentence) => sum + letters(sentence.text), 0);
            expect(counted).toBeLessThanOrEqual(letters(text.slice(0, end)));
          }
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('are cut of the longest scene there may be in a moment', () => {
    const longest = LONG.repeat(Math.floor(1_000_000 / LONG.length));
    const before = process.cpuUsage();
    expect(cutReaderPages(longest).length).toBeGreaterThan(600);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });

  it('know on which page somebody is who was shown the scene up to an offset', () => {
    const pages = cutReaderPages(LONG);
    expect(pageAt(pages, 0)).toBe(0);
    expect(pageAt(pages, (pages[1]?.end ?? 0) - 1)).toBe(1);
    expect(pageAt(pages, pages[1]?.end ?? 0)).toBe(2);
    expect(pageAt(pages, LONG.length)).toBe(pages.length);
  });
});

describe('a story seen up to a page', () => {
  const { story } = SAMPLE_STORY;
  const next = story.codex.flatMap(({ names }) => names).find(({ scene }) => scene === 3);

  it('knows an author’s name from the sentence it stands in, and no fact before the scene’s end', () => {
    const name = next?.text ?? '';
    const headings = (partial: readonly string[]) =>
      visibleStory(story, 2, undefined, partial).codex.flatMap((entry) =>
        entry.names.map(({ text }) => text),
      );
    expect(headings(['Nothing is said.'])).not.toContain(name);
    expect(headings(['Nothing is said.', `Then ${name}’s voice came.`])).toContain(name);
    const facts = (view: ReturnType<typeof visibleStory>) => view.codex.flatMap((entry) => entry.facts);
    expect(facts(visibleStory(story, 2, undefined, [`Then ${name} came.`]))).toEqual(
      facts(visibleStory(story, 2)),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildStory, canonicalJson } from '../../src/story/build-story.ts';
import { emphasisSpans } from '../../src/story/emphasis.ts';
import { escapeMarkup, plainText } from '../../src/story/markup.ts';
import { countWords } from '../../src/story/words.ts';
import { SAMPLE_STORY } from './sample-story.ts';

test.each([
  ['plain, words - and “quotes” (here).', 'plain, words \\- and “quotes” (here).'],
  ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
  ['# a\n> b\n-# c\n- d\n1. e', '\\# a\n\\> b\n\\-# c\n\\- d\n1\\. e'],
  ['#1 and a > b', '\\#1 and a \\> b'],
  ['||a|| | ~~b~~ ~', '\\|\\|a\\|\\| | \\~\\~b\\~\\~ ~'],
  ['<@1> <t:0:f> <#2> <:a:3>', '\\<@1> \\<t\\:0:f> \\<#2> \\<\\:a:3>'],
  ['[text](https://a.b) :smile: 12:30', '\\[text](https://a.b) \\:smile: 12:30'],
  ['@everyone @here @you', '\\@everyone \\@here @you'],
  ['back\\slash well-known 3.5', 'back\\\\slash well-known 3.5'],
])('escapes %j', (text, escaped) => expect(escapeMarkup(text)).toBe(escaped));

test('what is escaped reads as it was, and holds no emphasis', () => {
  const text = fc.string({ unit: fc.constantFrom(...'*_~|\\<>#-+1.:@`[] \na😀é'), maxLength: 60 });
  fc.assert(
    fc.property(text, (text) => {
      expect(plainText(escapeMarkup(text))).toBe(text);
      expect(emphasisSpans(escapeMarkup(text))).toEqual([]);
      expect(plainText(`**${escapeMarkup(`a${text}a`)}**`.replace(/\n\s*\n/g, ' '))).toBe(
        `a${text}a`.replace(/\n\s*\n/g, ' '),
      );
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', 0],
  ['One two.', 2],
  ['“Well-known,” — said *Tom’s* man—and ran--home … \\#', 7],
  ['吾輩は猫である', 5],
])('counts the words of %j', (text, words) => expect(countWords(text)).toBe(words));

test('a story’s hashes tell what changed, and not how it was put together', () => {
  const { revision: _, ...rest } = SAMPLE_STORY.story;
  const scenes = rest.scenes.map(({ slug, title, recap, questions }, index) => ({
    ...{ slug, title, recap, questions, text: SAMPLE_STORY.texts[index] ?? '' },
  }));
  const seal = (draft: typeof rest, change = {}) =>
    buildStory({ ...draft, scenes: scenes.with(1, { ...scenes[1], ...change } as never) }, (text) => text);
  const turned = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
  const first = seal(rest).story;
  expect(seal(turned).story).toEqual(first);
  expect(seal({ ...rest, title: 'Other' }).story.revision).not.toBe(first.revision);
  for (const [change, same] of [
    [{ recap: 'Other' }, true],
    [{ text: 'Other' }, false],
    [{ title: 'Other' }, false],
  ] as const) {
    const { story } = seal(rest, change);
    expect(story.revision).not.toBe(first.revision);
    expect(story.scenes[1]?.hash === first.scenes[1]?.hash).toBe(same);
  }
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});

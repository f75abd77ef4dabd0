import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { readPartialScene } from '../../src/codex/read-partial-scene.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { completeName } from '../../src/story/complete-name.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';
import { lookUp } from '../../src/story/look-up.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import { visibleStory } from '../../src/story/visible-story.ts';
import { SAMPLE_STORY } from '../story/sample-story.ts';
import { runs } from '../support/breadth.ts';

/** Few, and of all sorts, so that names share words, join, turn out to be words, and change their kinds. */
const NAMES = [
  ...[
    'Edwin Marlowe',
    'Marlowe',
    'Mr. Marlowe',
    'Mrs. Marlowe',
    'Simon Marlowe',
    'Jane',
    'Jane Marlowe',
    'Miss Marlowe',
  ],
  ...[
    'the White Rabbit',
    'the Rabbit',
    'a rabbit',
    'the Queen',
    'the Queen of Hearts',
    'Count Varga',
    'the Count',
  ],
  ...[
    'London',
    'Hare Street',
    'Varga',
    'Dr. Lee',
    'Lee',
    'Magpie',
    'the Magpie',
    'God',
    'Monday',
    'Sir',
    'O’Brien’s',
  ],
];
const PATTERNS = [
  ...[
    '“Yes,” said #.',
    '# smiled at #.',
    'They came to #.',
    'In # it rained.',
    '#, the Queen of Hearts, bowed.',
  ],
  ...[
    '#, also known as #, ran.',
    '# was none other than #.',
    '# was a clockmaker.',
    'He met # and #.',
    '# left.',
  ],
  ...[
    '“Oh, #!” cried #.',
    'His wife # wept.',
    'It was # who came.',
    '# looked up, and then # looked down.',
    'NO, # said.',
  ],
];

const sentence = fc
  .tuple(fc.constantFrom(...PATTERNS), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
  .map(([pattern, first, second]) => pattern.replace('#', first).replace('#', second))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const scene = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
/** The words of names, which come out as others of them, and of words. */
const WORDS = [...new Set([...NAMES, ...PATTERNS].join(' ').match(/[\p{L}’]+/gu))];

/** A story, a gate, and the same story with each word after the gate replaced by the one `shift` places on. */
const textPairs = fc
  .record({
    texts: fc.array(scene, { minLength: 2, maxLength: 6 }),
    shift: fc.integer({ min: 1, max: WORDS.length - 1 }),
  })
  .chain(({ texts, shift }) =>
    fc.integer({ min: 0, max: texts.length - 1 }).map((gate) => {
      const other = (word: string) => WORDS[(WORDS.indexOf(word) + shift) % WORDS.length] ?? word;
      const after = (text: string) => text.replace(/[\p{L}’]+/gu, other);
      return { texts, gate, others: texts.map((text, index) => (index < gate ? text : after(text))) };
    }),
  );

const someNames = fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 });

const view = (texts: readonly string[], gate: number, partial: readonly string[] = []) => {
  const scenes = texts.map((text, index) => ({
    slug: `s${index}`,
    title: null,
    recap: null,
    questions: [],
    text,
  }));
  const { story } = buildStory(
    { ...SAMPLE_STORY.story, scenes, chapters: [{ title: null, firstScene: 1 }], codex: [] },
    String,
  );
  const found = buildCodex(texts, 'en');
  return visibleStory(story, gate, found, partial, () => readPartialScene(found, gate, partial, 'en'));
};

test('what comes after the gate changes no entry, card, completion or suggestion', () => {
  fc.assert(
    fc.property(textPairs, someNames, ({ texts, gate, others }, queries) => {
      const [one, other] = [view(texts, gate), view(others, gate)];
      expect(JSON.stringify(other.codex)).toBe(JSON.stringify(one.codex));
      for (const query of queries) {
        expect(JSON.stringify(lookUp(other, query))).toBe(JSON.stringify(lookUp(one, query)));
        const typed = query.slice(0, 4);
        expect(completeName(other, typed)).toEqual(completeName(one, typed));
      }
    }),
    { numRuns: runs(300) },
  );
});

test('what comes after a sentence within a scene changes nothing at that sentence', () => {
  let shown = 0;
  fc.assert(
    fc.property(textPairs, fc.nat({ max: 8 }), someNames, ({ texts, gate, others }, count, queries) => {
      const partial = splitSentences(texts[gate] ?? '')
        .map(({ text }) => text)
        .slice(0, count + 1);
      const [one, other] = [view(texts, gate, partial), view(others, gate, partial)];
      expect(JSON.stringify(other.codex)).toBe(JSON.stringify(one.codex));
      for (const query of queries)
        expect(JSON.stringify(lookUp(other, query))).toBe(JSON.stringify(lookUp(one, query)));
      // What stands in the part that is read counts, and nothing else of its scene.
      const inPartial = one.codex.filter(({ mentions }) => mentions.some(({ scene }) => scene > gate));
      for (const { names } of inPartial)
        expect(names.some(({ text }) => partial.join(' ').includes(text.split(' ').at(-1) ?? ''))).toBe(true);
      shown += inPartial.length;
    }),
    { numRuns: runs(300) },
  );
  expect(shown).toBeGreaterThan(runs(100, 5));
});

test('nor does leaving it out', () => {
  fc.assert(
    fc.property(textPairs, ({ texts, gate }) => {
      const whole = foundEntriesAt(buildCodex(texts, 'en'), gate);
      expect(foundEntriesAt(buildCodex(texts.slice(0, gate), 'en'), gate)).toEqual(whole);
    }),
    { numRuns: runs(300) },
  );
});

test('the texts hold what there is to give away', () => {
  const stories = fc.sample(textPairs, { numRuns: 200, seed: 7 });
  const found = stories.map(({ texts }) => buildCodex(texts, 'en'));
  const states = found.flatMap(({ entries }) => entries);
  expect(states.filter((each) => each.length > 1).length).toBeGreaterThan(100);
  expect(states.filter((each) => each.some(({ names }) => names.length === 0)).length).toBeGreaterThan(20);
  expect(found.flatMap(({ names }) => names).length).toBeGreaterThan(500);
});

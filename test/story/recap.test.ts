// Recaps: in the author's words, else in the scenes' own; as long as is asked for; never past the gate.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractSalientSentences } from '../../src/library/salient-sentences.ts';
import { buildStory } from '../../src/story/build-story.ts';
import { RECAP_LENGTHS, recap } from '../../src/story/recap.ts';
import { salientSentences } from '../../src/story/salient-sentences.ts';
import type { FullStory } from '../../src/story/story.ts';
import { visibleStory } from '../../src/story/visible-story.ts';

interface SceneInput {
  readonly text: string;
  readonly recap?: string;
}

/** A story with a chapter for every three scenes. */
function storyOf(scenes: readonly SceneInput[]): FullStory {
  return buildStory(
    {
      ...{ id: 'the-ferry', title: 'The Ferry', author: null, retold: null, source: null, language: 'en' },
      ...{ rating: 'everyone', notes: [], summary: null, status: 'complete', codex: [] },
      chapters: scenes.flatMap((_, index) =>
        index % 3 === 0 ? [{ title: `Chapter ${index / 3 + 1}`, firstScene: index + 1 }] : [],
      ),
      scenes: scenes.map(({ text, recap = null }, index) => ({
        ...{ slug: `s${index + 1}`, title: null, recap, questions: [], text },
      })),
    },
    (text) => `#${text}`,
  );
}

const recapOf = (
  { story, texts }: FullStory,
  gate: number,
  length: (typeof RECAP_LENGTHS)[number],
  from = 1,
) => recap(visibleStory(story, gate), extractSalientSentences(story, texts).scenes, length, from);

const FERRY = [
  'Nobody spoke. “Are you sure?” asked Tilda, and he nodded.',
  'The ferryman Oskar carried the lantern down to the river, where the ferry lay, and Tilda followed the lantern.',
  'It was cold. He said nothing. The ferry left the river bank with Tilda and the lantern on board.',
].join('\n\n');

describe('the telling sentences of a scene', () => {
  const sentences = salientSentences(FERRY).map(({ text }) => text);

  it('are told, not spoken, name somebody, and hold what the scene is about', () => {
    const [best, second] = sentences;
    expect([best, second].sort()).toEqual([
      expect.stringMatching(/^The ferry left/),
      expect.stringMatching(/^The ferryman Oskar/),
    ]);
    expect(sentences.join(' ')).not.toMatch(/He said nothing|It was cold/);
  });

  it('are told, not spoken, in single quotes too', () => {
    const british = FERRY.replace(
      'Nobody spoke.',
      '‘The ferry won’t take Tilda to the river,’ said Oskar to Tilda.',
    );
    expect(salientSentences(british)[0]?.text).not.toContain('won’t');
    const salient = salientSentences(
      'The lantern of Oskar hung over the Elbe, and the ferryman’s boat lay below.',
    );
    const spoken = salientSentences(
      '‘The lantern of Oskar hung over the Elbe, and the ferryman’s boat lay below.’',
    );
    expect(spoken[0]?.score).toBeLessThan(salient[0]?.score ?? 0);
  });

  it('are the text’s own', () => {
    for (const sentence of sentences) expect(FERRY).toContain(sentence);
  });

  it('come from a scene without any as none', () => {
    expect(salientSentences('“Yes.” “No.”')).toEqual([]);
  });
});

describe('a recap', () => {
  const authored = storyOf(
    Array.from({ length: 9 }, (_, index) => ({
      text: FERRY,
      recap: `Scene ${index + 1} ends. ${'So it goes. '.repeat(8)}`,
    })),
  );

  it('is the author’s, where there is one, and the scene’s own words, where there is none', () => {
    const story = storyOf([{ text: FERRY, recap: 'They cross.' }, { text: FERRY }]);
    expect(recapOf(story, 2, 'short')).toEqual([
      { scene: 1, text: 'They cross.' },
      ...salientSentences(FERRY)
        .toSorted((a, b) => a.at - b.at)
        .map(({ text }) => ({ scene: 2, text })),
    ]);
  });

  it('begins where it is asked to, and ends at the gate', () => {
    expect(recapOf(authored, 5, 'long', 3).map(({ scene }) => scene)).toEqual([3, 4, 5]);
    expect(recapOf(authored, 0, 'long')).toEqual([]);
  });

  it('is as long as is asked for, and always tells of the last chapter', () => {
    const lengths = RECAP_LENGTHS.map((length) => recapOf(authored, 9, length));
    expect(lengths.map(({ length }) => length)).toEqual([4, 9, 9]);
    for (const sentences of lengths) expect(sentences.at(-1)?.scene).toBe(9);
    expect(new Set(lengths[0]?.map(({ scene }) => Math.ceil(scene / 3)))).toEqual(new Set([1, 2, 3]));
  });

  it('of many chapters leaves some out all along the way', () => {
    const long = storyOf(Array.from({ length: 300 }, () => ({ text: FERRY })));
    const scenes = recapOf(long, 300, 'short').map(({ scene }) => scene);
    expect(scenes.length).toBeGreaterThan(2);
    expect(scenes.at(-1)).toBeGreaterThan(297);
    expect(scenes[0]).toBeLessThan(150);
  });

  it('is a function of what stands up to the gate', () => {
    const words = fc.stringMatching(/^[A-Z][a-z ]{20,80}[a-z]\. [A-Z][a-z ]{30,90}[a-z]\.$/);
    const scene = fc.record(
      { text: words, recap: fc.option(words, { nil: undefined }) },
      { requiredKeys: ['text'] },
    );
    const count = 9;
    const story = fc.array(scene, { minLength: count, maxLength: count });
    fc.assert(
      fc.property(
        story,
        story,
        fc.nat(count),
        fc.constantFrom(...RECAP_LENGTHS),
        (salient, other, gate, length) => {
          const known = salient as SceneInput[];
          const changed = known.map((one, index) => (index < gate ? one : (other[index] as SceneInput)));
          expect(recapOf(storyOf(changed), gate, length)).toEqual(recapOf(storyOf(known), gate, length));
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });
});

// What ranks one sentence before another: each rule alone, in scenes that are otherwise alike.

import { describe, expect, it, test } from 'vitest';
import { endOfScene } from '../../../src/story/extent.ts';
import { search } from '../../../src/story/search/search.ts';
import { buildStoryIndex } from '../../../src/story/search/story-index.ts';

/** The scene found first. Of equals it is the earlier one, so what is to win stands later. */
const first = (query: string, scenes: readonly string[]) =>
  search(buildStoryIndex(scenes, 'en'), endOfScene(scenes.length), query).hits[0]?.scene;

const FILLER = 'gulls cried over grey roofs while cold rain fell upon empty boats beside old walls';
/** So many words that no query here asks for. */
const filler = (words: number) =>
  `Then ${Array.from({ length: words - 1 }, (_, at) => FILLER.split(' ')[at % 15]).join(' ')}`;

describe('of scenes that hold what is asked for, the first is', () => {
  test.each([
    [
      'the one with the kind of thing asked for',
      'When did the whistle sound?',
      ['The whistle did sound loudly then.', 'The whistle did sound loudly yesterday.'],
    ],
    [
      'the one with the words side by side',
      'copper kettle',
      ['A copper old kettle hung there.', 'An old copper kettle hung there.'],
    ],
    [
      'the one with a single word between the words',
      'copper kettle',
      ['A copper and some kettle hung there.', 'And some copper big kettle hung there.'],
    ],
    [
      'the one whose sentence is long enough to say something',
      'Where is the whistle?',
      [`The whistle. ${filler(13)}.`, `The whistle ${filler(13)}.`],
    ],
    [
      'the one whose sentence does not ramble',
      'Where is the whistle?',
      [`The whistle ${filler(60)}.`, `The whistle ${filler(13)}. ${filler(47)}.`],
    ],
    [
      'the one with the rest of the question in the next sentence',
      'Why did the whistle frighten the parrot?',
      [
        `The whistle blew. ${filler(5)}. ${filler(6)}. ${filler(7)}. A parrot sat.`,
        `${filler(5)}. The whistle blew. A parrot sat. ${filler(6)}. ${filler(7)}.`,
      ],
    ],
    [
      'the one with the other keyword in the next sentence',
      'whistle parrot',
      [
        `The whistle blew. ${filler(5)}. ${filler(6)}. ${filler(7)}. A parrot sat.`,
        `${filler(5)}. The whistle blew. A parrot sat. ${filler(6)}. ${filler(7)}.`,
      ],
    ],
    [
      'the one that speaks of it again and again',
      'Why did they keep the whistle?',
      [
        `The whistle blew. ${filler(5)}. ${filler(5)}. ${filler(5)}. A bell rang. A bell rang.`,
        `The whistle blew. ${filler(5)}. ${filler(5)}. ${filler(5)}. A whistle rang. A whistle rang.`,
        `${filler(5)}.`,
        `${filler(7)}.`,
      ],
    ],
    [
      'the one that holds the keyword again and again',
      'whistle',
      [
        `The whistle blew. ${filler(5)}. ${filler(5)}. ${filler(5)}. A bell rang. A bell rang.`,
        `The whistle blew. ${filler(5)}. ${filler(5)}. ${filler(5)}. A whistle rang. A whistle rang.`,
        `${filler(5)}.`,
        `${filler(7)}.`,
      ],
    ],
  ])('%s', (_rule, query, scenes) => {
    expect(first(query, scenes)).toBe(2);
  });

  it('the one beside the scene that holds the rest of the question', () => {
    const plain = `${filler(12)}.`;
    const scenes = ['The whistle blew once.', plain, plain, 'A parrot sat there.', 'The whistle blew once.'];
    const hits = search(
      buildStoryIndex(scenes, 'en'),
      endOfScene(5),
      'Why did the whistle frighten some parrot?',
    ).hits;
    const order = hits.map(({ scene }) => scene).filter((scene) => scene !== 4);
    expect(order[0]).toBe(5);
  });

  it('the one that introduces a name, where nothing but the name is asked for', () => {
    const plain = Array.from({ length: 8 }, (_, at) => `${filler(9 + at)}. ${filler(8)}.`);
    const introduced = `They met Margaret Hale there. ${filler(8)}. ${filler(8)}.`;
    const later = `They left Margaret Hale there. They saw Margaret Hale there. They met Margaret Hale there. ${filler(6)}.`;
    expect(first('Who is Margaret Hale?', [introduced, later, ...plain])).toBe(1);
  });
});

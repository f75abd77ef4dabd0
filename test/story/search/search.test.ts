import { describe, expect, it, test } from 'vitest';
import { endOfScene } from '../../../src/story/extent.ts';
import { buildPassage } from '../../../src/story/search/passages.ts';
import { search } from '../../../src/story/search/search.ts';
import { buildStoryIndex } from '../../../src/story/search/story-index.ts';

const SCENES = [
  'The keeper lit the lamp. *Margaret Hale* had kept it for thirty years. She never spoke of her brother.',
  'A boat came in at dawn. Its captain, Tom Odd, carried a brass key. He gave it to nobody.\n\n“Who lives up there?” he asked. The harbour was empty.',
  'They ran to the cliff. The lamp was out. Margaret wept, and the key turned in the door.',
  'In the cellar stood a chest. Mice had eaten the letters. Tom read what was left of them by candlelight.',
  'The brother had drowned in March. Nobody had told the keeper. The lamp burned all night.',
];
const index = buildStoryIndex(SCENES, 'en');

const scenes = (query: string, gate = SCENES.length) =>
  search(index, endOfScene(gate), query).hits.map(({ scene }) => scene);
const best = (query: string, gate = SCENES.length) => {
  const [hit] = search(index, endOfScene(gate), query).hits;
  if (hit === undefined) return null;
  const { sentences, best: at } = buildPassage(SCENES[hit.scene - 1] ?? '', hit);
  return sentences[at[0] ?? -1];
};

describe('finds', () => {
  test.each([
    ['a word', 'candlelight', 4],
    ['a word in another form', 'weeping', 3],
    ['an irregular one', 'drown mouse', 5],
    ['a plural', 'mouse', 4],
    ['any order', 'key brass', 2],
    ['a question', 'What did the captain carry?', 2],
    ['a question in other words', 'Where is the trunk? In the basement cellar?', 4],
    ['a misspelled word', 'candelight', 4],
    ['two slips in a long one', 'cendleligt', 4],
    ['swapped letters', 'cpatain', 2],
    ['a wrong first letter', 'xandlelight', 4],
    ['half a word', 'candle', 4],
    ['a possessive', 'the captain’s', 2],
    ['words all too common', 'what was left of them', 4],
    ['a name', 'margaret hale', 1],
    ['accents and capitals', 'MÂRGARET HALE', 1],
  ])('%s', (_what, query, scene) => {
    expect(scenes(query)[0]).toBe(scene);
  });
});

it('prefers words that stand together, in their order', () => {
  const text = [
    'The key was brass. It hung there.',
    'A brass key lay there.',
    'The brass was old. A key hung by it.',
  ];
  const found = search(buildStoryIndex(text, 'en'), endOfScene(3), 'brass key').hits.map(
    ({ scene }) => scene,
  );
  expect(found[0]).toBe(2);
});

it('marks the sentence that answers, among those beside it', () => {
  expect(best('who kept the lamp for thirty years')).toBe('Margaret Hale had kept it for thirty years.');
  expect(best('what turned in the door')).toBe('Margaret wept, and the key turned in the door.');
  const [hit] = search(index, endOfScene(5), 'brass key').hits;
  expect(hit).toMatchObject({ scene: 2, first: 0, best: 1, last: 4 });
});

it('finds nothing past the gate, and nothing where nothing is', () => {
  expect(scenes('candlelight', 3)).toEqual([]);
  expect(scenes('lamp', 0)).toEqual([]);
  expect(scenes('lamp', 3)).not.toContain(5);
  for (const query of ['', '???', 'zeppelin', 'zeppelins over Whitby', '夏目'])
    expect(scenes(query)).toEqual([]);
  expect(() => search(index, endOfScene(-1), 'lamp')).toThrow(RangeError);
  expect(() => search(index, endOfScene(1.5), 'lamp')).toThrow(RangeError);
});

it('says what it took a misspelled word for, by the words met so far', () => {
  expect(search(index, endOfScene(5), 'candelight').corrections).toEqual([
    { typed: 'candelight', taken: 'candlelight' },
  ]);
  expect(search(index, endOfScene(3), 'candelight').corrections).toEqual([]);
  expect(search(index, endOfScene(5), 'candlelight').corrections).toEqual([]);
});

it('says what it took several misspelled words for', () => {
  expect(search(index, endOfScene(5), 'capten margeret').corrections).toEqual([
    { typed: 'capten', taken: 'captain' },
    { typed: 'margeret', taken: 'margaret' },
  ]);
  // Some that are too far from anything do not keep the others from being found.
  expect(scenes('captian xyzzyx qwvbnm margeret').length).toBeGreaterThan(0);
});

it('takes no word of the language for a misspelling, and no form of a word either', () => {
  const text = ['Hell broke loose, with horses and a bus.', 'Der Mann nahm die Monedas.'];
  const corrections = (query: string, language: string) =>
    search(buildStoryIndex(text, language), endOfScene(2), query).corrections;
  for (const query of ['hello', 'hello horses', 'bush', 'houses', 'horse'])
    expect(corrections(query, 'en')).toEqual([]);
  for (const query of ['moneda', 'monedos']) expect(corrections(query, 'es')).toEqual([]);
  expect(corrections('horsses', 'en')).toEqual([{ typed: 'horsses', taken: 'horses' }]);
});

it('says whether the best passage tells most of what is asked', () => {
  expect(search(index, endOfScene(5), 'who carried the brass key').fits).toBe(true);
  expect(search(index, endOfScene(5), 'which volcano erupted beside the brass factory').fits).toBe(false);
  // Beyond the gate is nowhere.
  expect(search(index, endOfScene(3), 'lamp candlelight letters mice').fits).toBe(false);
  expect(search(index, endOfScene(5), 'candlelight letters mice').fits).toBe(true);
  // Two words of four, in sentences that have nothing to do with each other.
  expect(search(index, endOfScene(5), 'dawn harbour letters cliff').fits).toBe(false);
});

it('gives at most six passages, none of which overlap', () => {
  const many = Array.from(
    { length: 9 },
    (_, scene) => `The lamp burned. Night ${scene} came. It rained. A lamp again.`,
  );
  const { hits } = search(buildStoryIndex(many, 'en'), endOfScene(9), 'lamp');
  expect(new Set(hits.map(({ scene }) => scene)).size).toBe(6);
  const few = search(buildStoryIndex([Array(40).fill(many[0]).join(' ')], 'en'), endOfScene(1), 'lamp').hits;
  expect(few.length).toBeGreaterThan(1);
  for (const [place, { first, last }] of few.entries()) {
    expect(few.slice(place + 1).every((other) => other.last < first || other.first > last)).toBe(true);
  }
});

it('looks under the other names of whom a question names', () => {
  const text = ['Tom Odd came ashore.', 'The captain hid the chart in a clock.', 'The chart was old.'];
  const index = buildStoryIndex(text, 'en');
  const widening = new Map([['odd', ['captain']]]);
  const first = (use?: typeof widening) =>
    search(index, endOfScene(3), 'what did Odd hide', use && { expand: () => use }).hits.map(
      ({ scene }) => scene,
    );
  expect(first(widening)[0]).toBe(2);
});

it('searches other languages by their words as they stand', () => {
  const text = ['L’homme de la mer dormait.', 'Die Tür war grün.', '雨が降った。夏目は笑った。'];
  const index = buildStoryIndex(text, 'fr');
  const first = (query: string) => search(index, endOfScene(3), query).hits[0]?.scene;
  expect(first('homme')).toBe(1);
  expect(first('tur grun')).toBe(2);
  expect(first('夏目')).toBe(3);
});

it('keeps a passage short enough for a message', () => {
  const long = `${'very '.repeat(300)}lamp.`;
  const text = `Before it. ${long} After it.`;
  const [hit] = search(buildStoryIndex([text], 'en'), endOfScene(1), 'lamp').hits;
  const passage = hit && buildPassage(text, hit);
  expect(passage?.sentences.join(' ').length).toBeLessThanOrEqual(1_000);
});

it('fills a passage with what stands around the best sentence, as far as there is room', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, at) => `Sentence number ${at} tells a little of the harbour.`,
  );
  const [hit] = search(buildStoryIndex([sentences.join(' ')], 'en'), endOfScene(1), 'number 6 harbour').hits;
  const passage = hit && buildPassage(sentences.join(' '), hit);
  expect(passage?.sentences.join(' ').length).toBeGreaterThan(480);
  expect(passage?.sentences.join(' ').length).toBeLessThanOrEqual(1_000);
  expect(passage?.sentences[passage.best[0] ?? -1]).toBe(sentences[6]);
  // What comes after tells more than what came before.
  expect(passage?.sentences.at(-1)).toBe(sentences[11]);
});

it('shows two passages of the scene that answers best, apart from one another', () => {
  const filler = (from: number) =>
    Array.from(
      { length: 24 },
      (_, at) => `Nothing much happened in hour ${from + at} of that long day.`,
    ).join(' ');
  const rich = `The lantern keeper lost the lantern in the well. ${filler(0)} Another lantern keeper sold the lantern at the fair.`;
  const poor = `A lantern hung there. ${filler(40)}`;
  const index = buildStoryIndex([rich, poor, filler(80)], 'en');
  const scenes = search(index, endOfScene(3), 'lantern keeper').hits.map(({ scene }) => scene);
  expect(scenes.filter((scene) => scene === 1)).toHaveLength(2);
});

it('marks the sentence that adds most to the best one, where it adds anything', () => {
  const text =
    'Old Tom hid the brass key in a clock. It rained all day. A grey gull sat there. The clock was sold to Ada.';
  const passageFor = (query: string) => {
    const [hit] = search(buildStoryIndex([text], 'en'), endOfScene(1), query).hits;
    const passage = hit && buildPassage(text, hit);
    return passage?.best.map((at) => passage.sentences[at]);
  };
  expect(passageFor('where was the brass key hidden, and was it sold')).toEqual([
    'Old Tom hid the brass key in a clock.',
    'The clock was sold to Ada.',
  ]);
  expect(passageFor('where was the brass key hidden')).toEqual(['Old Tom hid the brass key in a clock.']);
});

it('scores all that is shown: what tells the rest of a question within a passage beats what tells it beyond', () => {
  const filler = (count: number) =>
    Array.from({ length: count }, (_, at) => `Gulls cried over roof ${at} of the old town.`).join(' ');
  const far = `The parrot sang. ${filler(30)} A whistle blew. ${filler(4)}`;
  const near = `The parrot sang. ${filler(8)} A whistle blew. ${filler(26)}`;
  const { hits } = search(
    buildStoryIndex([far, near], 'en'),
    endOfScene(2),
    'Why did the parrot fear that whistle?',
  );
  expect(hits[0]?.scene).toBe(2);
  expect(hits[0] && hits[0].last - hits[0].first).toBeGreaterThan(8);
});

it('knows of a scene no more than its first sentences, where the gate stands within it', () => {
  const scenesAt = (query: string, sentences: number) =>
    search(index, { scenes: 1, sentences }, query).hits.map(({ scene, last }) => [scene, last]);
  expect(scenesAt('brass key', 1)).toEqual([]);
  expect(scenesAt('brass key', 2)).toEqual([[2, 1]]);
  expect(scenesAt('brass key', 99)).toEqual([[2, 4]]);
  // A slip is mended by what is known, and what is shown ends there.
  expect(search(index, { scenes: 1, sentences: 2 }, 'harbor empty').corrections).toEqual([]);
  expect(() => search(index, { scenes: 1, sentences: -1 }, 'lamp')).toThrow(RangeError);
});

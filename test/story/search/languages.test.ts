// Searching stories in other languages: forms of words, questions, accents, scripts without spaces.

import { describe, expect, it, test } from 'vitest';
import { endOfScene } from '../../../src/story/extent.ts';
import { search } from '../../../src/story/search/search.ts';
import { buildStoryIndex } from '../../../src/story/search/story-index.ts';

const scenesFor = (scenes: readonly string[], language: string, query: string) =>
  search(buildStoryIndex(scenes, language), endOfScene(scenes.length), query).hits.map(({ scene }) => scene);

const DE = [
  'Die Häuser am Hafen standen leer. Eine Möwe saß auf dem Dach.',
  'Jonas öffnete die grüne Tür. Dahinter lagen die Schlüssel seines Bruders.',
  'Der alte Wärter erzählte von Stürmen und von einem Schiff, das sank.',
];
const FR = [
  'Les lampes du phare brûlaient. Une barque rentrait au port.',
  'Marthe donnait la clé à son frère. La boîte restait fermée.',
  'Le gardien racontait des tempêtes et des naufrages.',
];
const ES = [
  'Las lámparas del faro ardían. Una barca volvía al puerto.',
  'Marta entregó las monedas a su hermano. El cofre quedó cerrado.',
  'El guardián contaba historias de tormentas.',
];
const RU = [
  'Лампы маяка горели. Лодка вернулась в гавань.',
  'Марфа отдала ключи брату. Сундук остался закрытым. Старый сторож молчал.',
  'Смотритель рассказывал о бурях.',
];

describe.each([
  [
    'de',
    DE,
    ['schluessel bruder', 'welches Haus stand leer?', 'grune Türen', 'welchen Sturm erzählt der Wärter'],
  ],
  ['fr', FR, ['les cles des freres', 'quelle lampe brule ?', 'boîtes fermées', 'une tempête']],
  ['es', ES, ['hermanos moneda', '¿qué lampara arde?', 'cofres cerrados', 'la historia de la tormenta']],
  ['ru', RU, ['ключ братья', 'какая лампа горит?', 'старого сторожа', 'буря']],
])('finds in %s', (language, scenes, queries) => {
  const [asked, question, forms, other] = queries;
  it('words in other forms, with their accents or without', () => {
    expect(scenesFor(scenes, language, asked ?? '')[0]).toBe(2);
    expect(scenesFor(scenes, language, question ?? '')[0]).toBe(1);
    expect(scenesFor(scenes, language, forms ?? '')[0]).toBe(2);
    expect(scenesFor(scenes, language, other ?? '')[0]).toBe(3);
  });
});

test('a question finds by what it asks about, not by the words that any question has', () => {
  const scenes = [
    'Wer war da, und warum, und wo, und wann? Was ist denn das?',
    'Der Kapitän trug einen Mantel. Es regnete.',
  ];
  expect(scenesFor(scenes, 'de', 'wer war denn der Kapitän und was trug er da?')[0]).toBe(2);
  const corrections = search(buildStoryIndex(scenes, 'de'), endOfScene(2), 'wen sah Kapitän').corrections;
  expect(corrections).toEqual([]);
});

test.each(
  [
    ['es', '¿Cuántos barcos vio?', 'Vio barcos grandes allí.', 'Vio barcos allí: 12.'],
    ['fr', 'Qui a vu la barque ?', 'On a vu la barque grise.', 'Alors Marthe a vu la barque.'],
    ['ru', 'Кто видел лодку?', 'Там видел лодку сторож.', 'Там видел лодку Иван.'],
    ['nl', 'Wie zag de boot?', 'Daar zag men de boot.', 'Daar zag Marta de boot.'],
    ['sv', 'Vem såg båten?', 'Där såg man båten.', 'Där såg Marta båten.'],
    ['it', 'Chi ha visto la barca?', 'Allora uno ha visto la barca.', 'Allora Marta ha visto la barca.'],
    ['pt', 'Quem viu o barco?', 'Então alguém viu o barco.', 'Então Marta viu o barco.'],
  ].filter(([language]) => language !== 'de'),
)('%s: “%s” wants what it asks for', (language, query, without, holding) => {
  expect(scenesFor([without ?? '', holding ?? ''], language ?? '', query ?? '')[0]).toBe(2);
});

test('scripts without spaces are parted into words, and found however the question parts them', () => {
  const scenes = ['図書館に猫がいた。', '夏目は灯台で鍵を見つけた。', '他在灯塔里找到了一把钥匙。'];
  expect(scenesFor(scenes, 'ja', '灯台の鍵は誰が見つけた?')[0]).toBe(2);
  expect(scenesFor(scenes, 'ja', '夏目')[0]).toBe(2);
  expect(scenesFor(scenes, 'ja', '館')[0]).toBe(1);
  expect(scenesFor(scenes, 'zh', '谁找到了钥匙?')[0]).toBe(3);
  expect(scenesFor(scenes, 'zh', '灯塔')).not.toContain(1);
});

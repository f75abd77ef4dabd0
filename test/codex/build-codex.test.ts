import { describe, expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { type FoundEntry, foundEntriesAt } from '../../src/story/found-codex.ts';

/** The entries after the last of these scenes, or after scene `gate`. */
function entries(scenes: readonly string[], gate = scenes.length, language = 'en'): FoundEntry[] {
  return foundEntriesAt(buildCodex(scenes, language), gate);
}

const written = ({ kind, names }: FoundEntry) => `${kind}: ${names.map(({ text }) => text).join(' = ')}`;
const codex = (...scenes: string[]) => entries(scenes).map(written).sort();

describe('what is a name', () => {
  test.each([
    [
      'a name in the middle of sentences',
      'They saw Brannoch smile. “Yes,” said Brannoch.',
      ['person: Brannoch'],
    ],
    ['a name that only begins sentences', 'Zara asks why. Zara shrugs. Zara smiles at me.', ['person: Zara']],
    ['possessives', 'We met Brannoch’s wife. We liked Brannoch’s eyes.', ['person: Brannoch']],
    ['weekdays and months', 'On Monday, and again on Monday in March, she left on Monday.', []],
    ['God, languages, peoples', 'God knew that God spoke English to an Englishman, in English, by God.', []],
    ['shouting', 'They were VERY late. It was VERY dark. She was VERY tired. “NO,” he said. “NO.”', []],
    ['the pronoun', 'So I said that I knew what I knew, and I went.', []],
    ['what is said to somebody', '“Yes, Sir,” he said. “No, Sir. Thank you, Madam. Good-bye, Sir.”', []],
    ['first words of speech', '“Silence,” he said. “Silence,” she said. She cried, “Silence, please.”', []],
    ['verse', 'The sea was grey,\nLanterns went by,\nLanterns at night,\nLanterns and sky.', []],
    ['words of the language', 'A rabbit ran. The rabbit sat. Once a Rabbit. The rabbit went.', []],
    ['one person of a people', 'He was a Trulmanian, and she a Trulmanian, and both Trulmanian.', []],
  ])('%s', (_what, text, expected) => expect(codex(text)).toEqual(expected));

  test.each([
    ['Mr. Tolliver came in. Mrs. Tolliver did not.', ['person: Mr. Tolliver', 'person: Mrs. Tolliver']],
    ['They live in Hare Street, near Wetherby Hall.', ['place: Hare Street', 'place: Wetherby Hall']],
    ['He came to London from the Isle of Wight.', ['place: Isle of Wight', 'place: London']],
    [
      'He was taken to St. Osyth’s Hall by Lord St. Osyth.',
      ['person: Lord St. Osyth', "place: St. Osyth's Hall"],
    ],
    ['There was a Blue Heron. The Heron spoke. “Ah,” said the Heron.', ['creature: Blue Heron = Heron']],
    ['“Off,” said the Margravine. The Margravine smiled at the Margravine.', ['person: Margravine']],
    ['She joined the Grey Lantern Society. The Grey Lantern Society met.', ['group: Grey Lantern Society']],
    [
      'Ludwig van der Meer bowed to Sir Ludwig van der Meer.',
      ['person: Ludwig van der Meer = Sir Ludwig van der Meer'],
    ],
  ])('%s', (text, expected) => expect(codex(text)).toEqual(expected));
});

describe('which names are one bearer’s', () => {
  test.each([
    ['a surname alone', 'Edwin Marlowe came. “Yes,” said Marlowe.', ['person: Edwin Marlowe = Marlowe']],
    ['a given name alone', 'He met Jane Marlowe. Jane laughed.', ['person: Jane Marlowe = Jane']],
    [
      'a title',
      'Mr. Edwin Marlowe came. Mr. Marlowe sat down. “Yes,” said Marlowe.',
      ['person: Edwin Marlowe = Mr. Marlowe = Marlowe = Mr. Edwin Marlowe'],
    ],
    [
      'not a wife, nor a brother',
      'Mr. Edwin Marlowe came with Mrs. Marlowe and Simon Marlowe.',
      ['person: Edwin Marlowe = Mr. Edwin Marlowe', 'person: Mrs. Marlowe', 'person: Simon Marlowe'],
    ],
    [
      'not a father: his sons go by their given names',
      'Colin Wexley ran. Colin laughed. Colin fell. “Boys,” said Mr. Wexley.',
      ['person: Colin Wexley = Colin', 'person: Mr. Wexley'],
    ],
    ['a role', 'Count Varga bowed. “Come,” said the Count.', ['person: Count Varga = Count']],
    [
      'the King is no place',
      'The King of Zembla spoke. In Zembla, in Zembla, he is loved.',
      ['person: King of Zembla', 'place: Zembla'],
    ],
    [
      'what the text says',
      'Simon Marlowe, also known as the Magpie, bowed.',
      ['person: Simon Marlowe = Magpie'],
    ],
    [
      'an apposition',
      'They bowed to Oleg Varga, the King of Zembla. The King smiled.',
      ['person: Oleg Varga = King of Zembla = King'],
    ],
  ])('%s', (_what, text, expected) => {
    const names = (line: string) =>
      line
        .split(/[:=] /)
        .map((name) => name.trim())
        .sort()
        .join();
    expect(codex(text).map(names)).toEqual(expected.map(names));
  });

  test('from the scene on in which the text joins them', () => {
    const scenes = [
      '“Evening,” said the Magpie. The Magpie smiled. They feared the Magpie.',
      'Simon Marlowe came home. Marlowe sat down.',
      'Simon Marlowe was none other than the Magpie.',
    ];
    const at = (gate: number) => entries(scenes, gate).map(written).sort();
    expect(at(1)).toEqual(['creature: Magpie']);
    expect(at(2)).toEqual(['creature: Magpie', 'person: Simon Marlowe = Marlowe']);
    expect(at(3)).toEqual(['person: Simon Marlowe = Magpie = Marlowe']);
    expect(entries(scenes)[0]?.names).toEqual([
      { text: 'Simon Marlowe', scene: 3 },
      { text: 'Magpie', scene: 1 },
      { text: 'Marlowe', scene: 3 },
    ]);
  });

  test('a surname stays with whom it has meant when another bearer comes', () => {
    const scenes = [
      'Edwin Marlowe came. “Yes,” said Marlowe.',
      'Simon Marlowe came too. “No,” said Marlowe.',
    ];
    expect(codex(...scenes)).toEqual(['person: Edwin Marlowe = Marlowe', 'person: Simon Marlowe']);
  });

  test('a surname that two may mean is nobody’s', () => {
    expect(codex('Edwin Marlowe met Simon Marlowe. “Yes,” said Marlowe. “No,” said Marlowe.')).toEqual([
      'person: Edwin Marlowe',
      'person: Simon Marlowe',
    ]);
  });
});

describe('what a card tells', () => {
  const scenes = [
    'It rained. Edwin Marlowe, a retired clockmaker, opened the door of his shop.',
    'Nobody came that day.',
    'Marlowe sold the shop to a stranger from the north. “Why?” asked Marlowe.',
  ];

  test('the sentence that introduces, and the latest that tells something, with their scenes', () => {
    expect(entries(scenes)[0]).toMatchObject({
      quotes: [
        { text: 'Edwin Marlowe, a retired clockmaker, opened the door of his shop.', scene: 1 },
        { text: 'Marlowe sold the shop to a stranger from the north.', scene: 3 },
      ],
      mentions: [
        { scene: 1, count: 1 },
        { scene: 3, count: 2 },
      ],
    });
  });

  test('none from after the gate', () => {
    expect(entries(scenes, 2)[0]?.quotes).toEqual([expect.objectContaining({ scene: 1 })]);
    expect(entries(scenes, 0)).toEqual([]);
  });
});

describe('other languages', () => {
  const french =
    'Madame Ferrand vit Lucienne. « Où est Lucienne ? » dit-elle à Lucienne. La ville aimait Lucienne. Elle la vit.';

  test.each(['fr', 'en'])('fewer names, whatever the language is said to be: %s', (language) => {
    expect(
      entries([Array(5).fill(french).join('\n\n')], 1, language)
        .map(written)
        .sort(),
    ).toEqual(['person: Madame Ferrand', 'term: Lucienne']);
  });

  test.each([
    [
      'fr',
      'Elle vit Lucienne. « Oui », répondit Lucienne. Puis Lucienne demanda du pain. Elle alla à Vernay, et resta à Vernay, car à Vernay il y avait du pain. Elle aimait Vernay.',
    ],
    [
      'es',
      'Ella vio a Luciana. «Sí», dijo Luciana. Luego Luciana respondió. Vivía en Vernaya, y en Vernaya murió, pues en Vernaya había pan. Amaba Vernaya.',
    ],
  ])('who speaks is somebody, and where one goes a place: %s', (language, text) => {
    const kinds = entries([Array(3).fill(text).join('\n\n')], 1, language)
      .map(written)
      .sort();
    expect(kinds).toEqual([
      language === 'fr' ? 'person: Lucienne' : 'person: Luciana',
      language === 'fr' ? 'place: Vernay' : 'place: Vernaya',
    ]);
  });

  test('no noun of a language that writes them large', () => {
    const german =
      'Der Hund sah den Hund, und der Hund bellte. Frau Holm rief den Hund. Ein Haus ist ein Haus.';
    expect(entries([german], 1, 'de').map(written)).toEqual(['person: Frau Holm']);
  });

  test('nothing where letters have no case', () => {
    expect(entries(['朝、太郎は窓を開けた。'], 1, 'ja')).toEqual([]);
  });
});

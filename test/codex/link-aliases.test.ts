// Which names of people stand in one entry, and which stay apart.

import { describe, expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const entriesOf = (...scenes: string[]) =>
  foundEntriesAt(buildCodex(scenes, 'en'), scenes.length).map(({ names }) =>
    names.map(({ text }) => text).sort(),
  );

const areJoined = (entries: readonly string[][], one: string, other: string) =>
  entries.some((names) => names.includes(one) && names.includes(other));

describe('names of one person stand in one entry', () => {
  test.each([
    [
      'an epithet, a spoken title and the surname',
      [
        'They met Tall Peter Harrow. Peter Harrow laughed. “Here,” said Harrow. He knew Cap’n Harrow, and Captain Harrow knew him.',
      ],
      'Tall Peter Harrow',
      ['Peter Harrow', 'Harrow', 'Cap’n Harrow', 'Captain Harrow'],
    ],
    [
      'a trade before the surname',
      [
        'Martin Elm was a farmer. Farmer Elm smiled. “Well,” said Elm. Mr. Elm went home, said Elm, and Elm sat.',
      ],
      'Martin Elm',
      ['Farmer Elm', 'Mr. Elm', 'Elm'],
    ],
    [
      'a Mr. whom others call Cap’n, whose surname is a word too',
      [
        'He had gold in his pockets. The landlord was called Long John Gold. “Come in,” said Long John.',
        'John Gold smiled. “Yes, Mr. Gold,” I said. The gold was heavy.',
        'The boy looked at Gold. “Well, Cap’n Gold,” said he. “No,” said Gold, and then Gold laughed.',
      ],
      'Long John Gold',
      ['Long John', 'John Gold', 'Mr. Gold', 'Cap’n Gold', 'Gold'],
    ],
    [
      'short and long titles',
      [
        'M. Vautrel bowed. Monsieur Vautrel spoke to her. Then Madame Vautrel came, and M. Vautrel said nothing.',
      ],
      'M. Vautrel',
      ['Monsieur Vautrel'],
    ],
    [
      'a nickname with Miss',
      [
        'She saw Bobbin run. “No,” said Bobbin. He liked Bobbin, and Bobbin laughed. “Yes,” said Bobbin. Miss Bobbin came.',
      ],
      'Bobbin',
      ['Miss Bobbin'],
    ],
    [
      'a title and surname many scenes after the full name',
      [
        'Miss Prudence Cowper came in. He knew Prudence Cowper.',
        ...Array(6).fill('It rained all day.'),
        'Then Miss Cowper spoke. “Yes,” said Miss Cowper.',
      ],
      'Prudence Cowper',
      ['Miss Cowper'],
    ],
    [
      'a surname whose other bearer was named once, long ago',
      [
        'He had once heard of Adam Thorley. Robert Thorley came. Robert Thorley laughed, and Robert Thorley sat.',
        ...Array(10).fill('Then Robert Thorley came. “No,” said Robert Thorley.'),
        'It was Thorley. “No,” said Thorley.',
      ],
      'Robert Thorley',
      ['Thorley'],
    ],
  ])('%s', (_what, scenes, one, others) => {
    const entries = entriesOf(...scenes);
    for (const other of others) expect([other, areJoined(entries, one, other)]).toEqual([other, true]);
  });
});

describe('names of two people stay apart', () => {
  test.each([
    [
      'a wife and the husband whose full name she bears',
      ['Mr. Jarvo Penrith came in with Mrs. Jarvo Penrith. “Yes,” said Mrs. Jarvo Penrith.'],
      'Jarvo Penrith',
      'Mrs. Jarvo Penrith',
    ],
    [
      'a Mr. and one of two men of that surname',
      [
        'He knew Paul Arden and Arnold Arden well. Mr. Arnold Arden laughed. “Yes,” said Arnold Arden.',
        'Then Mr. Arden came. “No,” said Mr. Arden.',
      ],
      'Arnold Arden',
      'Mr. Arden',
    ],
    [
      'a general and the one who is called by his given name',
      [
        'Henry Tarrant came. Henry laughed. “Yes,” said Henry. General Tarrant frowned. “No,” said General Tarrant.',
      ],
      'Henry Tarrant',
      'General Tarrant',
    ],
    [
      'a son who comes long after the Squire',
      [
        ...Array(4).fill('Squire Gorham came. “No,” said Squire Gorham.'),
        'Young George Gorham rode. They saw George Gorham fall.',
      ],
      'George Gorham',
      'Squire Gorham',
    ],
    [
      'a daughter of a family and its Miss',
      [
        'The Barrows came. We like the Barrows. Eliza Barrow laughed. He saw Eliza Barrow. Miss Barrow spoke. “Yes,” said Miss Barrow.',
      ],
      'Eliza Barrow',
      'Miss Barrow',
    ],
    [
      'a sister whose name ends her sister’s',
      ['Mary Ann Sutter laughed at Ann Sutter. “Yes,” said Ann Sutter. “No,” said Mary Ann Sutter.'],
      'Mary Ann Sutter',
      'Ann Sutter',
    ],
    [
      'another of that given name, who was spoken of before',
      ['They asked Ben. “No,” said Ben.', 'It was Ben Garth. “I am old,” said Ben Garth. They liked Ben.'],
      'Ben Garth',
      'Ben',
    ],
    [
      'a man and a Miss of his surname',
      ['Bodkin Harte came in. “Yes,” said Bodkin Harte. Miss Harte laughed. “No,” said Miss Harte.'],
      'Bodkin Harte',
      'Miss Harte',
    ],
    [
      'a girl and the surname that is her father’s',
      ['Tibby Larch ran. Tibby laughed, and Tibby fell. Then Larch frowned. “No,” said Larch to her.'],
      'Tibby Larch',
      'Larch',
    ],
    [
      'a king and another of his given name',
      ['Henry Calder read on. “Yes,” said Henry Calder. They spoke of King Henry, and King Henry died.'],
      'Henry Calder',
      'King Henry',
    ],
    [
      'a Mr. and the captain of that surname',
      [
        'Mr. Paul Arden came. “Yes,” said Mr. Paul Arden. Mr. Arden sat. Captain Arden stood. “No,” said Captain Arden.',
      ],
      'Paul Arden',
      'Captain Arden',
    ],
    [
      'one of two sisters and their Miss',
      [
        'He knew Blanche and Mary Ingham. Mary Ingham sang. “Yes,” said Mary Ingham. Miss Ingham sat. “No,” said Miss Ingham.',
      ],
      'Mary Ingham',
      'Miss Ingham',
    ],
    [
      'a young man who is spoken of, and the squire',
      ['They saw young George Gorham fall. Squire Gorham came. “No,” said Squire Gorham.'],
      'George Gorham',
      'Squire Gorham',
    ],
  ])('%s', (_what, scenes, one, other) => expect(areJoined(entriesOf(...scenes), one, other)).toBe(false));
});

describe('no name is glued from two', () => {
  test.each([
    [
      'He saw old Woodrow Miss Tarleton said. Later Miss Tarleton left. “Yes,” said Miss Tarleton.',
      'Miss Tarleton',
    ],
    ['They called Simon Simon Gradwell again. “Yes,” said Simon Gradwell.', 'Simon Gradwell'],
    ['While in London Lydia danced. He liked Lydia. “Yes,” said Lydia.', 'Lydia'],
    [
      'He liked Norah. “Yes,” said Norah, and Norah laughed. In Blackham it rained. He knew Blackham, and Blackham knew him. When he reached Blackham Norah was gone.',
      'Norah',
    ],
    ['He liked Beth. “Yes,” said Beth. Frank came, and he liked Frank. Tell Beth Frank is here.', 'Frank'],
    ['“No.” Said Minora softly, “I like Minora.” Minora laughed.', 'Minora'],
    ['He asked the Reverend Mr. Wilmot. “Yes,” said the Reverend Mr. Wilmot.', 'Mr. Wilmot'],
  ])('%s', (text, name) => {
    const names = entriesOf(text).flat();
    expect(names).toContain(name);
    expect(
      names.filter((each) =>
        /Woodrow Miss|Simon Simon|London Lydia|Reverend Mr|Blackham Norah|Beth Frank|Said/.test(each),
      ),
    ).toEqual([]);
  });
});

test('a card is headed by what somebody is called, not by an epithet or a jest', () => {
  const text = `They met Old Bolder. ${'“Yes,” said Bolder. '.repeat(9)}Doctor Bolder laughed.`;
  const [entry] = foundEntriesAt(buildCodex([text], 'en'), 1);
  expect(entry?.names[0]?.text).toBe('Bolder');
});

test('a Mr. whose name ends with an s is no family', () => {
  const text = 'He knew Mr. Gibb. Mr. Gibbs came in. “Yes,” said Mr. Gibbs. She liked Mr. Gibbs.';
  expect(entriesOf(text).flat()).toContain('Mr. Gibbs');
});

test('a given name that was met once is somebody', () => {
  expect(entriesOf('The nurse told the children an old story of Pamela and went to bed.')).toEqual([
    ['Pamela'],
  ]);
});

test('a name that is left open stands on the cards of those who may bear it', () => {
  const scenes = [
    'Paul Arden met Simon Arden. “Yes,” said Paul Arden. “No,” said Simon Arden.',
    'It was Arden who came. “Yes,” said Arden. Anna Pym laughed. “No,” said Anna Pym.',
  ];
  const perhaps = (gate: number) =>
    foundEntriesAt(buildCodex(scenes, 'en'), gate).map(({ names, perhaps }) => [names[0]?.text, perhaps]);
  expect(Object.fromEntries(perhaps(1))).toEqual({ 'Paul Arden': [], 'Simon Arden': [] });
  expect(Object.fromEntries(perhaps(2))).toEqual({
    'Anna Pym': [],
    'Paul Arden': ['Arden'],
    'Simon Arden': ['Arden'],
  });
});

test('whoever is named in full much later is the Mr. of that name, where nobody else bears it', () => {
  const scenes = [
    ...Array(4).fill('Mr. Carlow came in. “Yes,” said Mr. Carlow. Carlow laughed.'),
    'It was Sydney Carlow. “No,” said Sydney Carlow. Sydney Carlow smiled, and Sydney Carlow sat down.',
    'Mr. Carlow stood up. Sydney Carlow spoke. “No,” said Sydney Carlow. Sydney Carlow and Sydney Carlow alone.',
  ];
  expect(areJoined(entriesOf(...scenes), 'Sydney Carlow', 'Mr. Carlow')).toBe(true);
  const withBrother = [...scenes, 'Mr. Carlow met Paul Carlow. “No,” said Paul Carlow.'];
  expect(
    areJoined(entriesOf(...withBrother.slice(0, 4), ...withBrother.slice(6)), 'Paul Carlow', 'Mr. Carlow'),
  ).toBe(false);
});

test('a farmer is the Mr. of that name', () => {
  const text = 'Mr. Bolder came in. “Yes,” said Mr. Bolder. Farmer Bolder laughed. “No,” said Farmer Bolder.';
  expect(areJoined(entriesOf(text), 'Mr. Bolder', 'Farmer Bolder')).toBe(true);
});

test('a town is no doctor of that name', () => {
  const text =
    'They went to Brightwick. In Brightwick it rained. He lived in Brightwick, near Brightwick. Dr. Brightwick came. “No,” said Dr. Brightwick.';
  expect(areJoined(entriesOf(text), 'Brightwick', 'Dr. Brightwick')).toBe(false);
});

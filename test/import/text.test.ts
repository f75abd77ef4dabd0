// Plain texts as blocks: paragraphs, verse, emphasis, and what a header says.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertEmphasis } from '../../src/import/text/emphasis.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { plainText } from '../../src/story/markup.ts';
import { bookFromTemplate } from './book-template.ts';

const blocksOf = (text: string) => readText(text).sections.flatMap(({ blocks }) => blocks);
const blockLines = (text: string) =>
  blocksOf(text).map((block) => (block.kind === 'break' ? '---' : `${block.kind[0]}:${block.markup}`));

/** Enough wrapped prose around a text for its width to be known. */
const insideProse = (text: string) =>
  blockLines(`${bookFromTemplate('§200')}\n\n${text}\n\n${bookFromTemplate('§200')}`).slice(
    blocksOf(bookFromTemplate('§200')).length,
    -blocksOf(bookFromTemplate('§200')).length,
  );

describe('paragraphs and lines of a plain text', () => {
  test.each([
    [
      'wrapped lines become one',
      'The lamp went out before anybody had come down to the water, and so the\nboat lay dark.',
      ['p:The lamp went out before anybody had come down to the water, and so the boat lay dark.'],
    ],
    [
      'a word broken at its hyphen, and a dash at the end of a line',
      'They kept to the narrow road that goes around the pond, as far as the rabbit-\nhole, and they followed it until it ended under the willows in a meadow--\nand there they stayed.',
      [
        'p:They kept to the narrow road that goes around the pond, as far as the rabbit-hole, and they followed it until it ended under the willows in a meadow--and there they stayed.',
      ],
    ],
    [
      'a suspended hyphen keeps its space',
      'It was about the difference between all sorts of single houses, of two-\nand threefold doors.',
      ['p:It was about the difference between all sorts of single houses, of two- and threefold doors.'],
    ],
    [
      'verse stays as it is',
      '  The moon is up,\n    The tide is low,\n  And we must go.',
      ['v:The moon is up,\n  The tide is low,\nAnd we must go.'],
    ],
    [
      'verse at the margin',
      'The moon is up,\nThe tide is low,\nThe sail is set,\nAnd we must go.',
      ['v:The moon is up,\nThe tide is low,\nThe sail is set,\nAnd we must go.'],
    ],
    [
      'two long lines of verse set in',
      ' Will you come into the garden while the lantern burns, said he,\n There is nobody but sailors and the meadow and the sea.',
      [
        'v:Will you come into the garden while the lantern burns, said he,\nThere is nobody but sailors and the meadow and the sea.',
      ],
    ],
    [
      'the close of a letter',
      'I shall come down to the harbour on the evening of the ninth, and wait\nfor you there.\n                              Yours, always,\n                                 ANN REED.',
      [
        'p:I shall come down to the harbour on the evening of the ninth, and wait for you there.',
        'v:Yours, always,\n   ANN REED.',
      ],
    ],
    [
      'what Discord would render is escaped',
      '# of 1. and <@1> at - [a](b) ||c||',
      ['p:\\# of 1\\. and \\<@1> at \\- \\[a](b) \\|\\|c\\|\\|'],
    ],
    [
      'a picture is no prose',
      '[Illustration: The harbour\nby night]',
      ['n:\\[Illustration: The harbour by night]'],
    ],
    ['a footnote is a note', '[Footnote 1: See above.]', ['n:\\[Footnote 1: See above.]']],
    [
      'a bracket in the prose stays',
      '[he said so himself, and nobody doubted him then or later, for he was old]',
      ['p:\\[he said so himself, and nobody doubted him then or later, for he was old]'],
    ],
    ['symbols break', '* * *', ['---']],
    [
      'symbols between lines break',
      'So it ended there.\n* * *\nIt began again.',
      ['p:So it ended there.', '---', 'p:It began again.'],
    ],
  ])('%s', (_what, text, expected) => expect(insideProse(text)).toEqual(expected));

  test('are one paragraph for each line where lines are not wrapped', () => {
    const long = 'The lamp went out before anybody had come down to the water. '.repeat(4).trim();
    expect(blockLines(`${long}\n\n${long}\n${long}\n\n${long}`)).toEqual([
      `p:${long}`,
      `p:${long}`,
      `p:${long}`,
      `p:${long}`,
    ]);
    const tight = blocksOf(`${long}\n\n${long}\n${long}\n\n${long}`).map(
      (block) => block.kind === 'paragraph' && block.tight,
    );
    expect(tight).toEqual([false, false, true, false]);
  });

  test('are separated by indents where there are no blank lines', () => {
    const paragraph =
      '   The lamp went out before anybody had come down to the water, and so\nthe boat lay dark. Nobody came to look for it in all of that long night,\nand in the morning it was gone.';
    expect(
      blockLines(`${Array(8).fill(paragraph).join('\n')}\n\n${Array(8).fill(paragraph).join('\n')}`).length,
    ).toBe(17);
  });

  test('are recognised with old line ends, tabs and form feeds', () => {
    expect(blockLines('So one.\r\n\r\nThen two.\fThen three.\r\rThen\tfour.')).toEqual([
      'p:So one.',
      'p:Then two.',
      'p:Then three.',
      'p:Then four.',
    ]);
  });

  test('have a scene break at a wide gap between paragraphs, but not around verse', () => {
    const text = bookFromTemplate('§300');
    expect(blockLines(`${text}\n\n\n${text}`).filter((each) => each === '---')).toHaveLength(1);
    expect(blockLines(`${text}\n\n  A line,\n  and a line.\n\n\n${text}`)).not.toContain('---');
  });
});

describe('emphasis in a plain text', () => {
  test.each([
    ['_so_ it _was_', '*so* it *was*'],
    ['the _Nautilus’s_ crew, the _Nautilus_’s crew', 'the *Nautilus’s* crew, the *Nautilus*’s crew'],
    ['“_Oh!_” _“No.”_', '“*Oh!*” *“No.”*'],
    ['_over\ntwo lines_', '*over\ntwo lines*'],
    ['*so* it was*', '*so* it was\\*'],
    ['a note* and\nanother*', 'a note\\* and\nanother\\*'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['snake_case_name and _x', 'snake\\_case\\_name and \\_x'],
    ['Mr. ____ of ___shire', 'Mr. \\_\\_\\_\\_ of \\_\\_\\_shire'],
    ['_a *b* c_', '*a \\*b\\* c*'],
    ['_ no_', '\\_ no\\_'],
  ])('%j', (text, markup) => expect(convertEmphasis([text])).toEqual([markup]));

  test('is closed and opened again in each paragraph that it runs over', () => {
    expect(convertEmphasis(['“_Dear Ann,', 'come soon.', 'Yours_,” it said.'])).toEqual([
      '“*Dear Ann,*',
      '*come soon.*',
      '*Yours*,” it said.',
    ]);
    expect(convertEmphasis(['a _b', 'c'])).toEqual(['a \\_b', 'c']);
    expect(convertEmphasis(['a _b', '_c_', 'd_'])).toEqual(['a \\_b', '*c*', 'd\\_']);
  });

  test('never hides anything but its own delimiters, whatever is typed', () => {
    const piece = fc.constantFrom(
      '_',
      '_',
      '*',
      '**',
      ' ',
      '\n',
      'a',
      'b.',
      '’',
      '“',
      '\\',
      '#',
      '1. ',
      '<',
      '|',
      '~',
      '- ',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
          { maxLength: 4 },
        ),
        (texts) => {
          const bare = (text: string) => text.replace(/[_*]/g, '');
          expect(convertEmphasis(texts).map((markup) => bare(plainText(markup)))).toEqual(texts.map(bare));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('metadata of a plain text', () => {
  const HEADER =
    'The Project Gutenberg eBook of The Old Road\n\nThis eBook is for the use of anyone anywhere at no cost.\n\nTitle: The Old Road\n       Or, the Long Way\n\nAuthor: Ann Reed\n\nRelease Date: May, 1999 [eBook #4711]\n\nLanguage: German\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE OLD ROAD ***\n\n';

  test('is read from a header', () => {
    expect(readText(`${HEADER}§100`)).toMatchObject({
      title: 'The Old Road; Or, the Long Way',
      author: 'Ann Reed',
      language: 'de',
      source: 'Project Gutenberg, eBook #4711',
      license: 'This eBook is for the use of anyone anywhere at no cost.',
    });
  });

  test.each([
    ['TITLE / By NAME', 'THE OLD ROAD\n\nBy Ann Reed\n\n§100', 'THE OLD ROAD', 'Ann Reed'],
    ['over three lines', 'THE OLD ROAD\n\nby\n\nANN REED\n\n\n§100', 'THE OLD ROAD', 'ANN REED'],
    ['in one group', 'The Old Road\nby ann_of_the_sea\n\n§100', 'The Old Road', 'ann_of_the_sea'],
    [
      'as fields',
      'Title: The Old Road\nAuthor: Ann\nRating: PG\nSummary: A road.\n\n§100',
      'The Old Road',
      'Ann',
    ],
    ['a title alone', 'THE OLD ROAD\n\n§100', 'THE OLD ROAD', null],
    ['a chapter is no title', 'CHAPTER ONE\n\n§100', null, null],
    ['nothing', '§100', null, null],
    ['a story among others is not the book', 'THE OLD ROAD\n\n\n§300\n\n\n\nTHE POND\n\n\n§300', null, null],
  ])('%s', (_what, text, title, author) => {
    const book = readText(bookFromTemplate(text));
    expect([book.title, book.author]).toEqual([title, author]);
  });
});

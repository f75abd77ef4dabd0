// What the division sets apart, where it breaks scenes, and what it calls them.

import { describe, expect, test } from 'vitest';
import { DEFAULT_SCENE_LENGTHS, divide } from '../../src/import/divide/divide.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { countWords } from '../../src/story/words.ts';
import { bookFromTemplate } from './book-template.ts';

const imported = (template: string): ImportedStory => divide(readText(bookFromTemplate(template)));
const excludedTexts = ({ excluded }: ImportedStory, what: string) =>
  excluded.filter((piece) => piece.what === what).map(({ text }) => text);
const lengths = ({ scenes }: ImportedStory) => scenes.map(({ text }) => countWords(text));
const text = ({ scenes }: ImportedStory) => scenes.map((scene) => scene.text).join('\n');

describe('parts of a plain text that are not the story', () => {
  const TWO = 'CHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200';

  test.each([
    [
      '*** START OF THE PROJECT GUTENBERG EBOOK THE ROAD ***',
      '*** END OF THE PROJECT GUTENBERG EBOOK THE ROAD ***',
    ],
    [
      '*** START OF THIS PROJECT GUTENBERG EBOOK THE ROAD ***',
      'End of Project Gutenberg’s The Road, by Ann Reed',
    ],
    [
      '***START OF THE PROJECT GUTENBERG EBOOK THE ROAD***',
      'End of the Project Gutenberg EBook of The Road, by Ann Reed',
    ],
    [
      '*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*',
      'End of The Project Gutenberg Etext of The Road',
    ],
    [
      '*END THE SMALL PRINT! FOR PUBLIC DOMAIN EBOOKS*Ver.02/11/02*END*',
      '***END OF THE PROJECT GUTENBERG EBOOK THE ROAD***',
    ],
  ])('from %j to %j', (start, end) => {
    const story = imported(
      `The Project Gutenberg EBook of The Road, by Ann Reed\n\nHEADONE §30\n\n${start}\n\n\nProduced by Pat Poe\n\n\nTHE ROAD\n\nby Ann Reed\n\n\n${TWO}\n\n\n\n${end}\n\n\nUpdated editions LICENCEWORD §40\n\nSection 1. More LICENCEWORD\n\n§40`,
    );
    expect(story.chapters).toHaveLength(2);
    expect(lengths(story)).toEqual([200, 200]);
    expect(excludedTexts(story, 'license').join('\n')).toMatch(/HEADONE.*LICENCEWORD/s);
    expect(excludedTexts(story, 'transcriber')).toEqual(['Produced by Pat Poe']);
  });

  test('include a transcriber’s note, in brackets or below a heading', () => {
    const story = imported(
      `[Transcriber’s Note: Hyphens were kept.\n\nSo were commas.]\n\n\n${TWO}\n\n\n\nTRANSCRIBER’S NOTES\n\nPage 3: “teh” became “the”.\n\nPage 5: a comma.`,
    );
    expect(excludedTexts(story, 'transcriber')).toEqual([
      '\\[Transcriber’s Note: Hyphens were kept.\n\nSo were commas.]',
      'TRANSCRIBER’S NOTES\n\nPage 3: “teh” became “the”.\n\nPage 5: a comma.',
    ]);
    expect(lengths(story)).toEqual([200, 200]);
  });

  test('include a title page, a dedication and a preface, each with its title', () => {
    const story = imported(
      `THE ROAD\n\nby Ann Reed\n\nLONDON\n1894\n\n\nDEDICATION\n\nTo Pat.\n\n\nPREFACE\n\n§400\n\n\n${TWO}`,
    );
    expect(story.excluded.map(({ what, title }) => [what, title])).toEqual([
      ['front', null],
      ['front', 'Dedication'],
      ['front', 'Preface'],
    ]);
    expect(story.chapters).toHaveLength(2);
  });

  test('do not include prose before the first chapter without a heading', () => {
    expect(lengths(imported(`THE ROAD\n\nby Ann Reed\n\n\n§400\n\n\n${TWO}`))).toEqual([400, 200, 200]);
  });

  test.each(['THE END', 'END.', 'Finis', 'THE END OF THE ROAD'])(
    'include %s and the notes after it',
    (end) => {
      const story = imported(`§200\n\n${end}\n\nNotes – Written for Pat\n\nThanks to all.`);
      expect([excludedTexts(story, 'back'), excludedTexts(story, 'notes')]).toEqual([
        [end],
        ['Notes – Written for Pat\n\nThanks to all.'],
      ]);
      expect(lengths(story)).toEqual([200]);
    },
  );

  test('include only the line itself where an END is in the middle of a collection', () => {
    const story = imported('THE POND\n\n\n§400\n\nTHE END\n\n\n\nTHE WELL\n\n\n§400\n\nTHE END');
    expect(story.chapters.map(({ title }) => title)).toEqual(['The Pond', 'The Well']);
    expect(lengths(story)).toEqual([400, 400]);
  });

  test('do not include “the end” within the prose', () => {
    expect(
      lengths(imported('§100\n\nThe end\n\nwas not the end of it, for all that they said.\n\n§100')),
    ).toEqual([213]);
  });

  test('include footnotes, illustrations and an appendix', () => {
    const story = imported(
      `CHAPTER I\n\n§200\n\n[Illustration: A gate]\n\n§100\n\n[Footnote 1: See below.]\n\n\nCHAPTER II\n\n§200\n\n\nAPPENDIX\n\n§100`,
    );
    expect(story.excluded.map(({ what, title }) => [what, title])).toEqual([
      ['notes', 'Illustrations'],
      ['notes', 'Footnotes'],
      ['back', 'Appendix'],
    ]);
    expect(lengths(story)).toEqual([300, 200]);
  });

  test('may be the whole file, which then has no story', () => {
    expect(() => divide(readText(''))).toThrow(ImportError);
    expect(() =>
      imported(
        '*** START OF THE PROJECT GUTENBERG EBOOK X ***\n\n\n*** END OF THE PROJECT GUTENBERG EBOOK X ***',
      ),
    ).toThrow('no-story');
  });

  test('do not include front matter in a file that has nothing else', () => {
    expect(lengths(imported('PREFACE\n\n§200'))).toEqual([201]);
  });
});

describe('scene breaks', () => {
  test.each([
    '* * *',
    '***',
    '*',
    '#',
    '~',
    '⁂',
    '---',
    '— —',
    '~~~~~',
    '-x-',
    'oOo',
    'xXx',
    'o0o0o',
    '~*~oOo~*~',
    '. . . . . .',
    '[scene break]',
    '                 * * *',
  ])('%j breaks', (mark) => {
    const story = imported(`§100\n\n${mark}\n\n§100\n\n${mark}\n\n§100`);
    expect(lengths(story)).toEqual([100, 100, 100]);
    expect(story.chapters).toHaveLength(1);
  });

  test.each(['“…”', '?!', 'Ooo', 'XX', '“No!”', 'Oh', '--', '...'])(
    'do not include %j, which may be speech',
    (line) => {
      expect(imported(`§100\n\n${line}\n\n§100`).scenes).toHaveLength(1);
    },
  );

  test.each(['He had earned a line break.', 'She wrote: scene break', 'No page break'])(
    'do not include %j, which is a sentence of the story',
    (line) => {
      const { scenes } = imported(`§100\n\n${line}\n\n§100`);
      expect(scenes).toHaveLength(1);
      expect(scenes[0]?.text).toContain(line);
    },
  );

  test('do not divide off a very short scene: an ornament takes their place', () => {
    const story = imported('§30\n\n***\n\n§100\n\n***\n\n§100\n\n***\n\n§59');
    expect(lengths(story)).toEqual([130, 159]);
    expect(story.scenes[0]?.text).toContain('\n\n⁂\n\n');
  });

  test('include a heading, however short the text below it', () => {
    const story = imported('CHAPTER I\n\n§20\n\n\nCHAPTER II\n\n§100');
    expect(lengths(story)).toEqual([20, 100]);
  });

  test('include one that lost its mark, which is reported as doubtful', () => {
    const long = Array.from({ length: 9 }, () => bookFromTemplate('§60').replace(/\n+/g, ' '));
    const lines = `${long.slice(0, 3).join('\n\n')}\n${long.slice(3).join('\n\n')}`;
    const story = divide(readText(lines));
    expect(lengths(story)).toEqual([180, 360]);
    expect(story.doubts).toEqual([{ scene: 2, why: 'lost-break' }]);
    expect(divide(readText(long.join('\n'))).scenes).toHaveLength(1);
  });

  test('include numbers below titled stories, which become no titles', () => {
    const story = imported(
      'ADVENTURE I. THE POND\n\nI.\n\n§100\n\n\nII.\n\n§100\n\n\n\nADVENTURE II. THE WELL\n\n§100\n\n\n\nIII. THE ROAD\n\n§100',
    );
    expect(story.chapters.map(({ title }) => title)).toEqual(['The Pond', 'The Well', 'The Road']);
    expect(story.scenes.map(({ title }) => title)).toEqual(['The Pond', null, 'The Well', 'The Road']);
    expect(lengths(story)).toEqual([100, 100, 100, 100]);
  });

  test('include the scenes of acts, titled by their settings', () => {
    const story = imported('ACT I\n\n\nSCENE I. A street.\n\n§100\n\n\nSCENE II. A house.\n\n§100');
    expect(story.scenes.map(({ title }) => title)).toEqual(['Act I', 'Scene II: A house']);
    expect(text(story)).toContain('SCENE I. A street.');
  });
});

describe('scene lengths', () => {
  test.each([1801, 2500, 5000, 12_000])('divide %i words into scenes of 600 to 1,200', (words) => {
    const story = imported(`§${words}`);
    const each = lengths(story);
    expect(each.reduce((sum, length) => sum + length, 0)).toBe(words);
    expect(Math.min(...each)).toBeGreaterThanOrEqual(DEFAULT_SCENE_LENGTHS.minWords);
    expect(Math.max(...each)).toBeLessThanOrEqual(DEFAULT_SCENE_LENGTHS.maxWords);
    expect(story.doubts.map(({ why }) => why)).toEqual(each.slice(1).map(() => 'packed'));
  });

  test('leave 1,800 words in one scene', () => expect(imported('§1800').scenes).toHaveLength(1));

  test('divide at a change of time rather than within a dialogue', () => {
    const talk = '“So they say,” she said, and poured another cup of the same tea for everybody.';
    const after = 'The next morning the boat was gone from the harbour, and nobody had seen it go.';
    const story = imported(`§900\n\n${Array(8).fill(talk).join('\n\n')}\n\n${after}\n\n§850`);
    expect(story.scenes[1]?.text.startsWith('The next morning')).toBe(true);
  });

  test('divide a very long paragraph between sentences', () => {
    const story = divide(readText(bookFromTemplate('§6000').replace(/\n+/g, ' ')));
    expect(Math.max(...lengths(story))).toBeLessThanOrEqual(1800);
    expect(story.scenes.every(({ text: scene }) => /^[A-Z].*\.$/s.test(scene))).toBe(true);
  });

  test('can be set by the host', () => {
    const story = divide(readText(bookFromTemplate('§1000')), {
      minWords: 150,
      maxWords: 300,
      splitOver: 450,
    });
    expect(Math.max(...lengths(story))).toBeLessThanOrEqual(300);
  });
});

describe('slugs of scenes', () => {
  const slugs = (template: string) => imported(template).scenes.map(({ slug }) => slug);

  test('are made of the chapter and the number of the scene in it', () => {
    expect(slugs('CHAPTER I. The Élan of “It”\n\n§100\n\n***\n\n§100\n\n\nCHAPTER II\n\n§100')).toEqual([
      'the-elan-of-it',
      'the-elan-of-it-2',
      'chapter-2',
    ]);
    expect(slugs('§100\n\n***\n\n§100')).toEqual(['scene-1', 'scene-2']);
  });

  test('do not change when a chapter is added before them', () => {
    const before = slugs('CHAPTER I. The Pond\n\n§100\n\n\nCHAPTER II. The Well\n\n§100');
    const after = slugs(
      'PROLOGUE\n\n§100\n\n\nCHAPTER I. The Pond\n\n§100\n\n\nCHAPTER II. The Well\n\n§100',
    );
    expect(after.slice(1)).toEqual(before);
  });

  test('are unique, short, and of plain letters, whatever the titles are', () => {
    const titles = [
      'Ann',
      'Ann',
      'Ann 2',
      'Ж',
      '——',
      `${'Very '.repeat(24)}Long`,
      `${'Very '.repeat(24)}Longer`,
    ];
    const made = slugs(
      titles.map((title, at) => `CHAPTER ${at + 1}: ${title}\n\n§100\n\n***\n\n§100`).join('\n\n\n'),
    );
    expect(new Set(made).size).toBe(made.length);
    for (const slug of made) expect(slug).toMatch(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

test('a chapter’s long summary stays in the text instead of becoming its title', () => {
  const summary = `In which ${'they walk and walk '.repeat(9)}`.trim();
  const story = imported(`CHAPTER I.\n\n${summary}.\n\n§100\n\n\nCHAPTER II.\n\n§100`);
  expect(story.chapters[0]?.title).toBeNull();
  expect(text(story)).toContain(summary);
});

// The shapes books come in, as miniatures in words of our own: which chapters they give.

import { expect, test } from 'vitest';
import { divide } from '../../src/import/divide/divide.ts';
import type { ImportedStory } from '../../src/import/imported.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { bookFromTemplate } from './book-template.ts';

const imported = (template: string): ImportedStory => divide(readText(bookFromTemplate(template)));
const titles = (story: ImportedStory) => story.chapters.map(({ title }) => title);
const LAYOUTS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'numerals and titles on one line',
    'CHAPTER I. The Pond\n\n§200\n\n\n\nCHAPTER II. The Well\n\n§200',
    ['The Pond', 'The Well'],
  ],
  [
    'numerals alone',
    'CHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200\n\n\nCHAPTER III\n\n§200',
    [null, null, null],
  ],
  [
    'titles on the next line',
    'CHAPTER I.\nTHE POND\n\n\n§200\n\n\nCHAPTER II.\nTHE WELL\n\n\n§200',
    ['The Pond', 'The Well'],
  ],
  [
    'titles after a blank line',
    'CHAPTER I.\n\nThe Pond\n\n§200\n\n\nCHAPTER II.\n\nThe Old Well\n\n§200',
    ['The Pond', 'The Old Well'],
  ],
  [
    'numbers in words',
    'Chapter One\n\n§200\n\n\nChapter Two\n\n§200\n\n\nChapter Twenty-one: Late\n\n§200',
    [null, null, 'Late'],
  ],
  [
    'the first, the second',
    'CHAPTER THE FIRST\n\n§200\n\n\nCHAPTER THE SECOND\n\n§200\n\n\nCHAPTER THE LAST\n\n§200',
    [null, null, null],
  ],
  [
    'digits with titles',
    '1. The Pond\n\n§200\n\n\n2. The Well\n\n§200\n\n\n3. The Road\n\n§200',
    ['The Pond', 'The Well', 'The Road'],
  ],
  [
    'Roman numerals with titles below',
    ' I.\n Introduction\n\n§200\n\n\n II.\n The Machine\n\n§200\n\n\n III.\n The Return\n\n§200',
    ['Introduction', 'The Machine', 'The Return'],
  ],
  ['bare numerals', 'I\n\n§200\n\n\nII\n\n§200\n\n\nIII\n\n§200', [null, null, null]],
  [
    'bare numerals between single blank lines',
    'I.\n\n§200\n\nII.\n\n§200\n\nIII.\n\n§200',
    [null, null, null],
  ],
  [
    'numbers in brackets',
    '— I —\n\n[ 1 ]\n\n§200\n\n\n[ 2 ]\n\n§200\n\n\n— II —\n\n[ 3 ]\n\n§200',
    [null, null, null],
  ],
  ['words as numbers', 'ONE\n\n§200\n\n\nTWO\n\n§200\n\n\nTHREE\n\n§200', [null, null, null]],
  [
    'parts and numbered chapters with titles below, counted on',
    'PART ONE\nThe Old Harbour\n\n\n1\nThe Old Sailor\n\n§200\n\n\n2\nThe Chart\n\n§200\n\n\nPART TWO\nThe Cook\n\n\n3\nTo the Docks\n\n§200\n\n\n4\nAt the Sign\n\n§200',
    [
      'Part One: The Old Harbour: The Old Sailor',
      'The Chart',
      'Part Two: The Cook: To the Docks',
      'At the Sign',
    ],
  ],
  [
    'books and chapters, counted anew',
    'Book the First--Sent Home\n\n\n\n\nI. The Time\n\n\n§200\n\n\n\n\nII. The Post\n\n\n§200\n\n\n\n\nBook the Second--The Thread\n\n\n\n\nI. Later\n\n\n§200\n\n\n\n\nII. A Sight\n\n\n§200',
    ['Book First: Sent Home: The Time', 'The Post', 'Book Second: The Thread: Later', 'A Sight'],
  ],
  [
    'books with a year, chapters without a title',
    'BOOK ONE: 1801\n\n\n\n\n\nCHAPTER I\n\n§200\n\n\n\n\nCHAPTER II\n\n§200\n\n\n\n\nBOOK TWO: 1802\n\n\n\n\n\nCHAPTER I\n\n§200',
    ['Book One: 1801: Chapter I', null, 'Book Two: 1802: Chapter I'],
  ],
  [
    'volumes, books and chapters',
    'VOLUME I--ANNA\n\n\n\n\nBOOK FIRST--A JUST MAN\n\n\n\n\nCHAPTER I--M. LENOIR\n\n§200\n\n\n\n\nCHAPTER II--M. LENOIR WAITS\n\n§200\n\n\n\n\nBOOK SECOND--THE FALL\n\n\n\n\nCHAPTER I--THE EVENING\n\n§200',
    [
      'Volume I: Anna: Book First: A Just Man: M. Lenoir',
      'M. Lenoir Waits',
      'Book Second: The Fall: The Evening',
    ],
  ],
  [
    'only parts',
    'PART I\n\n§200\n\n\nPART II\n\n§200\n\n\nPART III\n\n§200',
    ['Part I', 'Part II', 'Part III'],
  ],
  [
    'staves',
    'STAVE ONE.\n\nTHE OLD PARTNER.\n\n§200\n\n\nSTAVE TWO.\n\nTHE FIRST GUEST.\n\n§200',
    ['The Old Partner', 'The First Guest'],
  ],
  [
    'letters, then chapters',
    'Letter 1\n\n_To Mrs. Hale, London._\n\n\n§200\n\n\n\n\nLetter 2\n\n_To Mrs. Hale, London._\n\n\n§200\n\n\n\n\nChapter 1\n\n\n§200\n\n\n\n\nChapter 2\n\n\n§200',
    ['Letter 1', 'Letter 2', null, null],
  ],
  [
    'journals under numbered chapters',
    'CHAPTER I\n\nJOHN HALE’S JOURNAL\n\n(_Kept in a short hand._)\n\n\n§200\n\n\n\n\nCHAPTER II\n\nJOHN HALE’S JOURNAL--_continued_\n\n\n§200\n\n\n\n\nCHAPTER III\n\n_Letter from Miss Reed to Miss West._\n\n§200',
    ['John Hale’s Journal', 'JOHN HALE’S JOURNAL--continued', 'Letter from Miss Reed to Miss West'],
  ],
  [
    'prologue and epilogue',
    'PROLOGUE\n\n§200\n\n\nCHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200\n\n\nEPILOGUE\n\n§200',
    ['Prologue', null, null, 'Epilogue'],
  ],
  [
    'stories with titles alone',
    'THE TWO AUNTS\n\n\n§400\n\n\n\n\nA MEETING\n\n\n§400\n\n\n\n\nAFTER THE RACE\n\n\n§400',
    ['The Two Aunts', 'A Meeting', 'After the Race'],
  ],
  [
    'titled stories in numbered parts',
    'THE TWO AUNTS\n\n\nI\n\n§300\n\nII\n\n§300\n\n\n\n\nA MEETING\n\n\nI\n\n§300\n\nII\n\n§300',
    ['The Two Aunts', 'A Meeting'],
  ],
  [
    'acts and scenes',
    'ACT I\n\n\nSCENE I. A street.\n\n§200\n\n\nSCENE II. A house.\n\n§200\n\n\nACT II\n\n\nSCENE I. A wood.\n\n§200',
    ['Act I', 'Act II'],
  ],
  [
    'a preface and chapters',
    'PREFACE\n\n§300\n\n\n\n\nCHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200',
    [null, null],
  ],
  [
    'German chapters',
    'Erstes Kapitel\n\n§200\n\n\nZweites Kapitel\n\n§200\n\n\nDrittes Kapitel\n\n§200',
    [null, null, null],
  ],
  ['French chapters', 'CHAPITRE PREMIER\n\n§200\n\n\nCHAPITRE II\n\n§200', [null, null]],
  [
    'a refrain is no list of contents',
    `§100\n\n${'So it went\n\n'.repeat(9)}§300\n\n${'So it went.\n\nAnd on.\n\n'.repeat(9)}`,
    [null],
  ],
  ['no structure at all', '§300', [null]],
  [
    'a list in the prose is none',
    'CHAPTER I\n\n§200\n\n1. Take the lamp.\n\n2. Close the door.\n\n3. Go home.\n\n§200\n\n\nCHAPTER II\n\n§200',
    [null, null],
  ],
  [
    'a sentence about a chapter is none',
    'CHAPTER I\n\n§100\n\nChapter two was the better one, she said.\n\n§100\n\n\nCHAPTER II\n\n§200',
    [null, null],
  ],
  [
    'contents that repeat all headings',
    'CONTENTS\n\nCHAPTER I. The Pond\nCHAPTER II. The Well\n\n\n\nCHAPTER I. The Pond\n\n§200\n\n\nCHAPTER II. The Well\n\n§200',
    ['The Pond', 'The Well'],
  ],
  [
    'contents with page numbers, each entry by itself',
    'THE OLD ROAD\n\nby Ann Reed\n\nContents\n\nI. The Pond .... 3\n\nII. The Well .... 17\n\nIII. The Road .... 40\n\n\n\nI\n\nTHE POND\n\n§200\n\n\nII\n\nTHE WELL\n\n§200\n\n\nIII\n\nTHE ROAD\n\n§200',
    ['The Pond', 'The Well', 'The Road'],
  ],
  [
    'contents of books with chapters counted anew',
    'Contents\n\nBOOK ONE: 1801\n\nCHAPTER I\n\nCHAPTER II\n\nBOOK TWO: 1802\n\nCHAPTER I\n\n\n\n\nBOOK ONE: 1801\n\n\nCHAPTER I\n\n§200\n\n\nCHAPTER II\n\n§200\n\n\nBOOK TWO: 1802\n\n\nCHAPTER I\n\n§200',
    ['Book One: 1801: Chapter I', null, 'Book Two: 1802: Chapter I'],
  ],
  [
    'contents of titles alone, without a heading of their own',
    'THE TWO AUNTS\n\nA MEETING\n\nAFTER THE RACE\n\n\n\n\nTHE TWO AUNTS\n\n\n§400\n\n\n\n\nA MEETING\n\n\n§400\n\n\n\n\nAFTER THE RACE\n\n\n§400',
    ['The Two Aunts', 'A Meeting', 'After the Race'],
  ],
  [
    'illustrations around the headings',
    '[Illustration: A gate]\n\n[Illustration:\n\n_To A. B._\n]\n\n\nCHAPTER I.\n\n\n§200\n\n[Illustration:\n\n“He came down”\n\n[_Copyright 1894 by A. Press._]]\n\n§200\n\n\n\n\n[Illustration]\n\nCHAPTER II.\n\n\n§200',
    [null, null],
  ],
];

test.each(LAYOUTS)('%s', (_what, template, expected) => {
  const story = imported(template);
  expect(titles(story)).toEqual(expected);
});

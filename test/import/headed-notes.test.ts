// Notes under a heading inside chapters, with and without a rule below: what talks to readers goes, the story stays.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { prose } from './book-template.ts';

const story = (seed: number, words = 300) =>
  prose(words, seed)
    .map((each) => `<p>${each}</p>`)
    .join('');
const read = (body: string) =>
  importBytes(Buffer.from(`<html><body>${body}</body></html>`), 'a.html', { sceneWords: null });
const left = (body: string) => read(body).excluded.map(({ text }) => text.split('\n\n').slice(1).join(' '));
const chapters = (inside: (number: number) => string, after: (number: number) => string = () => '') =>
  [1, 2, 3]
    .map((number) => `<h2>Chapter ${number}</h2>${inside(number)}${story(number)}${after(number)}`)
    .join('');

describe('a note under a heading right below the chapter’s, without a rule', () => {
  it.each([
    ['Notes', ['Hello! Sorry for the wait.']],
    ['Note', ['Thank you for all the reviews!', 'Enjoy!']],
    ['A/N', ['Hi everyone, this chapter is a bit longer.']],
    ["Author's Note", ['Exams are over.']],
    ["Author's Note", ['Exams are over.', 'Thanks for reading so far.']],
    ["Translator's Note", ['“Dorn” means thorn.']],
    ['Notes', ['Disclaimer: I own nothing.', 'Warm socks.', 'Let me know what you think.']],
    ['Chapter Notes', ['I hope you enjoy it.']],
    ["Author's Notes", ['This was beta-read by Robin.']],
    ['Notes', ['Cross-posted on AO3.', 'See you next week!']],
  ])('ends where the story begins: %s, %j', (heading, paragraphs) => {
    const note = `<h3>${heading}</h3>${paragraphs.map((each) => `<p>${each}</p>`).join('')}`;
    expect(left(chapters(() => note))).toEqual(Array(3).fill(paragraphs.join(' ')));
    expect(read(chapters(() => note)).chapters).toHaveLength(3);
  });

  it.each(['Note', 'Notes'])('stays where it is the story’s own: %s', (heading) => {
    const note = `<h3>${heading}</h3><p>Nobody is to be told of the key.</p>`;
    expect(left(chapters(() => note))).toEqual([]);
  });
});

describe('a note under a heading at the end of a chapter', () => {
  it.each([
    ['Notes', 'Thanks for reading! Reviews are love.'],
    ["Author's Note", 'The ferry is a real one.'],
  ])('is set apart: %s', (heading, note) => {
    const closing = `<h3>${heading}</h3><p>${note}</p>`;
    expect(
      left(
        chapters(
          () => '',
          () => closing,
        ),
      ),
    ).toEqual(Array(3).fill(note));
  });

  it('is a passage of the last chapter where the story goes on below it', () => {
    const body = `${chapters(() => '')}<h3>Note</h3>${story(9, 200)}`;
    expect(left(body)).toEqual([]);
  });
});

it('never takes a whole short chapter for the note that opens it', () => {
  const body = [1, 2, 3].map(
    (n) => `<h2>Chapter ${n}</h2><h3>Author's Note</h3><p>Exams!</p>${story(n, 200)}`,
  );
  expect(left(body.join(''))).toEqual(['Exams!', 'Exams!', 'Exams!']);
  expect(read(body.join('')).chapters).toHaveLength(3);
});

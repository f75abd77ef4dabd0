// How much is shown of texts that people and books may make as long as they like: the longest that stands whole, and a cut.

import { describe, expect, it } from 'vitest';
import { takeFitting } from '../../src/discord/body.ts';
import { renderPost } from '../../src/discord/render/installment.ts';
import { renderAddedToLibrary, renderInfo } from '../../src/discord/render/library/library.ts';
import { renderReviewSummary } from '../../src/discord/render/library/review-summary.ts';
import { renderLookup } from '../../src/discord/render/lookup.ts';
import { renderAbout } from '../../src/discord/render/member.ts';
import { renderPublicRecap } from '../../src/discord/render/recap.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import { aReading } from '../support/a-reading.ts';

const reading = aReading();
const gate = gateAfter('channel', 4);

const imported = {
  ...{
    story: 'alley-12345678',
    edition: 1,
    title: 'A',
    author: null,
    scenes: 9,
    rating: 'teen',
    format: 'epub',
  },
  ...{ fileName: 'a.epub', addedBy: '1', addedAt: 0, rights: null, source: null, license: null, leftOut: [] },
  ...{ wouldStay: null, doubts: [], warnings: [], before: null },
};
const summaryOf = (changes: object, more: object = {}) => ({
  ...{
    imported: { ...imported, ...changes },
    doubts: [],
    total: 9,
    spoilers: true,
    chapters: 1,
    words: 9,
    minutes: 1,
  },
  ...{
    minutesEach: 1,
    shortest: 1,
    longest: 1,
    notes: { count: 0, kept: false },
    excludedTexts: null,
    readings: [],
  },
  ...more,
});
const summary = (changes: object, more: object = {}) =>
  renderReviewSummary(strings, summaryOf(changes, more) as never);
const info = (changes: object) => {
  const story = { title: 'A', author: null, retold: null, scenes: [], rating: 'teen' };
  return renderInfo(strings, {
    ...{ story, imported: { ...imported, ...changes }, words: 9, minutes: 1, minutesEach: 1, readAt: [] },
  } as never);
};
const piece = (title: string | null) => ({ what: 'notes', title, words: 200, place: 'after' });

const chapter = {
  ...{ number: 1, title: 'One', first: 1, last: 2, isOpen: false, date: null, people: [], places: [] },
  ...{ opens: null, ends: null, scenes: [] },
};
const recap = (changes: object, told?: object) =>
  renderPublicRecap(strings, {
    ...{ kind: 'recap', reading, gate, length: 'long' },
    told: told ?? { kind: 'chapters', chapters: [{ ...chapter, ...changes }], page: 1, pages: 1 },
  } as never);
const partsOf = (title: string | null) => ({
  kind: 'parts',
  parts: [{ chapter: title, sentences: [{ scene: 1, text: 'A.' }] }],
});

const passages = (changes: object) =>
  renderLookup(strings, {
    ...{ kind: 'passages', reading, query: 'q', gate, corrections: [], fits: true, suggestions: [] },
    ...{
      passages: [{ scene: 1, sentences: ['A.'], best: [0], score: 1, title: null, post: null }],
      ...changes,
    },
  } as never);
const card = (changes: object) =>
  renderLookup(strings, {
    ...{ kind: 'card', reading, query: 'q', gate, companions: [], post: null, suggestions: [] },
    entry: {
      ...{
        kind: 'person',
        heading: 'H',
        names: [{ text: 'H', scene: 1 }],
        facts: [],
        quotes: [],
        mentions: [],
      },
      ...{ firstScene: 1, roles: [], perhaps: [], isNarrator: false, ...changes },
    },
  } as never);
const about = (changes: object) => {
  const credits = {
    ...{ title: 'A', author: null, retold: null, source: null, rating: 'teen', notes: [], summary: null },
    ...{ status: 'complete', ...changes },
  };
  return renderAbout(strings, {
    reading,
    credits,
    scenes: 9,
    minutesEach: 1,
    next: { kind: 'unscheduled' },
  } as never);
};
const opening = (changes: object) =>
  renderPost(strings, { kind: 'opening', scene: 1, title: null, questions: [], ...changes } as never);

describe('a text that is too long is cut, and ends in an ellipsis', () => {
  it.each<[string, number, (text: string) => object]>([
    ['the title on a review', 250, (title) => summary({ title })],
    ['the author on a review', 250, (author) => summary({ author })],
    ['a warning', 150, (text) => summary({ warnings: [text] })],
    [
      'a piece that was left out',
      150,
      (text) => summary({ leftOut: [piece(null)] }, { excludedTexts: [text] }),
    ],
    [
      'a title that a note would stay for',
      80,
      (title) => summary({ title: title.slice(50), leftOut: [piece(null)], wouldStay: 3 }).slice(1),
    ],
    [
      'the title of what was added',
      250,
      (title) =>
        renderAddedToLibrary(strings, {
          kind: 'added',
          changed: 0,
          review: summaryOf({ title }),
          sameTitleExists: false,
        } as never).slice(0, 1),
    ],
    ['a file’s name', 500, (fileName) => info({ fileName })],
    ['a source', 500, (source) => info({ source })],
    ['a license', 500, (license) => info({ license })],
    ['a chapter’s title', 150, (title) => recap({ title })],
    ['somebody’s name in a chapter', 60, (name) => recap({ people: [name] })],
    ['a place in a chapter', 60, (name) => recap({ places: [name] })],
    ['a sentence of a chapter', 280, (text) => recap({ scenes: [{ scene: 1, text }] })],
    ['an author’s title of a chapter', 200, (title) => recap({}, partsOf(title))],
    ['a query that is shown again', 150, (query) => passages({ query })],
    ['a quote', 450, (text) => card({ quotes: [{ text, scene: 1 }] })],
    ['a summary', 1_200, (text) => about({ summary: text })],
  ])('%s', (_, maxChars, render) => {
    const shown = (length: number) =>
      Math.max(
        ...(JSON.stringify(render('x'.repeat(length))).match(/x+…?/g) ?? ['']).map(
          ({ length: each }) => each,
        ),
      );
    expect(shown(3_000)).toBe(maxChars);
    expect(JSON.stringify(render('x'.repeat(3_000)))).toContain('x…');
    expect(JSON.stringify(render('x'.repeat(Math.min(maxChars, 29))))).not.toContain('x…');
  });
});

describe('of many texts as many are shown as fit', () => {
  const shown = (body: object) => (JSON.stringify(body).match(/x{10,}/g) ?? []).length;
  const of = (length: number, count: number) => Array.from({ length: count }, () => 'x'.repeat(length));

  it('up to the last character, with two for what joins each to the next', () => {
    expect(takeFitting(of(8, 9), 30)).toHaveLength(3);
    expect(takeFitting(of(8, 9), 29)).toHaveLength(2);
    expect(takeFitting(of(8, 2), 99)).toHaveLength(2);
  });

  it.each<[string, number, (texts: readonly string[]) => object]>([
    ['other names', 500, (texts) => card({ names: ['H', ...texts].map((text) => ({ text, scene: 1 })) })],
    ['content notes', 1_000, (notes) => about({ notes })],
  ])('%s', (_, maxChars, render) => {
    expect(shown(render(of(maxChars / 10 - 2, 12)))).toBe(10);
    expect(shown(render([...of(maxChars / 10 - 2, 9), ...of(maxChars / 10 - 1, 1)]))).toBe(9);
  });

  it('names at most three roles, and of those as many as fit', () => {
    const roles = (texts: readonly string[]) =>
      shown(card({ roles: texts.map((text) => ({ text, scene: 1 })) }));
    expect(roles(of(20, 5))).toBe(3);
    expect(roles(of(48, 3))).toBe(3);
    expect(roles([...of(48, 2), ...of(49, 1)])).toBe(2);
  });
});

describe('questions in a thread', () => {
  it('are cut at 500 characters each', () => {
    const [cut = ''] = JSON.stringify(opening({ questions: ['x'.repeat(900)] })).match(/x+…?/) ?? [];
    expect(cut).toHaveLength(500);
  });
});

// Which buttons stand on the cards of a review, and what the cards hold back until it is asked for.

import { describe, expect, it } from 'vitest';
import {
  parseRenameForm,
  renderRenameForm,
  renderSceneList,
  renderSceneReview,
  renderSplitChoices,
} from '../../src/discord/render/library/review-scene.ts';
import { renderReviewSummary } from '../../src/discord/render/library/review-summary.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { actions, checked, labels, words } from './body-parts.ts';

const s = strings.review;
const imported = {
  ...{ story: 'alley-12345678', revision: '0123456789abcdef', edition: 4, title: 'The Alley', author: null },
  ...{ scenes: 30, rating: 'teen', format: 'epub', fileName: 'alley.epub', addedBy: '40', addedAt: 0 },
  ...{ rights: null, source: null, license: null, leftOut: [], wouldStay: null, doubts: [], warnings: [] },
  before: null,
};
const doubt = (scene: number, why = 'packed') => ({ scene, why });
const undo = { kind: 'undo-edit', story: 'alley-12345678', edition: 4, spoilers: 0 };
const on = (scene: number, spoilers = 0) => ({ story: 'alley-12345678', edition: 4, scene, spoilers });
const kinds = (body: Parameters<typeof actions>[0]) => actions(body).map((action) => action?.kind);

describe('the card of a scene', () => {
  const preview = { chapter: 'Night', title: 'Dark', before: 'It was late.', opening: 'She ran.' };
  const view = {
    ...{ imported, doubts: [], total: 30, spoilers: false, scene: 26, chapter: 2, startsChapter: false },
    ...{ words: 900, wordsBefore: 800, paragraphs: 9, why: null, preview: null },
  };
  const card = (changes: object = {}, confirmation?: string) =>
    checked(renderSceneReview(strings, { ...view, ...changes } as never, confirmation));

  it('offers to merge, split, rename and drop it, and the way to the other cards', () => {
    expect(actions(card())).toEqual([
      { kind: 'merge-scene', ...on(26) },
      { kind: 'ask-split', ...on(26), page: 1 },
      { kind: 'ask-rename', ...on(26) },
      { kind: 'drop-scene', ...on(26) },
      { kind: 'review', story: 'alley-12345678', spoilers: 0 },
      { kind: 'review-list', story: 'alley-12345678', page: 2, spoilers: 0 },
      { kind: 'review-scene', story: 'alley-12345678', scene: 26, spoilers: 1 },
    ]);
    expect(labels(card())).toContain(s.merge(25));
  });

  it('offers nothing that can’t be done', () => {
    expect(kinds(card({ scene: 1 }))).not.toContain('merge-scene');
    expect(kinds(card({ scene: 2 }))).toContain('merge-scene');
    expect(kinds(card({ paragraphs: 1 }))).not.toContain('ask-split');
    expect(kinds(card({ paragraphs: 2 }))).toContain('ask-split');
    expect(kinds(card({ scene: 1, total: 1 }))).not.toContain('drop-scene');
    expect(actions(card({ imported: { ...imported, before: {} } }))).toContainEqual(undo);
  });

  it('is on the page of the list that holds the scene', () => {
    const pageOf = (scene: number) => actions(card({ scene })).find((each) => each?.kind === 'review-list');
    expect(pageOf(25)).toMatchObject({ page: 1 });
    expect(pageOf(26)).toMatchObject({ page: 2 });
  });

  it('offers to keep a doubtful break, and the next one, or the first once there is none after', () => {
    expect(actions(card({ why: 'packed' }))[0]).toEqual({ kind: 'keep-break', ...on(26) });
    const next = (...scenes: number[]) => actions(card({ doubts: scenes.map((scene) => doubt(scene)) }))[4];
    expect(next(3, 26, 28, 29)).toMatchObject({ kind: 'review-scene', scene: 28 });
    expect(next(3, 5, 26)).toMatchObject({ kind: 'review-scene', scene: 3 });
    expect(next(26)).toMatchObject({ kind: 'review' });
  });

  it('shows text and titles only where they were asked for', () => {
    expect(words(card())).toContain(s.hidden);
    const shown = card({ preview, spoilers: true });
    expect(words(shown)).toContain('She ran.');
    expect(words(shown)).toContain('It was late.');
    expect(words(shown)).toContain(s.title('Dark'));
    expect(words(shown)).toContain(s.chapter_title('Night'));
    expect(words(shown)).not.toContain(s.hidden);
    expect(actions(shown)).toContainEqual({
      kind: 'review-scene',
      story: 'alley-12345678',
      scene: 26,
      spoilers: 0,
    });
    expect(actions(shown)[0]).toEqual({ kind: 'merge-scene', ...on(26, 1) });
  });

  it('says a title once, and nothing before the first scene', () => {
    const same = card({ preview: { ...preview, title: 'Night' }, spoilers: true });
    expect(words(same)).not.toContain(s.title('Night'));
    const untitled = words(
      card({ preview: { ...preview, title: null, chapter: null, before: null }, spoilers: true }),
    );
    expect(untitled).not.toContain('null');
    expect(untitled).not.toContain(s.before_it);
  });

  it('shows the end of the scene before from a whole word on, and so much of this one', () => {
    const before = `first ${'x'.repeat(489)} last word`;
    const shown = words(
      card({ preview: { ...preview, before, opening: 'y'.repeat(1_200) }, spoilers: true }),
    );
    expect(shown).toContain(`… ${'x'.repeat(489)} last word`);
    expect(shown).not.toContain('first');
    expect(shown).toContain(`\n${'y'.repeat(999)}…`);
  });

  it('begins with what has just been done', () => {
    expect(card({}, 'Done.')[0]).toMatchObject({ content: 'Done.' });
    expect(words(card())).not.toContain('undefined');
  });
});

describe('the list of scenes', () => {
  const row = { scene: 1, words: 900, title: null, startsChapter: false, doubtful: false };
  const list = (page: number, pages: number, rows: object[] = [row]) =>
    checked(renderSceneList(strings, { imported, total: 30, spoilers: false, page, pages, rows } as never));

  it('turns to the pages that there are', () => {
    const pages = (body: ReturnType<typeof list>) =>
      actions(body).flatMap((each) => (each?.kind === 'review-list' ? [each.page] : []));
    expect(pages(list(1, 1))).toEqual([]);
    expect(pages(list(1, 3))).toEqual([2]);
    expect(pages(list(2, 3))).toEqual([1, 3]);
    expect(pages(list(3, 3))).toEqual([2]);
  });

  it('marks where chapters begin and what is to be looked at', () => {
    const rows = [
      row,
      { ...row, scene: 2, startsChapter: true },
      { ...row, scene: 3, startsChapter: true, doubtful: true },
    ];
    const options = JSON.parse(JSON.stringify(list(1, 1, rows)[1])).components[0].options;
    expect(options.map((each: { description?: string }) => each.description)).toEqual([
      undefined,
      s.starts_chapter,
      `${s.starts_chapter}, ${s.to_look_at}`,
    ]);
  });
});

describe('where to split a scene', () => {
  const place = { at: 3, before: 400, after: 500, opening: null };
  const split = (changes: object = {}) =>
    checked(
      renderSplitChoices(strings, {
        ...{ imported, scene: 5, words: 900, places: [place], page: 1, pages: 1, spoilers: false },
        ...changes,
      } as never),
    );
  const optionsOf = (body: ReturnType<typeof split>) =>
    JSON.parse(JSON.stringify(body[1])).components[0].options;

  it('is told by the words on both sides, and by its opening only where that was asked for', () => {
    expect(optionsOf(split())).toEqual([{ label: s.place(place), value: '3' }]);
    const opened = split({ places: [{ ...place, opening: 'She  ran.' }], spoilers: true });
    expect(optionsOf(opened)).toEqual([{ label: 'She ran.', value: '3', description: s.place(place) }]);
  });

  it('has pages where there are many places', () => {
    expect(words(split())).not.toContain(s.split_page(1, 1));
    expect(words(split({ page: 2, pages: 3 }))).toContain(s.split_page(2, 3));
    const pages = actions(split({ page: 2, pages: 3 })).flatMap((each) =>
      each?.kind === 'ask-split' ? [each.page] : [],
    );
    expect(pages).toEqual([1, 3]);
    expect(kinds(split())).toEqual(['split-scene', 'review-scene']);
  });
});

describe('the form for a title', () => {
  const form = (preview: object | null) => {
    const { components } = renderRenameForm(strings, {
      imported,
      scene: 5,
      spoilers: false,
      preview,
    } as never);
    return (
      components as unknown as [{ component: { required: boolean; value?: string; max_length: number } }]
    )[0].component;
  };

  it('must be filled in by who has not seen the title: it would be taken away unseen', () => {
    expect(form(null)).toMatchObject({ required: true, max_length: 200 });
    expect(form(null)).not.toHaveProperty('value');
    expect(form({ title: 'Dark' })).toMatchObject({ required: false, value: 'Dark' });
    expect(form({ title: null })).not.toHaveProperty('value');
  });

  it('gives a line of at most 200 characters, or none', () => {
    expect(parseRenameForm({ title: '  In \n the\tdark ' })).toBe('In the dark');
    expect(parseRenameForm({ title: 'x'.repeat(201) })).toBe(`${'x'.repeat(199)}…`);
    expect([parseRenameForm({ title: ' ' }), parseRenameForm({})]).toEqual([null, null]);
  });
});

describe('the first card of a review', () => {
  const view = {
    ...{ imported, doubts: [], total: 30, spoilers: false, chapters: 3, words: 9_000, minutes: 40 },
    ...{
      minutesEach: 2,
      shortest: 1,
      longest: 4,
      notes: { count: 0, kept: false },
      excludedTexts: null,
      readings: [],
    },
  };
  const card = (changes: object = {}) =>
    checked(renderReviewSummary(strings, { ...view, ...changes } as never));

  it('leads to the scenes, to their text, and to what is doubtful', () => {
    expect(actions(card())).toEqual([
      { kind: 'review-list', story: 'alley-12345678', page: 1, spoilers: 0 },
      { kind: 'review', story: 'alley-12345678', spoilers: 1 },
    ]);
    expect(actions(card({ doubts: [doubt(3)], spoilers: true }))).toEqual([
      { kind: 'review-scene', story: 'alley-12345678', scene: 3, spoilers: 1 },
      { kind: 'review-list', story: 'alley-12345678', page: 1, spoilers: 1 },
      { kind: 'review', story: 'alley-12345678', spoilers: 0 },
    ]);
    expect(labels(card({ doubts: [doubt(3)] }))[0]).toBe(s.look_at_one);
    expect(labels(card({ doubts: [doubt(3), doubt(4)] }))[0]).toBe(s.look);
    expect(kinds(card({ doubts: [doubt(3), doubt(4)] }))).toContain('keep-breaks');
    expect(actions(card({ imported: { ...imported, before: {} } }))).toContainEqual(undo);
  });

  it('names up to eight doubtful breaks, more by their kind, and of a kind up to twelve', () => {
    const many = (count: number) =>
      words(card({ doubts: Array.from({ length: count }, (_, index) => doubt(index + 2)) }));
    expect(many(8)).toContain(s.doubt(9, 'packed'));
    expect(many(9)).not.toContain(s.doubt(9, 'packed'));
    expect(many(9)).toContain(s.doubtful_scenes([2, 3, 4, 5, 6, 7, 8, 9, 10], 9, 'packed'));
    expect(many(13)).toContain(s.doubtful_scenes([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 13, 'packed'));
    expect(many(0)).toContain(s.no_doubts);
  });

  it('holds back warnings that may name a part of the book', () => {
    const warned = (spoilers: boolean) =>
      words(card({ imported: { ...imported, warnings: ['One.', 'Two.', 'Three.', 'Four.'] }, spoilers }));
    expect(warned(false)).toContain(s.warnings(4));
    expect(warned(false)).not.toContain('One.');
    expect(warned(true)).toContain('Three.');
    expect(warned(true)).not.toContain('Four.');
    expect(words(card())).not.toContain(s.warnings(0));
  });

  it('says of pieces that were left out how many, and what they are where they are many or long', () => {
    const piece = (count: number, place = 'before') => ({ what: 'notes', title: null, words: count, place });
    const out = (leftOut: object[]) => words(card({ imported: { ...imported, leftOut } }));
    expect(out([])).toContain(s.nothing_left_out);
    const short = [piece(40), piece(59)];
    expect(out(short)).not.toContain(s.excluded_group(piece(0) as never, 2, 99));
    expect(out([piece(40), piece(60)])).toContain(s.excluded_group(piece(0) as never, 2, 100));
    expect(out([piece(40), piece(50, 'after')])).toContain(s.excluded_group(piece(0) as never, 1, 40));
  });
});

// Bookmarks: forward only by themselves, either way by hand, and what a new run makes of them.

import { describe, expect, it } from 'vitest';
import {
  advanceBookmark,
  type Bookmark,
  bookmarkIn,
  currentScene,
  finishOpenScene,
  finishScene,
  markScene,
  NEW_BOOKMARK,
  noteVisit,
  placeBookmark,
  VISIT_MS,
} from '../../src/reading/bookmark.ts';
import { placeAfter, placeOf } from '../../src/reading/place.ts';

const at = (read: number, offset = 0, changes: Partial<Bookmark> = {}): Bookmark => ({
  ...NEW_BOOKMARK,
  pace: 'own',
  read,
  offset,
  ...changes,
});

it('takes six hours for one visit', () => {
  expect(VISIT_MS).toBe(6 * 60 * 60 * 1000);
});

it('begins where nothing is read, and nothing was ever opened', () => {
  expect(NEW_BOOKMARK).toMatchObject({ read: 0, offset: 0, page: 0, open: 0, furthest: 0, marked: [] });
  expect(placeOf(NEW_BOOKMARK, [])).toEqual(placeAfter(0));
  expect(placeAfter(3)).toMatchObject({ read: 3, page: 0, pages: 0 });
});

describe('a bookmark that is moved on', () => {
  it.each([
    ['a later page of the scene', at(3, 200), 4, 300, { read: 3, offset: 300 }],
    ['an earlier page of the scene', at(3, 200), 4, 100, { read: 3, offset: 200 }],
    ['a scene further on', at(3, 200), 6, 100, { read: 5, offset: 100 }],
    ['a scene already read', at(3, 200), 2, 900, { read: 3, offset: 200 }],
    ['the very first page', at(0), 1, 100, { read: 0, offset: 100 }],
  ])('to %s', (_, before, scene, offset, after) => {
    const moved = advanceBookmark(before, scene, offset);
    expect(moved).toMatchObject(after);
    expect(moved).toMatchObject({ open: scene, furthest: Math.max(before.furthest, scene) });
  });

  it('is the same object where nothing changes, so that nothing is written', () => {
    const there = advanceBookmark(at(3), 4, 100);
    expect(advanceBookmark(there, 4, 100)).toBe(there);
  });

  it('leaves the scene that is open behind, and nothing where none is', () => {
    expect(finishOpenScene(at(3, 200))).toMatchObject({ read: 4, offset: 0 });
    expect(finishOpenScene(at(4))).toEqual(at(4));
    expect(finishScene(at(3, 200), 3)).toEqual(at(3, 200));
  });
});

it('goes either way where a member says it, and keeps the furthest scene', () => {
  const back = placeBookmark(at(8, 0, { furthest: 9 }), 2, 0);
  expect(back).toMatchObject({ read: 1, offset: 0, furthest: 9 });
  expect(placeBookmark(at(1), 9, 0)).toMatchObject({ read: 8, furthest: 8 });
});

it('is in the first scene not read, or the last there is', () => {
  expect([0, 9, 10].map((read) => currentScene(at(read), 10))).toEqual([1, 10, 10]);
});

it('keeps the scenes that were marked, ascending, each once', () => {
  const marked = markScene(markScene(markScene(at(0), 5, true), 2, true), 5, true);
  expect(marked.marked).toEqual([2, 5]);
  expect(markScene(marked, 2, false).marked).toEqual([5]);
});

describe('a visit', () => {
  it('ends after six hours, and the next one knows what was out at this one', () => {
    const first = noteVisit(at(0), 3, 1_000);
    expect(first.visit).toEqual({ at: 1_000, released: 3, before: null });
    expect(noteVisit(first, 3, 1_000 + VISIT_MS - 1)).toBe(first);
    // What comes out meanwhile they have seen come.
    expect(noteVisit(first, 4, 2_000).visit).toEqual({ at: 1_000, released: 4, before: null });
    expect(noteVisit(first, 5, 1_000 + VISIT_MS).visit).toEqual({
      at: 1_000 + VISIT_MS,
      released: 5,
      before: 3,
    });
  });
});

describe('a new run', () => {
  it('begins again for those along with the channel, and asks everyone else', () => {
    expect(bookmarkIn(at(5, 2, { pace: 'channel' }), 2)).toEqual({
      ...NEW_BOOKMARK,
      run: 2,
      pace: 'channel',
    });
    expect(bookmarkIn(at(5, 2), 2)).toEqual({ ...NEW_BOOKMARK, run: 2 });
  });

  it('is no new run where it is the same', () => {
    expect(bookmarkIn(at(5, 2), 1)).toEqual(at(5, 2));
    expect(bookmarkIn(undefined, 3)).toEqual({ ...NEW_BOOKMARK, run: 3 });
  });
});

describe('a place', () => {
  const page = (end: number, sentences: number) => ({ start: 0, end, before: '', after: '', sentences });
  const pages = [page(100, 4), page(200, 9), page(300, 15)];

  it('is worked out from the offset that was shown, whatever the pages are now', () => {
    expect(placeOf(at(3, 200), pages)).toEqual({
      read: 3,
      page: 2,
      pages: 3,
      extent: { scenes: 3, sentences: 9 },
    });
    // A cut that came later, with longer pages, moves nobody on.
    expect(placeOf(at(3, 200), [page(150, 6), page(300, 15)])).toMatchObject({
      page: 1,
      extent: { scenes: 3, sentences: 6 },
    });
    expect(placeOf(at(3, 50), pages)).toEqual(placeAfter(3));
  });

  it('on the last page has the whole scene, also where its end was cut away', () => {
    expect(placeOf(at(3, 300), pages).extent).toEqual({ scenes: 4, sentences: 0 });
    expect(placeOf(at(3, 999), pages).extent).toEqual({ scenes: 4, sentences: 0 });
  });

  it('of an older bookmark is where its page ended', () => {
    expect(placeOf(at(3, 0, { page: 2 }), pages)).toMatchObject({
      page: 2,
      extent: { scenes: 3, sentences: 9 },
    });
  });
});

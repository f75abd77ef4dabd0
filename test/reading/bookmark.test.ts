// Bookmarks: forward only by themselves, either way by hand, and what a new run makes of them.

import { describe, expect, it } from 'vitest';
import {
  advanceBookmark,
  type Bookmark,
  bookmarkIn,
  currentScene,
  finishOpenScene,
  finishScene,
  NEW_BOOKMARK,
  placeBookmark,
} from '../../src/reading/bookmark.ts';

const at = (read: number, page = 1, changes: Partial<Bookmark> = {}): Bookmark => ({
  run: 1,
  pace: 'own',
  read,
  page,
  ...changes,
});

describe('reach', () => {
  it.each([
    ['a later page of the scene', at(3, 2), 4, 3, at(3, 3)],
    ['an earlier page of the scene', at(3, 2), 4, 1, at(3, 2)],
    ['a scene further on', at(3, 2), 6, 1, at(5, 1)],
    ['a scene already read', at(3, 2), 2, 9, at(3, 2)],
    ['the very first page', at(0, 1), 1, 1, at(0, 1)],
  ])('%s', (_, before, scene, page, after) => {
    expect(advanceBookmark(before, scene, page)).toEqual(after);
  });
});

describe('leaveOpen', () => {
  it('leaves the scene that is open behind, and nothing where none is', () => {
    expect(finishOpenScene(at(3, 2))).toEqual(at(4, 0));
    expect(finishOpenScene(at(4, 0))).toEqual(at(4, 0));
  });
});

describe('finishScene', () => {
  it('leaves the scene behind, and never goes back', () => {
    expect(finishScene(at(3, 2), 4)).toEqual(at(4, 0));
    expect(finishScene(at(3, 2), 3)).toEqual(at(3, 2));
  });
});

it('setAt goes either way', () => {
  expect(placeBookmark(at(8), 2, 3)).toEqual(at(1, 3));
  expect(placeBookmark(at(1), 9, 1)).toEqual(at(8, 1));
});

it('sceneAt is the first scene not read, or the last there is', () => {
  expect(currentScene(at(0), 10)).toBe(1);
  expect(currentScene(at(9), 10)).toBe(10);
  expect(currentScene(at(10), 10)).toBe(10);
});

describe('a new run', () => {
  it('takes those along with the channel back to the beginning, and nobody else', () => {
    expect(bookmarkIn(at(5, 2, { pace: 'channel' }), 2)).toEqual({
      run: 2,
      pace: 'channel',
      read: 0,
      page: 0,
    });
    expect(bookmarkIn(at(5, 2, { pace: null }), 2)).toEqual({ run: 2, pace: null, read: 0, page: 0 });
    expect(bookmarkIn(at(5, 2), 2)).toEqual(at(5, 2, { run: 2 }));
  });

  it('is no new run where it is the same', () => {
    expect(bookmarkIn(at(5, 2), 1)).toEqual(at(5, 2));
    expect(bookmarkIn(undefined, 3)).toEqual({ ...NEW_BOOKMARK, run: 3 });
  });
});

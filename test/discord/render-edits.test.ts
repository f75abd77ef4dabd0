// Posts that differ from their story: the buttons that update them, one or all.

import { describe, expect, it } from 'vitest';
import { renderEdits } from '../../src/discord/render/story/edits.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { aReading } from '../support/a-reading.ts';
import { actions, words } from './body-parts.ts';

const s = strings.story.edits;
const reading = aReading({ id: 'r', title: 'The Alley', server: '10' });
const changed = (scene: number, fits = true) => ({ scene, fits, channel: '20', message: `3${scene}` });
const edits = (scenes: object[], changes: object = {}) =>
  renderEdits(strings, {
    reading,
    changed: scenes,
    total: scenes.length,
    page: 1,
    pages: 1,
    report: null,
    ...changes,
  } as never);
const leave = { kind: 'dismiss' };
const update = (scene: number) => ({ kind: 'update-posts', reading: 'r', scene });
const turnTo = (page: number) => ({ kind: 'edits-page', reading: 'r', page });

describe('posts that differ from their story', () => {
  it('are none, or one with its own button', () => {
    expect(words(edits([]))).toBe(s.none('The Alley'));
    expect(actions(edits([changed(4)]))).toEqual([update(4), leave]);
    expect(words(edits([changed(4)]))).toContain(s.one(4));
    expect(actions(edits([changed(4, false)]))).toEqual([]);
  });

  it('are several, each with a button, and one for all that can be updated', () => {
    expect(actions(edits([changed(4), changed(6)]))).toEqual([update(4), update(6), update(0), leave]);
    expect(actions(edits([changed(4), changed(6, false)]))).toEqual([update(4), leave]);
    expect(words(edits([changed(4), changed(6, false)]))).toContain(`: ${s.too_long}`);
    expect(words(edits([changed(4), changed(6)]))).not.toContain(s.page(1, 1));
  });

  it('are on several pages where they are many, and are updated together', () => {
    const page = (at: number) => edits([changed(4)], { total: 30, page: at, pages: 3 });
    expect(actions(page(1))).toEqual([update(4), update(0), leave, turnTo(2)]);
    expect(actions(page(2))).toEqual([update(4), update(0), leave, turnTo(1), turnTo(3)]);
    expect(actions(page(3))).toEqual([update(4), update(0), leave, turnTo(2)]);
    expect(words(page(2))).toContain(s.page(2, 3));
  });
});

describe('what came of an update', () => {
  const report = { updated: [4], failed: [], following: 0 };
  const told = (changes: object, scenes: object[] = []) =>
    words(edits(scenes, { report: { ...report, ...changes } }));

  it('stands alone where nothing is left', () => {
    expect(told({})).toBe(s.updated([4]));
    expect(told({ updated: [] })).toBe(s.none('The Alley'));
    expect(told({ following: 3 })).toContain(s.following(3));
    expect(told({})).not.toContain(s.following(0));
  });

  it('says why something failed, but not what the list below says again', () => {
    const failed = [{ scene: 6, why: { kind: 'does-not-fit' } }];
    expect(told({ failed })).toContain(s.failed(6, s.does_not_fit));
    expect(told({ failed }, [changed(6, false), changed(7)])).not.toContain(s.failed(6, s.does_not_fit));
    const busy = { kind: 'outcome', channel: '20', outcome: { kind: 'again', after: 0 } };
    expect(told({ failed: [{ scene: 6, why: busy }] })).toContain(s.failed(6, s.busy));
  });
});

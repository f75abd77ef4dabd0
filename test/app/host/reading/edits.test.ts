// Posts that are out of date: found, listed, and updated without losing a word.

import { beforeEach, describe, expect, it } from 'vitest';
import { edits, updatePosts } from '../../../../src/app/host/reading/edits.ts';
import { fitPages } from '../../../../src/app/host/reading/fit-pages.ts';
import { PUBLIC_PAGE_CHARS } from '../../../../src/story/pages.ts';
import { AppFixture, aStory, expectUserError, READING_CHANNEL } from './app-fixture.ts';

const LONG = `${'word '.repeat(700)}\n\n${'more '.repeat(500)}`;
const TEXTS = ['First.', LONG, 'Third.', 'Fourth.'];

let fixture: AppFixture;
let id: string;
beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula', { texts: TEXTS }));
  id = await fixture.startReading('dracula', { times: '18', zone: 'Paris', scenes: 3 });
  expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2, 2, 3]);
});

const rewrite = (changes: Record<number, string>) =>
  fixture.offer(aStory('dracula', { texts: TEXTS.map((text, index) => changes[index + 1] ?? text) }));
const list = () => edits(fixture.app, fixture.context(), null);
const update = async (scene: number) => (await updatePosts(fixture.app, fixture.context(), id, scene)).view;
const pages = (scene: number) =>
  fixture.publisher
    .messagesIn(READING_CHANNEL)
    .flatMap(({ post }) => (post.kind === 'page' && post.scene === scene ? [post] : []));

describe('the list', () => {
  it('is empty while nothing has changed', async () => {
    expect(await list()).toMatchObject({ changed: [], total: 0 });
  });

  it('names what is out and changed, and nothing that is still to come', async () => {
    await rewrite({ 1: 'Changed.', 4: 'Later.' });
    expect((await list()).changed).toMatchObject([{ scene: 1, channel: READING_CHANNEL, fits: true }]);
  });

  it('comes in pages', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `Scene ${index}.`);
    await fixture.offer(aStory('long', { texts }));
    await fixture.startReading('long', {
      channel: { id: '202', name: 'book-club' },
      times: '18',
      scenes: 10,
    });
    await fixture.offer(aStory('long', { texts: texts.map((text) => `${text} Changed.`) }));
    const view = await edits(fixture.app, fixture.context({ channel: '202' }), null);
    expect(view).toMatchObject({ total: 10, page: 1, pages: 2 });
    expect(view.changed.map(({ scene }) => scene)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const { view: after, later } = await updatePosts(fixture.app, fixture.context(), view.reading.id, 0);
    expect(after.report).toMatchObject({ updated: [1, 2, 3, 4, 5], following: 5 });
    expect((await later)?.report).toEqual({
      updated: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      failed: [],
      following: 0,
    });
    await expect
      .poll(async () => (await edits(fixture.app, fixture.context({ channel: '202' }), null)).total)
      .toBe(0);
  });
});

describe('updating', () => {
  it('edits the posts of one scene, and remembers that they are as the story is', async () => {
    await rewrite({ 1: 'Changed.', 3: 'Changed too.' });
    expect(await update(1)).toMatchObject({
      total: 1,
      changed: [{ scene: 3 }],
      report: { updated: [1], failed: [] },
    });
    expect(pages(1)).toMatchObject([{ text: 'Changed.', page: 1, pages: 1, buttons: true, ping: null }]);
    expect(pages(3)).toMatchObject([{ text: 'Third.' }]);
  });

  it('edits all', async () => {
    await rewrite({ 1: 'Changed.', 3: 'Changed too.' });
    expect(await update(0)).toMatchObject({ total: 0, report: { updated: [1, 3] } });
  });

  it('spreads a shorter text over the messages that are there', async () => {
    const shorter = 'One two three. '.repeat(40).trim();
    await rewrite({ 2: shorter });
    await update(2);
    expect(pages(2)).toHaveLength(2);
    expect(
      pages(2)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(shorter);
    expect(pages(2).map(({ page, buttons }) => [page, buttons])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('leaves alone what does not fit, and says so', async () => {
    const longer = `${LONG}\n\n${'yet more '.repeat(400)}`;
    await rewrite({ 2: longer });
    expect((await list()).changed).toMatchObject([{ scene: 2, fits: false }]);
    const before = pages(2);
    expect(await update(2)).toMatchObject({
      report: { updated: [], failed: [{ scene: 2, why: { kind: 'does-not-fit' } }] },
    });
    expect(pages(2)).toEqual(before);
  });

  it('says what failed, and lists it again', async () => {
    await rewrite({ 2: `${LONG} End.` });
    const second = fixture.publisher
      .messagesIn(READING_CHANNEL)
      .find(({ post }) => post.kind === 'page' && post.scene === 2 && post.page === 2);
    fixture.publisher.failNext(
      'editPage',
      { kind: 'unclear', because: { kind: 'timeout' } },
      second?.id ?? null,
    );
    expect(await update(0)).toMatchObject({ total: 1, report: { updated: [], failed: [{ scene: 2 }] } });
    expect(await update(0)).toMatchObject({ total: 0, report: { updated: [2], failed: [] } });
  });

  it('is for hosts', async () => {
    await expectUserError(updatePosts(fixture.app, fixture.context({ manager: false }), id, 0), 'hosts-only');
  });
});

describe('fitting pages', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}.`).join(' ');
  const cases: [string, string, number, boolean][] = [
    ['as many as before', words(100), 1, true],
    ['fewer than before', words(300), 3, true],
    ['a full page into two', 'x'.repeat(PUBLIC_PAGE_CHARS), 2, true],
    ['one too many', words(2000), 1, false],
    ['too short to share', 'Gone.', 2, false],
  ];
  it.each(cases)('%s', (_, text, count, fits) => {
    const found = fitPages(text, count);
    expect(found === null).toBe(!fits);
    if (found === null) return;
    expect(found).toHaveLength(count);
    expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(PUBLIC_PAGE_CHARS);
  });
});

// Which buttons stand on the library's cards, and what these say of each story.

import { describe, expect, it } from 'vitest';
import { renderInfo, renderList, renderRemoval } from '../../src/discord/render/library/library.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { actions, checked, words } from './body-parts.ts';

const imported = {
  ...{ story: 'alley-12345678', revision: '0123456789abcdef', edition: 4, title: 'The Alley', author: null },
  ...{ scenes: 30, rating: 'teen', format: 'epub', fileName: 'alley.epub', addedBy: '40', addedAt: 0 },
  ...{ rights: null, source: null, license: null, leftOut: [], wouldStay: null, doubts: [], warnings: [] },
  before: null,
};
const kinds = (body: Parameters<typeof actions>[0]) => actions(body).map((action) => action?.kind);

describe('the library', () => {
  const row = { title: 'The Alley', author: null, retold: false, own: true, scenes: 9, readAt: [] };
  const list = (changes: object) =>
    checked(renderList(strings, { rows: [row], page: 1, pages: 1, ...changes } as never));

  it('turns to the pages that there are', () => {
    expect(actions(list({}))).toEqual([]);
    expect(actions(list({ page: 1, pages: 2 }))).toEqual([{ kind: 'library-page', page: 2 }]);
    expect(actions(list({ page: 2, pages: 3 }))).toEqual([
      { kind: 'library-page', page: 1 },
      { kind: 'library-page', page: 3 },
    ]);
    expect(words(list({ page: 2, pages: 3 }))).toContain(strings.library.page(2, 3));
    expect(words(list({}))).not.toContain(strings.library.page(1, 1));
  });

  it('parts the server’s own from what everyone has, and says on the first page that there are none of the first', () => {
    const l = strings.library;
    const shared = { ...row, own: false };
    expect(words(list({}))).toContain(l.own);
    expect(words(list({}))).not.toContain(l.everywhere);
    expect(words(list({ rows: [shared] }))).toContain(l.no_own);
    expect(words(list({ rows: [shared], page: 2, pages: 2 }))).not.toContain(l.no_own);
    expect(words(list({ rows: [] }))).toBe(l.nothing_at_all);
    expect(words(list({ rows: [{ ...row, author: 'A. Smith' }] }))).toContain('A. Smith');
    expect(words(list({}))).not.toContain('null');
  });

  it('offers to review and remove what the server brought, and says where it is read', () => {
    const story = { title: 'The Alley', author: 'A. Smith', retold: null, scenes: [1, 2], rating: 'teen' };
    const info = (changes: object = {}) =>
      renderInfo(strings, {
        story,
        imported,
        words: 900,
        minutes: 4,
        minutesEach: 2,
        readAt: [],
        ...changes,
      } as never);
    expect(kinds(info())).toEqual(['review', 'ask-removal']);
    expect(actions(info({ imported: null }))).toEqual([]);
    expect(words(info({ imported: null }))).toContain(strings.library.for_all);
    expect(words(info())).toContain(strings.library.heading('The Alley', 'A. Smith', false));
    const retold = words(info({ story: { ...story, retold: 'after somebody' } }));
    expect(retold).toContain(strings.library.heading('The Alley', 'A. Smith', true));
    const readAt = [{ channel: '20', state: 'active' }] as never;
    expect(words(info({ readAt }))).toContain(strings.library.read_at(readAt));
    expect(words(info({ imported: { ...imported, rights: 'own' } }))).toContain(
      strings.library.may_share('own'),
    );
  });

  it('says which readings go with a story that is removed', () => {
    const removal = (readings: object[]) => renderRemoval(strings, { imported, readings } as never);
    expect(kinds(removal([]))).toEqual(['remove-story', 'dismiss']);
    const readings = [{ channel: '20', state: 'active' }];
    expect(words(removal(readings))).toContain(strings.library.readings_go(readings as never));
    expect(words(removal([]))).not.toContain('\n');
  });
});

// The library's cards keep Discord's limits whatever a book is called, and show no word of it unasked.

import { describe, expect, it } from 'vitest';
import type { ReviewSummary, SceneReview } from '../../src/app/host/library/review.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderInfo, renderList, renderRemoval } from '../../src/discord/render/library/library.ts';
import {
  renderRenameForm,
  renderSceneList,
  renderSceneReview,
  renderSplitChoices,
} from '../../src/discord/render/library/review-scene.ts';
import { renderReviewSummary } from '../../src/discord/render/library/review-summary.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { Import } from '../../src/ports/stored-imports.ts';

const LONG = '*_'.repeat(100);
const importDocument: Import = {
  story: `${'a'.repeat(40)}-12345678`,
  revision: '0123456789abcdef',
  edition: 9_999_999,
  title: LONG,
  author: LONG,
  scenes: 2_000,
  rating: 'teen',
  format: 'epub',
  fileName: '*'.repeat(1_000),
  addedBy: '123456789012345678',
  addedAt: 0,
  rights: 'own',
  source: '*'.repeat(3_000),
  license: '*'.repeat(3_000),
  leftOut: Array(60).fill({ what: 'notes', title: LONG, words: 100, place: 'between' }),
  wouldStay: 3,
  doubts: [],
  warnings: Array(20).fill('*'.repeat(500)),
  cover: null,
  before: { revision: 'x', doubts: [], cover: null },
};
const doubts = Array.from({ length: 500 }, (_, index) => ({
  scene: index + 2,
  why: (['packed', 'short', 'lost-break', 'unsure-heading'] as const)[index % 4] ?? 'packed',
}));
const common = { imported: importDocument, doubts, total: 2_000 };
const summary: ReviewSummary = {
  ...common,
  spoilers: true,
  chapters: 100,
  words: 1_000_000,
  minutes: 5_000,
  minutesEach: 3,
  shortest: 1,
  longest: 9,
  notes: { count: 60, kept: false },
  excludedTexts: Array(60).fill('*word* '.repeat(500)),
  readings: Array(9).fill({ channel: '123456789012345678', released: 2_000 }),
};
const scene: SceneReview = {
  ...common,
  spoilers: true,
  scene: 1_999,
  chapter: 99,
  startsChapter: true,
  words: 1_000_000,
  wordsBefore: 1_000_000,
  paragraphs: 9,
  why: 'unsure-heading',
  preview: {
    chapter: LONG,
    title: '_*'.repeat(100),
    before: '*Word* \\* '.repeat(900),
    opening: '\\* '.repeat(900),
  },
};

describe('cards', () => {
  it('fit a message, however long everything is', () => {
    const row = {
      title: LONG,
      author: LONG,
      own: true,
      scenes: 9,
      readAt: Array(9).fill({ channel: '1'.repeat(18), state: 'finished' }),
    };
    const story = { title: LONG, author: LONG, scenes: [], rating: 'teen' } as never;
    const info = {
      imported: importDocument,
      story,
      words: 1e6,
      minutes: 5_000,
      minutesEach: 4,
      readAt: row.readAt,
    };
    const bodies = {
      summary: renderReviewSummary(strings, summary, '*'.repeat(800)),
      scene: renderSceneReview(strings, scene, 'What was scene 1 is out of the story.'),
      scenes: renderSceneList(strings, {
        ...common,
        spoilers: true,
        page: 2,
        pages: 80,
        rows: Array.from({ length: 25 }, (_, at) => ({
          scene: at,
          words: 1e6,
          title: LONG,
          startsChapter: true,
          doubtful: true,
        })),
      }),
      split: renderSplitChoices(strings, {
        ...common,
        spoilers: true,
        scene: 1_999,
        words: 1e6,
        page: 2,
        pages: 3,
        places: Array.from({ length: 25 }, (_, at) => ({
          at,
          before: 1e6,
          after: 1e6,
          opening: '\\*'.repeat(400),
        })),
      }),
      list: renderList(strings, { rows: Array(15).fill(row), page: 2, pages: 3 }),
      info: renderInfo(strings, info),
      removal: renderRemoval(strings, { imported: importDocument, readings: row.readAt }),
    };
    for (const [name, body] of Object.entries(bodies)) expect(bodyProblems(body), name).toEqual([]);
    const modal = renderRenameForm(strings, scene);
    expect(modal.custom_id.length).toBeLessThanOrEqual(100);
    expect(modal.title.length).toBeLessThanOrEqual(45);
  });

  it('tell many doubtful breaks by what is doubtful about them', () => {
    const serialised = JSON.stringify(renderReviewSummary(strings, summary));
    expect(serialised).toContain('500 breaks to check');
    expect(serialised).toContain(
      '- Scenes 2, 6, 10, 14, 18, 22, 26, 30, 34, 38, 42, 46, and 113 more: nothing marks a break there',
    );
  });
});

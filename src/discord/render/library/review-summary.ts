// The first card of a review: what the book became, what was left out, and the breaks to look at.

import type { ReviewSummary } from '../../../app/host/library/review.ts';
import type { Import } from '../../../ports/documents.ts';
import { type Body, button, buttonRows, escapeTextUpTo, takeFitting, text } from '../../body.ts';
import { strings } from '../../strings.ts';

const s = strings.review;

/** How many breaks, their scenes, warnings and readings are named; how many characters of a piece that was left out are shown. */
const MAX_DOUBTS = 8;
const MAX_SCENES = 12;
const MAX_WARNINGS = 3;
const MAX_READINGS = 3;
const MAX_PIECE_CHARS = 150;
const MAX_TITLE_CHARS = 250;
/** Characters of all pieces together. */
const MAX_PIECES_CHARS = 1_000;

/** @param confirmation what has just been done, where something was */
export function renderReviewSummary(view: ReviewSummary, confirmation?: string): Body {
  const { imported, doubts } = view;
  return [
    ...(confirmation === undefined ? [] : [text(confirmation)]),
    text(headingOf(imported)),
    text(shapeLines(view).join('\n')),
    ...(doubts.length === 0 ? [text(s.no_doubts)] : [text(doubtLines(view).join('\n'))]),
    ...summaryButtons(view),
  ];
}

/** Titles and authors may be long: what stands below matters more. */
export function headingOf({ title, author }: Pick<Import, 'title' | 'author'>): string {
  return strings.library.heading(
    escapeTextUpTo(title, MAX_TITLE_CHARS),
    author && escapeTextUpTo(author, MAX_TITLE_CHARS),
  );
}

function shapeLines(view: ReviewSummary): string[] {
  const { imported, chapters, total, words, minutesEach, shortest, longest, readings } = view;
  return [
    `${s.shape(chapters, total, words)} ${s.lengths(minutesEach, shortest, longest)}`,
    strings.story.rating(imported.rating),
    ...excludedLines(view),
    ...readings.slice(0, MAX_READINGS).map(({ channel, released }) => s.being_read(channel, released)),
    ...warningLines(view),
  ];
}

/** They may name a part of the book: until they are asked for it is only said that there are some. */
function warningLines({ imported, spoilers }: ReviewSummary): string[] {
  const { length } = imported.warnings;
  if (length === 0) return [];
  if (!spoilers) return [s.warnings(length)];
  return imported.warnings
    .slice(0, MAX_WARNINGS)
    .map((each) => s.warning(escapeTextUpTo(each, MAX_PIECE_CHARS)));
}

function excludedLines({ imported, excludedTexts }: ReviewSummary): string[] {
  if (imported.leftOut.length === 0) return [s.nothing_left_out];
  const words = imported.leftOut.reduce((sum, piece) => sum + piece.words, 0);
  if (excludedTexts === null) return [s.left_out(imported.leftOut, words)];
  const pieces = imported.leftOut.map(({ what, title }, index) => {
    const opening = [title, excludedTexts[index]?.replace(/\s+/g, ' ')].filter((part) => part).join(': ');
    // Markup or not: here it is shown as it stands, since a cut may part what belongs together.
    return s.excluded_piece(what, escapeTextUpTo(opening, MAX_PIECE_CHARS));
  });
  return [s.left_out(imported.leftOut, words), ...takeFitting(pieces, MAX_PIECES_CHARS)];
}

/** One by one where they are few, else by what is doubtful about them. */
function doubtLines({ doubts }: ReviewSummary): string[] {
  const heading = s.doubts(doubts.length);
  if (doubts.length <= MAX_DOUBTS) return [heading, ...doubts.map(({ scene, why }) => s.doubt(scene, why))];
  const kinds = [...new Set(doubts.map(({ why }) => why))];
  const grouped = kinds.map((kind) => {
    const scenes = doubts.filter(({ why }) => why === kind).map(({ scene }) => scene);
    return s.doubtful_scenes(scenes.slice(0, MAX_SCENES), scenes.length, kind);
  });
  return [heading, ...grouped];
}

function summaryButtons({ imported, doubts, spoilers }: ReviewSummary): Body {
  const { story, edition } = imported;
  const flag = spoilers ? 1 : 0;
  const [first] = doubts;
  const label = doubts.length === 1 ? s.look_at_one : s.look;
  return buttonRows(
    first === undefined
      ? null
      : button(
          label,
          { kind: 'review-scene', story, scene: first.scene, spoilers: flag },
          { style: 'primary' },
        ),
    doubts.length < 2
      ? null
      : button(s.keep_all_breaks, { kind: 'keep-breaks', story, edition, spoilers: flag }),
    button(s.all_scenes, { kind: 'review-list', story, page: 1, spoilers: flag }),
    button(spoilers ? s.hide : s.show, { kind: 'review', story, spoilers: 1 - flag }),
    imported.before === null ? null : button(s.undo, { kind: 'undo-edit', story, edition, spoilers: flag }),
  );
}

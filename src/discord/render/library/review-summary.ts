// The first card of a review: what the book became, what was left out, and the breaks to look at.

import type { ReviewSummary } from '../../../app/host/library/review.ts';
import type { Import } from '../../../ports/stored-imports.ts';
import { joinSentences } from '../../../story/join-sentences.ts';
import { type Body, button, buttonRows, escapeTextUpTo, takeFitting, text } from '../../body.ts';
import type { Strings } from '../../strings.ts';

/** How many breaks, their scenes, warnings and readings are named; how many characters of a piece that was left out are shown. */
const MAX_DOUBTS = 8;
const MAX_SCENES = 12;
const MAX_WARNINGS = 3;
const MAX_READINGS = 3;
const MAX_PIECE_CHARS = 150;
const MAX_TITLE_CHARS = 250;
const MAX_REPLACES_CHARS = 80;
/** Characters of all pieces together. */
const MAX_PIECES_CHARS = 1_000;

/** @param confirmation what has just been done, where something was */
export function renderReviewSummary(strings: Strings, view: ReviewSummary, confirmation?: string): Body {
  const s = strings.review;
  const { imported, doubts } = view;
  return [
    ...(confirmation === undefined ? [] : [text(confirmation)]),
    text(headingOf(strings, imported)),
    text(shapeLines(strings, view).join('\n')),
    ...(doubts.length === 0 ? [text(s.no_doubts)] : [text(doubtLines(strings, view).join('\n'))]),
    ...summaryButtons(strings, view),
  ];
}

/** Titles and authors may be long: what stands below matters more. */
export function headingOf(strings: Strings, { title, author }: Pick<Import, 'title' | 'author'>): string {
  return strings.library.heading(
    escapeTextUpTo(title, MAX_TITLE_CHARS),
    author && escapeTextUpTo(author, MAX_TITLE_CHARS),
    false,
  );
}

function shapeLines(strings: Strings, view: ReviewSummary): string[] {
  const s = strings.review;
  const { imported, chapters, total, words, minutesEach, shortest, longest, readings } = view;
  return [
    joinSentences([s.shape(chapters, total, words), s.lengths(minutesEach, shortest, longest)]),
    strings.story.rating(imported.rating),
    ...excludedLines(strings, view),
    ...readings.slice(0, MAX_READINGS).map(({ channel, released }) => s.being_read(channel, released)),
    ...warningLines(strings, view),
  ];
}

/**
 * That words were left out is said as it is: where, and how many. Other warnings may name a part of the book: until
 * they are asked for it is only said that there are some.
 */
function warningLines(strings: Strings, { imported, spoilers }: ReviewSummary): string[] {
  const s = strings.review;
  const plain = imported.warnings.filter((each) => saysNoWord(each));
  const others = imported.warnings.filter((each) => !saysNoWord(each));
  const shown = [...plain, ...(spoilers ? others : [])].slice(0, MAX_WARNINGS);
  return [
    ...shown
      .map((each) => (typeof each === 'string' ? each : strings.imports.warning(each)))
      .map((words) => s.warning(escapeTextUpTo(words, MAX_PIECE_CHARS))),
    ...(spoilers || others.length === 0 ? [] : [s.warnings(others.length)]),
  ];
}

/** Whether a warning says nothing of the story's words. */
const saysNoWord = (warning: Import['warnings'][number]) =>
  typeof warning !== 'string' && warning.kind !== 'missing-part';

function excludedLines(strings: Strings, { imported, excludedTexts, notes }: ReviewSummary): string[] {
  const s = strings.review;
  const { leftOut, wouldStay, title } = imported;
  if (leftOut.length === 0) return [s.nothing_left_out];
  const words = leftOut.reduce((sum, piece) => sum + piece.words, 0);
  const pieces =
    excludedTexts === null ? groupLines(strings, leftOut) : pieceLines(strings, leftOut, excludedTexts);
  return [
    s.left_out(leftOut, words),
    ...pieces,
    ...(wouldStay ? [s.would_stay(wouldStay, escapeTextUpTo(title, MAX_REPLACES_CHARS))] : []),
    ...(notes.count > 0 ? [s.notes(notes.count, notes.kept)] : []),
  ];
}

/** Fewer words in one place need no line of their own: a title page, a dedication. */
const MIN_PLACED_WORDS = 100;

/** Pieces of one kind at one place together: neither says anything of the story. */
function groupLines({ review: s }: Strings, leftOut: Import['leftOut']): string[] {
  const groups = new Map<string, Import['leftOut'][number][]>();
  for (const piece of leftOut) {
    const key = `${piece.what}:${piece.place}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  const isShort = leftOut.reduce((sum, piece) => sum + piece.words, 0) < MIN_PLACED_WORDS;
  if (groups.size === 1 && isShort) return [];
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const words = group.reduce((sum, piece) => sum + piece.words, 0);
    return first === undefined ? [] : [s.excluded_group(first, group.length, words)];
  });
}

function pieceLines({ review: s }: Strings, leftOut: Import['leftOut'], texts: readonly string[]): string[] {
  const lines = leftOut.map((piece, index) => {
    const text = texts[index]?.replace(/\s+/g, ' ') ?? '';
    const opening = [text.startsWith(piece.title ?? '') ? null : piece.title, text].filter((part) => part);
    // Markup or not: here it is shown as it stands, since a cut may part what belongs together.
    return s.excluded_piece(piece, piece.words, escapeTextUpTo(opening.join(': '), MAX_PIECE_CHARS));
  });
  const shown = takeFitting(lines, MAX_PIECES_CHARS);
  return shown.length === lines.length ? [...shown] : [...shown, s.more_pieces(lines.length - shown.length)];
}

/** One by one where they are few, else by what is doubtful about them. */
function doubtLines(strings: Strings, { doubts }: ReviewSummary): string[] {
  const s = strings.review;
  const heading = s.doubts(doubts.length);
  if (doubts.length <= MAX_DOUBTS) return [heading, ...doubts.map(({ scene, why }) => s.doubt(scene, why))];
  const kinds = [...new Set(doubts.map(({ why }) => why))];
  const grouped = kinds.map((kind) => {
    const scenes = doubts.filter(({ why }) => why === kind).map(({ scene }) => scene);
    return s.doubtful_scenes(scenes.slice(0, MAX_SCENES), scenes.length, kind);
  });
  return [heading, ...grouped];
}

function summaryButtons(strings: Strings, { imported, doubts, spoilers }: ReviewSummary): Body {
  const s = strings.review;
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

// How the library looks: its list, what is known of a story, what goes with a removal.

import type { AddToLibraryProgress, AddToLibraryView } from '../../../app/host/library/add.ts';
import type { LibraryList, ReadAt, StoryInfo } from '../../../app/host/library/own-stories.ts';
import type { RemovalView } from '../../../app/host/library/remove.ts';
import type { Import } from '../../../ports/stored-imports.ts';
import { joinSentences } from '../../../story/join-sentences.ts';
import { type Body, button, buttonRows, escapeText, escapeTextUpTo, takeFitting, text } from '../../body.ts';
import type { Strings } from '../../strings.ts';
import { renderReviewSummary } from './review-summary.ts';

/** Characters of a file's own words on its source and license, and of a list. */
const MAX_CREDIT_CHARS = 500;
const MAX_TITLE_CHARS = 250;
const MAX_LIST_CHARS = 3_500;

export function renderImportProgress(strings: Strings, step: AddToLibraryProgress): Body {
  const s = strings.library;
  return [text(s.progress(step))];
}

export function renderAddedToLibrary(
  strings: Strings,
  { kind, changed, review, sameTitleExists }: AddToLibraryView,
): Body {
  const s = strings.library;
  const title = escapeTextUpTo(review.imported.title, MAX_TITLE_CHARS);
  const confirmation = kind === 'added' ? s.added(title) : s.revised(title, changed);
  return renderReviewSummary(
    strings,
    review,
    sameTitleExists ? `${confirmation}\n${s.same_title_exists}` : confirmation,
  );
}

export function renderList(strings: Strings, { rows, page, pages }: LibraryList): Body {
  const s = strings.library;
  if (rows.length === 0) return [text(s.nothing_at_all)];
  const lineOf = ({ title, author, retold, scenes, readAt }: LibraryList['rows'][number]) =>
    s.row(escapeText(title), author && escapeText(author), retold, scenes, readAt);
  const own = rows.filter((row) => row.own).map(lineOf);
  const others = rows.filter((row) => !row.own).map(lineOf);
  const lines = [
    ...(own.length > 0 ? [s.own, ...own] : page === 1 ? [s.no_own] : []),
    ...(others.length > 0 ? [s.everywhere, ...others] : []),
  ];
  return [
    text(takeFitting(lines, MAX_LIST_CHARS).join('\n')),
    ...(pages === 1 ? [] : [text(s.page(page, pages))]),
    ...buttonRows(
      page > 1 ? button(s.back, { kind: 'library-page', page: page - 1 }) : null,
      page < pages ? button(s.next, { kind: 'library-page', page: page + 1 }) : null,
    ),
  ];
}

export function renderInfo(strings: Strings, info: StoryInfo): Body {
  const s = strings.library;
  const { story, imported, words, minutes, minutesEach, readAt } = info;
  const title = s.heading(
    escapeText(story.title),
    story.author && escapeText(story.author),
    story.retold !== null,
  );
  const size = s.size(story.scenes.length, words, minutes, minutesEach);
  const lines = [
    joinSentences([size, strings.story.rating(story.rating)]),
    ...(imported === null ? [s.for_all] : importLines(strings, imported)),
    ...(readAt.length === 0 ? [] : [s.read_at(readAt)]),
  ];
  const actions =
    imported === null
      ? []
      : buttonRows(
          button(s.review, { kind: 'review', story: imported.story, spoilers: 0 }, { style: 'primary' }),
          button(s.remove, { kind: 'ask-removal', story: imported.story }, { style: 'danger' }),
        );
  return [text(title), text(lines.join('\n')), ...actions];
}

function importLines(
  strings: Strings,
  { fileName, format, addedBy, addedAt, rights, source, license }: Import,
): string[] {
  const s = strings.library;
  return [
    s.file(escapeTextUpTo(fileName, MAX_CREDIT_CHARS), format),
    s.by(addedBy, addedAt),
    rights && s.may_share(rights),
    source && s.source(escapeTextUpTo(source, MAX_CREDIT_CHARS)),
    license && s.license(escapeTextUpTo(license, MAX_CREDIT_CHARS)),
  ].flatMap((line) => (line ? [line] : []));
}

export function renderRemoval(strings: Strings, { imported, readings }: RemovalView): Body {
  const s = strings.library;
  const { title, scenes, story } = imported;
  const at: readonly ReadAt[] = readings;
  const lines = [s.ask_remove(escapeText(title), scenes), ...(at.length === 0 ? [] : [s.readings_go(at)])];
  return [
    text(lines.join('\n')),
    ...buttonRows(
      button(s.remove, { kind: 'remove-story', story }, { style: 'danger' }),
      button(strings.leave_it, { kind: 'dismiss' }),
    ),
  ];
}

export function renderRemoved(strings: Strings, { title }: Import): Body {
  const s = strings.library;
  return [text(s.removed(escapeText(title)))];
}

// How the library looks: its list, what is known of a story, what goes with a removal.

import type { AddToLibraryProgress, AddToLibraryView } from '../../../app/host/library/add.ts';
import type { LibraryList, ReadAt, StoryInfo } from '../../../app/host/library/own-stories.ts';
import type { RemovalView } from '../../../app/host/library/remove.ts';
import type { Import } from '../../../ports/documents.ts';
import { type Body, button, buttons, plain, plainUpTo, text, thatFit } from '../../body.ts';
import { strings } from '../../strings.ts';
import { renderSummary } from './summary.ts';

const s = strings.library;

/** Characters of a file's own words on its source and license, and of a list. */
const CREDIT = 500;
const TITLE = 250;
const LIST = 3_500;

export function renderStep(step: AddToLibraryProgress): Body {
  return [text(s.step(step))];
}

export function renderBrought({ kind, changed, review, sameTitleExists }: AddToLibraryView): Body {
  const title = plainUpTo(review.imported.title, TITLE);
  const said = kind === 'added' ? s.added(title) : s.revised(title, changed);
  return renderSummary(review, sameTitleExists ? `${said}\n${s.namesake}` : said);
}

export function renderList({ rows, page, pages }: LibraryList): Body {
  if (rows.length === 0) return [text(s.nothing_at_all)];
  const lineOf = ({ title, author, scenes, readAt }: LibraryList['rows'][number]) =>
    s.row(plain(title), author && plain(author), scenes, readAt);
  const own = rows.filter((row) => row.own).map(lineOf);
  const others = rows.filter((row) => !row.own).map(lineOf);
  const lines = [
    ...(own.length > 0 ? [s.own, ...own] : page === 1 ? [s.no_own] : []),
    ...(others.length > 0 ? [s.everywhere, ...others] : []),
  ];
  return [
    text(thatFit(lines, LIST).join('\n')),
    ...(pages === 1 ? [] : [text(s.page(page, pages))]),
    ...buttons(
      page > 1 ? button(s.back, { kind: 'library-page', page: page - 1 }) : null,
      page < pages ? button(s.next, { kind: 'library-page', page: page + 1 }) : null,
    ),
  ];
}

export function renderInfo(info: StoryInfo): Body {
  const { story, imported, words, minutes, minutesEach, readAt } = info;
  const title = s.heading(plain(story.title), story.author && plain(story.author));
  const size = s.size(story.scenes.length, words, minutes, minutesEach);
  const lines = [
    `${size} ${strings.story.rated(story.rating)}`,
    ...(imported === null ? [s.for_all] : broughtBy(imported)),
    ...(readAt.length === 0 ? [] : [s.read_at(readAt)]),
  ];
  const actions =
    imported === null
      ? []
      : buttons(
          button(s.review, { kind: 'review', story: imported.story, spoilers: 0 }, { style: 'main' }),
          button(s.remove, { kind: 'ask-removal', story: imported.story }, { style: 'danger' }),
        );
  return [text(title), text(lines.join('\n')), ...actions];
}

function broughtBy({ fileName, format, addedBy, addedAt, rights, source, license }: Import): string[] {
  return [
    s.file(plainUpTo(fileName, CREDIT), format),
    s.by(addedBy, addedAt),
    rights && s.may_share(rights),
    source && s.source(plainUpTo(source, CREDIT)),
    license && s.license(plainUpTo(license, CREDIT)),
  ].flatMap((line) => (line ? [line] : []));
}

export function renderRemoval({ imported, readings }: RemovalView): Body {
  const { title, scenes, story } = imported;
  const at: readonly ReadAt[] = readings;
  const lines = [s.ask_remove(plain(title), scenes), ...(at.length === 0 ? [] : [s.readings_go(at)])];
  return [
    text(lines.join('\n')),
    ...buttons(
      button(s.remove, { kind: 'remove-story', story }, { style: 'danger' }),
      button(strings.leave_it, { kind: 'leave-it' }),
    ),
  ];
}

export function renderRemoved({ title }: Import): Body {
  return [text(s.removed(plain(title)))];
}

// How the chapters of a book without an author's recaps are told: the last in full, or a page of all.

import type { ToldRecap } from '../../app/member/recap.ts';
import type { ChapterRecap } from '../../story/chapter-recap.ts';
import type { RecapLength } from '../../story/recap.ts';
import { escapeText, escapeTextUpTo, takeFitting } from '../body.ts';
import type { Strings } from '../strings.ts';

/** Of a chapter's title, a name, and a line, with their escapes. */
const MAX_TITLE_CHARS = 150;
const MAX_NAME_CHARS = 60;
const MAX_LINE_CHARS = 280;
/** Of the line that names the chapters before the last. */
const MAX_TITLES_CHARS = 1_500;

/** In story order, at most `maxChars` characters. */
export function chaptersText(
  strings: Strings,
  { chapters }: Extract<ToldRecap, { kind: 'chapters' }>,
  length: RecapLength,
  maxChars: number,
): string {
  if (length === 'short') return shortText(strings, chapters);
  const blocks = chapters.map((chapter) => chapterText(strings, chapter));
  // The last chapters are those that somebody goes on reading from.
  const fitting = takeFitting(blocks.toReversed(), maxChars).reverse();
  const omitted = blocks.length - fitting.length;
  const note = omitted === 0 || length === 'long' ? [] : [strings.recap.chapters.omitted(omitted)];
  return [...note, ...fitting].join('\n');
}

function shortText(strings: Strings, chapters: readonly ChapterRecap[]): string {
  const last = chapters.at(-1);
  const titles = chapters.slice(0, -1).map((chapter) => titleOf(strings, chapter));
  const fitting = takeFitting(titles.toReversed(), MAX_TITLES_CHARS).reverse();
  return [
    ...(last === undefined ? [] : [chapterText(strings, last)]),
    ...(fitting.length === 0 ? [] : [strings.recap.chapters.before(fitting)]),
  ].join('\n');
}

function chapterText(strings: Strings, chapter: ChapterRecap): string {
  const c = strings.recap.chapters;
  const { people, places, date, opens, ends, isOpen, scenes } = chapter;
  const names = (all: readonly string[]) => all.map((name) => escapeTextUpTo(name, MAX_NAME_CHARS));
  const line = ({ text }: { readonly text: string }) => escapeTextUpTo(bare(text), MAX_LINE_CHARS);
  return [
    strings.recap.chapter(titleOf(strings, chapter)),
    c.facts(chapter, names(people), names(places), date === null ? null : escapeText(date)),
    ...(opens === null ? [] : [c.opens(line(opens))]),
    ...scenes.map((each) => strings.recap.sentence(each.scene, line(each))),
    ...(ends === null ? [] : [isOpen ? c.so_far(line(ends)) : c.ends(line(ends))]),
  ].join('\n');
}

/** Without the quotation marks around the whole of it: it stands in our own. */
const bare = (text: string) => text.replace(/^[“"]([^“”"]*)[”"]$/, '$1');

function titleOf(strings: Strings, { title, number }: ChapterRecap): string {
  return title === null ? strings.recap.chapters.number(number) : escapeTextUpTo(title, MAX_TITLE_CHARS);
}

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
const MAX_CLOSING_CHARS = 700;
/** Of the line that names the chapters before the last. */
const MAX_TITLES_CHARS = 1_000;

/** In story order, at most `maxChars` characters. */
export function chaptersText(
  strings: Strings,
  { chapters }: Extract<ToldRecap, { kind: 'chapters' }>,
  length: RecapLength,
  maxChars: number,
): string {
  if (length === 'short') return shortText(strings, chapters);
  const blocks =
    length === 'long'
      ? chapters.map((chapter) => chapterText(strings, chapter))
      : mediumBlocks(strings, chapters, maxChars);
  // The last chapters are those that somebody goes on reading from.
  const fitting = takeFitting(blocks.toReversed(), maxChars).reverse();
  const omitted = blocks.length - fitting.length;
  const note = omitted === 0 || length === 'long' ? [] : [strings.recap.chapters.omitted(omitted)];
  return [...note, ...fitting].join('\n');
}

/** Each chapter in a line, and the ends of as many of the last as there is room for. */
function mediumBlocks(strings: Strings, chapters: readonly ChapterRecap[], maxChars: number): string[] {
  const last = chapters.length - 1;
  const blocks = chapters.map((chapter, place) =>
    chapterText(strings, place === last ? chapter : { ...chapter, ends: null }),
  );
  let chars = blocks.reduce((sum, block) => sum + block.length + 1, 0);
  for (let place = last - 1; place >= 0; place--) {
    const chapter = chapters[place];
    if (chapter === undefined || chapter.ends === null) break;
    const whole = chapterText(strings, chapter);
    chars += whole.length - (blocks[place]?.length ?? 0);
    if (chars > maxChars) break;
    blocks[place] = whole;
  }
  return blocks;
}

function shortText(strings: Strings, chapters: readonly ChapterRecap[]): string {
  const last = chapters.at(-1);
  const titles = namedChapters(strings, chapters.slice(0, -1));
  const fitting = takeFitting(titles.toReversed(), MAX_TITLES_CHARS).reverse();
  return [
    ...(last === undefined ? [] : [chapterText(strings, last)]),
    ...(fitting.length === 0 ? [] : [strings.recap.chapters.before(fitting)]),
  ].join('\n');
}

/** Titles; of chapters without one that follow one another, from which to which. */
function namedChapters(strings: Strings, chapters: readonly ChapterRecap[]): string[] {
  const names: string[] = [];
  let first: ChapterRecap | null = null;
  for (const [place, chapter] of chapters.entries()) {
    if (chapter.title !== null) {
      names.push(titleOf(strings, chapter));
      continue;
    }
    first ??= chapter;
    if (chapters[place + 1]?.title === null) continue;
    names.push(
      first === chapter
        ? titleOf(strings, chapter)
        : strings.recap.chapters.numbers(first.number, chapter.number),
    );
    first = null;
  }
  return names;
}

function chapterText(strings: Strings, chapter: ChapterRecap): string {
  const c = strings.recap.chapters;
  const { people, places, date, opens, ends, isOpen, scenes } = chapter;
  const names = (all: readonly string[]) => all.map((name) => escapeTextUpTo(name, MAX_NAME_CHARS));
  const line = ({ text }: { readonly text: string }, maxChars = MAX_LINE_CHARS) =>
    escapeTextUpTo(bare(text), maxChars);
  return [
    strings.recap.chapter(titleOf(strings, chapter)),
    c.facts(chapter, names(people), names(places), date === null ? null : escapeText(date)),
    ...(opens === null ? [] : [c.opens(line(opens))]),
    ...scenes.map((each) => strings.recap.sentence(each.scene, line(each))),
    ...(ends === null
      ? []
      : [isOpen ? c.so_far(line(ends, MAX_CLOSING_CHARS)) : c.ends(line(ends, MAX_CLOSING_CHARS))]),
  ].join('\n');
}

/** Without the quotation marks around the whole of it: it stands in our own. */
const bare = (text: string) => closed(text).replace(/^[“"]([^“”"]*)[”"]$/, '$1');

/** With the marks of a speech of which only a part stands there. */
function closed(text: string): string {
  // There “ ends a speech.
  if (text.includes('„')) return text;
  const [opening, closing] = [text.indexOf('“'), text.indexOf('”')];
  if (closing >= 0 && (opening < 0 || closing < opening)) return closed(`“${text}`);
  if (text.lastIndexOf('“') > text.lastIndexOf('”')) return `${text}”`;
  if (text.split('"').length % 2 === 1) return text;
  return text.endsWith('"') || /^[^"]*[,.!?]"/.test(text) ? `"${text}` : `${text}"`;
}

function titleOf(strings: Strings, { title, number }: ChapterRecap): string {
  return title === null ? strings.recap.chapters.number(number) : escapeTextUpTo(title, MAX_TITLE_CHARS);
}

// Where notes end that stand under a heading of their own inside the story: by breaks, numbers, and whom they talk to.

import type { Item } from './items.ts';
import { MAX_NOTES_WORDS } from './notes-length.ts';

const AUTHOR =
  /\b(?:author|translator|auteur|autore?s?|traduct\w+|verfassers?|übersetzers?)\b|^[at]\/n$|автор|переводчик|作者|译者|訳者|작가/iu;
const NUMBERED_NOTE = /^\W{0,2}(?:\d{1,4}|[*†‡§])[\s.)\]:]/;
/** What writers of serials say to their readers, and what stories hardly ever say. */
const READER_TALK =
  /\b(?:sorry (?:for|about|it took)|apologi[sz]e for the|thank(?:s| you)(?: so much| all| everyone)? (?:for|to (?:all|every|my))|(?:i )?hope you(?:'ll|’ll| will)?(?: all| guys)? (?:enjoy|like|had)|(?:this|next|last|previous|new|another) (?:chapter|update|installment)|chapters? (?:will|is|was|are)|reviews?|comments?|kudos|subscribe|beta[- ]?(?:read|ed|er)\w*|proof-?read|unbeta|disclaimer|i (?:do not|don['’]t) own|own(?:s)? nothing|let me know|(?:hi|hello|hey|welcome)(?: back)?,? (?:everyone|again|guys|all|readers?|folks|lovelies|my)|patreon|ko-?fi|discord server|see you (?:next|soon|in the)|until next time|r&r|(?:content|trigger) warnings?|writer['’]?s block|fanfic\w*|fandom|canon|headcanon|cross-?posted|originally (?:posted|published)|wattpad|ao3)\b|^(?:hi|hello|hey)(?: there| all| everyone)?[!.]|^enjoy!?$/iu;
/** A longer paragraph, in words, is only a note if it talks to readers. */
const MAX_SILENT_WORDS = 60;

/** Whether a paragraph talks to those who read a serial. */
export const talksToReaders = ({ text }: Pick<Item, 'text'>) => READER_TALK.test(text);

/**
 * Where notes end (exclusive) that stand between chapters: numbered ones with their section; an author's at the next
 * break, after a short section, or where the words turn from the readers to the story. Any other “Note” is the story's
 * own, and ends where it begins.
 * @param opensChapter whether the heading stands right below a chapter's: then what follows is the chapter's text
 */
export function notesEnd(
  items: readonly Item[],
  start: number,
  sectionEnd: number,
  title: string,
  opensChapter: boolean,
): number {
  const section = items.slice(start + 1, sectionEnd);
  const texts = section.filter(({ words }) => words > 0);
  const numbered = texts.filter(({ text }) => NUMBERED_NOTE.test(text)).length;
  if (numbered > 0 && numbered >= texts.length / 2 && !AUTHOR.test(title)) return sectionEnd;
  const breakAt = section.findIndex(({ block }) => block.kind === 'break');
  const isAuthors = AUTHOR.test(title);
  const end = breakAt === -1 ? sectionEnd : start + 1 + breakAt;
  const words = items.slice(start, end).reduce((sum, item) => sum + item.words, 0);
  const isWhole = words <= MAX_NOTES_WORDS && (isAuthors || items.slice(start, end).some(talksToReaders));
  if (isWhole && !(opensChapter && end === sectionEnd)) return end;
  return turnToStory(items, start, end, isAuthors);
}

/** The end of the paragraphs below a heading that talk to readers; the first of an author's note does at any rate. */
function turnToStory(items: readonly Item[], start: number, end: number, isAuthors: boolean): number {
  let to = start;
  for (let at = start + 1; at < end; at += 1) {
    const item = items[at];
    if (item === undefined || item.words === 0) continue;
    const isNote = talksToReaders(item) || (isAuthors && to === start && item.words <= MAX_SILENT_WORDS);
    if (isNote && item.words <= MAX_NOTES_WORDS) to = at + 1;
    // A short line between two that talk to readers is theirs as well.
    else if (item.words > MAX_SILENT_WORDS / 2 || to === start) break;
    else if (!items.slice(at + 1, Math.min(end, at + 3)).some(talksToReaders)) break;
  }
  return to;
}

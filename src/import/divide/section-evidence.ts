// What a passage's own words say of it: whether it is prose of a story, or about the book.

import { type Item, MIN_PROSE_WORDS } from './items.ts';

/** How much of a story is prose: paragraphs of sentences, not entries of a list. */
const MIN_PROSE_RATIO = 0.8;
const NUMBERED_NOTE = /^\W{0,2}(?:\d{1,4}|[*†‡§])[\s.)\]:]/;
const PUBLISHER_TEXT = /\b(?:copyright|©|all rights reserved|isbn|publish(?:ed|er|ing)|printed (?:in|by))\b/i;
/** Who is praised is named below each praise: “—The Evening Post”. */
const ATTRIBUTION = /[—–-]\s*\p{Lu}[^.!?]{2,60}$/u;
/** What those write about who write about a book; in several languages. */
const BOOK_TALK =
  /\b(?:this (?:book|volume|edition|novel|translation|series|work)|the (?:author|translator|editor|present (?:edition|volume|translation))|(?:dear |gentle |our |my |the )readers?\b|manuscripts?|literary|literature|novelist|to thank|my thanks|grateful|l['’]auteur|ce (?:livre|volume|roman)|(?:le|au|du) lecteur|de(?:r|s) (?:verfassers?|autors?|lesers?)|dieses (?:buch|werk)|este libro|el autor|al? lector|questo libro|l['’]autore|este livro|o autor|de schrijver|dit boek)\b|автор|читател|этой книг/giu;
/** One such word in this many is enough. */
const WORDS_PER_BOOK_TALK = 250;

/** Whether the items read like a chapter of a story: sentences, and not about the book or those who made it. */
export function isStoryProse(items: readonly Item[]): boolean {
  const texts = items.filter(({ words, block }) => words > 0 && block.kind !== 'note');
  if (!isProseOf(texts) || texts.some(({ text }) => PUBLISHER_TEXT.test(text))) return false;
  if (texts.filter(({ text }) => NUMBERED_NOTE.test(text)).length > texts.length / 4) return false;
  if (texts.filter(({ text }) => ATTRIBUTION.test(text)).length > texts.length / 4) return false;
  return !isAboutTheBook(texts);
}

/** Whether an item is a heading with prose right below: the title of a chapter, whatever it says. */
export function headsProse(items: readonly Item[], index: number): boolean {
  const below = items.slice(index + 1, index + 3).find(({ words }) => words > 0);
  return items[index]?.block.kind === 'heading' && (below?.words ?? 0) >= MIN_PROSE_WORDS;
}

function isProseOf(items: readonly Item[]): boolean {
  const all = wordsOf(items);
  return all > 0 && wordsOf(items.filter(isProse)) >= all * MIN_PROSE_RATIO;
}

function isAboutTheBook(items: readonly Item[]): boolean {
  const said = items.reduce((sum, { text }) => sum + (text.match(BOOK_TALK)?.length ?? 0), 0);
  return said * WORDS_PER_BOOK_TALK >= wordsOf(items);
}

const wordsOf = (items: readonly Item[]) => items.reduce((sum, { words }) => sum + words, 0);

const isProse = ({ text, words, block }: Item) =>
  block.kind === 'verse' || words >= MIN_PROSE_WORDS || /[.!?…。！？]["'”’»)]?$/.test(text);

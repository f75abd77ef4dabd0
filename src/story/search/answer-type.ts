// What kind of thing a sentence holds, as far as its words show: a name, a place, a time, a number.

import type { AnswerType } from './languages/question-words.ts';
import type { StoryIndex } from './story-index.ts';

const wordSet = (list: string) => new Set(list.trim().split(/\s+/));

const ANSWER_TYPE_WORDS = {
  place: wordSet(`
    street road lane square avenue court county village town city country house cottage lodge hall castle palace inn
    hotel station bank church school shop garden wood forest field river lake sea shore beach island hill mountain
    valley room kitchen cellar attic corner door window table tree top bottom north south east west london`),
  time: wordSet(`
    oclock morning afternoon evening night midnight noon day week month year hour minute monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december spring summer autumn winter yesterday today tomorrow ago christmas`),
  number: wordSet(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen half
    inch inches foot feet yard yards mile miles pound pounds shilling shillings penny pence guinea guineas years`),
} as const;

/**
 * Whether sentences `first` to `last` (counted through the story) hold what is wanted.
 * @param asked words of the question, by number: they are no answer to it
 */
export function hasAnswerType(
  { stream, words: all, named, sentenceStart }: StoryIndex,
  wanted: Exclude<AnswerType, null>,
  first: number,
  last = first,
  asked: ReadonlySet<number> = new Set(),
): boolean {
  const end = sentenceStart[last + 1] ?? 0;
  for (let position = sentenceStart[first] ?? 0; position < end; position++) {
    const number = stream[position] ?? 0;
    if (asked.has(number)) continue;
    if (wanted === 'name') {
      if (((named[position >> 3] ?? 0) >> (position & 7)) & 1) return true;
      continue;
    }
    const word = all[number] ?? '';
    if (ANSWER_TYPE_WORDS[wanted].has(word) || (wanted !== 'place' && /^\d/.test(word))) return true;
  }
  return false;
}

// The check after every import: long passages that were left out, though nothing is sure that they are no story.

import { countWords } from '../../story/words.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import type { ImportWarning } from '../import-problem.ts';
import type { Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';
import { isStoryProse } from './section-evidence.ts';

/** Shorter passages are title pages, dedications and the like. */
const MIN_WORDS = 300;
/** Where only the name of a passage speaks against it, and its words are those of a story. */
const MIN_STORY_WORDS = 100;
/** Rules that go by what the passage itself says, or its file of it. */
const CERTAIN: ReadonlySet<ExclusionRule> = new Set([
  ...[
    'outside-markers',
    'gutenberg-line',
    'credit-line',
    'transcriber-note',
    'marked-contents',
    'contents-list',
  ],
  ...['repeated-headings', 'link-list', 'note', 'caption', 'page-navigation', 'page-comments', 'hidden'],
] as ExclusionRule[]);
const CERTAIN_TITLE =
  /\b(?:preface|foreword|afterword|appendix|glossary|bibliography|acknowledge?ments?|about the (?:author|publisher)|copyright|licen[sc]e|vorwort|nachwort|pr[ée]face|pr[óo]logo|postface)\b/i;
/** Names that a file's own marks make sure. */
const CERTAIN_MARKED_TITLE = /\b(?:introduction|index|etymology|extracts|anhang)\b/i;

/** Warnings by where each passage stands and how long it is; never by its words. */
export function unexpectedExclusions(
  items: readonly Item[],
  exclusions: readonly Exclusion[],
): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const story = [...items.keys()].filter((index) => !exclusions[index] && (items[index]?.words ?? 0) > 0);
  const [first = 0, last = items.length] = [story[0], story.at(-1)];
  for (let start = 0; start < items.length; ) {
    const exclusion = exclusions[start] ?? null;
    let end = start + 1;
    while (exclusion !== null && end < items.length && isSame(exclusions[end] ?? null, exclusion)) end += 1;
    if (exclusion !== null && isUnexpected(exclusion, items.slice(start, end))) {
      const place = end <= first ? 'before' : start > last ? 'after' : 'between';
      warnings.push({ kind: 'left-out', words: wordsOf(items.slice(start, end)), place });
    }
    start = end;
  }
  return warnings;
}

const isSame = (one: Exclusion, other: NonNullable<Exclusion>) =>
  one !== null && one.what === other.what && one.rule === other.rule && one.title === other.title;

function isUnexpected({ rule, title }: NonNullable<Exclusion>, passage: readonly Item[]): boolean {
  if (CERTAIN.has(rule) || CERTAIN_TITLE.test(title ?? '')) return false;
  if (rule.startsWith('marked-') && CERTAIN_MARKED_TITLE.test(title ?? '')) return false;
  const words = wordsOf(passage);
  // Notes are long, too; prose of a story among them may be there by the name of a class.
  if (rule === 'marked-notes') return words >= MIN_WORDS && isStoryProse(passage);
  return words >= MIN_WORDS || (words >= MIN_STORY_WORDS && isStoryProse(passage));
}

const wordsOf = (passage: readonly Item[]) => countWords(passage.map(({ text }) => text).join(' '));

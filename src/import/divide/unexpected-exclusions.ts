// The check after every import: long passages that were left out, though nothing is sure that they are no story.

import { countWords } from '../../story/words.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';
import type { Exclusion } from './exclusions.ts';
import type { Item } from './items.ts';

/** Shorter passages are title pages, dedications and the like. */
const MIN_WORDS = 300;
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
  /\b(?:preface|foreword|introduction|afterword|appendix|glossary|bibliography|index|acknowledge?ments?|about the (?:author|publisher)|copyright|licen[sc]e|etymology|extracts|vorwort|nachwort|pr[ée]face|pr[óo]logo|postface|anhang)\b/i;

/** Sentences for people, by where each passage stands and how long it is; never by its words. */
export function unexpectedExclusions(items: readonly Item[], exclusions: readonly Exclusion[]): string[] {
  const warnings: string[] = [];
  const story = [...items.keys()].filter((index) => !exclusions[index] && (items[index]?.words ?? 0) > 0);
  const [first = 0, last = items.length] = [story[0], story.at(-1)];
  for (let start = 0; start < items.length; ) {
    const exclusion = exclusions[start] ?? null;
    let end = start + 1;
    while (exclusion !== null && end < items.length && isSame(exclusions[end] ?? null, exclusion)) end += 1;
    const words =
      exclusion === null
        ? 0
        : countWords(
            items
              .slice(start, end)
              .map(({ text }) => text)
              .join(' '),
          );
    if (exclusion !== null && words >= MIN_WORDS && !isCertain(exclusion)) {
      const place =
        end <= first
          ? 'before the first chapter'
          : start > last
            ? 'after the last chapter'
            : 'between chapters';
      warnings.push(
        `${words.toLocaleString('en')} words ${place} were left out. Have a look whether they belong to the story.`,
      );
    }
    start = end;
  }
  return warnings;
}

const isSame = (one: Exclusion, other: NonNullable<Exclusion>) =>
  one !== null && one.what === other.what && one.rule === other.rule && one.title === other.title;

const isCertain = ({ rule, title }: NonNullable<Exclusion>) =>
  CERTAIN.has(rule) || (title !== null && CERTAIN_TITLE.test(title));

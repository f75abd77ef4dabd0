// How stories are called in lists to choose from: by title and author, and by as much more as tells them apart.

import type { NamedStory } from '../../ports/library.ts';
import { truncate } from '../../story/truncate.ts';
import { LIMITS } from '../limits.ts';
import type { CommonStrings } from './common.ts';
import type { Wording } from './wording.ts';

/** Of each of `stories`, in their order, a label that no other of them has; at most 100 characters. */
export function storyLabels({ catalog, say, locale }: Wording, common: CommonStrings) {
  const l = catalog.story.label;
  return (stories: readonly NamedStory[]): readonly string[] => {
    const details = stories.map(({ author, scenes, addedAt }) => [
      ...(author === null ? [] : [author]),
      common.scenes(scenes),
      ...(addedAt === null ? [] : [say(l.added, { when: addedOn(addedAt, locale) })]),
    ]);
    let labels = stories.map(({ title, author }) => label(title, author === null ? [] : [author]));
    for (const count of [1, 2, 3]) {
      const shared = labels.map((each) => labels.filter((other) => other === each).length > 1);
      labels = stories.map(({ title }, index) =>
        shared[index] ? label(title, details[index]?.slice(0, count) ?? []) : (labels[index] ?? ''),
      );
    }
    return labels.map((each, index) => {
      const earlier = labels.slice(0, index).filter((other) => other === each).length;
      return earlier === 0 ? each : label(each, [say(l.number, { number: earlier + 1 })]);
    });
  };
}

/** Cuts the title, never what tells it apart. */
function label(title: string, details: readonly string[]): string {
  const suffix = details.map((detail) => ` · ${truncate(detail, MAX_DETAIL_CHARS)}`).join('');
  return truncate(title, LIMITS.autocompleteChoiceChars - suffix.length) + suffix;
}

/** Three of them leave room for a title. */
const MAX_DETAIL_CHARS = 25;

const addedOn = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' },
  }).format(at);

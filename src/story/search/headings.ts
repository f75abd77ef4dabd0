// The titles of chapters and scenes, as far as a reader may see them: what is asked in their words is told below them.

import type { VisibleStory } from '../visible-story.ts';
import { analyserFor } from './language-analyser.ts';
import { tokenise } from './tokenise.ts';

/** A title over scenes `first` to `last` (1..N). */
export interface HeadingTerms {
  readonly first: number;
  readonly last: number;
  /** The stems of its telling words. */
  readonly stems: ReadonlySet<string>;
}

const headingsCache = new WeakMap<VisibleStory, readonly HeadingTerms[]>();

/** Made when first asked for; it knows nothing but the view. */
export function headingsOf(visible: VisibleStory): readonly HeadingTerms[] {
  const headings = headingsCache.get(visible) ?? buildHeadings(visible);
  headingsCache.set(visible, headings);
  return headings;
}

function buildHeadings({ chapters, scenes, gate, partial, language }: VisibleStory): HeadingTerms[] {
  const lastOpen = partial.length > 0 ? gate + 1 : gate;
  const { stem, isStopWord } = analyserFor(language);
  const heading = (title: string | null, first: number, last: number): HeadingTerms[] => {
    const words = title === null || first > lastOpen ? [] : tokenise(title, language);
    const stems = new Set(words.filter((word) => !isStopWord(word)).map(stem));
    return stems.size === 0 ? [] : [{ first, last: Math.min(last, lastOpen), stems }];
  };
  return [
    ...chapters.flatMap(({ title, firstScene }, index) =>
      heading(title, firstScene, (chapters[index + 1]?.firstScene ?? Number.POSITIVE_INFINITY) - 1),
    ),
    ...scenes.flatMap(({ title, number }) => heading(title, number, number)),
  ];
}

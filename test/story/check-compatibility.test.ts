import { expect, test } from 'vitest';
import { buildStory } from '../../src/story/build-story.ts';
import { checkCompatibility } from '../../src/story/check-compatibility.ts';
import type { FullStory } from '../../src/story/story.ts';
import { SAMPLE_STORY } from './sample-story.ts';

/** Scenes by slug; a capital has another text than its small letter. */
function storyOf(slugs: string): FullStory {
  const scenes = slugs.split('').map((letter) => ({
    ...{ slug: letter.toLowerCase(), title: null, recap: null, questions: [] },
    text: letter,
  }));
  return buildStory({ ...SAMPLE_STORY.story, scenes }, (text) => text);
}

test.each([
  ['abcd', 'abcd', 2, [], []],
  ['abcd', 'aBcD', 2, [2], []],
  ['abcd', 'ABCDef', 4, [1, 2, 3, 4], [5, 6]],
  ['abcd', 'abxdc', 2, [], [3]],
  ['abcd', 'ab', 2, [], []],
  ['abcd', 'dcba', 0, [], []],
  ['abcd', 'abcdx', 9, [], [5]],
])('%s → %s with %i posted is adopted', (current, next, furthest, changed, added) => {
  const story = storyOf(next);
  expect(checkCompatibility(storyOf(current).story, story, furthest)).toEqual({
    ok: true,
    story,
    changed,
    added,
  });
});

test.each([
  ['abcd', 'acd', 2, ['removed b 2→null']],
  ['abcd', 'axbcd', 2, ['inserted x null→2']],
  ['abcd', 'xabcd', 1, ['inserted x null→1']],
  ['abcd', 'acbd', 2, ['inserted c 3→2']],
  ['abcd', 'bcda', 4, ['reordered a 1→4']],
  ['abcd', 'dabc', 4, ['reordered d 4→1']],
  ['abcd', 'a', 3, ['removed b 2→null', 'removed c 3→null']],
  ['abcde', 'bxacd', 4, ['reordered a 1→3', 'inserted x null→2']],
  ['ab', '', 2, ['removed a 1→null', 'removed b 2→null']],
])('%s → %s with %i posted is refused, naming what moved', (current, next, furthest, problems) => {
  const adoption = checkCompatibility(storyOf(current).story, storyOf(next), furthest);
  expect(
    adoption.ok ? [] : adoption.problems.map((p) => `${p.kind} ${p.slug} ${p.oldNumber}→${p.newNumber}`),
  ).toEqual(problems);
});

// A small story with names that come out one after another, for tables.

import { buildStory } from '../../src/story/build-story.ts';
import type { FullStory } from '../../src/story/story.ts';

const scene = (slug: string, number: number) => ({
  slug,
  title: `Scene ${number}`,
  recap: number === 2 ? null : `Recap ${number}.`,
  questions: [],
  text: `She ran home ${'.'.repeat(number)}`,
});

const at = (text: string, number: number) => ({ text, scene: number });

export const SAMPLE_STORY: FullStory = buildStory(
  {
    id: 'one-last-goodbye',
    title: 'One Last Goodbye',
    author: null,
    retold: null,
    source: null,
    language: 'en',
    rating: 'teen',
    notes: ['grief'],
    summary: 'A farewell.',
    status: 'complete',
    chapters: [
      { title: 'Arrival', firstScene: 1 },
      { title: 'Departure', firstScene: 3 },
    ],
    scenes: [scene('alley', 1), scene('office', 2), scene('roof', 3), scene('goodbye', 4)],
    codex: [
      {
        kind: 'person',
        names: [at('Illyria', 3), at('Little Blue Bertha', 1), at('The Shell', 4)],
        facts: [at('Blue.', 1)],
      },
      { kind: 'place', names: [at('The Alley', 2)], facts: [] },
      { kind: 'person', names: [at('Captain Tom O’Brien', 4)], facts: [at('Limps.', 3)] },
      { kind: 'person', names: [at('Tom Holt', 4), at('Thomás Łukasz Holt', 4)], facts: [] },
      { kind: 'person', names: [at('Minna Holt', 4)], facts: [] },
    ],
  },
  (text) => `#${text.length}:${text}`,
);

// How well a story's search answers what is asked: whether a right scene is among the first five.

import { fold } from '../../../src/story/fold.ts';
import { plainText } from '../../../src/story/markup.ts';
import type { FullStory } from '../../../src/story/story.ts';
import type { EvaluationQuery } from './evaluation-query.ts';

/** The scenes a query finds up to a gate, the best first. */
export type SceneSearch = (query: string, gate: number) => readonly number[];

export interface EvaluatedQuery extends EvaluationQuery {
  readonly right: readonly number[];
  /** From 1; null where none of the first five is right. */
  readonly rank: number | null;
}

/** The scenes (1..N) that answer. @throws Error where there are none: the needle is wrong */
export function relevantScenes(
  { story, texts }: FullStory,
  { chapter, needle, query }: EvaluationQuery,
): number[] {
  const from = story.chapters[chapter - 1]?.firstScene ?? 0;
  const to = (story.chapters[chapter]?.firstScene ?? story.scenes.length + 1) - 1;
  const words = fold(needle).split(' ');
  const scenes: number[] = [];
  for (let scene = from; scene <= to; scene++) {
    const sceneText = ` ${fold(plainText(texts[scene - 1] ?? ''))} `;
    if (words.every((word) => sceneText.includes(` ${word}`))) scenes.push(scene);
  }
  if (scenes.length === 0) throw new Error(`nothing in chapter ${chapter} answers “${query}” (${needle})`);
  return scenes;
}

/** Each query asked at the end of the story. */
export function evaluate(
  full: FullStory,
  queries: readonly EvaluationQuery[],
  searchScenes: SceneSearch,
): EvaluatedQuery[] {
  return queries.map((each) => {
    const right = relevantScenes(full, each);
    const place = searchScenes(each.query, full.story.scenes.length)
      .slice(0, 5)
      .findIndex((scene) => right.includes(scene));
    return { ...each, right, rank: place === -1 ? null : place + 1 };
  });
}

/** The share, 0..1, that found a right scene. */
export function hitRate(evaluated: readonly EvaluatedQuery[]): number {
  return evaluated.filter(({ rank }) => rank !== null).length / Math.max(1, evaluated.length);
}

// How well a story's search answers what is asked: whether a right scene is among the first five.

import { fold } from '../../../src/story/fold.ts';
import { plainText } from '../../../src/story/markup.ts';
import type { FullStory } from '../../../src/story/story.ts';
import type { Asked } from './asked.ts';

/** The scenes a query finds up to a gate, the best first. */
export type Answerer = (query: string, gate: number) => readonly number[];

export interface Judged extends Asked {
  readonly right: readonly number[];
  /** From 1; null where none of the first five is right. */
  readonly rank: number | null;
}

/** The scenes (1..N) that answer. @throws Error where there are none: the needle is wrong */
export function rightScenes({ story, texts }: FullStory, { chapter, needle, query }: Asked): number[] {
  const from = story.chapters[chapter - 1]?.firstScene ?? 0;
  const to = (story.chapters[chapter]?.firstScene ?? story.scenes.length + 1) - 1;
  const words = fold(needle).split(' ');
  const scenes: number[] = [];
  for (let scene = from; scene <= to; scene++) {
    const told = ` ${fold(plainText(texts[scene - 1] ?? ''))} `;
    if (words.every((word) => told.includes(` ${word}`))) scenes.push(scene);
  }
  if (scenes.length === 0) throw new Error(`nothing in chapter ${chapter} answers “${query}” (${needle})`);
  return scenes;
}

/** Each query asked at the end of the story. */
export function judge(full: FullStory, asked: readonly Asked[], answer: Answerer): Judged[] {
  return asked.map((each) => {
    const right = rightScenes(full, each);
    const place = answer(each.query, full.story.scenes.length)
      .slice(0, 5)
      .findIndex((scene) => right.includes(scene));
    return { ...each, right, rank: place === -1 ? null : place + 1 };
  });
}

/** The share, 0..1, that found a right scene. */
export function shareFound(judged: readonly Judged[]): number {
  return judged.filter(({ rank }) => rank !== null).length / Math.max(1, judged.length);
}

// How much of a story a reader has before them: the end of a scene, or of a page within one.

/** Scenes 1 to `scenes` whole, and of the next one its first `sentences` sentences, as `splitSentences` counts them. */
export interface Extent {
  /** 0..N */
  readonly scenes: number;
  /** 0 at the end of a scene. */
  readonly sentences: number;
}

/** The end of scene `scenes` (0..N; 0 before the first). */
export const endOfScene = (scenes: number): Extent => ({ scenes, sentences: 0 });

/** Whether all that `a` shows is shown by `b`. */
export function isWithin(a: Extent, b: Extent): boolean {
  return a.scenes < b.scenes || (a.scenes === b.scenes && a.sentences <= b.sentences);
}

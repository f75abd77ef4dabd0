// Which servers' readings a process carries, where several share one database.

/** Shards `first` to `last` of `total`, as Discord counts them: 0 is the first. */
export interface Shards {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** One process for all there is. */
export const ALL_SHARDS: Shards = { first: 0, last: 0, total: 1 };

/**
 * How long a reading of somebody else's shards must have been due before it is carried here, in milliseconds: whoever
 * holds them is gone, or has more than they can do. Claims decide who sends, so that taking over is never too early.
 */
export const TAKE_OVER_AFTER_MS = 60_000;

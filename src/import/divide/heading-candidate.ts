// An item that may be a heading, with what its place says of it.

import type { Heading } from './heading-kind.ts';

export interface HeadingCandidate {
  readonly index: number;
  readonly heading: Heading;
  /** Whether the file marks it as a heading. */
  readonly isExplicit: boolean;
  /** 1 to 6; always 6 for lines that only look like a heading. */
  readonly level: number;
  /** The words between it and the next candidate. */
  readonly proseWords: number;
}

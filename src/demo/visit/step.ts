// What a step of the visit is: a stage direction, an act, and what must come of it.

import type { UserName } from '../demo-session.ts';

export type VisitAction =
  | { readonly kind: 'types'; readonly who: UserName; readonly in: string; readonly line: string }
  /** On the newest message with such a button: of what they were last answered, or else of a channel. */
  | { readonly kind: 'presses'; readonly who: UserName; readonly label: string; readonly in?: string }
  | { readonly kind: 'passes'; readonly milliseconds: number };

export type Expectation =
  /** A private answer that holds all of these. */
  | { readonly kind: 'answer'; readonly contains: readonly string[]; readonly buttons?: readonly string[] }
  /** A message that appears in a channel, or in a thread of it. */
  | {
      readonly kind: 'post';
      readonly in: string;
      readonly thread?: boolean;
      readonly contains: readonly string[];
      readonly buttons?: readonly string[];
      /** How many numbered questions it asks. */
      readonly questions?: number;
    };

export interface Step {
  readonly narration?: string;
  readonly action: VisitAction;
  readonly expect: readonly Expectation[];
  /** How many paragraphs of long texts are shown; one if not given. */
  readonly paragraphs?: number;
}

// What the text has said of each word and each name, up to the scene that was read last.

import type { Gender } from './english/titles.ts';

/** How often a word stood in small letters, and how often large where its capital means something. */
export interface WordCount {
  small: number;
  large: number;
}

/** How often a name was met, and how often with what tells something of its bearer. */
export interface Cues {
  all: number;
  /** Where the capital means something. */
  sure: number;
  /** After “the”, and after “a”. */
  the: number;
  a: number;
  titled: number;
  speech: number;
  deed: number;
  weakDeed: number;
  who: number;
  belonging: number;
  kin: number;
  inPlace: number;
  atPlace: number;
}

export const NO_CUES: Readonly<Cues> = {
  ...{ all: 0, sure: 0, the: 0, a: 0, titled: 0, speech: 0, deed: 0, weakDeed: 0, who: 0 },
  ...{ belonging: 0, kin: 0, inPlace: 0, atPlace: 0 },
};

/** A name as it is written, and all that is known of it so far. */
export interface NameRecord {
  /** Its place among all names, by when they were met first. */
  readonly id: number;
  readonly text: string;
  /** In small letters; its title not among them. */
  readonly words: readonly string[];
  /** In small letters, without a full stop. */
  readonly title: string | null;
  gender: Gender | null;
  /** The titles it was met with, where it stands without. */
  readonly titles: Set<string>;
  readonly firstScene: number;
  lastScene: number;
  /** Times met in the scene `lastScene`. */
  here: number;
  readonly cues: Cues;
  /** Scene, times, scene, times, … */
  readonly mentions: number[];
  /** Scene, number of the sentence, how well it tells, … : at most one a scene. */
  readonly told: number[];
}

export function addCues(to: Cues, more: Readonly<Cues>): void {
  for (const key of Object.keys(to) as (keyof Cues)[]) to[key] += more[key];
}

/** The sum of what several names have gathered. */
export function cuesOf(records: readonly NameRecord[]): Cues {
  const sum = { ...NO_CUES };
  for (const { cues } of records) addCues(sum, cues);
  return sum;
}

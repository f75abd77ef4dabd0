// What the text has said of each word and each name, up to the scene that was read last.

import type { Gender } from './english/titles.ts';

/** How often a word stood in small letters, and how often large where its capital means something. */
export interface WordCount {
  lower: number;
  capitalised: number;
}

/** How often a name was met, and how often with what tells something of its bearer. */
export interface ContextFeatures {
  total: number;
  /** Where the capital means something. */
  midSentence: number;
  /** After “the”, and after “a”. */
  afterThe: number;
  afterA: number;
  titled: number;
  speechVerb: number;
  actionVerb: number;
  weakAction: number;
  relativeClause: number;
  possession: number;
  kinship: number;
  placePreposition: number;
  weakPlacePreposition: number;
  /** Pronouns after it, where its sentence names nobody else. */
  he: number;
  she: number;
  /** After “young” and the like. */
  young: number;
}

export const NO_FEATURES: Readonly<ContextFeatures> = {
  ...{
    total: 0,
    midSentence: 0,
    afterThe: 0,
    afterA: 0,
    titled: 0,
    speechVerb: 0,
    actionVerb: 0,
    weakAction: 0,
    relativeClause: 0,
  },
  ...{ possession: 0, kinship: 0, placePreposition: 0, weakPlacePreposition: 0, he: 0, she: 0, young: 0 },
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
  mentionsInLastScene: number;
  readonly features: ContextFeatures;
  /** Scene, times, scene, times, … */
  readonly mentions: number[];
  /** Scene, number of the sentence, how well it tells what the bearer does, … : at most one a scene. */
  readonly actions: number[];
  /** The same of what tells who the bearer is, of the first scenes that do. */
  readonly descriptions: number[];
  /** What the bearer was said to be, with the scene that says it first. */
  readonly roles: Map<string, number>;
}

export function addFeatures(to: ContextFeatures, more: Readonly<ContextFeatures>): void {
  for (const key of Object.keys(to) as (keyof ContextFeatures)[]) to[key] += more[key];
}

/** The sum of what several names have gathered. */
export function sumFeatures(records: readonly NameRecord[]): ContextFeatures {
  const sum = { ...NO_FEATURES };
  for (const { features } of records) addFeatures(sum, features);
  return sum;
}

/** Counts a mention in a scene. */
export function countIn(record: NameRecord, scene: number): void {
  if (record.lastScene !== scene) {
    record.lastScene = scene;
    record.mentionsInLastScene = 0;
    record.mentions.push(scene, 0);
  }
  record.mentionsInLastScene += 1;
  record.mentions[record.mentions.length - 1] = record.mentionsInLastScene;
}

/** So many scenes that tell who somebody is are kept. */
const MAX_DESCRIPTIONS = 12;

/** Keeps a sentence that tells what the bearer does, where it is the scene's best. */
export function keepAction({ actions }: NameRecord, scene: number, sentence: number, score: number): void {
  keepBest(actions, scene, sentence, score);
}

/** Keeps a sentence that tells who the bearer is, where it is the scene's best. */
export function keepDescription(
  { descriptions }: NameRecord,
  scene: number,
  sentence: number,
  score: number,
): void {
  if (score <= 0) return;
  if (descriptions.length / 3 < MAX_DESCRIPTIONS || descriptions.at(-3) === scene)
    keepBest(descriptions, scene, sentence, score);
}

/** Keeps a description that stands before the name, in the scene that names them first or the one before. */
export function keepEarlierDescription(
  { descriptions }: NameRecord,
  scene: number,
  sentence: number,
  score: number,
): void {
  if (descriptions[0] === scene) {
    if (score > (descriptions[2] ?? 0)) descriptions.splice(0, 3, scene, sentence, score);
  } else descriptions.unshift(scene, sentence, score);
}

function keepBest(candidates: number[], scene: number, sentence: number, score: number): void {
  if (candidates.at(-3) !== scene) candidates.push(scene, sentence, score);
  else if (score > (candidates.at(-1) ?? 0)) candidates.splice(-2, 2, sentence, score);
}

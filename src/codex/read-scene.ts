// Taking in what one scene says of names: where they stand, what is told of their bearers, which are one bearer's.

import type { DistinctNames } from './distinct-names.ts';
import type { EntityHistory } from './entity-history.ts';
import { familyNames } from './family-names.ts';
import type { Introductions } from './introductions.ts';
import { findMentions, type Mention } from './mentions.ts';
import { keepAction, keepDescription, type NameRecord, NO_FEATURES } from './name-record.ts';
import type { NameStatistics } from './name-statistics.ts';
import type { Narrator } from './narrator.ts';
import { actionScore, descriptionScore, type Subject } from './quote-score.ts';
import { type Role, rolesOf } from './roles.ts';
import { statedAliases } from './stated-aliases.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

export type AliasPair = readonly [NameRecord, NameRecord];

interface Reader {
  readonly statistics: NameStatistics;
  readonly history: EntityHistory;
  readonly narrator: Narrator;
  readonly distinct: DistinctNames;
  readonly introductions: Introductions;
  readonly merge: (one: NameRecord, other: NameRecord) => void;
}

const VAGUE_NOUNS = new Set([
  'stranger',
  'friend',
  'guest',
  'visitor',
  'passenger',
  'companion',
  'owner',
  'heir',
]);

/** At most so many roles are kept of a name. */
const MAX_ROLES = 12;

/** Takes in all that scene `scene` says of names, and answers with those that it says to be one bearer's. */
export function readScene(
  sentences: readonly TokenisedSentence[],
  scene: number,
  { statistics, history, narrator, distinct, introductions, merge }: Reader,
): AliasPair[] {
  statistics.beginScene();
  // First all words: whether a capital means anything may show only later in the scene.
  for (const { tokens } of sentences) statistics.countWords(tokens);
  const aliasPairs: AliasPair[] = [];
  let subject: SentenceSubject | null = null;
  let named: NamedInParagraph = { paragraph: -1, records: new Set() };
  for (const sentence of sentences) {
    const mentions = findMentions(sentence.tokens, statistics);
    // Kept only where a name stands in it or somebody is spoken of: the history counts on their order.
    const place = once(() => history.addSentence(sentence.text));
    const records = new Map<Mention, NameRecord>();
    for (const surname of familyNames(sentence.tokens, mentions)) statistics.addFamily(surname);
    for (const mention of mentions) {
      const [record, longer] = statistics.addMention(mention, scene);
      records.set(mention, record);
      if (longer !== undefined) merge(record, longer);
      keepTold(record, sentence, mention, mentions.length, scene, place);
    }
    named = namedIn(sentence, records, named);
    const meant = subject ?? soleMeant(named, sentence);
    if (mentions.length === 0 && meant !== null) describeByPronoun(meant, sentence, scene, place);
    subject = subjectOf(sentence, mentions, records, subject);
    distinct.readSentence(sentence, mentions, records);
    introductions.readSentence(sentence, records, scene, place);
    narrator.readSentence(sentence, records, place);
    for (const [first, second] of statedAliases(sentence, mentions, statistics)) {
      const [one, other] = [records.get(first), records.get(second)];
      if (one !== undefined && other !== undefined) aliasPairs.push([one, other]);
    }
  }
  return aliasPairs;
}

function keepTold(
  record: NameRecord,
  sentence: TokenisedSentence,
  mention: Mention,
  mentionCount: number,
  scene: number,
  place: () => number,
): void {
  const isSpoken = sentence.inDialogue || /[“"]/.test(sentence.text);
  const roles = rolesOf(mention, sentence.tokens, isSpoken, record.gender);
  keepRoles(record, roles, scene);
  keepAction(record, scene, place(), actionScore(sentence, mention, mentionCount));
  keepDescription(record, scene, place(), descriptionScore(sentence, mention, roles, mentionCount));
}

/** @param scene the scene that says so */
function keepRoles({ roles: kept }: NameRecord, roles: readonly Role[], scene: number): void {
  for (const { text, noun, kind } of roles) {
    // “A stranger” and “her friend” are many.
    const isVague = kind === 'person' || VAGUE_NOUNS.has(noun);
    const tells = !isVague || (text !== noun && !/^(?:first|only|other|same|last|next) /.test(text));
    if (tells && kept.size < MAX_ROLES && !kept.has(text)) kept.set(text, scene);
  }
}

interface NamedInParagraph {
  readonly paragraph: number;
  readonly records: ReadonlySet<NameRecord>;
}

/** Whom the paragraph has named by the end of this sentence. */
function namedIn(
  { paragraph }: TokenisedSentence,
  records: ReadonlyMap<Mention, NameRecord>,
  before: NamedInParagraph,
): NamedInParagraph {
  const earlier = before.paragraph === paragraph ? [...before.records] : [];
  return { paragraph, records: new Set([...earlier, ...records.values()]) };
}

/** The only one named in the paragraph whom “he” or “she” at the beginning of a sentence can mean. */
function soleMeant(
  { records, paragraph }: NamedInParagraph,
  { tokens }: TokenisedSentence,
): SentenceSubject | null {
  const gender = genderOfPronoun(tokens[0]?.key ?? '');
  const [record, ...others] = [...records].filter((each) => each.gender === null || each.gender === gender);
  const isSure = gender !== null && record?.gender === gender && others.length === 0;
  return isSure ? { record, paragraph } : null;
}

interface SentenceSubject {
  readonly record: NameRecord;
  readonly paragraph: number;
}

/** Whom “he” or “she” at the beginning of the next sentence means; null where it is not sure. */
function subjectOf(
  { paragraph, tokens }: TokenisedSentence,
  mentions: readonly Mention[],
  records: ReadonlyMap<Mention, NameRecord>,
  before: SentenceSubject | null,
): SentenceSubject | null {
  const [first, second] = mentions;
  if (first === undefined) {
    const goesOn = before?.paragraph === paragraph && PRONOUNS.has(tokens[0]?.key ?? '');
    return goesOn ? before : null;
  }
  const record = records.get(first);
  const isSubject = first.from <= MAX_SUBJECT_PLACE && second === undefined;
  return isSubject && record !== undefined ? { record, paragraph } : null;
}

/** At which word at most a name is its sentence's subject. */
const MAX_SUBJECT_PLACE = 2;
const MALE_PRONOUNS = new Set(['he', 'his']);
const PRONOUNS = new Set([...MALE_PRONOUNS, 'she', 'her']);

const genderOfPronoun = (pronoun: string) =>
  MALE_PRONOUNS.has(pronoun) ? 'male' : PRONOUNS.has(pronoun) ? 'female' : null;

/** “He was a burly man with a large head.” “His eyes were dark.” */
function describeByPronoun(
  { record }: SentenceSubject,
  sentence: TokenisedSentence,
  scene: number,
  place: () => number,
): void {
  const pronoun = sentence.tokens[0]?.key;
  const gender = genderOfPronoun(pronoun ?? '');
  if (sentence.inDialogue || gender === null) return;
  if (record.gender !== null && record.gender !== gender) return;
  const subject: Subject = { from: 0, to: 1, sentenceInitial: true, features: NO_FEATURES };
  const roles = rolesOf({ ...subject, title: null }, sentence.tokens, false, gender);
  const score = descriptionScore(sentence, subject, roles, 1);
  if (score <= 0) return;
  keepRoles(record, roles, scene);
  keepDescription(record, scene, place(), score - 1);
}

function once<T extends number>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// How well a sentence tells who bears a name, and what they do.

import type { TokenSpan } from './capitalised-spans.ts';
import { SPEECH_VERBS } from './english/context-words.ts';
import { isLook } from './looks.ts';
import type { ContextFeatures } from './name-record.ts';
import type { Role } from './roles.ts';
import type { Token } from './tokenise.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** Characters of the longest sentence that is quoted whole, and of one that says little. */
const MAX_QUOTED_CHARS = 280;
const MIN_QUOTED_CHARS = 30;

/** A name in its sentence, or a pronoun that stands for it. */
export type Subject = TokenSpan & { readonly features: ContextFeatures };

/** How well a sentence tells what the bearer does: whole numbers, below 0 for what no card should quote unless it must. */
export function actionScore(sentence: TokenisedSentence, subject: Subject, mentionCount: number): number {
  return (
    BASE_SCORE +
    subjectScore(sentence, subject) +
    contentScore(sentence, subject, mentionCount) -
    speechPenalty(sentence, subject) -
    formPenalty(sentence) -
    2 * Math.max(0, mentionCount - 2)
  );
}

/** How well a sentence tells who the bearer is; 0 where it does not. */
export function descriptionScore(
  sentence: TokenisedSentence,
  subject: Subject,
  roles: readonly Role[],
  mentionCount: number,
): number {
  const told =
    Math.max(0, ...roles.map(({ kind }) => ROLE_SCORES[kind])) +
    Math.min(MAX_LOOKS_SCORE, 2 * countLooks(sentence, subject, roles.length > 0)) +
    namingScore(sentence, subject) +
    relativeClauseScore(sentence, subject);
  if (told === 0) return 0;
  const score =
    told - speechPenalty(sentence, subject) / 2 - formPenalty(sentence) - Math.max(0, mentionCount - 2);
  return Math.max(0, Math.round(score));
}

const ROLE_SCORES = { trade: 5, relation: 5, person: 4, looks: 4 };
const BASE_SCORE = 2;
const NAMING_SCORE = 4;
/** “Coggan, who had offered him a lodging” */
const RELATIVE_CLAUSE_SCORE = 4;
/** At most how much looks count. */
const MAX_LOOKS_SCORE = 5;
/** What people say of somebody is quoted only where nothing else tells. */
const SPEECH_PENALTY = 8;

/** “Harrow stopped, and stared at him” tells a reader who forgot the scene next to nothing, nor does “Harrow was not there”. */
function contentScore({ text, tokens }: TokenisedSentence, { to }: Subject, mentionCount: number): number {
  const isAboutOther = mentionCount === 1 && tokens.slice(to).some(({ key }) => OBJECT_PRONOUNS.has(key));
  const isAbsent = tokens.slice(to, to + 4).some(({ key }) => key === 'not' || key === 'never');
  return (text.length >= MIN_TELLING_CHARS ? 1 : 0) - (isAboutOther ? 1 : 0) - (isAbsent ? 2 : 0);
}

const OBJECT_PRONOUNS = new Set(['him', 'her', 'them']);
/** Characters from which on a sentence says more than that somebody moved. */
const MIN_TELLING_CHARS = 70;

/** Whether the sentence is about the bearer: the name begins it, and does something. */
function subjectScore({ tokens }: TokenisedSentence, { from, to, features }: Subject): number {
  const next = tokens[to];
  const acts = features.actionVerb + features.relativeClause > 0 ? 1 : 0;
  if (from > 2 || tokens[to - 1]?.possessive === true) return acts;
  const goesOn = next?.gap === ' ' && next.casing === 'lower' ? 2 : 0;
  return acts + 3 + goesOn;
}

/** How many words of looks are said of a bearer who is or has something, or whose hair, eyes or coat it is. */
function countLooks({ tokens }: TokenisedSentence, { from, to }: Subject, hasRole: boolean): number {
  const next = tokens[to];
  const isLooks = ({ key }: Token) => isLook(key);
  if (hasRole) return tokens.slice(to).filter(isLooks).length;
  const owns = tokens[to - 1]?.possessive === true || OWNERS.has(tokens[from]?.key ?? '');
  if (from > 3 || next === undefined) return 0;
  // “Had turned pale” tells what happened.
  const isHaving = next.key === 'had' || next.key === 'has';
  const owned = tokens.slice(to + 1, to + 1 + MAX_WORDS_BEFORE_LOOKS);
  const hasLooks = owned.some(({ key }) => isLook(key)) && !/\w\wed$/.test(owned[0]?.key ?? '');
  const isBeing = BEING_VERBS.has(next.key) && (!isHaving || hasLooks);
  const isSaid = owns ? isLook(next.key) : next.gap === ' ' && isBeing;
  return isSaid ? tokens.slice(to).filter(isLooks).length : 0;
}

/** “whose name was Orlick”, “called Simon”, “Madam Kell's daughter Ann” */
function namingScore({ tokens }: TokenisedSentence, { from, to }: Subject): number {
  const [earlier, prior, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  const isNamed =
    prior?.key === 'named' ||
    prior?.key === 'called' ||
    ((prior?.key === 'was' || prior?.key === 'is') && earlier?.key === 'name');
  return isNamed && next?.casing !== 'capitalised' ? NAMING_SCORE : 0;
}

function relativeClauseScore({ tokens }: TokenisedSentence, { to, features }: Subject): number {
  const [verb = '', after = ''] = [tokens[to + 1]?.key, tokens[to + 2]?.key];
  if (features.relativeClause === 0 || SPEECH_VERBS.has(verb)) return 0;
  // “Who was waiting” tells what happened.
  const tellsWho = (verb === 'is' || verb === 'was') && !/\w\w(?:ing|ed)$/.test(after);
  return tellsWho ? RELATIVE_CLAUSE_SCORE : RELATIVE_CLAUSE_SCORE / 2;
}

/** Bare lines of dialogue tell a reader who forgot somebody next to nothing. */
function speechPenalty({ text, inDialogue }: TokenisedSentence, { features }: Subject): number {
  if (inDialogue) return SPEECH_PENALTY;
  return (features.speechVerb > 0 ? 2 : 0) + (/[“”"]/.test(text) ? 3 : 0);
}

function formPenalty({ text, tokens }: TokenisedSentence): number {
  return (
    (/^[([]/.test(text) ? 1 : 0) +
    (/[?!]["”’']?$/.test(text) ? 3 : 0) +
    (text.length < MIN_QUOTED_CHARS ? 4 : 0) +
    (text.length > MAX_QUOTED_CHARS ? 3 : 0) +
    (isFragment(text, tokens) ? 4 : 0)
  );
}

const isFragment = (text: string, tokens: readonly Token[]) =>
  tokens[0]?.casing === 'lower' || !/[.!?…]["”’')]*$/.test(text);

const OWNERS = new Set(['his', 'her']);
const BEING_VERBS = new Set(['is', 'was', 'had', 'has', 'looked', 'wore', 'seemed']);
/** Words between “had” and what somebody has: “had very long red hair”. */
const MAX_WORDS_BEFORE_LOOKS = 5;

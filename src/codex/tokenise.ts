// The words of a sentence, with what tells whether a capital letter means anything.

import { ABBREVIATIONS } from './english/titles.ts';

export interface Token {
  /** Without a possessive or contracted ending; “St. Clair” is one word. */
  readonly text: string;
  /** The same in small letters, with straight apostrophes. */
  readonly key: string;
  readonly casing: 'lower' | 'capitalised' | 'upper';
  /** First of a sentence, a speech, a line of verse or the like: its capital means nothing. */
  readonly sentenceInitial: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one: as it is written, full stops of abbreviations left out. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const ENDING = /(?:['’](s|ll|d|ve|re|m)|n['’]t)$/i;
const APOSTROPHE = /['’]/;
const INITIAL = /^\p{Lu}$/u;
/** Speech that its sentence goes on after: “Who?” Alice asked. */
const SPEECH_ENDS = /^[,.!?…—–-]*["”’'»]+\s+$/;
/** What a sentence, or a speech within one, begins after. */
const SENTENCE_START = /[.!?…:([{—–]|--|[“„«‹]|["‘']$/;

/**
 * The words of one sentence, in order.
 * @param lineStarts the pieces of the sentence, counted by white space, that begin a line of verse
 */
export function tokenise(sentence: string, lineStarts: ReadonlySet<number> = NONE): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let wordNumber = 0;
  let abbreviated = false;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const between = sentence.slice(end, index);
    if (lineStarts.size > 0) wordNumber += between.split(' ').length - 1;
    const gap: string = abbreviated && between.startsWith('.') ? between.slice(1) : between;
    const sentenceInitial: boolean =
      tokens.length === 0 || startsSentence(gap) || (gap.includes(' ') && lineStarts.has(wordNumber));
    const token = tokenOf(word, gap, sentenceInitial);
    const saint = tokens.at(-1);
    if (saint !== undefined && isSaintsName(saint, token))
      tokens[tokens.length - 1] = joinSaint(saint, token);
    else tokens.push(token);
    end = index + word.length;
    abbreviated = mayBeAbbreviated(token);
  }
  return tokens;
}

const NONE: ReadonlySet<number> = new Set();

function tokenOf(word: string, gap: string, sentenceInitial: boolean): Token {
  const ending = APOSTROPHE.test(word) ? ENDING.exec(word) : null;
  const text = ending === null ? word : word.slice(0, ending.index);
  const lower = text.toLowerCase();
  const key = APOSTROPHE.test(lower) ? lower.replaceAll('’', "'") : lower;
  const possessive = ending?.[1]?.toLowerCase() === 's';
  return { text, key, casing: casingOf(text, lower), sentenceInitial, possessive, gap };
}

const isSaintsName = (saint: Token, { casing, gap }: Token) =>
  saint.key === 'st' && saint.casing === 'capitalised' && casing === 'capitalised' && gap === ' ';

const joinSaint = (saint: Token, { text, key, possessive }: Token): Token => ({
  ...saint,
  ...{ text: `St. ${text}`, key: `st. ${key}`, possessive },
});

/** Whether a full stop after a word may be that of an abbreviation: “Mr.”, “J.” */
const mayBeAbbreviated = ({ text, key, casing }: Token) =>
  casing !== 'lower' && (ABBREVIATIONS.has(key) || (INITIAL.test(text) && key !== 'i'));

const startsSentence = (gap: string) =>
  gap !== ' ' && gap !== ', ' && SENTENCE_START.test(gap) && !SPEECH_ENDS.test(gap);

function casingOf(text: string, lower: string): Token['casing'] {
  if (text.charAt(0) === lower.charAt(0)) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capitalised';
}

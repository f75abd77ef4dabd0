// The sentences of a scene, as a reader sees them: what codex cards, passages and recaps are made of.

import { plainText } from './markup.ts';

/** Plain text without markup. */
export interface Sentence {
  readonly text: string;
  /** Of the scene, from 0. */
  readonly paragraph: number;
}

/** What parts paragraphs; no sentence goes on beyond it. */
export const PARAGRAPH_GAP = /\n\s*\n/g;

/** Marks that may end a sentence, what closes after them, and the gap; scripts without spaces have none. */
const END = /(?<![.!?…])[.!?…]+(?:\s[.…]+)*["'”’»›)\]}]*(?:\s+|$)|[。！？]+[」』）”’]*\s*/gu;
const OPENERS = /["'“‘«‹([{¿¡—–-]/u;
const LOWER = /\p{Ll}/u;
/** A full stop after these ends no sentence. */
const TITLE =
  /(?:^|[^\p{L}.])(?:M(?:rs?|s|mes?|lles?|essrs|onsr?)|Drs?|Ste?|Prof|Capt|Lieut|Lt|Col|Gen|Maj|Revd?|Se?rgt|Sgt|Insp|Supt|Hon|Gov|Mt|Fr|cf|viz|vs?|i\.e|e\.g)\.$/u;
/** Nor after these, where a number follows. */
const NUMBERED = /(?:^|[^\p{L}])(?:[Nn][or]s?|[Cc]h(?:ap)?|[Vv]ol|[Pp]p?|[Ff]ig)\.$/u;
/** Nor after an initial. */
const INITIAL = /(?:^|[^\p{L}\p{N}’'])\p{Lu}\.$/u;
/** But “It was I.” ends one. */
const PRONOUN = /\p{Ll},? I\.$/u;
/** “II.” or “3.” at the beginning of a paragraph numbers it. */
const NUMBERING = /^["“‘(]*(?:\d{1,3}|[IVXLC]{1,7})\.$/u;
const ELLIPSIS = /(?:…|\.\s?\.)["'”’»›)\]}]*$/u;
/** Speech that may go on into who spoke: “Who?” Alice asked. */
const SPOKEN = /[!?…]["'”’»›]+$/u;
const SPEAKER =
  /^(?:[\p{L}.’'-]+ ){1,3}(?:said|cried|asked|answered|replied|exclaimed|whispered|shouted|murmured|muttered|remarked|inquired|enquired|returned|repeated|continued|began|added|ejaculated|gasped|thought|growled|screamed|sighed|roared|called|demanded|interrupted|observed|suggested|groaned|says|asks|cries)\b/u;

/** Lines of a sentence that goes on and on in verse; and characters a line of verse has at most. */
const STANZA_LINES = 4;
const MAX_VERSE_LINE_CHARS = 70;

/**
 * The sentences of a scene's Discord markup, in order; none is empty. Speech and the tag that names its speaker are
 * one sentence; titles, initials and numbers end none; what runs on through many lines of verse is parted at lines.
 */
export function splitSentences(markup: string): Sentence[] {
  return markup
    .split(PARAGRAPH_GAP)
    .flatMap((source, paragraph) => paragraphSentences(source).map((text) => ({ text, paragraph })));
}

/** The sentences of one paragraph of Discord markup, as `splitSentences` has them. */
export const paragraphSentences = (markup: string): string[] =>
  rawSentences(plainText(markup).trim()).flatMap(shownSentences);

/** The sentences that a piece of `rawSentences` is shown as: one, or more of verse; none of white space. */
export const shownSentences = (raw: string): string[] =>
  splitVerse(raw)
    .map((sentence) => collapseSpaces(sentence.trim()))
    .filter((text) => text !== '');

/** One space wherever there is any; most sentences are so already. */
const collapseSpaces = (text: string) => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The sentences of a paragraph's plain text with the gaps after them: joined they are the text again. */
export function rawSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let end = END.exec(text); end !== null; end = END.exec(text)) {
    const next = end.index + end[0].length;
    if (next < text.length && !endsSentence(text, from, end.index + end[0].trimEnd().length, next)) continue;
    sentences.push(text.slice(from, next));
    from = next;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

/** Characters before and after a mark that are looked at. */
const LOOKBEHIND_CHARS = 24;
const LOOKAHEAD_CHARS = 60;

/** Whether the mark that ends at `end` ends the sentence from `from` on, when the text goes on at `next`. */
function endsSentence(text: string, from: number, end: number, next: number): boolean {
  let first = next;
  while (OPENERS.test(text.charAt(first))) first += 1;
  if (LOWER.test(text.charAt(first))) return false;
  const before = text.slice(Math.max(from, end - LOOKBEHIND_CHARS), end);
  if (before.endsWith('.') && !ELLIPSIS.test(before)) {
    if (TITLE.test(before)) return false;
    if (INITIAL.test(before)) return PRONOUN.test(before);
    if (NUMBERED.test(before) && /\d/.test(text.charAt(next))) return false;
    if (end - from <= LOOKBEHIND_CHARS && NUMBERING.test(before)) return false;
  }
  return !(first === next && SPOKEN.test(before) && SPEAKER.test(text.slice(next, next + LOOKAHEAD_CHARS)));
}

function splitVerse(sentence: string): string[] {
  const lines = sentence.split('\n');
  if (lines.length <= STANZA_LINES + 1 || lines.some((line) => line.length > MAX_VERSE_LINE_CHARS))
    return [sentence];
  const parts = Math.ceil(lines.length / STANZA_LINES);
  return Array.from({ length: parts }, (_, part) =>
    lines.slice(part * STANZA_LINES, (part + 1) * STANZA_LINES).join(' '),
  );
}

// Divides a text that is too long for one scene, at paragraphs where the speaker, the place or the time changes.

import { emphasisSpans } from '../../story/emphasis.ts';
import { findPageBreaks } from '../../story/page-breaks.ts';
import { countWords } from '../../story/words.ts';
import type { TextUnit } from './text-units.ts';

export interface SceneLengths {
  /** The fewest words of a scene that is made by dividing a longer text. */
  readonly minWords: number;
  readonly maxWords: number;
  /** Scenes of more words than this are divided. */
  readonly splitOver: number;
}

/** A unit, or a part of one that is too long for a scene, with the white space before it. */
interface SplitUnit extends TextUnit {
  readonly separator: string;
}

/** The texts of the scenes that the units make, in Discord markup; a single one unless they are too long. */
export function balanceLengths(units: readonly TextUnit[], lengths: SceneLengths): string[] {
  const words = units.reduce((sum, unit) => sum + unit.words, 0);
  if (words <= lengths.splitOver) return [textOf(units.map((unit) => ({ ...unit, separator: '\n\n' })))];
  const parts = units.flatMap((unit) => splitUnit(unit, lengths));
  const ends = optimalEnds(parts, lengths);
  return ends.map((end, at) => textOf(parts.slice(ends[at - 1] ?? 0, end)));
}

function textOf(parts: readonly SplitUnit[]): string {
  return parts.map(({ separator, markup }, at) => (at === 0 ? '' : separator) + markup).join('');
}

/** Splits a unit that is longer than a scene: a paragraph after sentences, a verse after lines. */
function splitUnit(unit: TextUnit, { minWords, maxWords }: SceneLengths): SplitUnit[] {
  if (unit.words <= maxWords) return [{ ...unit, separator: '\n\n' }];
  const spans = emphasisSpans(unit.markup);
  const places = findPageBreaks(unit.markup, 0, unit.markup.length);
  // Emphasis must not be cut. Spans are in order of their starts, so the furthest end so far is enough to compare.
  let [spanIndex, within] = [0, 0];
  const whole = places.filter(({ end, next }) => {
    for (; (spans[spanIndex]?.start ?? Number.POSITIVE_INFINITY) < end; spanIndex += 1)
      within = Math.max(within, spans[spanIndex]?.end ?? 0);
    return next >= within;
  });
  const aboveWordBreaks = whole.filter(({ rank }) => rank < 3);
  const parts: SplitUnit[] = [];
  let [start, separator] = [0, '\n\n'];
  const close = (end: number) => {
    const markup = unit.markup.slice(start, end);
    parts.push({ ...unit, markup, text: markup, words: countWords(markup), separator });
  };
  let words = 0;
  let from = 0;
  for (const { end, next } of aboveWordBreaks.length > 0 ? aboveWordBreaks : whole) {
    words += countWords(unit.markup.slice(from, end));
    from = next;
    if (words < minWords / 2) continue;
    close(end);
    separator = unit.markup.slice(end, next) || '';
    [start, words] = [next, 0];
  }
  close(unit.markup.length);
  return parts;
}

/** The extra cost of each word by which a scene is too short or too long. */
const OUTSIDE_COST_PER_WORD = 4;
/** The cost of the worst place for a scene to end, such as the middle of a sentence. */
const MAX_BREAK_COST = 260;

/** The most paragraphs in a scene; it bounds the search where lines have no words. */
const MAX_UNITS_PER_SCENE = 400;

/** The ends (exclusive) of scenes at the least total cost, which favours medium lengths and places where something changes. */
function optimalEnds(parts: readonly SplitUnit[], { minWords, maxWords }: SceneLengths): number[] {
  const middle = (minWords + maxWords) / 2;
  const cumulativeWords = [0];
  for (const { words } of parts) cumulativeWords.push((cumulativeWords.at(-1) ?? 0) + words);
  const cost = [0, ...parts.map(() => Number.POSITIVE_INFINITY)];
  const previousEnd = [0, ...parts.map(() => 0)];
  for (let end = 1; end <= parts.length; end += 1) {
    const place = end === parts.length ? 0 : MAX_BREAK_COST * (1 - shiftAt(parts, end));
    for (let start = end - 1; start >= Math.max(0, end - MAX_UNITS_PER_SCENE); start -= 1) {
      const words = (cumulativeWords[end] ?? 0) - (cumulativeWords[start] ?? 0);
      if (words > maxWords * 2 && start < end - 1) break;
      const over = Math.max(0, words - maxWords, minWords - words);
      const totalCost =
        (cost[start] ?? 0) + Math.abs(words - middle) ** 2 / middle + over * OUTSIDE_COST_PER_WORD + place;
      if (totalCost < (cost[end] ?? 0)) [cost[end], previousEnd[end]] = [totalCost, start];
    }
  }
  const ends: number[] = [];
  for (let end = parts.length; end > 0; end = previousEnd[end] ?? 0) ends.unshift(end);
  return ends;
}

const SPEECH_START = /^["“‘«„'—–]/;
const TIME_SHIFT =
  /^["“‘]?(?:(?:the|that|this|one|early|late|next|on the|in the|by the|at the)\s+(?:\w+\s+){0,2}(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|winter|hour|dawn|dusk|midnight|noon)|(?:an?|two|three|four|five|six|ten|some|several|many|few)\s+(?:\w+\s+){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?)\b|(?:later|meanwhile|afterwards?|presently|at last|at length|when|after|as soon as|by the time|at (?:\w+ )?o['’]clock|at (?:noon|midnight|dawn|dusk|nightfall|daybreak|sunset|sunrise)|it was (?:\w+ )?(?:\w+ )?(?:o['’]clock|morning|evening|night|late|dark|midnight)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i;
const PLACE_SHIFT =
  /^(?:(?:in|at|on|outside|inside|across|down|up|upon|behind|beyond|under|near|out(?:side)? in)\s+(?:the|a|an|his|her|their|\p{Lu}))/iu;

/** How much changes between a part and the one before it, from 0 (the same sentence) to 1 (another time). */
function shiftAt(parts: readonly SplitUnit[], at: number): number {
  const [before, after] = [parts[at - 1], parts[at]];
  if (before === undefined || after === undefined) return 1;
  if (after.separator !== '\n\n') return 0.1;
  if (before.kind === 'ornament' || after.kind === 'ornament') return 1;
  if (/[:,;—–-]["”’]?$/.test(before.text) || /^\p{Ll}/u.test(after.text)) return 0;
  if (after.kind === 'verse') return before.kind === 'verse' ? 0.5 : 0.15;
  const [spoke, speaks] = [SPEECH_START.test(before.text), SPEECH_START.test(after.text)];
  if (TIME_SHIFT.test(after.text)) return 1;
  if (PLACE_SHIFT.test(after.text)) return spoke ? 0.9 : 0.75;
  if (spoke && speaks) return 0.25;
  if (spoke && !speaks) return 0.8;
  return speaks ? 0.4 : 0.6;
}

// Dividing what is too long for one scene: at paragraphs, where the speaker, the place or the time changes.

import { breaksBetween } from '../../story/breaks.ts';
import { emphasisRuns } from '../../story/emphasis.ts';
import { countWords } from '../../story/words.ts';
import type { Unit } from './scenes.ts';

export interface Lengths {
  /** Words of a scene that is made by dividing. */
  readonly minWords: number;
  readonly maxWords: number;
  /** A scene of more words than this is divided. */
  readonly splitOver: number;
}

/** A unit, or a part of one too long for a scene; `glue` parts it from what stands before it. */
interface Part extends Unit {
  readonly glue: string;
}

/** Texts of Discord markup, in order: one where the units are few enough words. */
export function packed(units: readonly Unit[], lengths: Lengths): string[] {
  const words = units.reduce((sum, unit) => sum + unit.words, 0);
  if (words <= lengths.splitOver) return [textOf(units.map((unit) => ({ ...unit, glue: '\n\n' })))];
  const parts = units.flatMap((unit) => partsOf(unit, lengths));
  const ends = bestEnds(parts, lengths);
  return ends.map((end, at) => textOf(parts.slice(ends[at - 1] ?? 0, end)));
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ glue, markup }, at) => (at === 0 ? '' : glue) + markup).join('');
}

/** A paragraph longer than any scene is broken at its sentences, a verse at its lines. */
function partsOf(unit: Unit, { minWords, maxWords }: Lengths): Part[] {
  if (unit.words <= maxWords) return [{ ...unit, glue: '\n\n' }];
  const runs = emphasisRuns(unit.markup);
  const places = breaksBetween(unit.markup, 0, unit.markup.length);
  // Runs come by their starts: the furthest end so far tells whether a place lies within one.
  let [run, within] = [0, 0];
  const whole = places.filter(({ end, next }) => {
    for (; (runs[run]?.start ?? Number.POSITIVE_INFINITY) < end; run += 1)
      within = Math.max(within, runs[run]?.end ?? 0);
    return next >= within;
  });
  const best = whole.filter(({ rank }) => rank < 3);
  const parts: Part[] = [];
  let [start, glue] = [0, '\n\n'];
  const close = (end: number) => {
    const markup = unit.markup.slice(start, end);
    parts.push({ ...unit, markup, text: markup, words: countWords(markup), glue });
  };
  let words = 0;
  let from = 0;
  for (const { end, next } of best.length > 0 ? best : whole) {
    words += countWords(unit.markup.slice(from, end));
    from = next;
    if (words < minWords / 2) continue;
    close(end);
    glue = unit.markup.slice(end, next) || '';
    [start, words] = [next, 0];
  }
  close(unit.markup.length);
  return parts;
}

/** Too short or too long costs so much a word, beside the distance from the middle. */
const OUTSIDE = 4;
/** What the worst place to divide costs, in words' distance from the middle. */
const BAD_PLACE = 260;

/** Paragraphs in a scene, at most: lines without a word cost no length. */
const MOST_PARTS = 400;

/** Where scenes end (exclusive), at the least cost: lengths near the middle, places where something changes. */
function bestEnds(parts: readonly Part[], { minWords, maxWords }: Lengths): number[] {
  const middle = (minWords + maxWords) / 2;
  const upTo = [0];
  for (const { words } of parts) upTo.push((upTo.at(-1) ?? 0) + words);
  const cost = [0, ...parts.map(() => Number.POSITIVE_INFINITY)];
  const from = [0, ...parts.map(() => 0)];
  for (let end = 1; end <= parts.length; end += 1) {
    const place = end === parts.length ? 0 : BAD_PLACE * (1 - changeAt(parts, end));
    for (let start = end - 1; start >= Math.max(0, end - MOST_PARTS); start -= 1) {
      const words = (upTo[end] ?? 0) - (upTo[start] ?? 0);
      if (words > maxWords * 2 && start < end - 1) break;
      const over = Math.max(0, words - maxWords, minWords - words);
      const whole = (cost[start] ?? 0) + Math.abs(words - middle) ** 2 / middle + over * OUTSIDE + place;
      if (whole < (cost[end] ?? 0)) [cost[end], from[end]] = [whole, start];
    }
  }
  const ends: number[] = [];
  for (let end = parts.length; end > 0; end = from[end] ?? 0) ends.unshift(end);
  return ends;
}

const OPENS_SPEECH = /^["“‘«„'—–]/;
const TIME =
  /^["“‘]?(?:(?:the|that|this|one|early|late|next|on the|in the|by the|at the)\s+(?:\w+\s+){0,2}(?:morning|afternoon|evening|night|day|week|month|year|spring|summer|autumn|winter|hour|dawn|dusk|midnight|noon)|(?:an?|two|three|four|five|six|ten|some|several|many|few)\s+(?:\w+\s+){0,2}(?:minutes?|hours?|days?|weeks?|months?|years?)\b|(?:later|meanwhile|afterwards?|presently|at last|at length|when|after|as soon as|by the time|at (?:\w+ )?o['’]clock|at (?:noon|midnight|dawn|dusk|nightfall|daybreak|sunset|sunrise)|it was (?:\w+ )?(?:\w+ )?(?:o['’]clock|morning|evening|night|late|dark|midnight)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/i;
const PLACE =
  /^(?:(?:in|at|on|outside|inside|across|down|up|upon|behind|beyond|under|near|out(?:side)? in)\s+(?:the|a|an|his|her|their|\p{Lu}))/iu;

/** How much changes between a part and the one before it: 0 (mid-sentence) to 1 (another time). */
function changeAt(parts: readonly Part[], at: number): number {
  const [before, after] = [parts[at - 1], parts[at]];
  if (before === undefined || after === undefined) return 1;
  if (after.glue !== '\n\n') return 0.1;
  if (before.kind === 'ornament' || after.kind === 'ornament') return 1;
  if (/[:,;—–-]["”’]?$/.test(before.text) || /^\p{Ll}/u.test(after.text)) return 0;
  if (after.kind === 'verse') return before.kind === 'verse' ? 0.5 : 0.15;
  const [spoke, speaks] = [OPENS_SPEECH.test(before.text), OPENS_SPEECH.test(after.text)];
  if (TIME.test(after.text)) return 1;
  if (PLACE.test(after.text)) return spoke ? 0.9 : 0.75;
  if (spoke && speaks) return 0.25;
  if (spoke && !speaks) return 0.8;
  return speaks ? 0.4 : 0.6;
}

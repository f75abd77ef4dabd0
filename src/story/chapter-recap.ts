// The chapters read so far, as what can be said of them for sure: who is on the page, where, when, how they begin and end.

import type { RecapLength, RecapSentence } from './recap.ts';
import { splitSentences } from './sentences.ts';
import { dateIn } from './stated-date.ts';
import type { CodexKind } from './story.ts';
import { truncate } from './truncate.ts';
import type { VisibleStory } from './visible-story.ts';

/** A chapter, as far as it is read and asked about. */
export interface ChapterSpan {
  /** 1..N */
  readonly number: number;
  readonly title: string | null;
  /** Scenes, 1..N. */
  readonly first: number;
  readonly last: number;
  /** Whether more of it comes. */
  readonly isOpen: boolean;
}

export interface ChapterRecap extends ChapterSpan {
  /** Those who are on the page most, by their share of it. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** As it stands in the text; null where none does near the beginning. */
  readonly date: string | null;
  /** The line it opens with, and the one it ends with, as far as it is read; null where only its title is told. */
  readonly opens: RecapSentence | null;
  readonly ends: RecapSentence | null;
  /** Lines of its last scenes that can be understood alone, where it is told in detail. */
  readonly scenes: readonly RecapSentence[];
}

/** In the order of the story, those that are told whole last, but for `long`, where all are. */
export interface ChapterRecaps {
  readonly chapters: readonly ChapterRecap[];
  readonly page: number;
  readonly pages: number;
}

/** Chapters on a page of a long recap: with all that is told of them they fit a message. */
const CHAPTERS_PER_PAGE = 4;

/** The texts (Discord markup) of scenes, by number. */
export type SceneTexts = (scene: number) => Promise<string>;

/** Whether nobody wrote recaps for what is read: then its chapters are told. */
export function lacksRecaps({ scenes }: VisibleStory): boolean {
  return scenes.every(({ recap }) => recap === null);
}

/**
 * The chapters from scene `from` (1..N) on, as far as they are read. `short` names them and tells the last, `medium`
 * tells of each who is in it, where and when, `long` tells all, a page at a time.
 * @param page from 1; the nearest there is
 */
export async function recapChapters(
  visible: VisibleStory,
  textOf: SceneTexts,
  length: RecapLength,
  from: number,
  page: number,
): Promise<ChapterRecaps> {
  const all = readChapters(visible, from);
  const pages = length === 'long' ? Math.max(1, Math.ceil(all.length / CHAPTERS_PER_PAGE)) : 1;
  const shown = Math.min(Math.max(1, page), pages);
  const chosen =
    length === 'long' ? all.slice((shown - 1) * CHAPTERS_PER_PAGE, shown * CHAPTERS_PER_PAGE) : all;
  const chapters = chosen.map((span) => {
    if (length === 'long') return tellWhole(visible, span, textOf);
    if (span === all.at(-1)) return tellInDetail(visible, span, textOf);
    if (length === 'short') return nameOnly(span);
    return all.indexOf(span) < all.length - MAX_CLOSED_CHAPTERS
      ? tellBriefly(visible, span, textOf)
      : tellWithEnd(visible, span, textOf);
  });
  return { chapters: await Promise.all(chapters), page: shown, pages };
}

/** The chapters of which anything from scene `from` on is read. */
function readChapters({ chapters, gate, partial, words }: VisibleStory, from: number): ChapterSpan[] {
  const lastOpen = partial.length > 0 ? gate + 1 : gate;
  return chapters.flatMap(({ title, firstScene }, index) => {
    const end = (chapters[index + 1]?.firstScene ?? words.length + 1) - 1;
    const [first, last] = [Math.max(firstScene, from), Math.min(end, lastOpen)];
    return first > last ? [] : [{ number: index + 1, title, first, last, isOpen: gate < end }];
  });
}

const nameOnly = (span: ChapterSpan): ChapterRecap => ({
  ...span,
  ...{ people: [], places: [], date: null, opens: null, ends: null, scenes: [] },
});

async function tellBriefly(
  visible: VisibleStory,
  span: ChapterSpan,
  textOf: SceneTexts,
): Promise<ChapterRecap> {
  const opening = await sentencesOf(visible, span.first, textOf);
  return {
    ...nameOnly(span),
    people: mostMentioned(visible, span, PEOPLE, MAX_PEOPLE),
    places: mostMentioned(visible, span, PLACES, MAX_PLACES),
    date: dateIn(opening.slice(0, MAX_DATED_SENTENCES), visible.language),
  };
}

/** Chapters before the last of which a medium recap tells the end: those that somebody still has to recall. */
const MAX_CLOSED_CHAPTERS = 12;

async function tellWithEnd(
  visible: VisibleStory,
  span: ChapterSpan,
  textOf: SceneTexts,
): Promise<ChapterRecap> {
  const ending = await sentencesOf(visible, span.last, textOf);
  return {
    ...(await tellBriefly(visible, span, textOf)),
    ends: { scene: span.last, text: lastLine(ending) },
  };
}

async function tellWhole(
  visible: VisibleStory,
  span: ChapterSpan,
  textOf: SceneTexts,
): Promise<ChapterRecap> {
  const brief = await tellBriefly(visible, span, textOf);
  const opening = await sentencesOf(visible, span.first, textOf);
  const ending = await sentencesOf(visible, span.last, textOf);
  return {
    ...brief,
    opens: { scene: span.first, text: firstLine(opening) },
    ends: { scene: span.last, text: lastLine(ending) },
  };
}

/** Scenes of the last chapter of which a line is told, beside its first and its last. */
const MAX_DETAILED_SCENES = 3;
/** Characters of the lines that the last chapter ends with: whoever goes on reads them again. */
const MIN_CLOSING_CHARS = 320;
const MAX_CLOSING_CHARS = 640;

async function tellInDetail(
  visible: VisibleStory,
  span: ChapterSpan,
  textOf: SceneTexts,
): Promise<ChapterRecap> {
  const whole = await tellWhole(visible, span, textOf);
  const from = Math.max(span.first + 1, span.last - MAX_DETAILED_SCENES);
  const numbers = Array.from({ length: Math.max(0, span.last - from) }, (_, place) => from + place);
  const scenes = await Promise.all(
    numbers.map(async (scene) => {
      const text = plainLine(await sentencesOf(visible, scene, textOf), whole.people);
      return text === null ? [] : [{ scene, text }];
    }),
  );
  const ending = await sentencesOf(visible, span.last, textOf);
  return {
    ...whole,
    scenes: scenes.flat(),
    ends: { scene: span.last, text: lastLine(ending, MIN_CLOSING_CHARS, MAX_CLOSING_CHARS) },
  };
}

/** Characters at the beginning of a sentence in which whoever it tells of is named. */
const MAX_SUBJECT_CHARS = 30;
const SPEECH = /["“”„«»「」]/;
/** What begins so goes on from something before it. */
const GOES_ON = /^(?:[^\p{Lu}]|(?:And|But|So|Then|This|That|These|Those|With that|It)\b)/u;

/** The first sentence that can be understood alone: it names somebody, holds no speech, and is of a good length; else null. */
function plainLine(sentences: readonly string[], people: readonly string[]): string | null {
  const names = people.flatMap((name) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']);
  return (
    sentences.find(
      (sentence) =>
        sentence.length >= MIN_LINE_CHARS &&
        sentence.length <= MAX_LINE_CHARS &&
        !SPEECH.test(sentence) &&
        !GOES_ON.test(sentence) &&
        names.some((name) => name.length > 2 && sentence.slice(0, MAX_SUBJECT_CHARS).includes(name)),
    ) ?? null
  );
}

/** The sentences of a scene, as far as it is read. */
async function sentencesOf(
  { gate, partial }: VisibleStory,
  scene: number,
  textOf: SceneTexts,
): Promise<readonly string[]> {
  return scene > gate ? partial : splitSentences(await textOf(scene)).map(({ text }) => text);
}

/** Among how many sentences of a chapter, from the first, its date is looked for. */
const MAX_DATED_SENTENCES = 3;
const MAX_PEOPLE = 5;
const MAX_PLACES = 2;
const PEOPLE: readonly CodexKind[] = ['person', 'creature'];
const PLACES: readonly CodexKind[] = ['place'];
/** Of all mentions of that kind: who has fewer only passes by. */
const MIN_SHARE = 0.06;
const MIN_MENTIONS = 2;
const MAX_THIN_MENTIONS = 3;

/** The headings of those of some kinds that a chapter mentions most, the most mentioned first. */
function mostMentioned(
  { codex }: VisibleStory,
  { first, last }: ChapterSpan,
  kinds: readonly CodexKind[],
  limit: number,
): string[] {
  const counted = codex
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ heading, mentions }) => ({
      heading,
      count: mentions.reduce(
        (sum, { scene, count }) => (scene >= first && scene <= last ? sum + count : sum),
        0,
      ),
    }))
    .filter(({ count }) => count > 0);
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  // Named once among many, somebody is only spoken of; and a place even where no other is.
  const isThin = kinds === PEOPLE && counted.every(({ count }) => count <= MAX_THIN_MENTIONS);
  const least = isThin ? 1 : MIN_MENTIONS;
  return counted
    .filter(({ count }) => count >= least && count >= MIN_SHARE * all)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit)
    .map(({ heading }) => heading);
}

/** Characters that a line has at least, where sentences stand beside it to make it so long, and at most. */
const MIN_LINE_CHARS = 50;
const MAX_LINE_CHARS = 240;

function firstLine(sentences: readonly string[]): string {
  let line = '';
  for (const sentence of sentences) {
    if (line.length >= MIN_LINE_CHARS || `${line} ${sentence}`.length > MAX_LINE_CHARS) break;
    line = `${line} ${sentence}`.trim();
  }
  return line === '' ? truncate(sentences[0] ?? '', MAX_LINE_CHARS) : line;
}

function lastLine(
  sentences: readonly string[],
  minChars = MIN_LINE_CHARS,
  maxChars = MAX_LINE_CHARS,
): string {
  let line = '';
  for (const sentence of sentences.toReversed()) {
    if (line.length >= minChars || `${sentence} ${line}`.length > maxChars) break;
    line = `${sentence} ${line}`.trim();
  }
  return line === '' ? truncate(sentences.at(-1) ?? '', maxChars) : line;
}

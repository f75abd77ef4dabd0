// Builds chapters from headings, breaks and text in the order in which they come.

import type { Item } from './items.ts';
import { headingUnit, type TextUnit, titleUnit, unitOf } from './text-units.ts';

/** The text between two headings or breaks. */
export interface Segment {
  readonly title: string | null;
  readonly units: readonly TextUnit[];
  /** What it begins with. A segment after a heading stays; one after a break may be joined to the one before. */
  readonly startedBy: 'chapter' | 'heading' | 'break' | 'lost-break';
  readonly unsure: boolean;
}

export interface ChapterDraft {
  readonly title: string | null;
  readonly name: string | null;
  readonly segments: readonly Segment[];
}

/** A heading that begins a chapter, or a part with chapters below it. */
export interface ChapterHeading {
  readonly role: 'chapter' | 'part';
  readonly title: string | null;
  /** Its label and number as written; a first chapter without a title is called so below the name of its part. */
  readonly number?: string | null;
  readonly unsure: boolean;
  /** What is too long for a title, and stands at the beginning of the text instead. */
  readonly summary?: string | null;
  /** A slug made of its number, such as “chapter-12”. */
  readonly name: string | null;
}

/** A heading inside a chapter; an inline one stays in the text and begins no scene. */
export interface SceneHeading {
  readonly role: 'scene';
  readonly title: string | null;
  readonly inline: boolean;
  readonly unsure: boolean;
}

type OpenSegment = {
  -readonly [Key in keyof Segment]: Key extends 'units' ? TextUnit[] : Segment[Key];
};

interface OpenChapter {
  /** Whether a part began it: then the first chapter below the part continues it. */
  isPart: boolean;
  title: string | null;
  /** Its own number, where its title is only the name of its part. */
  number: string | null;
  name: string | null;
  segments: OpenSegment[];
}

/** A part with at least this many words before its first chapter is a chapter of its own. */
const MIN_PART_WORDS = 300;

export class ChapterBuilder {
  readonly #chapters: OpenChapter[] = [];
  #current = this.#open(null, null, false, false);
  /** Titles of chapters without text, which become part of the next title. */
  #pendingTitles: string[] = [];

  startChapter(heading: ChapterHeading): void {
    this.#begin(heading);
    if (heading.summary) this.#segment().units.push(titleUnit(heading.summary));
  }

  #begin({ role, title, number = null, name, unsure }: ChapterHeading): void {
    const current = this.#current;
    if (role === 'chapter' && current.isPart && wordsInChapter(current) < MIN_PART_WORDS) {
      current.title = joinTitles([current.title, title]) || null;
      current.number = title === null ? number : null;
      current.name = name;
      current.isPart = false;
      return;
    }
    if (isBare(current)) {
      if (current.title !== null) this.#pendingTitles.push(current.title);
      this.#chapters.pop();
    }
    const fullTitle = this.#pendingTitles.length > 0 ? joinTitles([...this.#pendingTitles, title]) : title;
    this.#pendingTitles = [];
    this.#current = this.#open(fullTitle, name, unsure, role === 'part');
  }

  addSceneHeading({ title, inline, unsure }: SceneHeading, item: Item): void {
    const unit = headingUnit(item);
    if (inline) this.#segment().units.push(unit);
    else this.#startSegment('heading', unsure, title, unit);
  }

  addBreak(): void {
    this.#startSegment('break', false, null, null);
  }

  /** Adds text; `isLostBreak` where a scene break before it seems to have been lost. */
  addText(item: Item, isLostBreak: boolean): void {
    if (isLostBreak && this.#segment().units.length > 0) this.#startSegment('lost-break', true, null, null);
    this.#segment().units.push(unitOf(item));
  }

  /** The chapters that have text. Titles left over at the end are kept as text of the last one. */
  finish(): ChapterDraft[] {
    if (isBare(this.#current)) {
      this.#chapters.pop();
      const left = [...this.#pendingTitles, this.#current.title].filter((title) => title !== null);
      this.#chapters
        .at(-1)
        ?.segments.at(-1)
        ?.units.push(...left.map(titleUnit));
    }
    return this.#chapters.map(({ title, number, ...chapter }) => ({
      ...chapter,
      title: title === null ? null : joinTitles([title, number]),
    }));
  }

  #open(title: string | null, name: string | null, unsure: boolean, isPart: boolean): OpenChapter {
    const segments: OpenSegment[] = [{ title: null, units: [], startedBy: 'chapter', unsure }];
    const chapter = { isPart, title, number: null, name, segments };
    this.#chapters.push(chapter);
    return chapter;
  }

  #segment(): OpenSegment {
    return this.#current.segments.at(-1) ?? { title: null, units: [], startedBy: 'break', unsure: false };
  }

  #startSegment(
    startedBy: Segment['startedBy'],
    unsure: boolean,
    title: string | null,
    heading: TextUnit | null,
  ): void {
    const last = this.#segment();
    if (last.units.length > 0) this.#current.segments.push({ title, units: [], startedBy, unsure });
    else if (title !== null && heading !== null) {
      // Right below another heading, only a title is worth keeping; a number alone is dropped.
      if (last.title === null && last.startedBy !== 'chapter') last.title = title;
      else last.units.push(heading);
    }
    if (last.startedBy === 'break' && startedBy === 'heading') last.startedBy = startedBy;
  }
}

const isBare = ({ segments }: OpenChapter) => segments.every(({ units }) => units.length === 0);

const wordsInChapter = ({ segments }: OpenChapter) =>
  segments.reduce((sum, { units }) => sum + units.reduce((all, { words }) => all + words, 0), 0);

const joinTitles = (titles: readonly (string | null)[]) =>
  titles.filter((title) => title !== null).join(': ');

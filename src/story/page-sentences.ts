// How many sentences of a scene stand whole on its pages. A long paragraph is not read from its beginning for each page.

import { type EmphasisSpan, emphasisSpans } from './emphasis.ts';
import { plainTextWithOffsets } from './markup.ts';
import { PARAGRAPH_GAP, paragraphSentences, rawSentences, shownSentences } from './sentences.ts';

/** Shorter paragraphs, in characters, are read anew for each page that ends within them. */
const MIN_RESUMED_CHARS = 4_000;
/** How far before a page's end the sentences are the same as in the whole paragraph, in characters: none looks further. */
const LOOKAHEAD_CHARS = 200;
/** What is read beyond emphasis that the page breaks off: the sentence with its marker differs, and nothing after counts. */
const BROKEN_OFF_CHARS = 4_000;

/**
 * For each page end (an offset into the text of Discord markup, in order), how many sentences stand whole on the pages
 * up to it, as `splitSentences` counts them. On the last page all do.
 */
export function countSentences(text: string, ends: readonly number[]): number[] {
  const paragraphs = paragraphsOf(text);
  let [current, before] = [0, 0];
  const counts = ends.map((end) => {
    for (let next = paragraphs[current + 1]; next !== undefined && next.start < end; ) {
      before += paragraphs[current]?.total ?? 0;
      current += 1;
      next = paragraphs[current + 1];
    }
    const paragraph = paragraphs[current];
    return paragraph === undefined ? 0 : before + paragraph.countUpTo(end - paragraph.start);
  });
  if (counts.length > 0) counts[counts.length - 1] = paragraphs.reduce((sum, { total }) => sum + total, 0);
  return counts;
}

interface Paragraph {
  /** Where it begins in the scene's text. */
  readonly start: number;
  /** Its sentences. */
  readonly total: number;
  /** How many stand whole before an offset into it; asked in order. */
  countUpTo(end: number): number;
}

/** Sentences end at paragraphs. */
function paragraphsOf(text: string): Paragraph[] {
  const gaps = [...text.matchAll(PARAGRAPH_GAP)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  return starts.map((start, index) => {
    const source = text.slice(start, gaps[index]?.index);
    return { start, ...(source.length < MIN_RESUMED_CHARS ? shortParagraph(source) : longParagraph(source)) };
  });
}

function shortParagraph(source: string): Omit<Paragraph, 'start'> {
  const all = paragraphSentences(source);
  return {
    total: all.length,
    countUpTo: (end) => commonSentences(paragraphSentences(source.slice(0, end)), all, 0),
  };
}

/** A sentence from which on reading can begin, since no emphasis goes over its beginning. */
interface ResumePoint {
  readonly source: number;
  /** The sentences before it. */
  readonly sentences: number;
  /** The characters of plain text up to the next sentence; none where lines of verse may be sentences of their own. */
  readonly chars: number;
}

function longParagraph(source: string): Omit<Paragraph, 'start'> {
  const spans = emphasisSpans(source);
  const { all, points } = resumePoints(source, spans);
  let [span, point] = [0, 0];
  return {
    total: all.length,
    countUpTo(end) {
      while ((spans[span]?.end ?? Number.POSITIVE_INFINITY) <= end) span += 1;
      const open = spans[span]?.start ?? end;
      const same = Math.min(open, end);
      while ((points[point + 1]?.source ?? Number.POSITIVE_INFINITY) <= same - LOOKAHEAD_CHARS) point += 1;
      // What a page breaks off may begin before what the page before it broke off.
      const from = points.findLast(({ source: at }, index) => index <= point && at <= same - LOOKAHEAD_CHARS);
      const { source: at, sentences, chars } = from ?? { source: 0, sentences: 0, chars: 0 };
      const until = open < end ? Math.min(end, open + BROKEN_OFF_CHARS) : end;
      if (chars > until - at) return sentences;
      return commonSentences(paragraphSentences(source.slice(at, until)), all, sentences);
    },
  };
}

function resumePoints(
  source: string,
  spans: readonly EmphasisSpan[],
): { readonly all: readonly string[]; readonly points: readonly ResumePoint[] } {
  const { text, sourceOf } = plainTextWithOffsets(source);
  const all: string[] = [];
  const points: ResumePoint[] = [];
  let plain = text.length - text.trimStart().length;
  let [next, within] = [0, 0];
  for (const raw of rawSentences(text.trim())) {
    const at = sourceOf(plain);
    for (let span = spans[next]; span !== undefined && span.start < at; span = spans[next]) {
      within = Math.max(within, span.end);
      next += 1;
    }
    const shown = shownSentences(raw);
    if (within <= at)
      points.push({
        source: at,
        sentences: all.length,
        chars: shown.length === 1 ? (shown[0]?.length ?? 0) : 0,
      });
    all.push(...shown);
    plain += raw.length;
  }
  return { all, points };
}

/** What stands whole on a page stands there as it does in the whole paragraph; counts the sentences before `from` too. */
function commonSentences(shown: readonly string[], all: readonly string[], from: number): number {
  const differs = shown.findIndex((text, index) => text !== all[from + index]);
  return from + (differs === -1 ? shown.length : differs);
}

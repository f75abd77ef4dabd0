// Takes a prepared book apart into pieces, and puts them together again on the other side.

import type { PreparedBook, TextAnalysis } from '../ports/importer.ts';
import type { Piece, PreparedRest } from './job.ts';

/** Characters of one piece: copied in a millisecond or two. */
const MAX_PIECE_CHARS = 1_000_000;

/** The pieces, in any order, and the rest. */
export function takeApart({ about, cover, built, analysis }: PreparedBook): {
  readonly pieces: readonly Piece[];
  readonly rest: PreparedRest;
} {
  const { full, doubts, excluded, excludedTexts, notes } = built;
  const { salientSentences, index, codex } = analysis;
  return {
    pieces: [
      ...chunksOf(full.texts).map((texts): Piece => ({ part: 'texts', texts })),
      ...chunksOf(excludedTexts).map((texts): Piece => ({ part: 'excluded', texts })),
      { part: 'analysis', analysis: { salientSentences } },
      { part: 'analysis', analysis: { index } },
      { part: 'analysis', analysis: { codex } },
    ],
    rest: { about, cover, story: full.story, doubts, excluded, notes },
  };
}

/** @throws Error where a piece is missing */
export function putTogether(pieces: readonly Piece[], rest: PreparedRest): PreparedBook {
  const textsOf = (part: 'texts' | 'excluded') =>
    pieces.flatMap((piece) => (piece.part === part ? piece.texts : []));
  const analysis: Partial<TextAnalysis> = Object.assign(
    {},
    ...pieces.map((piece) => (piece.part === 'analysis' ? piece.analysis : {})),
  );
  const { salientSentences, index, codex } = analysis;
  if (salientSentences === undefined || index === undefined || codex === undefined)
    throw new Error('a piece of a book is missing');
  const { about, cover, story, doubts, excluded, notes } = rest;
  return {
    ...{ about, cover },
    built: {
      full: { story, texts: textsOf('texts') },
      ...{ doubts, excluded, excludedTexts: textsOf('excluded'), notes },
    },
    analysis: { salientSentences, index, codex },
  };
}

function chunksOf(texts: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chars = 0;
  for (const text of texts) {
    const last = chunks.at(-1);
    if (last === undefined || chars + text.length > MAX_PIECE_CHARS) {
      chunks.push([text]);
      chars = text.length;
    } else {
      last.push(text);
      chars += text.length;
    }
  }
  return chunks;
}

// What an evaluation asks about a book, and where the answer stands.

export const KINDS = ['fact', 'name', 'phrase', 'paraphrase', 'typo'] as const;
export type AskedKind = (typeof KINDS)[number];

/** The scenes of `chapter` whose words hold all of `needle` answer, however the chapter is divided. */
export interface Asked {
  readonly kind: AskedKind;
  readonly query: string;
  /** 1..N */
  readonly chapter: number;
  /** A few words that stand where the answer does, each somewhere in the scene. */
  readonly needle: string;
}

/** One a line: “chapter | query | needle”. */
export function asked(kind: AskedKind, lines: string): Asked[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [chapter = '', query = '', needle = ''] = line.split('|').map((part) => part.trim());
      return { kind, query, chapter: Number(chapter), needle };
    });
}

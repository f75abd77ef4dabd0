// What an evaluation asks about a book, and where the answer stands.

export const EVALUATION_KINDS = ['fact', 'name', 'phrase', 'paraphrase', 'typo'] as const;
export type EvaluationKind = (typeof EVALUATION_KINDS)[number];

/** The scenes of `chapter` whose words hold all of `needle` answer, however the chapter is divided. */
export interface EvaluationQuery {
  readonly kind: EvaluationKind;
  readonly query: string;
  /** 1..N */
  readonly chapter: number;
  /** A few words that stand where the answer does, each somewhere in the scene. */
  readonly needle: string;
}

/** One a line: “chapter | query | needle”. */
export function parseQueries(kind: EvaluationKind, lines: string): EvaluationQuery[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [chapter = '', query = '', needle = ''] = line.split('|').map((part) => part.trim());
      return { kind, query, chapter: Number(chapter), needle };
    });
}

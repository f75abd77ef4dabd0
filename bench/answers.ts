// answers: how well questions about real books are answered, by evaluation sets that stand in test/support/answers.

import { type Book, readBooks } from './answers/books.ts';
import { castRows } from './answers/cast.ts';
import { questionRows } from './answers/questions.ts';
import type { Bench, Row } from './bench.ts';

/** What is measured of the books: answers to questions, and who and what is found in them. */
const EVALUATIONS: readonly ((books: readonly Book[]) => Row[])[] = [
  questionRows,
  (books) => castRows({ alice: textsOf(books, 'Alice'), sherlock: textsOf(books, 'Sherlock') }),
];

function textsOf(books: readonly Book[], name: string): readonly string[] {
  const book = books.find((each) => each.name === name);
  if (book === undefined) throw new Error(`${name} is not among the books`);
  return book.full.texts;
}

export const answers: Bench = {
  name: 'answers',
  async run() {
    const books = await readBooks();
    return EVALUATIONS.flatMap((part) => part(books));
  },
};

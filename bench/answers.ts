// answers: how well questions about real books are answered, by evaluation sets that stand in test/support/answers.

import { type Book, readBooks } from './answers/books.ts';
import { questionRows } from './answers/questions.ts';
import type { Bench, Row } from './bench.ts';

/** What is measured of the books; what a codex finds belongs here too. */
const PARTS: readonly ((books: readonly Book[]) => Row[])[] = [questionRows];

export const answers: Bench = {
  name: 'answers',
  async run() {
    const books = await readBooks();
    return PARTS.flatMap((part) => part(books));
  },
};

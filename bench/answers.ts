// answers: how many questions the lines shown by `/lookup` answer, and how well the codex finds who is in a book.

import { readBook } from './answers/books.ts';
import { castRows } from './answers/cast.ts';
import { HALVES } from './answers/questions.ts';
import { questionRows } from './answers/rows.ts';
import { type Bench, UsageError } from './bench.ts';

export const answers: Bench = {
  name: 'answers',
  options: ['half'],
  async run(_context, { half }) {
    const halves = HALVES.filter((each) => half === undefined || each === half);
    if (halves.length === 0) throw new UsageError(`--half is ${HALVES.join(' or ')}.`);
    return [
      ...(await questionRows(halves)),
      ...castRows({
        alice: (await readBook('alice-pg11.txt')).texts,
        sherlock: (await readBook('sherlock-pg1661.txt')).texts,
      }),
    ];
  },
};

// How many questions the lines shown answer, by half and kind, beside MiniSearch.

import { importStoryBytes } from '../../src/cli/story-of-file.ts';
import { atLeast, atMost, type Row, reported } from '../bench.ts';
import { openMiniSearchWindows } from '../peers/mini-search-windows.ts';
import { readBook } from './books.ts';
import { type Answered, answer, unanswerable } from './evaluate.ts';
import { ASKED_BOOKS, type AskedBook, type Half, QUESTION_KINDS, type QuestionKind } from './questions.ts';
import { openLookup } from './shown.ts';

interface Asked {
  readonly language: AskedBook['language'];
  readonly ours: Answered;
  readonly peer: Answered;
}

/** Per cent of the half that nobody tuned on; null where only the whole is judged. */
const MIN_PERCENT: Readonly<Record<Exclude<QuestionKind, 'later'>, number | null>> = {
  who: 75,
  fact: null,
  paraphrase: 25,
  phrase: 100,
  typo: 85,
};
const MIN_ENGLISH_PERCENT = 70;
const MIN_OTHERS_PERCENT = 55;

/** @throws UsageError where the texts are not there @throws Error for a question that no passage can answer */
export async function questionRows(halves: readonly Half[]): Promise<Row[]> {
  const asked: Asked[] = [];
  for (const { file, text, language, questions } of ASKED_BOOKS) {
    const full = text === null ? await readBook(file) : await importStoryBytes(Buffer.from(text), file);
    const [unfair] = unanswerable(full, questions);
    if (unfair !== undefined) throw new Error(`${file}: nothing answers “${unfair.query}”`);
    const [ours, peer] = [openLookup(full), openMiniSearchWindows(full)];
    for (const question of questions) {
      if (!halves.includes(question.half)) continue;
      asked.push({
        language,
        ours: answer(full, question, ours),
        peer: answer(full, question, peer),
      });
    }
  }
  const leaks = asked.reduce((sum, { ours }) => sum + ours.leaks, 0);
  return [
    ...halves.flatMap((half) =>
      rowsOfHalf(
        half,
        asked.filter(({ ours }) => ours.question.half === half),
      ),
    ),
    atMost(0, { what: `passages from beyond the gate, of ${asked.length} questions`, unit: '', ours: leaks }),
  ];
}

function rowsOfHalf(half: Half, all: readonly Asked[]): Row[] {
  const now = all.filter(({ ours }) => ours.question.kind !== 'later');
  const later = all.filter(({ ours }) => ours.question.kind === 'later');
  const english = now.filter((each) => each.language === 'en');
  const others = now.filter((each) => each.language !== 'en');
  const row = (what: string, of: readonly Asked[], min: number | null) => {
    const [ours, peer] = [
      percent(of, (each) => each.ours.rank >= 0),
      percent(of, (each) => each.peer.rank >= 0),
    ];
    const measured = { what: `${half}, ${what}: lines that answer, of ${of.length}`, unit: '%', ours, peer };
    return min === null || half === 'tuning' ? reported(measured) : atLeast(min, measured);
  };
  return [
    row('English', english, MIN_ENGLISH_PERCENT),
    row('other languages', others, MIN_OTHERS_PERCENT),
    row(
      'German among them',
      others.filter(({ language }) => language === 'de'),
      null,
    ),
    ...QUESTION_KINDS.flatMap((kind) =>
      kind === 'later'
        ? []
        : [
            row(
              kind,
              now.filter(({ ours }) => ours.question.kind === kind),
              MIN_PERCENT[kind],
            ),
          ],
    ),
    reported({
      what: `${half}: the first line answers, of ${now.length}`,
      unit: '%',
      ours: percent(now, ({ ours }) => ours.rank === 0),
      peer: percent(now, ({ peer }) => peer.rank === 0),
    }),
    reported({
      what: `${half}: told as the closest though a line answers`,
      unit: '%',
      ours: percent(
        now.filter(({ ours }) => ours.rank >= 0),
        ({ ours }) => !ours.confident,
      ),
    }),
    reported({
      what: `${half}: told as the closest, or nothing, where the answer comes later, of ${later.length}`,
      unit: '%',
      ours: percent(later, ({ ours }) => !ours.confident),
    }),
  ];
}

function percent(of: readonly Asked[], is: (each: Asked) => boolean): number {
  return (100 * of.filter(is).length) / Math.max(1, of.length);
}

// How far an import is: from what is done of a step to what is done of the whole.

import type { ImportStep } from '../ports/importer.ts';

/**
 * Of the time that an import takes, the percentage of each step: the means of two novels, as measured on two cores.
 * The Adventures of Sherlock Holmes, a plain text: 21, 22, 10, 14, 33. Moby-Dick, an EPUB: 36, 9, 10, 9, 36.
 */
const STEP_PERCENT: Readonly<Record<ImportStep, number>> = {
  read: 28,
  divide: 16,
  sentences: 10,
  index: 12,
  codex: 34,
};

/** Reports closer together than this say nothing new. */
const MIN_REPORTED_PART = 0.01;

/**
 * Gives what is to be called with how much of a step is done, 0 to 1; `report` learns how much of the whole that is,
 * at the start of each step and then at each percent.
 * @param steps those that are taken, in order
 */
export function createStepProgress(
  steps: readonly ImportStep[],
  report: (part: number, step: ImportStep) => void,
): (step: ImportStep, done: number) => void {
  const total = percentOf(steps);
  let reported: { readonly part: number; readonly step: ImportStep } | null = null;
  return (step, done) => {
    const before = percentOf(steps.slice(0, steps.indexOf(step)));
    const part = (before + STEP_PERCENT[step] * done) / total;
    if (reported?.step === step && part - reported.part < MIN_REPORTED_PART) return;
    reported = { part, step };
    report(part, step);
  };
}

const percentOf = (steps: readonly ImportStep[]) => steps.reduce((sum, step) => sum + STEP_PERCENT[step], 0);

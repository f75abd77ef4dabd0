// How far an import is: steps weighted by the time they take.

import { expect, it } from 'vitest';
import { createStepProgress } from '../../src/import-worker/step-progress.ts';
import type { ImportStep } from '../../src/ports/importer.ts';

const ALL_STEPS: readonly ImportStep[] = ['read', 'divide', 'sentences', 'index', 'codex'];

function reported(steps: readonly ImportStep[], calls: readonly (readonly [ImportStep, number])[]) {
  const reports: (readonly [ImportStep, number])[] = [];
  const onStep = createStepProgress(steps, (part, step) =>
    reports.push([step, Math.round(part * 1000) / 1000]),
  );
  for (const [step, done] of calls) onStep(step, done);
  return reports;
}

it('begins each step of an import where the time of those before it ends', () => {
  expect(
    reported(
      ALL_STEPS,
      ALL_STEPS.map((step) => [step, 0]),
    ),
  ).toEqual([
    ['read', 0],
    ['divide', 0.28],
    ['sentences', 0.44],
    ['index', 0.54],
    ['codex', 0.66],
  ]);
});

it('shares the whole among the steps that are taken', () => {
  expect(
    reported(
      ['read', 'divide'],
      [
        ['read', 0],
        ['divide', 0],
        ['divide', 1],
      ],
    ),
  ).toEqual([
    ['read', 0],
    ['divide', 0.636],
    ['divide', 1],
  ]);
});

it('moves within a step, and reports no less than a percent', () => {
  const calls = Array.from({ length: 1001 }, (_, index) => ['codex', index / 1000] as const);
  const reports = reported(ALL_STEPS, calls);
  expect(reports.length).toBeGreaterThan(25);
  expect(reports.length).toBeLessThanOrEqual(35);
  for (const [index, [, part]] of reports.entries())
    expect(part).toBeGreaterThan(reports[index - 1]?.[1] ?? 0);
});

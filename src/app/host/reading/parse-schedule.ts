// Reads what a host typed about times into a schedule, and names everything that is wrong with it.

import type { UserProblem } from '../../../ports/user-error.ts';
import { isSameDayRule, parseDayRule } from '../../../reading/day-rules.ts';
import { type DayRule, EVERY_DAY, type Portion, type Schedule } from '../../../reading/schedule.ts';
import { findZone } from '../../../reading/time-zones.ts';
import { parseTimes } from '../../../reading/times.ts';

/** As typed; null or white space where nothing was. */
export interface ScheduleInput {
  readonly times: string | null;
  readonly days: string | null;
  readonly zone: string | null;
  /** Scenes in each installment, 1 or more. */
  readonly scenes: number | null;
  /** The date, as YYYY-MM-DD, that “every n” counts from. */
  readonly from?: string | null;
}

export type ParsedSchedule =
  | { readonly schedule: Schedule | null }
  | { readonly problems: readonly [UserProblem, ...UserProblem[]] };

const ONE_SCENE: Portion = { kind: 'scenes', scenes: 1 };

/**
 * The schedule that was typed; what was left out comes from `base`, else it is every day, one scene, `lastZone`.
 * Nothing typed at all leaves `base` as it is. New days are counted anew, those it has already go on being counted.
 */
export function parseSchedule(
  input: ScheduleInput,
  base: Schedule | null,
  lastZone: string | null,
): ParsedSchedule {
  const [times, days, zone] = [nonBlank(input.times), nonBlank(input.days), nonBlank(input.zone)];
  const from = input.from ?? null;
  if (times === null && days === null && zone === null && from === null && input.scenes === null)
    return { schedule: base };
  const readTimes = times === null ? defaultTimes(base) : parseTimes(times);
  const readDays = days === null ? { rule: base?.days ?? EVERY_DAY } : parseDayRule(days);
  const readZone = resolveZone(zone, base?.zone ?? lastZone);
  const [first, ...more] = [
    'problem' in readTimes && timesProblem(readTimes.problem),
    'problem' in readDays && ({ kind: 'days', problem: readDays.problem } as const),
    'problem' in readZone && readZone.problem,
  ].filter((problem) => problem !== false);
  if (first !== undefined) return { problems: [first, ...more] };
  if ('problem' in readTimes || 'problem' in readDays || 'problem' in readZone) return { schedule: base };
  const portion: Portion =
    input.scenes === null ? (base?.portion ?? ONE_SCENE) : { kind: 'scenes', scenes: input.scenes };
  const { rule } = readDays;
  const timing = { times: readTimes.times, days: rule, from: from ?? keptDate(rule, base) };
  return { schedule: { ...timing, zone: readZone.zone, portion } };
}

function keptDate(rule: DayRule, base: Schedule | null): string | null {
  return base !== null && isSameDayRule(rule, base.days) ? base.from : null;
}

function nonBlank(typed: string | null): string | null {
  return typed === null || typed.trim() === '' ? null : typed;
}

type TimesOrProblem = ReturnType<typeof parseTimes> | { readonly problem: 'left-out' };

/** Days or a zone alone make no schedule. */
function defaultTimes(base: Schedule | null): TimesOrProblem {
  return base === null ? { problem: 'left-out' } : { times: base.times };
}

function timesProblem(problem: Extract<TimesOrProblem, { problem: unknown }>['problem']): UserProblem {
  return problem === 'left-out' ? { kind: 'schedule-incomplete' } : { kind: 'times', problem };
}

/** From so many characters on, a name with a typo is still more right than wrong. */
const MIN_TYPO_CHARS = 5;

/** The zone that was typed, or else the one that is known. */
export function resolveZone(
  typed: string | null,
  known: string | null,
): { readonly zone: string } | { readonly problem: UserProblem } {
  if (typed === null) return known === null ? { problem: { kind: 'zone-needed' } } : { zone: known };
  const found = findZone(typed);
  const [meant, ...others] = 'zone' in found ? [] : found.suggestions;
  // A typo of one zone: whoever typed it sees on the answer which one was understood. Of a short word half may be
  // wrong, and “Mars” is not Paris.
  const sure = typed.trim().length >= MIN_TYPO_CHARS;
  if (sure && meant !== undefined && others.length === 0) return { zone: meant };
  return 'zone' in found ? found : { problem: { kind: 'zone', text: typed, ...found } };
}

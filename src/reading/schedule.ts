// A schedule: at which wall-clock times, on which weekdays, in which zone, and how much at a time.

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A wall-clock time of day. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** How much one installment holds: so many scenes, or as many as fit so many minutes of reading (at least one). */
export type Portion =
  | { readonly kind: 'scenes'; readonly scenes: number }
  | { readonly kind: 'minutes'; readonly minutes: number };

/** On which local dates a schedule posts. */
export type DayRule =
  /** On weekdays (ascending, at least one), of each week, or of every n-th week counted from the schedule's `from`. */
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[]; readonly everyWeeks: number }
  /** Every n days (2 or more), counted from the schedule's `from`. */
  | { readonly kind: 'interval'; readonly everyDays: number }
  /** On days of the month (1 to 31, ascending, at least one): a day that a month lacks is its last. */
  | { readonly kind: 'month-days'; readonly days: readonly number[] };

export interface Schedule {
  /** Ascending, without repeats, at least one. */
  readonly times: readonly TimeOfDay[];
  readonly days: DayRule;
  /**
   * The local date (YYYY-MM-DD) from which “every n” counts, and before which nothing is posted. Null where nothing
   * counts, or until the first date that is posted is known.
   */
  readonly from: string | null;
  /** An IANA zone name, as Temporal accepts it. */
  readonly zone: string;
  readonly portion: Portion;
}

/** What of a schedule decides its slots. */
export type Timetable = Pick<Schedule, 'times' | 'days' | 'zone' | 'from'>;

export const EVERY_DAY: DayRule = { kind: 'weekdays', days: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 };

/** Whether a rule counts days or weeks: then it has to be known from which date on. */
export function countsFromDate(rule: DayRule): boolean {
  return rule.kind === 'interval' || (rule.kind === 'weekdays' && rule.everyWeeks > 1);
}

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

export interface Schedule {
  /** Ascending, without repeats, at least one. */
  readonly times: readonly TimeOfDay[];
  /** Ascending, without repeats, at least one. */
  readonly days: readonly Weekday[];
  /** An IANA zone name, as Temporal accepts it. */
  readonly zone: string;
  readonly portion: Portion;
}

/** What of a schedule decides its slots. */
export type Timetable = Pick<Schedule, 'times' | 'days' | 'zone'>;

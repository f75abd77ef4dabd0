// Spans of time that are the same everywhere, in milliseconds. A day of a calendar may be shorter or longer: see slots.

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

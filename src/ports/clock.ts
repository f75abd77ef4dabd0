// The port to time.

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

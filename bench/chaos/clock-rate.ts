// How fast time may pass: on a machine that is busy with something else, slower.

/** Seconds of the sandbox's clock in a second of the machine: a lease is then a second, and a timeout a third. */
const MAX_CLOCK_RATE = 30;
const MIN_CLOCK_RATE = 4;
/** Milliseconds of work, to see how much of a processor this process gets. */
const SAMPLE_MS = 200;

/** Takes a fifth of a second. */
export function measureClockRate(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - began < SAMPLE_MS);
  const { user, system } = process.cpuUsage(before);
  const cpuRatio = (user + system) / 1000 / (performance.now() - began);
  return Math.max(MIN_CLOCK_RATE, Math.min(MAX_CLOCK_RATE, Math.round(MAX_CLOCK_RATE * cpuRatio)));
}

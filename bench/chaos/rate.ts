// How fast time may pass: on a machine that is busy with something else, slower.

/** Seconds of the sandbox's clock in a second of the machine: a lease is then a second, and a timeout a third. */
const FASTEST = 30;
const SLOWEST = 4;
/** Milliseconds of work, to see how much of a processor this process gets. */
const LOOK = 200;

/** Takes a fifth of a second. */
export function rateOfMachine(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - began < LOOK);
  const { user, system } = process.cpuUsage(before);
  const share = (user + system) / 1000 / (performance.now() - began);
  return Math.max(SLOWEST, Math.min(FASTEST, Math.round(FASTEST * share)));
}

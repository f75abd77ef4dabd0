// A process that imports files one after the other and tells what each cost, for tests of hostile ones.
//
//   node dist/test/support/import-measured.js FILE…    a line of JSON for each

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';

/** The most memory this process has held. Linux counts what its parent held at the fork into the usual figure. */
function peakKilobytes(): number {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (peak !== undefined) return Number(peak);
  } catch {
    // There is no such file but on Linux.
  }
  return process.resourceUsage().maxRSS;
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const before = process.cpuUsage();
  let refused = false;
  try {
    importBytes(bytes, basename(file), { sceneWords: null });
  } catch (error) {
    refused = error instanceof ImportError;
  }
  const { user, system } = process.cpuUsage(before);
  const megabytes = peakKilobytes() / 1024;
  console.log(JSON.stringify({ file: basename(file), refused, cpu: (user + system) / 1_000, megabytes }));
}

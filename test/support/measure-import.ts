// A process that imports files one after the other and tells what each cost, for tests of hostile ones.
//
//   node dist/test/support/import-measured.js FILE…    a line of JSON for each

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';

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
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ file: basename(file), refused, cpu: (user + system) / 1_000, megabytes }));
}

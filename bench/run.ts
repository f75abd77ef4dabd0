// npm run bench -- NAME [--json]

import { benches } from './benches.ts';
import { runCli } from './cli.ts';
import type { Workbench } from './workbench.ts';

let work: Workbench | undefined;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    const put = work?.close() ?? Promise.resolve();
    put.finally(() => process.exit(code));
  });
}
// Whatever ended this process, what it started ends with it.
process.on('exit', () => work?.kill());

const code = await runCli(
  process.argv.slice(2),
  benches,
  {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  },
  (begun) => {
    work = begun;
  },
);
// Not process.exit: the report may still be on its way through a pipe.
process.exitCode = code;

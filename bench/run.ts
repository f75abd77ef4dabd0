// npm run bench -- NAME [--json]

import type { BenchContext } from './bench-context.ts';
import { benches } from './benches.ts';
import { runCli } from './cli.ts';

let context: BenchContext | undefined;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    const put = context?.close() ?? Promise.resolve();
    put.finally(() => process.exit(code));
  });
}
// Whatever ended this process, what it started ends with it.
process.on('exit', () => context?.kill());

const code = await runCli(
  process.argv.slice(2),
  benches,
  {
    print: (text) => process.stdout.write(`${text}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
  },
  (started) => {
    context = started;
  },
);
// Not process.exit: the report may still be on its way through a pipe.
process.exitCode = code;

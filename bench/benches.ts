// Every bench: a static list. Another is one file and one line here.

import { answers } from './answers.ts';
import type { Bench } from './bench.ts';
import { burst } from './burst.ts';
import { chaos } from './chaos.ts';
import { fuzz } from './fuzz.ts';
import { importBench } from './import.ts';
import { latency } from './latency.ts';
import { load } from './load.ts';
import { memory } from './memory.ts';
import { pageBench } from './page.ts';
import { pictures } from './pictures.ts';
import { queue } from './queue.ts';
import { search } from './search.ts';
import { slots } from './slots.ts';
import { tick } from './tick.ts';

export const benches: readonly Bench[] = [
  answers,
  burst,
  chaos,
  fuzz,
  importBench,
  latency,
  load,
  memory,
  pageBench,
  pictures,
  queue,
  search,
  slots,
  tick,
];

// Every bench: a static list. Another is one file and one line here.

import { answers } from './answers.ts';
import type { Bench } from './bench.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { search } from './search.ts';
import { tick } from './tick.ts';

export const benches: readonly Bench[] = [answers, latency, memory, search, tick];

// Every bench: a static list. Another is one file and one line here.

import type { Bench } from './bench.ts';
import { chaos } from './chaos.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { tick } from './tick.ts';

export const benches: readonly Bench[] = [chaos, latency, memory, tick];

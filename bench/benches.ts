// Every bench: a static list. Another is one file and one line here.

import type { Bench } from './bench.ts';
import { burst } from './burst.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { queue } from './queue.ts';
import { slots } from './slots.ts';
import { tick } from './tick.ts';

export const benches: readonly Bench[] = [burst, latency, memory, queue, slots, tick];

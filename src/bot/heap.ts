// How much garbage may lie about before it is collected.

import { setFlagsFromString } from 'node:v8';

/** Percent of what is in use, after each collection. */
const HEAP_GROWING_PERCENT = 50;

/**
 * Lets the heap grow by half before it is collected. By itself V8 lets it grow to about three times what is in use: a
 * burst of posts then holds a hundred megabytes of garbage, and collecting it sooner costs next to nothing.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
}

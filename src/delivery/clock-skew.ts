// After a clock was set back: no reading waits for what the clock had promised while it ran ahead.

import { isDeepStrictEqual } from 'node:util';
import { correctClockSkew } from '../reading/clock-skew.ts';
import type { DeliveryDeps } from './context.ts';

/**
 * Looks at every reading there is, one after the other, in the background: clocks are seldom set back. How many had
 * something taken back. @throws StoreError
 */
export async function correctAllReadings({ documents, clock }: DeliveryDeps): Promise<number> {
  let count = 0;
  for (const id of await documents.ids('reading', '')) {
    count += await documents.update('reading', id, (current) => {
      const corrected = current && correctClockSkew(current, clock.now());
      if (corrected === undefined || isDeepStrictEqual(corrected, current)) return { result: 0 };
      return { write: corrected, result: 1 };
    });
  }
  return count;
}

// A few mutated files of every format, imported: each is a story or is refused, in time and with little memory.

import { it } from 'vitest';
import { expectFuzzIsOk } from './run-fuzz.ts';

it('fifty mutated files end as stories or are refused', () => expectFuzzIsOk(7, 50), 120_000);

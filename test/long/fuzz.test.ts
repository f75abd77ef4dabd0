// A thousand mutated files of every format, imported: each is a story or is refused, in time and with little memory.

import { it } from 'vitest';
import { expectFuzzIsOk } from '../bench/run-fuzz.ts';

it('a thousand mutated files end as stories or are refused', () => expectFuzzIsOk(8, 1_000), 600_000);

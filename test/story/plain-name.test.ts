// Names from files and forms: what nobody sees is taken out, and what joins letters stays.

import { expect, it } from 'vitest';
import { plainName } from '../../src/story/plain-name.ts';

it.each([
  ['a blank', '   '],
  ['no-break spaces', '\u00a0\u2007'],
  ['zero-width characters', '\u200b\ufeff\u2060'],
  ['direction marks', '\u202e\u200f\u2066\u2069'],
  ['fillers that draw nothing', '\u3164\u115f\u2800'],
  ['a joiner alone', '\u200d'],
  ['an accent alone', ' \u0301 '],
  ['controls', '\u0000\u001b'],
  ['nothing', ''],
])('takes %s for no name', (_, text) => {
  expect(plainName(text)).toBeNull();
});

it('takes a missing name for none', () => {
  expect(plainName(null)).toBeNull();
  expect(plainName(undefined)).toBeNull();
});

it('takes invisible characters out of a name, and puts it on one line', () => {
  expect(plainName('\u202eThe\u200b  Mill\r\n on\u00a0the \u2066Floss\u2069 ')).toBe('The Mill on the Floss');
});

it('keeps what shapes letters and joins emoji', () => {
  expect(plainName('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(plainName('Family 👩\u200d👧')).toBe('Family 👩\u200d👧');
});

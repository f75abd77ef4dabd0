// Documents of earlier versions, read by this one.

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/store/schemas.ts';
import { aReading } from '../support/a-reading.ts';

describe('a reading from before its ping role was looked at', () => {
  const { notify: _, ...before } = aReading().policies;
  it.each([
    ['555', true],
    [null, false],
  ])('with the ping role %j has `Notify me`: %j', (pingRole, notify) => {
    const stored = { v: 2, doc: { ...aReading(), policies: { ...before, pingRole } } };
    expect(parseDocument('reading', 'r1', stored).policies).toEqual({
      ...before,
      ...{ pingRole, notify },
    });
  });
});

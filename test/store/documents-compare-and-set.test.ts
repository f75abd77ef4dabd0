// Compare-and-set where others are always faster.

import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/ports/documents.ts';
import {
  type CasRegister,
  type Codec,
  compareAndSet,
  jitteredBackoff,
  MAX_ATTEMPTS,
} from '../../src/store/documents/compare-and-set.ts';

const stringCodec: Codec<string> = { decode: async (text) => text, encode: async (text) => text };

/** A place at which somebody else wins the first `races` races, each time with another text. */
function contestedRegister(lostRaces: number): CasRegister & { readonly texts: string[] } {
  const texts = ['0'];
  return {
    key: 'note:a',
    texts,
    read: async () => texts.at(-1),
    replace: async (before, after) => {
      if (texts.length <= lostRaces) texts.push(String(texts.length));
      if (before !== texts.at(-1)) return false;
      texts.push(after);
      return true;
    },
    clear: async (before) => {
      if (texts.length <= lostRaces) texts.push(String(texts.length));
      if (before !== texts.at(-1)) return false;
      texts.push('');
      return true;
    },
  };
}

describe('compare-and-set', () => {
  it('decides again from what the winner wrote, pausing by how often it lost', async () => {
    const place = contestedRegister(3);
    const pauses: number[] = [];
    const pause = async (lost: number) => void pauses.push(lost);
    const result = await compareAndSet(
      place,
      stringCodec,
      (current) => ({ write: `${current}!`, result: `saw ${current}` }),
      pause,
    );
    expect(result).toBe('saw 3');
    expect(place.texts.at(-1)).toBe('3!');
    expect(pauses).toEqual([0, 1, 2, 3]);
  });

  it('removes only what it decided about', async () => {
    const place = contestedRegister(1);
    const result = await compareAndSet(
      place,
      stringCodec,
      (current) => (current === '0' ? { remove: true, result: 'removed' } : { result: `kept ${current}` }),
      async () => undefined,
    );
    expect(result).toBe('kept 1');
    expect(place.texts.at(-1)).toBe('1');
  });

  it('gives up after a thousand tries, with the key in the error', async () => {
    let decided = 0;
    const decide = () => {
      decided += 1;
      return { write: 'mine', result: null };
    };
    const failed = compareAndSet(
      contestedRegister(Number.POSITIVE_INFINITY),
      stringCodec,
      decide,
      async () => undefined,
    );
    await expect(failed).rejects.toThrow(StoreError);
    await expect(failed).rejects.toThrow('note:a');
    expect(decided).toBe(MAX_ATTEMPTS);
  });

  it('does not wait for the first tries, and never long', async () => {
    const waits: number[] = [];
    const pause = jitteredBackoff(
      () => 0.999,
      async (milliseconds) => void waits.push(milliseconds),
    );
    for (let lost = 0; lost < 20; lost += 1) await pause(lost);
    expect(waits).toHaveLength(16);
    expect(waits[0]).toBeLessThan(1);
    expect(Math.max(...waits)).toBeLessThan(32);
  });
});

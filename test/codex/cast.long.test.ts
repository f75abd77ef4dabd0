import { describe, expect, test } from 'vitest';
import { CAST_LISTS, evaluateCast } from '../../bench/answers/cast.ts';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';
import { BOOKS, splitBook } from './split-book.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the books are');

describe.skipIf(TEXTS_DIR === undefined).each(['alice', 'sherlock'] as const)('%s', (book) => {
  const texts = TEXTS_DIR === undefined ? [] : splitBook(TEXTS_DIR, BOOKS[book]);

  test('at most a tenth of the entries is wrong, and at most a tenth of the main cast missing', () => {
    const { entries, wrong, main, missed } = evaluateCast(texts, CAST_LISTS[book]);
    console.log(
      `${book}: ${wrong.length} of ${entries} wrong (${wrong.join(', ')}); ${missed.length} of ${main} missed (${missed.join(', ')})`,
    );
    expect(wrong.length).toBeLessThanOrEqual(entries / 10);
    expect(missed.length).toBeLessThanOrEqual(main / 10);
  });

  test('what comes after a gate changes nothing at it', () => {
    const found = buildCodex(texts, 'en');
    const step = Math.ceil(texts.length / 4);
    for (let gate = 1; gate < texts.length; gate += step) {
      const other = texts.map((text, index) => (index < gate ? text : text.replace(/\p{L}+/gu, otherWord)));
      expect(JSON.stringify(foundEntriesAt(buildCodex(other, 'en'), gate))).toBe(
        JSON.stringify(foundEntriesAt(found, gate)),
      );
    }
  });

  test('what is stored is small', () => {
    const stored = JSON.stringify(buildCodex(texts, 'en'));
    expect(stored.length).toBeLessThan(texts.join().length / 2);
  });
});

/** Another word that is written as large: names become names, words words. */
function otherWord(word: string): string {
  const turned = [...word.toLowerCase()].reverse().join('');
  return word[0] === word[0]?.toLowerCase() ? turned : `${turned[0]?.toUpperCase()}${turned.slice(1)}`;
}

import { describe, expect, test } from 'vitest';
import { speaksOfTeller } from '../../src/story/first-person.ts';

describe('which sentences speak of whoever tells the story', () => {
  test.each([
    ['I went down to the mill.', true],
    ['The miller gave me a sack.', true],
    ['I’d never seen my own face so pale.', true],
    ['The miller went home.', false],
    ['“I am the miller,” he said.', false],
    ['"I am the miller," he said.', false],
    ['‘I am the miller,’ he said.', false],
    ["'I'm the miller,' he said.", false],
    ['“You are late,” I answered.', true],
    ['“You are late,” he said, and I ran.', true],
    ['The boys’ coats were wet, and so was mine.', true],
  ])('%s', (sentence, isTold) => {
    expect(speaksOfTeller([sentence])).toEqual([isTold]);
  });

  test('speech goes on in the next sentences until it is closed', () => {
    expect(speaksOfTeller(['“I saw it.', 'I ran.', 'I hid,” said Tom.', 'I did not believe him.'])).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

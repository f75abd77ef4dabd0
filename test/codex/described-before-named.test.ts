// Who is described before they are named: the card begins with that where it is sure whom it means.

import { describe, expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const introductionOf = (name: string, scenes: readonly string[], gate = scenes.length) =>
  foundEntriesAt(buildCodex(scenes, 'en'), gate)
    .find(({ names }) => names.some(({ text }) => text === name))
    ?.quotes.at(0)?.text;

const TALL = 'A tall boy with red hair and freckles stood on the pier.';
const NAMED =
  '“I am Joe,” he said. “Sit down,” said Joe. Joe laughed, and Joe ran home before the rain began.';

test('in the scene that names them', () => {
  expect(introductionOf('Joe', [`The rain came late. ${TALL} ${NAMED}`])).toBe(TALL);
});

test('at the end of the scene before', () => {
  const scenes = [`The rain came late. ${TALL}`, NAMED];
  expect(introductionOf('Joe', scenes)).toBe(TALL);
  expect(introductionOf('Joe', scenes, 1)).toBeUndefined();
});

describe('not where it is unsure', () => {
  test.each([
    [
      'another man comes too',
      [`${TALL} ${NAMED} “No,” said Peter. Peter frowned, and Peter sat on the bench.`],
    ],
    [
      'another man is described too',
      [`${TALL} ${'They walked on. '.repeat(3)}Then came a short man with a grey beard. ${NAMED}`],
    ],
    ['the name is a woman’s', [`${TALL} ${NAMED.replaceAll('Joe', 'Martha')}`]],
    ['it comes long after', [`${TALL} ${'They walked on. '.repeat(20)} ${NAMED}`]],
    ['somebody says it', [`“${TALL}” ${NAMED}`]],
    ['it is only a likeness', [`It stood there like ${TALL.replace('A', 'a')} ${NAMED}`]],
    ['they were known', [NAMED, `${TALL} ${NAMED}`]],
  ])('%s', (_why, scenes) => {
    for (const name of ['Joe', 'Martha', 'Peter'])
      expect(introductionOf(name, scenes) ?? '').not.toMatch(/red hair|grey beard/);
  });
});

describe('a pronoun is whose it can only be', () => {
  const LOOKS = 'His eyes were pale, and his face was thin.';
  const before = 'The rain came late, and nobody wanted to stay, so at last they asked Joe. They waited.';

  test('where the paragraph names one', () => {
    expect(introductionOf('Joe', [`${before} ${LOOKS} “No,” said Joe.`])).toBe(LOOKS);
  });

  test('not where it names two men', () => {
    const two = before.replace('Joe.', 'Joe and Peter.');
    expect(introductionOf('Joe', [`${two} ${LOOKS} “No,” said Joe. “Yes,” said Peter.`])).not.toBe(LOOKS);
  });
});

test('of two full names the one heads the card that is used', () => {
  const text = `It was Thomas Garrow. ${'“Yes,” said Tommy. '.repeat(5)}Tommy Garrow ran. “No,” said Tommy Garrow.`;
  const [entry] = foundEntriesAt(buildCodex([text], 'en'), 1);
  expect(entry?.names.map(({ text: name }) => name)).toContain('Thomas Garrow');
  expect(entry?.names[0]?.text).toBe('Tommy Garrow');
});

// What makes a person of a name: each kind of evidence alone is enough.

import { describe, expect, test } from 'vitest';
import { buildCodex } from '../../src/codex/build-codex.ts';
import { foundEntriesAt } from '../../src/story/found-codex.ts';

const kinds = (text: string) =>
  foundEntriesAt(buildCodex([text], 'en'), 1).map(({ kind, names }) => `${kind}: ${names[0]?.text}`);

describe('a name is a person’s', () => {
  test.each([
    ['that owns something', 'They took Brannoch’s coat. They sold Brannoch’s boots.'],
    ['that is somebody’s kin', 'They wrote to her uncle Brannoch. They waited for her uncle Brannoch.'],
    ['of whom it says what they do', 'They fear Brannoch, who sings. They like Brannoch, who sleeps.'],
  ])('%s', (_evidence, text) => expect(kinds(text)).toEqual(['person: Brannoch']));
});

test('an inn is no animal', () => {
  expect(kinds('They dined at the Blue Boar. He slept at the Blue Boar, near the Blue Boar.')).toEqual([
    'place: Blue Boar',
  ]);
});

// The codex as `story inspect` prints it for people.

import { expect, it } from 'vitest';
import { type CodexRow, codexLines } from '../../src/cli/codex-rows.ts';

const row = (name: string, mentions: CodexRow['mentions']): CodexRow => ({
  name,
  kind: 'person',
  aliases: [{ name, scene: 2 }],
  firstScene: 2,
  mentions,
});

it('counts the mentions of an entry over all scenes, and says nothing of them where none were counted', () => {
  const counted = row('Ann', [
    { scene: 2, count: 3 },
    { scene: 5, count: 1 },
  ]);
  expect(codexLines([row('Bob', []), counted, row('Eve', [{ scene: 2, count: 1 }])])).toEqual([
    'Codex: 3 entries',
    '  Ann (person, from scene 2, named 4 times)',
    '  Eve (person, from scene 2, named 1 time)',
    '  Bob (person, from scene 2)',
  ]);
});

// What is wrong with a codex.yaml: each problem with its line, and what to do.

import { expect, test } from 'vitest';
import { problemsOf, useTemporaryFolders } from './story-folder-fixture.ts';

useTemporaryFolders();

const codex = (text: string) => ({ 'codex.yaml': text });

test.each<[string, Parameters<typeof problemsOf>[0], string[]]>([
  [
    'a name from nowhere',
    codex('- kind: person\n  names:\n  - name: Tom\n    from: rian'),
    [
      'codex.yaml:4 There is no scene “rian”. Did you mean “rain”? A scene is named as its file is, without the number.',
    ],
  ],
  [
    'a shared stamp from nowhere, once',
    codex('- kind: person\n  names: [Tom, Tim]\n  from: xyzzy'),
    ['codex.yaml:3 There is no scene “xyzzy”. A scene is named as its file is, without the number.'],
  ],
  [
    'a name without a scene',
    codex('- kind: person\n  names:\n  - Tom'),
    ['codex.yaml:3 Say which scene reveals “Tom”: add from: …'],
  ],
  [
    'a fact without a scene',
    codex('- kind: person\n  from: rain\n  names: [Tom]\n  facts:\n    - text: Limps.'),
    ['codex.yaml:5 “from” is missing. Add it: from: …'],
  ],
  [
    'a fact from nowhere',
    codex('- kind: person\n  from: rain\n  names: [Tom]\n  facts:\n    - { text: Limps., from: x }'),
    ['codex.yaml:5 There is no scene “x”. A scene is named as its file is, without the number.'],
  ],
  [
    'a fact before its name',
    codex('- kind: person\n  from: dust\n  names: [Tom]\n  facts:\n    - { text: Limps., from: rain }'),
    ['codex.yaml:5 This fact comes before any name of “Tom”, and is kept back until scene “dust”.'],
  ],
  [
    'a name twice in the codex',
    codex(
      '- kind: person\n  from: rain\n  names: [Zoë]\n- kind: place\n  from: rain\n  names:\n  - A\n  - zoe',
    ),
    ['codex.yaml:8 “zoe” is a name on line 3 already. Take one of them out.'],
  ],
  [
    'no names',
    codex('- kind: person\n  names: []'),
    ['codex.yaml:2 “names” is empty. Fill it in, or take it out.'],
  ],
  [
    'no kind, no names',
    codex('- from: rain'),
    [
      'codex.yaml:1 “kind” is missing. Choose one of person, group, place, creature, power, thing, event, term.',
      'codex.yaml:1 “names” is missing. Add it: names: …',
    ],
  ],
  [
    'a long name',
    codex(`- kind: person\n  from: rain\n  names: [${'x'.repeat(101)}]`),
    ['codex.yaml:3 “name” has 101 characters; at most 100 fit.'],
  ],
  [
    'a long fact',
    codex(
      `- kind: person\n  from: rain\n  names: [A]\n  facts:\n  - from: rain\n    text: ${'x'.repeat(601)}`,
    ),
    ['codex.yaml:6 “text” has 601 characters; at most 600 fit.'],
  ],
])('a codex with %s', async (_what, changes, problems) =>
  expect(await problemsOf(changes)).toEqual(problems),
);

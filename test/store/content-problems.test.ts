// What is wrong with a story folder: each problem with its file, its line, and what to do.

import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/store/content/load-folder.ts';
import {
  type loadWith,
  problemsOf,
  storiesFolder,
  useTemporaryFolders,
  VALID_FILES,
  writeFiles,
} from './story-folder-fixture.ts';

useTemporaryFolders();

const yaml = (text: string) => ({ 'story.yaml': `title: T\nrating: teen\n${text}` });
const scene = (front: string) => ({ 'scenes/01-rain.md': `---\n${front}\n---\nText.` });

describe('each problem has its file, its line, and what to do', () => {
  test.each<[string, Parameters<typeof loadWith>[0], string[]]>([
    [
      'a missing title',
      { 'story.yaml': 'rating: teen' },
      ['story.yaml:1 “title” is missing. Add it: title: …'],
    ],
    [
      'a missing rating',
      { 'story.yaml': 'title: T' },
      [
        'story.yaml:1 “rating” is missing, so the story counts as for everyone. Choose one of everyone, teen, mature, explicit.',
      ],
    ],
    [
      'a misspelled key',
      yaml('auther: A'),
      ['story.yaml:3 “auther” means nothing here. Did you mean “author”?'],
    ],
    [
      'an unknown key',
      scene('pov: Tom'),
      ['scenes/01-rain.md:2 “pov” means nothing here. Possible here: title, recap, questions, chapter.'],
    ],
    [
      'a misspelled word',
      yaml('\nstatus: complet'),
      ['story.yaml:4 “status” must be one of complete, ongoing. Did you mean “complete”?'],
    ],
    [
      'a bad language',
      yaml('language: english language'),
      ['story.yaml:3 “language” must be a language tag such as en, fr or pt-BR, not “english language”.'],
    ],
    [
      'a bad address',
      yaml('source:\n  url: javascript:x'),
      ['story.yaml:4 “url” must be a web address that begins with https:// or http://.'],
    ],
    [
      'a text for a list',
      yaml('notes: grief'),
      ['story.yaml:3 “notes” must be a list, each item on a line of its own after “- ”.'],
    ],
    ['a list for a text', yaml('author: [a]'), ['story.yaml:3 “author” must be a text.']],
    [
      'an empty item',
      yaml('notes:\n  - a\n  - ""'),
      ['story.yaml:5 An item of “notes” is empty. Fill it in, or take it out.'],
    ],
    [
      'a long title',
      { 'story.yaml': `rating: teen\ntitle: ${'x'.repeat(201)}` },
      ['story.yaml:2 “title” has 201 characters; at most 200 fit.'],
    ],
    [
      'a long scene title',
      scene(`title: ${'x'.repeat(81)}`),
      ['scenes/01-rain.md:2 “title” has 81 characters; at most 80 fit.'],
    ],
    [
      'a long recap',
      scene(`title: A\nrecap: ${'x'.repeat(301)}`),
      ['scenes/01-rain.md:3 “recap” has 301 characters; at most 300 fit.'],
    ],
    [
      'a long question',
      scene(`questions:\n- a\n- ${'x'.repeat(301)}`),
      ['scenes/01-rain.md:4 An item of “questions” has 301 characters; at most 300 fit.'],
    ],
    [
      'an unquoted colon',
      yaml('summary: Rain: a story'),
      ['story.yaml:3 A text with a colon in it needs quotes around it: key: "Like this: quoted".'],
    ],
    [
      'a key twice',
      scene('title: A\ntitle: B'),
      ['scenes/01-rain.md:3 This key stands here twice. Take one of them out.'],
    ],
    [
      'a key without a value',
      yaml('what is this'),
      ['story.yaml:3 Something is missing here: a colon after a key, or a closing quote or bracket.'],
    ],
    [
      'no map',
      { 'story.yaml': '- a' },
      ['story.yaml:1 This must be keys and values, like “title: The Alley”.'],
    ],
    [
      'front matter that does not end',
      { 'scenes/01-rain.md': '---\ntitle: A\n\nText.' },
      ['scenes/01-rain.md:1 The front matter begins with --- but does not end. Put a line --- after it.'],
    ],
    [
      'front matter that does not begin',
      { 'scenes/01-rain.md': 'title: A\nrecap: B.\n---\n\nText.' },
      ['scenes/01-rain.md:1 This looks like front matter without its first line. Put a line --- before it.'],
    ],
    [
      'no text',
      { 'scenes/01-rain.md': '---\ntitle: A\n---\n \n' },
      ['scenes/01-rain.md: This scene has no text.'],
    ],
    [
      'too much text',
      { 'scenes/01-rain.md': 'word '.repeat(200_001) },
      ['scenes/01-rain.md: This scene has over a million characters. Split it.'],
    ],
    [
      'a huge file',
      { 'scenes/01-rain.md': ' '.repeat(5_000_000) },
      ['scenes/01-rain.md: This file is over 4 MB. Split it, or check what got into it.'],
    ],
    [
      'bytes that are no UTF-8',
      { 'scenes/01-rain.md': Buffer.from('Caf\u00e9\nCaf\u00e9', 'latin1') },
      ['scenes/01-rain.md:1 There is a character here that is not UTF-8. Save the file as UTF-8.'],
    ],
    [
      'such bytes further on',
      { 'story.yaml': Buffer.from('title: T\nauthor: Z\u00e9', 'latin1') },
      ['story.yaml:2 There is a character here that is not UTF-8. Save the file as UTF-8.'],
    ],
    [
      'UTF-16',
      { 'scenes/01-rain.md': Buffer.from('It rained', 'utf16le') },
      ['scenes/01-rain.md:1 There is a character here that is not UTF-8. Save the file as UTF-8.'],
    ],
    [
      'HTML',
      { 'scenes/01-rain.md': 'One.\n\nTwo <b>three</b>' },
      ['scenes/01-rain.md:3 HTML is not read here: “<b>” will be posted as it stands.'],
    ],
    [
      'a file that is no scene',
      { 'scenes/03 The Roof.txt': 'x' },
      [
        "scenes/03 The Roof.txt: A scene's file is named by a number, a hyphen, small letters, digits and hyphens, and “.md”: 03-the-roof.md, for example.",
      ],
    ],
    [
      'a number twice',
      { 'scenes/001-sun.md': 'x' },
      ['scenes/001-sun.md: scenes/01-rain.md has the number 1 too. Give one of them another.'],
    ],
    [
      'a name twice',
      { 'scenes/04-rain.md': 'x' },
      ['scenes/04-rain.md: scenes/01-rain.md has the name “rain” too. Give one of them another.'],
    ],
    [
      'no scenes',
      { 'scenes/01-rain.md': null, 'scenes/02-dust.md': null, 'codex.yaml': null },
      [
        'scenes: There is no folder “scenes”. Make it, and put the scenes into it: 01-beginning.md and so on.',
      ],
    ],
    [
      'another ending',
      { 'codex.yaml': null, 'codex.yml': '' },
      ['codex.yml: This file is not read. Name it codex.yaml.'],
    ],
    [
      'no story.yaml',
      { 'story.yaml': null },
      ['story.yaml: There is no story.yaml. Make it, with at least the line title: …'],
    ],
    [
      'a chapter from nowhere',
      yaml('chapters:\n  - { title: A, from: 01-rain }'),
      [
        'story.yaml:4 There is no scene “01-rain”. Did you mean “rain”? A scene is named as its file is, without the number.',
      ],
    ],
    [
      'chapters out of order',
      yaml('chapters:\n  - from: dust\n  - from: rain'),
      [
        'story.yaml:5 Scene “rain” stands before or at the beginning of the chapter above. List chapters in order.',
      ],
    ],
    [
      'chapters said twice',
      { ...yaml('chapters:\n  - from: rain'), ...scene('title: A\nchapter: B') },
      [
        'scenes/01-rain.md:3 story.yaml lists the chapters already. Say where they begin there or here, not in both.',
      ],
    ],
    [
      'a text that YAML takes for an alias',
      yaml('author: *who'),
      ['story.yaml:3 A text that begins with * needs quotes around it.'],
    ],
    [
      'an anchor',
      yaml('author: &who knows'),
      ['story.yaml:3 A text that begins with & needs quotes around it.'],
    ],
    [
      'a tag',
      scene('title: A\nrecap: !Help me'),
      ['scenes/01-rain.md:3 A text that begins with ! needs quotes around it.'],
    ],
    [
      'a text that begins with a sign',
      yaml('author: @who'),
      ['story.yaml:3 A text that begins with such a character needs quotes around it.'],
    ],
    [
      'a comment that may be none',
      yaml('author: Nobody #2'),
      ['story.yaml:3 “#2” counts as a comment. If it belongs to the text, put quotes around both.'],
    ],
    ['a comment that is one', yaml('author: Nobody # yet'), []],
  ])('%s', async (_what, changes, problems) => expect(await problemsOf(changes)).toEqual(problems));

  test('all at once, by file and line', async () => {
    const found = await problemsOf({
      'story.yaml': 'titel: A\nstatus: x\n',
      'scenes/01-rain.md': '---\nrecap: [a]\n---\n',
      'codex.yaml':
        '- kind: person\n  names: [{ name: Tom, from: rian }]\n- kind: persn\n  from: rain\n  names: [A]',
    });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual([
      ...['codex.yaml:3', 'scenes/01-rain.md:', 'scenes/01-rain.md:2'],
      ...['story.yaml:1', 'story.yaml:1', 'story.yaml:2'],
    ]);
  });

  test('a folder whose name is no id', async () => {
    expect(await problemsOf({}, 'The Alley')).toEqual([
      ".: A story's folder is named by small letters, digits and hyphens, not “The Alley”.",
    ]);
  });

  test('links, wherever they lead', async () => {
    const folder = await writeFiles('the-alley', VALID_FILES);
    await writeFiles('', { 'secret.md': 'secret' });
    await symlink(join(storiesFolder, 'secret.md'), join(folder, 'scenes/03-secret.md'));
    await rm(join(folder, 'codex.yaml'));
    await symlink('story.yaml', join(folder, 'codex.yaml'));
    const loaded = await loadFolder(folder);
    expect(loaded).toMatchObject({
      ok: false,
      problems: [
        { file: 'codex.yaml', message: expect.stringContaining('This is a link') },
        { file: 'scenes/03-secret.md', message: expect.stringContaining('This is a link') },
      ],
    });
  });

  test('no folder', async () => {
    expect(await loadFolder(join(storiesFolder, 'nowhere'))).toEqual({
      ok: false,
      problems: [{ file: '.', line: null, severity: 'error', message: 'There is no such folder.' }],
    });
  });
});

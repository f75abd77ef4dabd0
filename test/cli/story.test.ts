// `cli story` as it is typed: lists, looks up, checks, reloads and inspects.

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocuments } from '../../src/store/documents/open-documents.ts';
import { aReading } from '../support/a-reading.ts';
import { createStoriesFolder, runCli, temporaryFolder } from './run-cli.ts';

describe('story', () => {
  it('lists, and looks up to a scene and no further', async () => {
    expect((await runCli(['story', 'list'])).out).toContain(
      'one-last-goodbye: One Last Goodbye after Vixen, 10 scenes',
    );
    const lookup = async (at: string) =>
      JSON.parse(
        (await runCli(['story', 'lookup', 'one-last-goodbye', 'cordelia', '--at', at, '--json'])).out,
      );
    expect(await lookup('2')).toEqual({
      gate: { scene: 2, page: 2 },
      entry: null,
      passages: [],
      suggestions: [],
    });
    expect(await lookup('3')).toMatchObject({
      gate: { scene: 3, page: 2 },
      entry: { heading: 'Cordelia', firstScene: 3 },
    });
    // Within a scene, up to the end of a page.
    const inScene = await lookup('1.1');
    expect(inScene).toMatchObject({ gate: { scene: 1, page: 1 }, entry: null });
    expect((await runCli(['story', 'lookup', 'one-last-goodbye', 'x', '--at', '1.9'])).error).toContain(
      '--at (page of scene 1) must be a whole number from 1 to 2',
    );
  });

  it('answers questions with passages, one by one or line by line', async () => {
    const folder = await createStoriesFolder();
    const story = join(folder, 'the-alley');
    const batch = join(folder, 'queries.jsonl');
    await writeFile(
      batch,
      '{"query": "dust", "at": 2}\n\n{"query": "dust", "at": 1}\n{"query": "when did it rain?", "atChapter": 1}\n',
    );
    const { code, out, error } = await runCli(['story', 'lookup', story, '--batch', batch]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const dust = { scene: 2, chapter: 1, text: 'Then dust.', score: expect.any(Number) };
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { gate: { scene: 2, page: 1 }, entry: null, passages: [dust], suggestions: [] },
      { gate: { scene: 1, page: 1 }, entry: null, passages: [], suggestions: [] },
      {
        gate: { scene: 2, page: 1 },
        entry: null,
        passages: [{ ...dust, scene: 1, text: 'It rained.' }],
        suggestions: [],
      },
    ]);
    expect((await runCli(['story', 'lookup', story, 'what', 'dust', '--at', '2'])).out).toBe(
      'Scene 2: Then dust.\n',
    );
    const book = join(folder, 'book.txt');
    await writeFile(book, 'CHAPTER I\n\nIt rained all night.\n\nCHAPTER II\n\nThen dust lay on the lamp.\n');
    const inBook = await runCli(['story', 'lookup', book, 'lamp', '--at-chapter', '2', '--json']);
    expect(JSON.parse(inBook.out).passages).toMatchObject([{ scene: 2, chapter: 2 }]);
    await writeFile(book, '');
    expect(await runCli(['story', 'lookup', book, 'lamp', '--at', '1'])).toMatchObject({ code: 2, out: '' });
    for (const [line, why] of [
      ['{"query": "dust"}', 'queries.jsonl:1: at N is missing'],
      ['{"query": "dust", "at": 3}', 'queries.jsonl:1: at must be a whole number from 0 to 2'],
      ['{"query": 1, "at": 1}', 'queries.jsonl:1: query must be text'],
      ['dust', 'queries.jsonl:1 must be a JSON object'],
    ] as const) {
      await writeFile(batch, line);
      const refused = await runCli(['story', 'lookup', story, '--batch', batch]);
      expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
      expect(refused.error).toContain(why);
    }
  });

  it('checks all folders, names file and line, and exits with 2 where one is broken', async () => {
    const folder = await createStoriesFolder();
    await cp(join(folder, 'the-alley'), join(folder, 'broken'), { recursive: true });
    await writeFile(join(folder, 'broken/story.yaml'), 'title: Broken\nrating: loud\nchapers: []\n');
    const { code, out } = await runCli(['story', 'check'], { CONTENT_DIR: folder });
    expect(code).toBe(2);
    expect(out).toContain('story.yaml:2: ');
    expect(out).toContain('story.yaml:3: ');
    expect(out).toMatch(/the-alley: OK/);
    expect(out).toMatch(/one-last-goodbye: OK/);
    expect((await runCli(['story', 'check', join(folder, 'the-alley')])).code).toBe(0);
  });

  it('takes changes in, and says what came of each', async () => {
    const environment = { CONTENT_DIR: await createStoriesFolder(), DATA_DIR: await temporaryFolder() };
    expect((await runCli(['story', 'reload'], environment)).out).toContain('the-alley: new');
    expect((await runCli(['story', 'reload'], environment)).out).toContain('the-alley: unchanged');
    const scene = join(environment.CONTENT_DIR, 'the-alley/scenes/2-dust.md');
    await writeFile(scene, `${await readFile(scene, 'utf8')} And more dust.`);
    expect((await runCli(['story', 'reload'], environment)).out).toContain(
      'the-alley: changed, and taken in',
    );
  });
});

describe('story inspect, of a file', () => {
  it('prints what an import makes of it, and how far it is on standard error', async () => {
    const file = join(await temporaryFolder(), 'tales.html');
    const paragraph = 'It rained on Brannoch, and said Brannoch, nobody minded much. '.repeat(12);
    await writeFile(
      file,
      `<h1>Tales</h1><h2>The Storm</h2><p>${paragraph}</p><h2>The <i>Calm</i></h2><p>${paragraph}</p>`,
    );
    const { code, out, error } = await runCli(['story', 'inspect', file, '--json']);
    expect(code).toBe(0);
    const story = JSON.parse(out);
    expect(story).toMatchObject({
      format: 'html',
      frontMatter: expect.any(Array),
      notes: [],
      codex: [{ name: 'Brannoch', kind: 'person', firstScene: 1 }],
      warnings: [],
    });
    expect(story).not.toHaveProperty('excluded');
    expect(story.chapters).toEqual([
      { number: 1, title: 'The Storm', firstScene: 1 },
      { number: 2, title: 'The Calm', firstScene: 2 },
    ]);
    expect(story.scenes[1]).toMatchObject({ number: 2, chapter: 2, words: 120, text: paragraph.trim() });
    expect(error.trim().split('\n')).toEqual([
      'Reading the file …',
      'Finding its chapters and scenes …',
      'Choosing sentences for recaps …',
      'Making it searchable …',
      'Finding its people and places …',
    ]);
    const explained = JSON.parse((await runCli(['story', 'inspect', file, '--explain', '--json'])).out);
    expect(explained.excluded).toEqual([
      expect.objectContaining({ rule: 'before-first-chapter', block: 1, words: 1, start: 'Tales' }),
    ]);
  });

  it('says why a file can’t be imported, in one line, and exits with 2', async () => {
    const file = join(await temporaryFolder(), 'tales.epub');
    await writeFile(file, '%PDF-1.7');
    const { code, out, error } = await runCli(['story', 'inspect', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.trim().split('\n').at(-1)).toMatch(/^This is a PDF/);
  });

  it('checks against what is posted, and says what a reload would refuse', async () => {
    const folder = await createStoriesFolder();
    const data = await temporaryFolder();
    const environment = { CONTENT_DIR: folder, DATA_DIR: data };
    const check = () => runCli(['story', 'check'], environment);
    expect((await check()).code).toBe(0);
    expect((await runCli(['story', 'reload'], environment)).code).toBe(0);
    const documents = await openDocuments({ file: join(data, 'cliffhanger.sqlite') });
    const shelf = await documents.get('shelf', 'the-alley');
    const reading = aReading({ story: 'the-alley', revision: shelf?.revision ?? '', released: 2 });
    await documents.update('reading', reading.id, () => ({ write: reading, result: null }));
    await documents.close();
    expect((await check()).code).toBe(0);
    const scenes = join(folder, 'the-alley/scenes');
    await writeFile(join(scenes, '0-before.md'), 'A ![map](map.png) first.');
    const { code, out } = await check();
    expect(code).toBe(2);
    expect(out).toContain('the-alley: can’t be reloaded');
    expect(out).toContain('warning: scenes/0-before.md:1: Images are not posted: “![map](map.png)”');
    expect(out).toContain(
      'error: .: story reload would refuse this: scenes/0-before.md comes before scenes that are posted. Give it a number after them.',
    );
    // Nothing was taken in by looking.
    await rm(join(scenes, '0-before.md'));
    expect((await runCli(['story', 'reload'], environment)).out).toContain('the-alley: unchanged');
  });
});

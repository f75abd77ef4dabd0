// The command line as it is typed: answers on standard output, one clear line on standard error, exit 0 or 2.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';

interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line with these words and variables, and nothing of this process's own settings. */
function runCli(words: readonly string[], environment: Record<string, string> = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/cli.js'), ...words], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.error += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with one story of two scenes. */
async function createStoriesFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'the-alley/scenes'), { recursive: true });
  await writeFile(join(folder, 'the-alley/story.yaml'), 'title: The Alley\nrating: teen\n');
  await writeFile(join(folder, 'the-alley/scenes/1-rain.md'), 'It rained.');
  await writeFile(join(folder, 'the-alley/scenes/2-dust.md'), 'Then dust.');
  return folder;
}

describe('schedule preview', () => {
  const preview = async (...words: string[]) => {
    const { code, out, error } = await runCli(['schedule', 'preview', '--json', ...words]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return JSON.parse(out);
  };

  it('prints the slots that Temporal gives, through both changes of the clock', async () => {
    const times = ['00:00', '02:30', '23:30'];
    const check = async (zone: string) => {
      const words = ['--times', times.join(), '--zone', zone, '--from', '2026-12-01', '--count', '1095'];
      const slots: { at: string }[] = await preview(...words);
      const expected = Array.from({ length: 365 }, (_, day) => {
        const date = Temporal.PlainDate.from('2026-12-01').add({ days: day });
        return times.map(
          (plainTime) => date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds,
        );
      });
      const printed = slots.map(({ at }) => Date.parse(at));
      expect(printed, zone).toEqual(expected.flat().sort((a, b) => a - b));
    };
    await Promise.all(['America/Nuuk', 'Australia/Lord_Howe', 'Africa/Cairo'].map(check));
  });

  it('prints slots from a date on the schedule’s own clock, with what the clocks do to them', async () => {
    const words = ['--times', '00:00,2:30', '--zone', 'Paris', '--from', '2027-03-28', '--count', '3'];
    expect(await preview(...words)).toEqual([
      { at: '2027-03-27T23:00:00.000Z', local: '2027-03-28T00:00', note: null },
      { at: '2027-03-28T01:30:00.000Z', local: '2027-03-28T03:30', note: expect.stringContaining('02:30') },
      { at: '2027-03-28T22:00:00.000Z', local: '2027-03-29T00:00', note: null },
    ]);
  });

  it('keeps to the weekdays', async () => {
    const words = ['--times', '9am', '--days', 'mon,wed', '--zone', 'Europe/Paris', '--from', '2027-03-02'];
    const slots: { local: string }[] = await preview(...words, '--count', '3');
    expect(slots.map(({ local }) => local.slice(0, 10))).toEqual(['2027-03-03', '2027-03-08', '2027-03-10']);
  });

  it.each([
    [['--zone', 'Paris'], '--times is missing'],
    [['--times', '25:00', '--zone', 'Paris'], '--times'],
    [['--times', '9:00', '--zone', 'Georgia'], 'did you mean'],
    [['--times', '9:00', '--zone', 'Paris', '--from', 'soon'], '--from must be a date'],
    [['--times', '9:00', '--zone', 'Paris', '--count', '0'], '--count must be a whole number'],
    [['--times', '9:00', '--zone', 'Paris', '--loud'], '--loud'],
  ])('refuses %j in one line', async (words, why) => {
    const { code, out, error } = await runCli(['schedule', 'preview', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(why);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('story', () => {
  it('lists, and looks up to a scene and no further', async () => {
    expect((await runCli(['story', 'list'])).out).toContain(
      'one-last-goodbye: One Last Goodbye by Vixen, 10 scenes',
    );
    const lookup = async (at: string) =>
      JSON.parse(
        (await runCli(['story', 'lookup', 'one-last-goodbye', 'cordelia', '--at', at, '--json'])).out,
      );
    expect(await lookup('2')).toEqual({ gate: 2, entry: null, passages: [], suggestions: [] });
    expect(await lookup('3')).toMatchObject({ gate: 3, entry: { heading: 'Cordelia', firstScene: 3 } });
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
      { gate: 2, entry: null, passages: [dust], suggestions: [] },
      { gate: 1, entry: null, passages: [], suggestions: [] },
      { gate: 2, entry: null, passages: [{ ...dust, scene: 1, text: 'It rained.' }], suggestions: [] },
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
});

describe('backup and restore', () => {
  it('move everything from one place to another, and take nothing away unasked', async () => {
    const [from, to, files] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
    const file = join(files, 'backup.jsonl');
    await runCli(['story', 'reload'], { DATA_DIR: from });
    const backup = await runCli(['backup', file], { DATA_DIR: from });
    expect(backup).toMatchObject({ code: 0, error: '' });
    expect(backup.out).toMatch(/^15 documents are in .*backup\.jsonl, as they stood at 2\d{3}-/);
    const restored = await runCli(['restore', file, '--json'], { DATA_DIR: to });
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ file, documents: 15, paused: 0 });
    const refused = await runCli(['restore', file], { DATA_DIR: to });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.error).toMatch(/15 documents already.*--replace/);
  });
});

describe('story import', () => {
  const BOOK = [
    'The Pier',
    'By Ann Example',
    'CHAPTER 1. Rain',
    'It rained on the pier. '.repeat(20),
    'CHAPTER 2. Dust',
    'Then dust. '.repeat(40),
  ];
  const book = async (paragraphs = BOOK) => {
    const file = join(await temporaryFolder(), 'pier.txt');
    await writeFile(file, paragraphs.join('\n\n'));
    return file;
  };

  it('stores a book for a server, lists it, replaces it, and takes it out', async () => {
    const environment = { DATA_DIR: await temporaryFolder() };
    const server = '123456789012345678';
    const words = ['--rating', 'teen', '--language', 'en-gb', '--author', 'Us', '--server', server, '--json'];
    const { code, out } = await runCli(['story', 'import', await book(), ...words], environment);
    expect(code).toBe(0);
    const added = JSON.parse(out);
    expect(added).toMatchObject({ kind: 'added', title: 'The Pier', author: 'Us', chapters: 2, scenes: 2 });
    expect(added).toMatchObject({ server, rating: 'teen', language: 'en-GB', format: 'text' });

    const longer = await book([...BOOK, 'CHAPTER 3. Snow', 'Snow fell. '.repeat(40)]);
    const replace = ['story', 'import', longer, '--replaces', added.id, '--json'];
    const elsewhere = await runCli(replace, environment);
    expect(elsewhere).toMatchObject({ code: 2, out: '' });
    expect(elsewhere.error).toContain(`There is no imported story ${added.id}`);
    const revised = JSON.parse((await runCli([...replace, '--server', server], environment)).out);
    expect(revised).toMatchObject({ kind: 'revised', id: added.id, scenes: 3, rating: 'teen', author: 'Us' });

    const list = await runCli(['story', 'list'], environment);
    expect(list.out).toContain(`${added.id}: The Pier by Us, 3 scenes, imported for ${server}`);
    const arguments_ = ['story', 'lookup', added.id, 'rained', '--at', '1', '--json'];
    expect(JSON.parse((await runCli(arguments_, environment)).out)).toHaveProperty('passages.0.scene', 1);
    const removed = await runCli(['story', 'remove', added.id, '--server', server], environment);
    expect(removed).toMatchObject({ code: 0, out: `${added.id}: removed\n` });
  });

  it.each([
    [['nowhere.txt'], 'There is no file nowhere.txt'],
    [['BOOK', '--rating', 'loud'], '--rating must be one of everyone, teen'],
    [['BOOK', '--server', 'mine'], '--server must be a server id'],
  ])('refuses %j in one line', async (words, why) => {
    const file = await book();
    const typed = words.map((word) => (word === 'BOOK' ? file : word));
    const { code, out, error } = await runCli(['story', 'import', ...typed], {
      DATA_DIR: await temporaryFolder(),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(why);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('with Discord', () => {
  it('registers the commands by hand, and finds out what is wrong', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const DATA_DIR = await temporaryFolder();
    const environment = { DISCORD_API_URL: sandbox.api, DISCORD_TOKEN: sandbox.botToken, DATA_DIR };
    const GUILD_ID = sandbox.world.defaultServer.id;
    expect((await runCli(['register'], { ...environment, GUILD_ID })).code).toBe(0);
    const [put] = sandbox.requestLog.requests.filter(({ method }) => method === 'PUT');
    expect(put?.path).toContain(`/guilds/${GUILD_ID}/commands`);

    expect(await runCli(['doctor'], environment)).toMatchObject({ code: 0, error: '' });
    const ill = await runCli(['doctor'], { ...environment, DISCORD_TOKEN: 'wrong.wrong.wrong' });
    expect(ill.code).toBe(2);
    expect(ill.out).toMatch(/bad +token: Discord refused DISCORD_TOKEN/);
    expect(ill.out).toMatch(/ok +database: .*cliffhanger\.sqlite can be read and written/);
  });
});

it('names a database that can’t be used, without its password', async () => {
  const { code, out } = await runCli(['doctor'], { DATABASE_URL: 'postgres://bot:s3cret@127.0.0.1:1/books' });
  expect(code).toBe(2);
  expect(out).toMatch(/bad +database: .*postgres:\/\/bot@127\.0\.0\.1:1\/books.*It can’t be reached/);
  expect(out).not.toContain('s3cret');
});

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [[]]])('prints every command, as an answer: %j', async (words) => {
    const { code, out, error } = await runCli(words);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    for (const name of ['story inspect', 'schedule preview', 'backup', 'doctor']) expect(out).toContain(name);
  });

  it.each([
    [['story', 'inspect']],
    [['story', 'import']],
    [['schedule', 'preview']],
    [['restore']],
    [['doctor']],
    [['sandbox']],
  ])('prints what one command takes, without running it: %j', async (words) => {
    const { code, out, error } = await runCli([...words, '--help']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(`\n  ${words.join(' ')}`);
    expect(out.trim().split('\n')).toHaveLength(4);
  });

  it('prints the commands that begin with a word', async () => {
    const { code, out } = await runCli(['story', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('  story recap');
    expect(out).not.toContain('doctor');
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
  });

  it('refuses to help with what is no command', async () => {
    expect(await runCli(['nonsense', '--help'])).toMatchObject({ code: 2, out: '' });
  });
});

it('tells what there is to type', async () => {
  const { code, out, error } = await runCli(['nonsense']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  for (const words of [
    'backup',
    'restore',
    'story check',
    'schedule preview',
    'sandbox',
    'doctor',
    'register',
  ]) {
    expect(error).toContain(words);
  }
});

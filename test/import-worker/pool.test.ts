// Importing in threads: the rest goes on answering, and whatever happens to a thread is an ImportError.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { importBytes } from '../../src/import/import-file.ts';
import { createImporter, type ImporterOptions } from '../../src/import-worker/pool.ts';
import { analyseTexts } from '../../src/library/analyse-text.ts';
import { makeStory } from '../../src/library/make-story.ts';
import { epub, prose } from '../import/files/book-fixtures.ts';

const DEFAULT_OPTIONS = { sceneWords: null };
const book = Buffer.from(`# The Storm\n\n${prose('First')}\n\n# The Calm\n\n${prose('Second')}`);

function createTestImporter(options: ImporterOptions = {}) {
  const made = createImporter(options);
  onTestFinished(() => made.close());
  return made;
}

/** A thread that does something else than importing. */
async function workerScript(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-thread-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'thread.mjs');
  await writeFile(file, `import { parentPort, workerData } from 'node:worker_threads';\n${source}`);
  return file;
}

describe('an importer', () => {
  it('makes a story, and says how far it is', async () => {
    const progress: [number, string][] = [];
    const story = await createTestImporter().import(book, 'a.md', DEFAULT_OPTIONS, (part, step) =>
      progress.push([part, step]),
    );
    expect(story.chapters.map(({ title }) => title)).toEqual(['The Storm', 'The Calm']);
    expect(progress.map(([, step]) => step)).toEqual(['read', 'divide']);
    expect(progress.every(([part]) => part >= 0 && part < 1)).toBe(true);
  });

  it('says how far it is through all steps, and within the long ones', async () => {
    const long = Buffer.from(
      Array.from({ length: 60 }, (_, index) => `# ${index}\n\n${prose(`P${index}`)}`).join('\n\n'),
    );
    const progress: { readonly part: number; readonly step: string }[] = [];
    await createTestImporter().importAndAnalyse(long, 'a.md', DEFAULT_OPTIONS, null, (part, step) =>
      progress.push({ part, step }),
    );
    expect([...new Set(progress.map(({ step }) => step))]).toEqual([
      'read',
      'divide',
      'sentences',
      'index',
      'codex',
    ]);
    expect(progress.filter(({ step }) => step === 'codex').length).toBeGreaterThan(20);
    const parts = progress.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBeGreaterThan(0.95);
    expect(parts.at(-1)).toBeLessThan(1);
  });

  it('says how far it is within an EPUB, by its documents', async () => {
    const documents = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `${index}.xhtml`,
        `<h1>${index}</h1><p>${prose(`P${index}`)}</p>`,
      ]),
    );
    const parts: number[] = [];
    await createTestImporter().import(
      Buffer.from(epub({ documents })),
      'a.epub',
      DEFAULT_OPTIONS,
      (part, step) => {
        if (step === 'read') parts.push(part);
      },
    );
    expect(parts).toHaveLength(20);
  });

  it('divides at the length that is asked for', async () => {
    const long = Buffer.from(Array.from({ length: 40 }, (_, index) => prose(`P${index}`, 50)).join('\n\n'));
    const [short, usually] = await Promise.all([
      createTestImporter().import(long, 'a.txt', { sceneWords: 300 }),
      createTestImporter().import(long, 'a.txt', DEFAULT_OPTIONS),
    ]);
    expect(short.scenes.length).toBeGreaterThan(usually.scenes.length);
  });

  it('refuses in the file’s own words, and goes on', async () => {
    const one = createTestImporter();
    const first = one.import(Buffer.from('%PDF-1.4'), 'a.pdf', DEFAULT_OPTIONS);
    const second = one.import(book, 'a.md', DEFAULT_OPTIONS);
    await expect(first).rejects.toThrow('pdf');
    await expect(first).rejects.toBeInstanceOf(ImportError);
    expect((await second).scenes).toHaveLength(2);
  });

  it('ends a thread that takes too long', async () => {
    const worker = await workerScript('for (;;);');
    const refused = createTestImporter({ workerFile: worker, timeoutMs: 300 }).import(
      book,
      'a.md',
      DEFAULT_OPTIONS,
    );
    await expect(refused).rejects.toThrow('took-too-long');
    await expect(refused).rejects.toBeInstanceOf(ImportError);
  });

  it('ends a thread that takes too much memory', async () => {
    const worker = await workerScript('const all = []; for (;;) all.push(new Array(1000).fill(all.length));');
    await expect(
      createTestImporter({ workerFile: worker, maxHeapMb: 32 }).import(book, 'a.md', DEFAULT_OPTIONS),
    ).rejects.toThrow('too-much-memory');
  });

  it.each(['throw new TypeError("oh")', 'process.exit(3)'])(
    'survives a thread that fails: %s',
    async (source) => {
      const faults: unknown[] = [];
      const worker = await workerScript(source);
      const refused = createTestImporter({
        workerFile: worker,
        onError: (fault) => faults.push(fault),
      }).import(book, 'a.md', DEFAULT_OPTIONS);
      await expect(refused).rejects.toThrow('reader-failed');
      expect(faults).toHaveLength(1);
    },
  );

  it('runs no more threads at once than it may, in the order they came', async () => {
    const worker = await workerScript(
      `const started = Date.now(); const until = started + 80; while (Date.now() < until);
       parentPort.postMessage({ kind: 'done', result: { name: workerData.fileName, started, ended: Date.now() } });`,
    );
    const one = createTestImporter({ workerFile: worker, concurrency: 1 });
    const runs = (await Promise.all(
      ['a', 'b', 'c'].map((name) => one.import(book, name, DEFAULT_OPTIONS)),
    )) as unknown as {
      name: string;
      started: number;
      ended: number;
    }[];
    expect(runs.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    for (const [index, { started }] of runs.entries())
      expect(started).toBeGreaterThanOrEqual(runs[index - 1]?.ended ?? 0);
  });

  it('turns away what would wait too long, and everything once it is closed', async () => {
    const worker = await workerScript('for (;;);');
    const one = createImporter({ workerFile: worker, maxQueued: 1 });
    const running = one.import(book, 'a', DEFAULT_OPTIONS);
    const waiting = one.import(book, 'b', DEFAULT_OPTIONS);
    await expect(one.import(book, 'c', DEFAULT_OPTIONS)).rejects.toThrow('queue-full');
    const ended = Promise.allSettled([running, waiting]);
    await one.close();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(one.import(book, 'd', DEFAULT_OPTIONS)).rejects.toBeInstanceOf(ImportError);
  });
});

describe('a prepared book', () => {
  const settings = { title: null, author: null, language: null, rating: 'everyone' } as const;
  const long = Buffer.from(
    Array.from({ length: 60 }, (_, index) => `# ${index}\n\n${prose(`P${index}`, 30)}`).join('\n\n'),
  );

  it('is what the same steps make of it at once', async () => {
    const plan = { id: { seed: 'x' }, settings, old: [] };
    const { built, analysis, about } = await createTestImporter().prepare(
      Buffer.from(long),
      'a.md',
      DEFAULT_OPTIONS,
      plan,
    );
    const imported = importBytes(long, 'a.md', DEFAULT_OPTIONS);
    expect(built).toEqual(makeStory(imported, plan));
    expect(analysis).toEqual(analyseTexts(built.full.texts, built.full.story.language));
    expect(about.format).toBe('markdown');
  });

  it('keeps the slugs of the revision before', async () => {
    const importer = createTestImporter();
    const plan = { id: { fixed: 'a-story' }, settings };
    const first = await importer.prepare(Buffer.from(long), 'a.md', DEFAULT_OPTIONS, { ...plan, old: [] });
    const { story, texts } = first.built.full;
    const old = story.scenes.map(({ number }) => ({ slug: `old-${number}`, text: texts[number - 1] ?? '' }));
    const next = await importer.prepare(Buffer.from(long), 'a.md', DEFAULT_OPTIONS, { ...plan, old });
    expect(next.built.full.story.scenes.map(({ slug }) => slug)).toEqual(old.map(({ slug }) => slug));
  });
});

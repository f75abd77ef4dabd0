// Real books in other formats than plain text: their chapters, their verse, and nothing that is not the story.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined) console.log('skipped: TEXTS_DIR does not say where the books to import are');

const imported = (name: string) =>
  importBytes(readFileSync(join(TEXTS_DIR ?? '', name)), name, { sceneWords: null });
const prose = ({ scenes }: ReturnType<typeof imported>) => scenes.map(({ text }) => text).join('\n\n');
const FOREIGN = /gutenberg|transcriber|\b(?:e-?text|ebook)\b|produced by arthur|licensed works/i;

describe.skipIf(TEXTS_DIR === undefined)('importing a real book', () => {
  it('finds the 12 chapters and the emphasis of Alice in a web page', () => {
    const story = imported('alice-pg11.htm');
    expect(story).toMatchObject({ format: 'html', author: 'Lewis Carroll', language: 'en' });
    expect(story.chapters).toHaveLength(12);
    expect(story.chapters[0]?.title).toBe('Down the Rabbit-Hole');
    expect(prose(story)).toContain('so *very* remarkable');
    expect(FOREIGN.exec(prose(story))?.[0]).toBeUndefined();
  });

  it('finds the 135 chapters and the epilogue of Moby-Dick in an EPUB', () => {
    const story = imported('moby-dick.epub');
    expect(story).toMatchObject({ format: 'epub', title: 'Moby-Dick', author: 'Herman Melville' });
    expect(story.chapters).toHaveLength(136);
    expect(story.chapters.at(-1)?.title).toBe('Epilogue');
    expect(story.scenes[0]?.text).toMatch(/^Call me Ishmael\./);
    expect(FOREIGN.exec(prose(story))?.[0]).toBeUndefined();
  });

  it('finds the five parts and the lines of The Waste Land in an EPUB of one document', () => {
    const story = imported('wasteland.epub');
    expect(story.chapters.map(({ firstScene }) => firstScene)).toHaveLength(5);
    const lines = prose(story)
      .split('\n')
      .filter((line) => line.trim() !== '');
    // The poem counts 434 lines; two of its longest are set on two, some are split between speakers.
    expect(lines.length).toBeGreaterThan(420);
    expect(lines.length).toBeLessThan(450);
    expect(prose(story)).toMatch(
      /April is the cruellest month, breeding\nLilacs out of the dead land, mixing\n/,
    );
    expect(prose(story)).not.toMatch(/\d{2,3}$/m);
    expect(story.excluded.find(({ what }) => what === 'notes')?.text).toContain('Weston');
  });
});

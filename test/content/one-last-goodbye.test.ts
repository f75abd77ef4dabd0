// The bundled story: whole, within its bounds, credited, and in words of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.ts';
import { loadFolder } from '../../src/store/content/load-folder.ts';
import { plainText } from '../../src/story/markup.ts';
import { PUBLIC_PAGE_CHARS, splitPages } from '../../src/story/pages.ts';

const loaded = await loadFolder(join(projectRoot, 'content/one-last-goodbye'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { story, texts } = loaded.story;

const TEXTS_DIR = process.env.TEXTS_DIR;
if (TEXTS_DIR === undefined)
  console.log('skipped: TEXTS_DIR does not say where the source text of the story is');

describe('One Last Goodbye', () => {
  it('loads without a warning', () => {
    expect(loaded.warnings).toEqual([]);
  });

  it('has nine to eleven scenes of 250 to 500 words, each one page, under four chapters', () => {
    expect(story.scenes.length).toBeGreaterThanOrEqual(9);
    expect(story.scenes.length).toBeLessThanOrEqual(11);
    for (const { number, words } of story.scenes) {
      expect(words, `scene ${number}`).toBeGreaterThanOrEqual(250);
      expect(words, `scene ${number}`).toBeLessThanOrEqual(500);
      expect(splitPages(texts[number - 1] ?? '', PUBLIC_PAGE_CHARS)).toHaveLength(1);
    }
    expect(story.chapters).toHaveLength(4);
    expect(story.chapters.every(({ title }) => title !== null)).toBe(true);
  });

  it('gives each scene a title, a recap of one sentence and two questions', () => {
    for (const { title, recap, questions } of story.scenes) {
      expect(title).not.toBeNull();
      expect(recap).toMatch(/^\p{Lu}[^.?]*\.$/u);
      expect(questions).toHaveLength(2);
      expect(questions.every((question) => question.endsWith('?'))).toBe(true);
    }
  });

  it('credits its source', () => {
    expect(story.source).toMatchObject({ title: 'One Last Goodbye', author: 'Vixen' });
    expect(story.source?.note).toContain('Choose Your Author Ficathon');
    expect(story).toMatchObject({ language: 'en', rating: 'teen', status: 'complete' });
    expect(story.notes.length).toBeGreaterThan(0);
  });

  it('has a codex of 25 entries or more, each with a name and a fact', () => {
    expect(story.codex.length).toBeGreaterThanOrEqual(25);
    for (const { names, facts } of story.codex) {
      expect(names.length).toBeGreaterThan(0);
      expect(facts.length, names[0]?.text).toBeGreaterThan(0);
    }
    const names = story.codex.flatMap((entry) => entry.names.map(({ text }) => text));
    expect(names).toEqual(
      expect.arrayContaining(['Captain Forehead', 'Little Blue Bertha', 'William the Bloody']),
    );
  });

  it('stamps each name with the first scene that uses it', () => {
    const scenes = texts.map((text) => words(plainText(text)).join(' '));
    for (const { text, scene } of story.codex.flatMap((entry) => entry.names)) {
      const name = words(text).join(' ');
      const uses = scenes.map((prose) => ` ${prose} `.includes(` ${name} `));
      expect(uses.indexOf(true) + 1, text).toBe(scene);
    }
  });

  it.skipIf(TEXTS_DIR === undefined)('shares no run of eight words with its source', () => {
    const source = words(readFileSync(join(TEXTS_DIR ?? '', 'one-last-goodbye.txt'), 'utf8'));
    const theirs = new Set(ngrams(source));
    const ours = [
      ...texts.map(plainText),
      ...story.scenes.flatMap(({ title, recap, questions }) => [title ?? '', recap ?? '', ...questions]),
      ...story.codex.flatMap(({ facts }) => facts.map(({ text }) => text)),
      story.summary ?? '',
    ];
    const shared = ours.flatMap((text) => ngrams(words(text)).filter((run) => theirs.has(run)));
    expect(theirs.size).toBeGreaterThan(2_000);
    expect(shared).toEqual([]);
  });
});

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

function ngrams(list: readonly string[], length = 8): string[] {
  return list
    .slice(0, Math.max(0, list.length - length + 1))
    .map((_, at) => list.slice(at, at + length).join(' '));
}

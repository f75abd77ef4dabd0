// Whole works: every chapter with its title, every paragraph once and in order, nothing of what stands around.

import { expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { plainText } from '../../src/story/markup.ts';
import { rows } from '../support/breadth.ts';
import { WHOLE_WORKS } from './files/whole-works.ts';

it.each(rows(Object.keys(WHOLE_WORKS), 6))(
  '%s comes whole',
  (name) => {
    const work = WHOLE_WORKS[name]?.();
    if (work === undefined) throw new Error(`there is no work ${name}`);
    const story = importBytes(work.bytes, work.fileName, { sceneWords: null });
    expect(story.chapters.map(({ title }) => title)).toEqual(work.titles);
    const paragraphs = story.scenes.flatMap(({ text }) => plainText(text).split('\n\n'));
    expect(paragraphs).toEqual(work.paragraphs);
    for (const around of work.around) expect(paragraphs.join('\n')).not.toContain(around);
    expect(story.warnings).toEqual([]);
  },
  30_000,
);

// What `story inspect FILE` prints: the same for every format, its codex and what was left out with it.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type InspectOptions, inspectFile } from '../../src/cli/inspect-file.ts';
import { docx, epub, wordParagraph } from '../import/files/book-fixtures.ts';

const QUIET = { write: () => undefined };

async function inspected(name: string, content: string | Uint8Array, options: Partial<InspectOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-inspect-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  const { json, text } = await inspectFile(file, { explain: false, ...options }, QUIET);
  return { json: json as Record<string, unknown>, text };
}

const RAIN = 'It rained. They saw Edwin Marlowe smile. “Yes,” said Marlowe, and looked at the sea. '
  .repeat(8)
  .trim();
const DUST =
  'Then dust. “No,” said Marlowe, and Mr. Tolliver laughed. They went with Mr. Tolliver to the pier. '
    .repeat(8)
    .trim();
const MARKUP = `<h2>The Storm</h2><p>${RAIN}</p><h2>The Calm</h2><p>${DUST}</p>`;

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['tales.txt', `CHAPTER I. The Storm\n\n${RAIN}\n\n\nCHAPTER II. The Calm\n\n${DUST}\n`],
  ['tales.md', `# The Storm\n\n${RAIN}\n\n# The Calm\n\n${DUST}\n`],
  ['tales.html', `<!DOCTYPE html><html lang="en"><body>${MARKUP}</body></html>`],
  ['tales.epub', epub({ documents: { 'one.xhtml': MARKUP } })],
  [
    'tales.docx',
    docx({
      body:
        wordParagraph('The Storm', 'Heading1') +
        wordParagraph(RAIN) +
        wordParagraph('The Calm', 'Heading1') +
        wordParagraph(DUST),
      styles: '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
    }),
  ],
  [
    'work.html',
    `<html><body><div id="preface"><h1>Tales</h1></div><div id="chapters"><a href="http://archiveofourown.org/"></a>${MARKUP}</div></body></html>`,
  ],
];

describe('the codex of a file', () => {
  it.each(FILES)('is what is found in its text: %s', async (name, content) => {
    const { json } = await inspected(name, content);
    expect(json.codex).toEqual([
      {
        name: 'Edwin Marlowe',
        kind: 'person',
        aliases: [
          { name: 'Edwin Marlowe', scene: 1 },
          { name: 'Marlowe', scene: 1 },
        ],
        firstScene: 1,
        mentions: [
          { scene: 1, count: 16 },
          { scene: 2, count: 8 },
        ],
      },
      {
        name: 'Mr. Tolliver',
        kind: 'person',
        aliases: [{ name: 'Mr. Tolliver', scene: 2 }],
        firstScene: 2,
        mentions: [{ scene: 2, count: 16 }],
      },
    ]);
  });

  it('is a line for each entry in the text, those named most first', async () => {
    const { text } = await inspected(...(FILES[0] as (typeof FILES)[number]));
    expect(text).toMatch(/^tales: 2 chapters, 2 scenes, 256 words, 2 codex entries\n/);
    expect(text).toContain(
      'Codex: 2 entries\n  Edwin Marlowe (person, from scene 1, named 24 times), also Marlowe\n  Mr. Tolliver (person, from scene 2, named 16 times)',
    );
  });

  it('is cut short in the text where it is long, and says so', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `Mr. Bran${'abcdefghijklmnopqrstuvw'[index]}och`);
    const lines = names.map((name) => `They met ${name}. “Yes,” said ${name}, and looked at the sea.`);
    const { json, text } = await inspected('long.txt', lines.join('\n\n'));
    expect(json.codex).toHaveLength(23);
    expect(text).toContain('  and 3 more: --json has them all');
  });
});

describe('what is left out of a file', () => {
  const BOOK = `THE ROAD\n\n\nPREFACE\n\nI wrote this on a road.\n\n\n${FILES[0]?.[1]}\n\nTHE END\n`;

  it('is told block by block with --explain, with the rule, the place and the length', async () => {
    const { json, text } = await inspected('road.txt', BOOK, { explain: true });
    const why = expect.any(String);
    expect(json.excluded).toEqual([
      { rule: 'before-first-chapter', why, block: 1, words: 2, start: 'THE ROAD' },
      { rule: 'named-front', why, block: 2, words: 1, start: 'PREFACE' },
      { rule: 'named-front', why, block: 3, words: 6, start: 'I wrote this on a road.' },
      { rule: 'end-line', why, block: 8, words: 2, start: 'THE END' },
    ]);
    expect(text).toContain(
      '  block 2, 1 word, named-front (before the first chapter, under a heading that names front matter): PREFACE\n',
    );
  });

  it('names what was skipped while a web page was read', async () => {
    const { text } = await inspected(
      'tales.html',
      `<!DOCTYPE html><html><body><nav>Home</nav>${MARKUP}</body></html>`,
      { explain: true },
    );
    expect(text).toContain(
      '  skipped while reading, 1 word, page-navigation (a menu or links to other pages): Home',
    );
  });

  it('is summed up without it', async () => {
    const { json, text } = await inspected('road.txt', BOOK);
    expect(json).not.toHaveProperty('excluded');
    expect(text).toContain(
      'Left out of the scenes:\n  front: 2 words\n  front, “Preface”: 7 words\n  back: 2 words',
    );
    expect(text).not.toContain('block by block');
  });
});

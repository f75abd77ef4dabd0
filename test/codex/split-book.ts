// Books of TEXTS_DIR cut into scenes of about 900 words, as plainly as can be: what the codex is measured on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '../../src/story/markup.ts';

const MAX_SCENE_WORDS = 900;

interface BookSource {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly heading: RegExp;
}

export const BOOKS = {
  alice: { file: 'alice-pg11.txt', from: 'Alice was beginning', to: 'THE END', heading: /^CHAPTER / },
  sherlock: {
    file: 'sherlock-pg1661.txt',
    from: 'To Sherlock Holmes she',
    to: 'End of the Project',
    heading: /^(?:ADVENTURE .*|[IVX]+\.)$/,
  },
} as const satisfies Record<string, BookSource>;

/** The scenes' Discord markup, in order. */
export function splitBook(folder: string, { file, from, to, heading }: BookSource): string[] {
  const all = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const begin = all.indexOf(from);
  const scenes: string[][] = [[]];
  let words = 0;
  for (const paragraph of all.slice(begin, all.indexOf(to, begin)).split(/\n\s*\n/)) {
    const text = paragraph.trim().replaceAll('_', '');
    if (heading.test(text) || words > MAX_SCENE_WORDS) {
      scenes.push([]);
      words = 0;
    }
    if (text === '' || heading.test(text)) continue;
    const isVerse = /^ {4}/m.test(paragraph) && text.includes('\n');
    scenes.at(-1)?.push(escapeMarkup(text.replace(isVerse ? /\n\s*/g : /\s+/g, isVerse ? '\n' : ' ')));
    words += text.split(/\s+/).length;
  }
  return scenes.filter((scene) => scene.length > 0).map((scene) => scene.join('\n\n'));
}

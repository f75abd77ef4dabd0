// A plain-text book cut into chapters and scenes, simply: headings begin chapters, scenes are packed from paragraphs.

import { buildStory } from '../../src/story/build-story.ts';
import { escapeMarkup } from '../../src/story/markup.ts';
import type { FullStory } from '../../src/story/story.ts';

export interface SplitOptions {
  /** What begins a chapter: a line. */
  readonly heading: RegExp;
  /** Words a scene has at least, unless its chapter ends. */
  readonly minSceneWords: number;
}

/** A line that names what follows the book. */
const BOOK_END = /^(?:\s*THE END\s*|\*\*\* ?END OF TH.*)$/m;

export function splitBook(source: string, { heading, minSceneWords }: SplitOptions): FullStory {
  const book =
    source
      .replace(/^\uFEFF/, '')
      .replaceAll('\r', '')
      .split(BOOK_END)[0] ?? '';
  const chapters: { title: string; firstScene: number }[] = [];
  const scenes: string[] = [];
  const parts = book.split(new RegExp(`(${heading.source})`, 'm')).slice(1);
  for (let part = 0; part + 1 < parts.length; part += 2) {
    chapters.push({ title: parts[part]?.trim() ?? '', firstScene: scenes.length + 1 });
    scenes.push(...groupParagraphs(parts[part + 1] ?? '', minSceneWords));
  }
  return buildStory(
    {
      ...{ id: 'a-book', title: 'A book', author: null, retold: null, source: null, language: 'en' },
      ...{ rating: 'everyone', notes: [], summary: null, status: 'complete', chapters, codex: [] },
      scenes: scenes.map((text, index) => ({
        ...{ slug: `scene-${index + 1}`, title: null, recap: null, questions: [] },
        text,
      })),
    },
    (text) => String(text.length),
  );
}

function groupParagraphs(chapter: string, minWords: number): string[] {
  const scenes: string[] = [];
  let open: string[] = [];
  let count = 0;
  for (const paragraph of chapter.split(/\n\s*\n/)) {
    const text = paragraph.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    open.push(escapeMarkup(text.replace(/_(\w[^_]*)_/g, '$1')));
    count += text.split(' ').length;
    if (count < minWords) continue;
    scenes.push(open.join('\n\n'));
    [open, count] = [[], 0];
  }
  if (open.length > 0) scenes.push(open.join('\n\n'));
  return scenes;
}

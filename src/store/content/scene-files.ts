// scenes/NN-slug.md: the scenes of a story, one a file, in the order of their numbers.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readMarkdown } from '../../import/markdown.ts';
import { findUnsightly, MAX_SCENE_WORDS, type UnsightlyKind } from '../../story/unsightly.ts';
import { countWords } from '../../story/words.ts';
import type { ContentProblems } from './content-problem.ts';
import { list, objectOf, optionalText, text } from './fields.ts';
import { parseYaml } from './parse-yaml.ts';
import { MAX_TITLE_CHARS } from './story-file.ts';
import { fileKindOf, readTextFile } from './text-file.ts';

const SCENES_FOLDER = 'scenes';

export interface SceneFile {
  readonly file: string;
  readonly slug: string;
  readonly title: string | null;
  readonly recap: string | null;
  readonly questions: readonly string[];
  /** The chapter that begins with this scene: its title, and the line that says so. */
  readonly chapter: { readonly title: string; readonly line: number } | null;
  /** Discord markup. */
  readonly text: string;
}

/** A thread is named after its scene and number, in 100 characters. */
const MAX_SCENE_TITLE_CHARS = 80;
const MAX_SCENE_CHARS = 1_000_000;

const frontMatter = objectOf({
  title: optionalText(MAX_SCENE_TITLE_CHARS),
  recap: optionalText(300),
  questions: list(text(300), 10),
  chapter: optionalText(MAX_TITLE_CHARS),
});

interface SceneFileName {
  readonly file: string;
  readonly number: number;
  readonly slug: string;
}

/** All scenes that could be read; what could not is among the problems. */
export async function readSceneFiles(folder: string, problems: ContentProblems): Promise<SceneFile[]> {
  const numbered = await listSceneFiles(folder, problems);
  const scenes: SceneFile[] = [];
  for (const { file, slug } of numbered) scenes.push(await readScene(folder, file, slug, problems));
  return scenes;
}

async function listSceneFiles(folder: string, problems: ContentProblems): Promise<SceneFileName[]> {
  const kind = await fileKindOf(join(folder, SCENES_FOLDER));
  if (kind !== 'folder') {
    problems.error(
      SCENES_FOLDER,
      null,
      FOLDER_HINTS[kind] ?? 'There must be a folder here that holds the scenes.',
    );
    return [];
  }
  const names = (await readdir(join(folder, SCENES_FOLDER))).filter((name) => !name.startsWith('.'));
  const scenes: SceneFileName[] = [];
  for (const name of names.sort()) {
    const file = `${SCENES_FOLDER}/${name}`;
    const [, number, slug] = /^(\d{1,9})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(name) ?? [];
    if (number === undefined || slug === undefined || slug.length > 64)
      problems.error(file, null, misnamedMessage(name));
    else scenes.push({ file, number: Number(number), slug });
  }
  if (names.length === 0)
    problems.error(SCENES_FOLDER, null, 'There are no scenes. Put the first into 01-beginning.md.');
  // Files that share a number have no order, so which comes first must not hang on how it is written.
  scenes.sort((a, b) => a.number - b.number || (a.slug < b.slug ? -1 : 1));
  for (const [index, scene] of scenes.entries()) {
    const duplicate = scenes
      .slice(0, index)
      .find(({ number, slug }) => number === scene.number || slug === scene.slug);
    if (duplicate === undefined) continue;
    const what =
      duplicate.number === scene.number ? `the number ${scene.number}` : `the name “${scene.slug}”`;
    problems.error(scene.file, null, `${duplicate.file} has ${what} too. Give one of them another.`);
  }
  return scenes;
}

const FOLDER_HINTS: Readonly<Partial<Record<string, string>>> = {
  missing: 'There is no folder “scenes”. Make it, and put the scenes into it: 01-beginning.md and so on.',
  link: 'This is a link, which could lead out of the story. Put the folder itself here.',
};

function misnamedMessage(name: string): string {
  const [, digits, rest] = /^(\d{0,9})\D??(.*?)(?:\.[a-z]+)?$/i.exec(name) ?? [];
  const slug = (rest ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s_.-]/g, '')
    .replace(/[\s_.-]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
  const example = `${digits || '01'}-${slug || 'beginning'}.md`;
  return `A scene's file is named by a number, a hyphen, small letters, digits and hyphens, and “.md”: ${example}, for example.`;
}

async function readScene(
  folder: string,
  file: string,
  slug: string,
  problems: ContentProblems,
): Promise<SceneFile> {
  const nothing = { file, slug, title: null, recap: null, questions: [], chapter: null, text: '' };
  const content = await readTextFile(folder, file, problems);
  if (content === null) return nothing;
  const { front, text } = readMarkdown(content);
  if (front !== null && !front.closed) {
    problems.error(file, 1, 'The front matter begins with --- but does not end. Put a line --- after it.');
    return nothing;
  }
  if (front === null && /^\s*(?:title|recap|questions|chapter):/.test(content)) {
    problems.error(file, 1, 'This looks like front matter without its first line. Put a line --- before it.');
    return nothing;
  }
  if (text === '') problems.error(file, null, 'This scene has no text.');
  if (text.length > MAX_SCENE_CHARS)
    problems.error(file, null, 'This scene has over a million characters. Split it.');
  for (const { kind, found, at } of findUnsightly(content)) {
    problems.warning(file, content.slice(0, at).split('\n').length, unsightlyMessage(kind, found));
  }
  const words = countWords(text);
  if (words > MAX_SCENE_WORDS && text.length <= MAX_SCENE_CHARS) {
    problems.warning(
      file,
      null,
      `This scene has ${words} words, and is posted whole. Split it: members read it in one sitting.`,
    );
  }
  const source = { file, text: front?.source ?? '', line: front?.line ?? 1 };
  const checked = parseYaml(source, frontMatter, problems);
  if (checked === null) return nothing;
  const { title, recap, questions, chapter } = checked.value;
  return {
    ...{ file, slug, title, recap, questions, text },
    chapter: chapter === null ? null : { title: chapter, line: checked.lineOf('chapter') },
  };
}

function unsightlyMessage(kind: UnsightlyKind, found: string): string {
  switch (kind) {
    case 'image':
      return `Images are not posted: “${found}” will stand there as text. Describe it, or leave it out.`;
    case 'table':
      return 'Tables are not drawn: its lines will be joined to a paragraph. Make it a list, or prose.';
    case 'html':
      return `HTML is not read here: “${found}” will be posted as it stands.`;
  }
}

// A long story made from a seed, written as a story folder, as an author would hand it in.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTextGenerator, type TextGenerator } from './text-generator.ts';

export interface StorySize {
  readonly scenes: number;
  /** Words of a scene, about. */
  readonly words: number;
  readonly chapters: number;
  /** Entries of the codex; each has one to three names. */
  readonly entries: number;
}

export interface WrittenStory {
  /** The id: the folder's name. */
  readonly id: string;
  /** The names of the codex, each with the scene that reveals it. */
  readonly names: readonly { readonly name: string; readonly scene: number }[];
}

const ID = 'the-endless-serial';
const KINDS = ['person', 'person', 'person', 'place', 'group', 'thing', 'term'];

/** Writes the folder `the-endless-serial` into `dir`. The same seed and size write the same files. */
export async function writeStory(dir: string, seed: number, size: StorySize): Promise<WrittenStory> {
  const generator = createTextGenerator(seed);
  const folder = join(dir, ID);
  await mkdir(join(folder, 'scenes'), { recursive: true });
  await writeFile(join(folder, 'story.yaml'), storyFile(generator, size));
  for (let scene = 1; scene <= size.scenes; scene += 1) {
    const file = join(folder, 'scenes', `${number(scene)}-${slug(scene)}.md`);
    await writeFile(file, sceneFile(generator, size));
  }
  const names: { name: string; scene: number }[] = [];
  const entries = Array.from({ length: size.entries }, () => codexEntry(generator, size.scenes, names));
  await writeFile(join(folder, 'codex.yaml'), `${entries.join('\n')}\n`);
  return { id: ID, names };
}

function storyFile({ sentence }: TextGenerator, { scenes, chapters }: StorySize): string {
  const step = Math.ceil(scenes / chapters);
  const begins = Array.from({ length: Math.ceil(scenes / step) }, (_, chapter) => 1 + chapter * step);
  return [
    '# Made from a seed for the benches; its words mean nothing.',
    'title: The Endless Serial',
    'author: A seed',
    'language: en',
    'rating: everyone',
    'status: ongoing',
    'chapters:',
    ...begins.map((first) => `  - { title: ${quoted(sentence(4))}, from: ${slug(first)} }`),
    '',
  ].join('\n');
}

function sceneFile({ sentence, text, random }: TextGenerator, { words }: StorySize): string {
  const front = [
    '---',
    `title: ${quoted(sentence(4).slice(0, 79))}`,
    `recap: ${quoted(sentence(12))}`,
    '---',
  ];
  return `${front.join('\n')}\n\n${text(random.between(Math.ceil(words / 2), Math.ceil(words * 1.5)))}\n`;
}

/** One entry as YAML; its names go into `made`. */
function codexEntry(
  generator: TextGenerator,
  scenes: number,
  made: { name: string; scene: number }[],
): string {
  const { random } = generator;
  const first = random.between(1, scenes);
  const after = () => random.between(first, scenes);
  const lines = [`- kind: ${random.pick(KINDS)}`, '  names:'];
  const names = random.between(1, 3);
  for (let index = 0; index < names; index += 1) {
    const name = index === 0 ? `${generator.name()} ${generator.name()}` : generator.name();
    const scene = index === 0 ? first : after();
    made.push({ name, scene });
    lines.push(`    - { name: ${quoted(name)}, from: ${slug(scene)} }`);
  }
  lines.push('  facts:');
  const facts = random.between(2, 6);
  for (let index = 0; index < facts; index += 1) {
    lines.push(
      `    - { text: ${quoted(generator.sentence(random.between(10, 25)))}, from: ${slug(after())} }`,
    );
  }
  return lines.join('\n');
}

const number = (scene: number) => String(scene).padStart(5, '0');
const slug = (scene: number) => `scene-${scene}`;
/** A JSON string is a YAML string. */
const quoted = (text: string) => JSON.stringify(text);

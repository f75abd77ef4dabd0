// A story made for the judge: every paragraph carries a mark, so that what stands in a channel tells which it is.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTextGenerator } from '../story/text-generator.ts';

/** The marks of each scene's paragraphs, in order: `§3.2` is the second of scene 3. */
export type ParagraphMarkers = readonly (readonly string[])[];

const ID = 'the-marked-road';
/** Every so many scenes one takes two pages. */
const LONG_SCENE_INTERVAL = 5;

export const markersIn = (text: string): string[] => text.match(/§\d+\.\d+(?!\d)/g) ?? [];

/** Writes the folder `the-marked-road` into `dir`. The same number of scenes writes the same files. */
export async function writeStoryWithMarkers(
  dir: string,
  scenes: number,
): Promise<{ id: string; markers: ParagraphMarkers }> {
  const { sentence } = createTextGenerator(1);
  const folder = join(dir, ID);
  await mkdir(join(folder, 'scenes'), { recursive: true });
  const markers = Array.from({ length: scenes }, (_, index) => markersOf(index + 1));
  for (const [index, of] of markers.entries()) {
    const text = of.map((mark) => `${mark} ${sentence(of.length > 3 ? 120 : 12)}`).join('\n\n');
    const file = join(folder, 'scenes', `${String(index + 1).padStart(2, '0')}-milestone-${index + 1}.md`);
    await writeFile(file, `---\ntitle: Milestone ${index + 1}\n---\n\n${text}\n`);
  }
  const credits = ['title: The Marked Road', 'author: A seed', 'language: en', 'rating: everyone'];
  await writeFile(join(folder, 'story.yaml'), `${[...credits, 'status: complete'].join('\n')}\n`);
  return { id: ID, markers };
}

function markersOf(scene: number): string[] {
  const paragraphs = scene % LONG_SCENE_INTERVAL === 3 ? 8 : 3;
  return Array.from({ length: paragraphs }, (_, index) => `§${scene}.${index + 1}`);
}

// A book of a test's own as people attach it, and how they bring it.

import { vi } from 'vitest';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import type { OptionValues, Upload } from '../../src/sandbox/client/command-input.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';

const THINGS = [
  'lamp',
  'rope',
  'gull',
  'stair',
  'window',
  'barrel',
  'kettle',
  'coat',
  'bell',
  'oar',
  'tide',
  'stone',
];

/** A paragraph of about `words` words that no other of another seed shares three words in a row with. */
export function paragraph(seed: string, words: number): string {
  const sentences = Array.from({ length: Math.ceil(words / 10) }, (_, at) => {
    const thing = THINGS[(seed.length + at * 5) % THINGS.length];
    return `The ${seed} ${thing} of ${seed} stood ${at + 1} steps from ${seed}.`;
  });
  return sentences.join(' ');
}

/** Chapters of scenes of paragraphs, as a plain text file. */
export function bookText(title: string, chapters: readonly (readonly (readonly string[])[])[]): string {
  const chapterTexts = chapters.map((scenes, index) => {
    const text = scenes.map((paragraphs) => paragraphs.join('\n\n')).join('\n\n* * *\n\n');
    return `CHAPTER ${index + 1}. The ${THINGS[index]}\n\n${text}`;
  });
  return [title, 'By Ann Example', ...chapterTexts].join('\n\n\n');
}

/** Two chapters of two scenes, and a long one that nothing divides: scenes 5 and on begin where the length says. */
export function lighthouseBook(): Upload {
  const scene = (seed: string) => [paragraph(seed, 80), paragraph(`${seed}y`, 60)];
  const long = Array.from({ length: 24 }, (_, index) =>
    paragraph(`storm${'abcdefghijklmnopqrstuvwx'[index]}`, 100),
  );
  return {
    filename: 'lighthouse.txt',
    content: bookText('THE LIGHTHOUSE', [
      [scene('rain'), scene('fog')],
      [scene('snow'), scene('wind')],
      [long],
    ]),
  };
}

export const OWN_WORK = { rating: 'teen', 'may-share': 'own' } as const;

const PROGRESS_REPLY = /^(?:I'm (?:fetching|reading|finding|choosing|making)|Other files come first) ?/;

/** Brings a book and waits until the answer is there: on a busy machine it first says how far it is. */
export async function addBook(user: SandboxUser, file: Upload, options: OptionValues = {}): Promise<Answer> {
  const answer = await user.type('/library add', { file, ...OWN_WORK, ...options });
  await vi.waitUntil(() => !PROGRESS_REPLY.test(answer.text), { timeout: 20_000, interval: 5 });
  return answer;
}

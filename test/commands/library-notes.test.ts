// `/library review`'s `notes`: an author's notes left out, or small beside their scenes, and never part of what is read.

import { describe, expect, it } from 'vitest';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, paragraph } from './book-fixtures.ts';
import { botPosts, readableText } from './host-helpers.ts';
import { readAlong } from './member-helpers.ts';

const scene = (seed: string) => `${paragraph(seed, 80)}\n\n${paragraph(`${seed}y`, 60)}`;
const SERIAL = {
  filename: 'serial.md',
  content: [
    '# The Ferry\n\nby Ann Example',
    `## Chapter 1\n\nA/N: Sorry for the zeppelin.\n\n${scene('rain')}\n\nA/N: More on the quagga soon.`,
    `## Chapter 2\n\n${scene('fog')}`,
    `## Chapter 3\n\nA/N: The last axolotl.\n\n${scene('snow')}`,
  ].join('\n\n'),
};
const STORY = { story: 'The Ferry' };

async function addedSerial(): Promise<{ harness: TestHarness; mina: SandboxUser }> {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  await addBook(mina, SERIAL);
  return { harness, mina };
}

async function postedAll(harness: TestHarness, mina: SandboxUser): Promise<string[]> {
  const card = await mina.type('/story start', { ...STORY, channel: '#reading' });
  await mina.press(card, 'Start now');
  await harness.untilIdle();
  return (await botPosts(harness)).map((post) => readableText(harness, post));
}

describe('the notes of an author', () => {
  it('are left out at first, told of by their number, and hidden until they are asked for', async () => {
    const { harness, mina } = await addedSerial();
    const card = await mina.type('/library review', STORY);
    expect(readableText(harness, card)).toContain(
      "3 notes of the author's can stand small beside their scenes: `/library review notes:keep`.",
    );
    expect(readableText(harness, card)).not.toMatch(/zeppelin|quagga|axolotl/);
    expect(readableText(harness, await mina.press(card, 'Show spoilers'))).toMatch(
      /- A note before the story, 5 words: A\/N: Sorry for the zeppelin\./,
    );
    expect((await postedAll(harness, mina)).join('\n')).not.toMatch(/zeppelin|quagga/);
  });

  it('stand small with the first and the last page of their scene once they are kept', async () => {
    const { harness, mina } = await addedSerial();
    const kept = await mina.type('/library review', { ...STORY, notes: 'keep' });
    expect(readableText(harness, kept)).toMatch(
      /^The author's notes stand beside their scenes from now on\./,
    );
    const [first = ''] = await postedAll(harness, mina);
    expect(first).toMatch(
      /-# A\/N: Sorry for the zeppelin\.\n+The rain .*-# A\/N: More on the quagga soon\./s,
    );
    expect(first).not.toContain('axolotl');
    const read = readableText(harness, await readAlong(mina));
    expect(read).toMatch(
      /-# A\/N: Sorry for the zeppelin\.\n+The rain .*-# A\/N: More on the quagga soon\./s,
    );
  });

  it('are in no search, recap, or length', async () => {
    const { harness, mina } = await addedSerial();
    const before = await mina.type('/library info', STORY);
    await mina.type('/library review', { ...STORY, notes: 'keep' });
    expect(readableText(harness, await mina.type('/library info', STORY))).toBe(
      readableText(harness, before),
    );
    await postedAll(harness, mina);
    const { library, documents } = harness.bot().app;
    const [id = ''] = await documents.ids('import', '');
    const imported = await documents.get('import', id);
    const story = await library.story(imported?.story ?? '', imported?.revision ?? '');
    const texts = await Promise.all(story.scenes.map(({ number }) => library.text(story, number)));
    expect(texts.join('\n')).not.toMatch(/zeppelin|quagga|axolotl/);
  });

  it('are dropped again, go with a merged scene, and come back when that is undone', async () => {
    const { harness, mina } = await addedSerial();
    await mina.type('/library review', { ...STORY, notes: 'keep' });
    const { library, documents } = harness.bot().app;
    const notesOf = async (number: number) => {
      const [id = ''] = await documents.ids('import', '');
      const imported = await documents.get('import', id);
      return library.notes(await library.story(imported?.story ?? '', imported?.revision ?? ''), number);
    };
    expect(await notesOf(3)).toEqual({ before: '-# A/N: The last axolotl.', after: null });
    const card = await mina.type('/library review', STORY);
    const list = await mina.press(card, 'All scenes');
    const third = await mina.select(list, 'Choose a scene', ['3']);
    const merged = await mina.press(third, 'Merge into scene 2');
    expect(await notesOf(2)).toEqual({ before: '-# A/N: The last axolotl.', after: null });
    await mina.press(await mina.press(merged, 'Summary'), 'Undo the last change');
    expect(await notesOf(3)).toEqual({ before: '-# A/N: The last axolotl.', after: null });
    await mina.type('/library review', { ...STORY, notes: 'drop' });
    expect(await notesOf(3)).toEqual({ before: null, after: null });
  });
});

// Hosts are readers too: no card of the library depends on a word of a story, until its host asks for the text.

import { expect, it } from 'vitest';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook } from './book-fixtures.ts';
import { serialiseAnswer } from './member-helpers.ts';

/** Every word by another, of another length. */
const replaceWords = (words: string) =>
  words.replace(/\p{L}+/gu, (word) => `${word.slice(0, 1)}xy${word.length}`);

/** Replaces what the story is made of, where it is stored: its texts and titles, the warnings, what was left out. */
async function replaceStoredWords(harness: TestHarness): Promise<void> {
  const { documents } = harness.bot().app;
  const [id = ''] = await documents.ids('import', '');
  await documents.update('import', id, (current) => {
    if (current === undefined) throw new Error('there is no story');
    const leftOut = current.leftOut.map((piece) => ({
      ...piece,
      title: piece.title && replaceWords(piece.title),
    }));
    return { write: { ...current, leftOut }, result: null };
  });
  const [, story = ''] = id.split(':');
  await documents.update('leftover', story, (current) => ({
    write: { texts: (current?.texts ?? []).map(replaceWords) },
    result: null,
  }));
  for (const scene of await documents.ids('scene', `${story}:`)) {
    await documents.update('scene', scene, (current) => ({
      write: { text: replaceWords(current?.text ?? ''), pages: current?.pages ?? null },
      result: null,
    }));
  }
  for (const revision of await documents.ids('story', `${story}:`)) {
    await documents.update('story', revision, (current) => {
      if (current === undefined) throw new Error('there is no revision');
      const titled = <T extends { readonly title: string | null }>(each: T) => ({
        ...each,
        title: each.title && replaceWords(each.title),
      });
      const { chapters, scenes } = current;
      return {
        write: { ...current, chapters: chapters.map(titled), scenes: scenes.map(titled) },
        result: null,
      };
    });
  }
  await harness.restart();
}

/** Everything a host sees of it without asking for the text, and what pressing through it shows. */
async function cards(mina: SandboxUser): Promise<string[]> {
  const seen: string[] = [];
  const see = (answer: Answer) => {
    seen.push(answer.modal === undefined ? serialiseAnswer(answer) : JSON.stringify(answer.modal.components));
    return answer;
  };
  const story = 'The Lighthouse';
  see(await mina.type('/library list'));
  see(await mina.type('/library info', { story }));
  const card = see(await mina.type('/library review', { story }));
  const scenes = see(await mina.press(card, 'All scenes'));
  const five = see(await mina.select(scenes, 'Choose a scene', ['5']));
  see(await mina.press(five, 'Rename…'));
  const places = see(await mina.press(five, 'Split…'));
  see(await mina.select(places, 'Choose a paragraph', ['2']));
  see(await mina.press(five, 'Merge into scene 4'));
  see(await mina.press(five, 'Drop it'));
  see(await mina.press(five, 'Undo the last change'));
  see(await mina.type('/library remove', { story }));
  seen.push(JSON.stringify(await mina.complete('/library review', { story: '' }, 'story')));
  return seen;
}

it('every card is the same when every word is another', async () => {
  const [original, rewritten] = [await startTestHarness(), await startTestHarness()];
  const [here, there] = [await original.sandbox.login('mina'), await rewritten.sandbox.login('mina')];
  await addBook(here, lighthouseBook());
  await addBook(there, lighthouseBook());
  await replaceStoredWords(rewritten);
  // Ids of messages are their stage's own, and both stages count alike.
  const [one, two] = [await cards(here), await cards(there)];
  for (const [index, card] of one.entries()) expect(two[index]).toBe(card);
  expect(one.join()).not.toMatch(/lamp|gull|rain/i);
  const answer = await there.press(
    await there.type('/library review', { story: 'The Lighthouse' }),
    'All scenes',
  );
  const spoiled = await there.press(await there.select(answer, 'Choose a scene', ['1']), 'Show spoilers');
  expect(spoiled.text).toContain('xy');
});

// Quotes from a private page: one sentence or two, as a picture and as text, and no more of them in a channel than is out.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../src/discord/custom-id.ts';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { cutReaderPages } from '../../src/story/reader-pages.ts';
import { startReading, startTestHarness } from '../support/test-harness.ts';
import { STORY, sceneFile, startAlley } from './alley-helpers.ts';
import { createStoriesFolder, onlyReading, writeStoryFiles } from './host-helpers.ts';
import {
  IN_READING,
  labels,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

const LIST = /^Sentences? \d+/;

/** The select of an answer, and what stands in it. */
function listed(answer: Answer) {
  const select = answer.selects.find(({ placeholder }) => LIST.test(placeholder ?? ''));
  const options = select && 'options' in select ? select.options : [];
  return { placeholder: select?.placeholder ?? '', options };
}

async function openList(user: SandboxUser, page: Answer): Promise<Answer> {
  return user.press(await user.press(page, 'More'), 'Quote');
}

/** A picture that is late is left out: the first of all may be, until its thread and its fonts are there. */
async function untilDrawn(
  user: SandboxUser,
  list: Answer,
  placeholder: string,
  numbers: readonly string[],
): Promise<Answer> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const made = await user.select(list, placeholder, numbers);
    if (attached(made).length > 0) return made;
    await user.press(made, 'Another sentence');
  }
  throw new Error('no picture was drawn, ten times over');
}

const attached = ({ message }: Answer) => message?.attachments.map(({ filename }) => filename) ?? [];

describe('a quote', () => {
  it('is one sentence of the page or two, as a picture and as text, with a link to the post', async () => {
    const harness = await startTestHarness({ pictures: true });
    await startReading(harness);
    await releaseScenes(harness, 1);
    const bob = await harness.sandbox.login('bob');
    const page = await readAlong(bob);
    const list = await openList(bob, page);
    expect(list.ephemeral).toBe(true);
    expect(list.text).toContain('Which sentence, or which two?');
    const { options, placeholder } = listed(list);
    expect(options.length).toBeGreaterThan(3);
    expect(options[0]?.label).toMatch(/^1\. /);

    await harness.restart();
    const made = await untilDrawn(bob, list, placeholder, ['2', '1']);
    const first = options[0]?.label.replace(/^1\. |…$/g, '').slice(0, 40) ?? '';
    expect(made.text).toContain(first);
    expect(made.text).toContain('One Last Goodbye');
    expect(made.text).toContain('Scene 1');
    expect(made.text).toMatch(/\[go to the post\]\(https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\)/);
    expect(attached(made)).toEqual(['quote.png']);
    expect(JSON.stringify(made.message?.components)).toContain('/quote.png"');

    const shown = await bob.press(made, 'Show in channel');
    expect(shown.ephemeral).toBe(false);
    expect(shown.text).toContain(first);
    expect(attached(shown)).toEqual(['quote.png']);
    expect(labels(shown)).toEqual([]);
    const back = await bob.press(made, 'Another sentence');
    expect(listed(back).options.length).toBe(options.length);
    expect(attached(back)).toEqual([]);
  });

  it('is text alone where files may not be attached', async () => {
    const harness = await startTestHarness({ pictures: true });
    await startReading(harness);
    await releaseScenes(harness, 1);
    const { world } = harness.sandbox;
    world.setOverwrite(world.textChannel('#reading'), world.bot, { deny: Permission.AttachFiles });
    const bob = await harness.sandbox.login('bob');
    const list = await openList(bob, await readAlong(bob));
    const made = await bob.select(list, listed(list).placeholder, ['3']);
    expect(made.text).toContain('One Last Goodbye');
    expect(attached(made)).toEqual([]);
    expect(JSON.stringify(made.message?.components)).not.toContain('attachment://');
  });

  it('lists twenty-five sentences at a time', async () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `She took step ${index + 1}.`);
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', {
      'story.yaml': STORY,
      'scenes/01-a.md': sceneFile('The stairs', sentences.join(' ')),
    });
    const harness = await startTestHarness({ pictures: true, contentDir: dir });
    await startAlley(harness);
    await releaseScenes(harness, 1);
    const bob = await harness.sandbox.login('bob');
    let list = await openList(bob, await readAlong(bob));
    const numbers: number[] = [];
    for (let lists = 0; lists < 10; lists += 1) {
      const { options } = listed(list);
      expect(options.length).toBeLessThanOrEqual(25);
      numbers.push(...options.map(({ value }) => Number(value)));
      const later = labels(list).find((label) => Number(/\d+/.exec(label)?.[0]) > Math.max(...numbers));
      if (later === undefined) break;
      list = await bob.press(list, later);
    }
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBe(60);
  });
});

describe('what is ahead', () => {
  it('is neither listed nor quoted, and not shown in a channel that is behind', async () => {
    const harness = await startTestHarness({ pictures: true });
    await startReading(harness);
    await releaseScenes(harness, 1);
    const ada = await harness.sandbox.login('ada');
    await readAtOwnPace(ada);
    const { id: reading } = await onlyReading(harness);
    const on = await ada.type('/about', {}, IN_READING);
    const forge = (action: Parameters<typeof encodeAction>[0]) =>
      pressForgedButton(ada, on, encodeAction(action));
    const ahead = "You haven't read as far as scene 2 yet, so there is nothing to show here.";
    expect((await forge({ kind: 'list-quotes', reading, scene: 2, page: 1, from: 0 })).text).toBe(ahead);
    expect((await forge({ kind: 'quote', reading, scene: 2, page: 1 })).text).toBe(ahead);
    expect((await forge({ kind: 'list-quotes', reading, scene: 1, page: 2, from: 0 })).text).toMatch(
      /haven't read as far/,
    );

    // On her own she reads on; the channel hears nothing of it.
    await ada.press(await ada.type('/read', { scene: '2' }, IN_READING), 'Move it');
    const own = await forge({ kind: 'list-quotes', reading, scene: 2, page: 1, from: 0 });
    const { placeholder, options } = listed(own);
    expect(options.length).toBeGreaterThan(0);
    const made = await ada.select(own, placeholder, [options[0]?.value ?? '']);
    expect(labels(made)).not.toContain('Show in channel');
    expect(made.text).not.toContain('go to the post');
    const before = (await visiblePosts(ada)).length;
    const kept = await forge({ kind: 'show-quote', reading, scene: 2, page: 1, first: 1, second: 0 });
    expect(kept.ephemeral).toBe(true);
    expect(kept.text).toBe("Scene 2 isn't out for everyone here, so I keep it between us.");
    expect((await visiblePosts(ada)).length).toBe(before);
  });

  it('is not reached by the number of a sentence on a page further on', async () => {
    const words = Array.from({ length: 200 }, (_, index) => `She took step ${index + 1}.`).join(' ');
    const [{ sentences: whole } = { sentences: 0 }] = cutReaderPages(words);
    const dir = await createStoriesFolder();
    await writeStoryFiles(dir, 'the-alley', {
      'story.yaml': STORY,
      'scenes/01-a.md': sceneFile('The stairs', words),
    });
    const harness = await startTestHarness({ pictures: true, contentDir: dir });
    await startAlley(harness);
    await releaseScenes(harness, 1);
    const ada = await harness.sandbox.login('ada');
    await readAtOwnPace(ada);
    const { id: reading } = await onlyReading(harness);
    const on = await ada.type('/about', {}, IN_READING);
    const at = { reading, scene: 1, page: 1 };
    const show = (first: number, second = 0) =>
      pressForgedButton(ada, on, encodeAction({ kind: 'show-quote', ...at, first, second }));
    expect((await show(whole)).ephemeral).toBe(false);
    const refused = "That sentence isn't there any more";
    expect((await show(whole + 1)).text).toContain(refused);
    expect((await show(1, whole + 1)).text).toContain(refused);
    const list = await pressForgedButton(
      ada,
      on,
      encodeAction({ kind: 'list-quotes', ...at, from: whole + 1 }),
    );
    expect(listed(list).options.at(-1)?.value).toBe(String(whole));
  });
});

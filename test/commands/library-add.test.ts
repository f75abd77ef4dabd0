// `/library add`: a club's own book, typed with a real file over real sockets; what it refuses; and whose it is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, bookText, lighthouseBook, OWN_WORK, paragraph } from './book-fixtures.ts';
import { botPosts, labels, readableText } from './host-helpers.ts';

const TEXTS = process.env.TEXTS_DIR;
const MB = 1024 * 1024;

async function stored(harness: TestHarness, kind: 'import' | 'story' | 'scene' | 'leftover') {
  return harness.bot().app.documents.ids(kind, '');
}

describe('a book', () => {
  it('becomes a story that is looked over, listed, and started', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const added = await addBook(mina, lighthouseBook());
    expect(added.ephemeral).toBe(true);
    expect(readableText(harness, added).split('\n')).toEqual([
      "**The Lighthouse** is in this server's library. Have a look at it, then begin with `/story start`.",
      '### The Lighthouse',
      'by Ann Example',
      expect.stringMatching(
        /^3 chapters, 7 scenes, 2,\d{3} words\. A scene takes about 2 minutes; the shortest 1, the longest 3\.$/,
      ),
      'For teens and up.',
      'Left out: front matter (5 words).',
      '**2 breaks to check:**',
      '- Scene 6: nothing marks a break there; I chose the paragraph by the length.',
      '- Scene 7: nothing marks a break there; I chose the paragraph by the length.',
    ]);
    expect(labels(added)).toEqual(['Check them', 'All breaks are fine', 'All scenes', 'Show spoilers']);

    expect(readableText(harness, await mina.type('/library list'))).toBe(
      "### This server's own stories\n- **The Lighthouse** by Ann Example: 7 scenes\n### Available everywhere\n- **One Last Goodbye** after Vixen",
    );
    const info = readableText(harness, await mina.type('/library info', { story: 'the lighthouse' }));
    expect(info).toContain('From the file “lighthouse.txt”, plain text.');
    expect(info).toContain(`Added 〈2027-03-01 07:00〉 by <@${mina.id}>; only this server has it.`);
    expect(info).toContain('May it be shared? Whoever added it wrote it.');

    const [choice] = await mina.complete('/story start', { story: 'light' }, 'story');
    expect(choice?.name).toBe('The Lighthouse · Ann Example');
    const card = await mina.type('/story start', { story: choice?.value ?? '', channel: '#reading' });
    expect(readableText(harness, card)).toContain('**The Lighthouse** in #reading: 7 scenes');
    await mina.press(card, 'Start now');
    await harness.untilIdle();
    const [first] = await botPosts(harness);
    expect(first && readableText(harness, first)).toContain(
      'The rain window of rain stood 1 steps from rain.',
    );
    expect(readableText(harness, await mina.type('/library list'))).toContain('7 scenes, read in #reading');
  });

  it('is told about to whoever added it, and no longer once they had it removed', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, lighthouseBook());
    expect((await mina.type('/privacy show')).text).toContain(
      '- that you added **The Lighthouse** to the library',
    );
    await mina.press(await mina.type('/privacy delete'), 'Delete it');
    expect((await mina.type('/privacy show')).text).toBe('I store nothing about you.');
    const info = await mina.type('/library info', { story: 'The Lighthouse' });
    expect(info.text).not.toContain(mina.id);
    expect(info.text).toContain('only this server has it');
  });

  it('of another server is not seen, guessed or met', async () => {
    const harness = await startTestHarness();
    const { documents, library } = harness.bot().app;
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, lighthouseBook());
    const [id = ''] = await stored(harness, 'import');
    const [server = '', story = ''] = id.split(':');
    const other = '999999999999999999';
    // As if the other server had brought it: the same documents, another owner.
    const importDocument = await documents.get('import', id);
    if (importDocument === undefined) throw new Error('nothing was brought');
    await documents.update('import', `${other}:${story}`, () => ({ write: importDocument, result: null }));
    await documents.remove('import', id);

    expect((await library.offered(other)).map(({ title }) => title)).toContain('The Lighthouse');
    expect((await library.offered(server)).map(({ title }) => title)).toEqual(['One Last Goodbye']);
    expect(await mina.complete('/story start', { story: '' }, 'story')).toHaveLength(1);
    for (const named of [story, 'The Lighthouse']) {
      const refused = await mina.type('/story start', { story: named });
      expect(refused.text).toBe("I don't know that story. I have **One Last Goodbye**.");
      for (const line of ['/library info', '/library review', '/library remove']) {
        expect((await mina.type(line, { story: named })).text).toMatch(
          /^(I don't know that|There is no such) story/,
        );
      }
    }
    // Its own copy of the same book is another story.
    await addBook(mina, lighthouseBook());
    const [, mine = ''] =
      (await stored(harness, 'import')).find((each) => each.startsWith(server))?.split(':') ?? [];
    expect(mine).toMatch(/^the-lighthouse-[0-9a-z]{8}$/);
    expect(mine).not.toBe(story);
  });

  it('with markup and mentions in its title shows them as they are, and pings nobody', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const title = '@everyone *The* `<@&1>` [Lighthouse](https://example.org)';
    const escaped = '\\@everyone \\*The\\* \\`\\<@&1>\\` \\[Lighthouse](https://example.org)';
    const added = await addBook(mina, lighthouseBook(), { title });
    expect(added.text).toContain(`### ${escaped}\n`);
    expect((await mina.type('/library list')).text).toContain(`- **${escaped}** by`);
    expect((await mina.type('/library remove', { story: title })).text).toContain(`Remove **${escaped}**`);
    const sent = harness.sandbox.requestLog.requests.flatMap(({ body }) => JSON.stringify(body ?? {}));
    expect(sent.filter((body) => body.includes('Lighthouse') && !body.includes('"parse":[]'))).toEqual([]);
  });

  it.skipIf(TEXTS === undefined)('of 580 KB is there before Discord’s patience ends', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina', { timeoutMs: 60_000 });
    const content = readFileSync(join(TEXTS ?? '', 'sherlock-pg1661.txt'));
    const added = await addBook(mina, { filename: 'pg1661.txt', content }, { 'may-share': 'public-domain' });
    expect(added.text).toContain('12 chapters');
  });
});

describe('a file', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'a picture that is called a text',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2),
      'picture',
    ],
    ['an empty one', '', 'This file is empty.'],
    ['white space', ' \n\n ', 'nothing but white space'],
  ])('that is %s is refused with a reason, and nothing is kept', async (_, content, why) => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const refused = await addBook(mina, { filename: 'book.txt', content });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain(why);
    for (const kind of ['import', 'leftover'] as const) expect(await stored(harness, kind)).toEqual([]);
  });

  it('of 30 MB is not even fetched', async () => {
    const harness = await startTestHarness({ sandbox: { maxFileBytes: 100 * MB } });
    const mina = await harness.sandbox.login('mina');
    const refused = await addBook(mina, { filename: 'book.txt', content: Buffer.alloc(30 * MB, 'a ') });
    expect(refused.text).toBe("That file is larger than 25 MB, and I don't take such files.");
    expect(await stored(harness, 'import')).toEqual([]);
  });

  it('is brought by hosts alone', async () => {
    const harness = await startTestHarness();
    const bob = await harness.sandbox.login('bob');
    await expect(addBook(bob, lighthouseBook())).rejects.toMatchObject({ status: 403 });
  });
});

describe('two adds', () => {
  it('at once are two stories, and say that they are namesakes', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const [one, two] = await Promise.all([addBook(mina, lighthouseBook()), addBook(mina, lighthouseBook())]);
    // One comes after the other, however they arrive.
    expect(
      [one.text, two.text].filter((text) => text.includes('has another story of that name')),
    ).toHaveLength(1);
    expect(await stored(harness, 'import')).toHaveLength(2);
    const third = await addBook(mina, lighthouseBook());
    expect(third.text).toContain('This server has another story of that name.');
    expect(await mina.complete('/library add', { ...OWN_WORK, replaces: 'light' }, 'replaces')).toHaveLength(
      3,
    );
  });
});

describe('a new file for a story', () => {
  const scenes = ['rain', 'fog', 'snow', 'wind'].map((seed) => [paragraph(seed, 90)]);
  const file = (all: readonly (readonly string[])[]) => ({
    filename: 'b.txt',
    content: bookText('THE PIER', [all]),
  });

  it('is a new revision; what is posted keeps its place, or the file is refused by scene', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await addBook(mina, file(scenes));
    const card = await mina.type('/story start', {
      story: 'The Pier',
      channel: '#reading',
      scenes: 2,
      times: '9',
      zone: 'Paris',
    });
    await mina.press(card, 'Start now');
    await harness.untilIdle();

    const swapped = [scenes[1] ?? [], scenes[0] ?? [], ...scenes.slice(2)];
    const refused = await addBook(mina, file(swapped), { replaces: 'The Pier' });
    expect(refused.text).toBe(
      'Nothing was changed. What is posted, or read ahead, keeps its place; its words may change, and scenes after it are free.\n- Scene 1 has become scene 2.',
    );
    const fewer = await addBook(mina, file(scenes.slice(1)), { replaces: 'The Pier' });
    expect(fewer.text).toContain('- Scene 1 is gone.');

    const mended = scenes.map(([text = '']) => [text.replace('1 steps', '100 steps')]);
    const more = [...mended.slice(0, 2), [paragraph('hail', 90)], ...mended.slice(2)];
    const replaced = await addBook(mina, file(more), { replaces: 'The Pier' });
    expect(replaced.text).toContain(
      '**The Pier** has its new text. 2 posted scenes have new text now: `/story edits` brings the posts up to date.',
    );
    expect(replaced.text).toContain('5 scenes');
    expect(await stored(harness, 'import')).toHaveLength(1);
    expect((await mina.type('/story edits')).text).toContain('2 scenes have changed since I posted them');
    await mina.type('/schedule now', {}, { in: '#reading' });
    await harness.untilIdle();
    expect((await botPosts(harness)).map((post) => readableText(harness, post)).join()).toContain('The hail');
  });

  it('replaces stories of this server alone', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const refused = await addBook(mina, file(scenes), { replaces: 'one-last-goodbye' });
    expect(refused.text).toMatch(/^There is no such story here/);
  });
});

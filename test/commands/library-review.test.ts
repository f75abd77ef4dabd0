// `/library review`: breaks looked at without a word of the story, and mended; every press stands on its own.

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/sandbox/client/answer.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook } from './book-fixtures.ts';
import { labels, readableText, submitForm } from './host-helpers.ts';
import { pressForgedButton } from './member-helpers.ts';

const CHANGED =
  'Nothing was changed: the story is another one than this card shows. Type `/library review` again.';
const OUT =
  'Scene 1 is posted, or somebody has read ahead to it, so what it holds must stay. Scenes after it may change.';

async function addedBook(): Promise<{ harness: TestHarness; mina: SandboxUser; card: Answer }> {
  const harness = await startTestHarness();
  const mina = await harness.sandbox.login('mina');
  return { harness, mina, card: await addBook(mina, lighthouseBook()) };
}

async function texts(harness: TestHarness): Promise<string[]> {
  const { documents, library } = harness.bot().app;
  const [id = ''] = await documents.ids('import', '');
  const found = await documents.get('import', id);
  if (found === undefined) throw new Error('there is no story');
  const story = await library.story(found.story, found.revision);
  return Promise.all(story.scenes.map(({ number }) => library.text(story, number)));
}

describe('a review', () => {
  it('goes from break to break, over a restart between presses', async () => {
    const { harness, mina, card } = await addedBook();
    await harness.restart();
    const first = await mina.press(card, 'Check them');
    expect(readableText(harness, first)).toBe(
      [
        '### Scene 6 of 7',
        'In chapter 3.',
        expect.any(String),
        'To check: nothing marks a break there; I chose the paragraph by the length.',
        '-# Its text stays hidden until you press Show spoilers.',
      ]
        .map((line) => (typeof line === 'string' ? line : '800 words; the scene before has 800.'))
        .join('\n'),
    );
    expect(labels(first)).toEqual([
      'This break is fine',
      'Merge into scene 5',
      'Split…',
      'Rename…',
      'Drop it',
      'Next to check',
      'Summary',
      'All scenes',
      'Show spoilers',
    ]);
    const second = await mina.press(first, 'This break is fine');
    expect(readableText(harness, second)).toContain('Marked as fine.\n### Scene 7 of 7');
    const done = await mina.press(second, 'This break is fine');
    expect(labels(done)).not.toContain('Next to check');
    const summary = await mina.press(done, 'Summary');
    expect(readableText(harness, summary)).toContain("I'm confident about every scene break.");
  });

  it('merges, splits, renames and drops, and takes the last change back', async () => {
    const { harness, mina, card } = await addedBook();
    const before = await texts(harness);
    const at6 = await mina.press(card, 'Check them');
    const merged = await mina.press(at6, 'Merge into scene 5');
    expect(readableText(harness, merged)).toContain(
      'What was scene 6 is part of scene 5 now.\n### Scene 5 of 6',
    );
    expect(await texts(harness)).toEqual([...before.slice(0, 4), `${before[4]}\n\n${before[5]}`, before[6]]);

    const undone = await mina.press(merged, 'Undo the last change');
    expect(readableText(harness, undone)).toMatch(/^The last change is undone\.\n/);
    expect(await texts(harness)).toEqual(before);
    expect(labels(undone)).not.toContain('Undo the last change');

    const list = await mina.press(undone, 'All scenes');
    const one = await mina.select(list, 'Choose a scene', ['1']);
    expect(labels(one)).not.toContain('Merge into scene 0');
    const places = await mina.press(one, 'Split…');
    expect(readableText(harness, places)).toBe('Where does a new scene begin within scene 1 (140 words)?');
    const split = await mina.select(places, 'Choose a paragraph', ['1']);
    expect(readableText(harness, split)).toContain('Scene 1 is two scenes now: 1 and 2.\n### Scene 1 of 8');
    expect((await texts(harness)).slice(0, 2).join('\n\n')).toBe(before[0]);

    const form = await mina.press(split, 'Rename…');
    expect(form.text).toContain('What it is called now stays hidden here');
    const renamed = await submitForm(mina, form, { Title: 'Rain  *again*' });
    expect(readableText(harness, renamed)).toContain('Scene 1 has its new title.');
    expect(renamed.text).not.toContain('again');
    const shown = await mina.press(renamed, 'Show spoilers');
    expect(readableText(harness, shown)).toContain('It is called “Rain \\*again\\*”.');
    const dropped = await mina.press(shown, 'Drop it');
    expect(readableText(harness, dropped)).toContain(
      'What was scene 1 is out of the story.\n### Scene 1 of 7',
    );
    expect((await texts(harness))[0]).toBe(before[0]?.split('\n\n')[1]);
    expect((await harness.bot().app.documents.ids('story', '')).length).toBeLessThanOrEqual(3);
  });

  it('changes nothing by a press on a card that is out of date, or pressed twice', async () => {
    const { harness, mina, card } = await addedBook();
    const again = await mina.type('/library review', { story: 'The Lighthouse' });
    const [one, two] = [await mina.press(card, 'Check them'), await mina.press(again, 'Check them')];
    await mina.press(one, 'Drop it');
    const now = await texts(harness);
    for (const label of ['Drop it', 'Merge into scene 5', 'Split…', 'Rename…', 'This break is fine']) {
      const late = await mina.press(two, label);
      expect({ text: readableText(harness, late), updated: late.updated }).toEqual({
        text: CHANGED,
        updated: false,
      });
    }
    expect(await texts(harness)).toEqual(now);
    const both = await mina.type('/library review', { story: 'The Lighthouse' });
    const scene = await mina.press(both, 'Check it');
    await Promise.all([mina.press(scene, 'Drop it'), mina.press(scene, 'Drop it')]);
    expect(await texts(harness)).toHaveLength(5);
  });

  it('of a story that is being read changes what is still to come', async () => {
    const { harness, mina, card } = await addedBook();
    const start = await mina.type('/story start', { story: 'The Lighthouse', channel: '#reading' });
    await mina.press(start, 'Start now');
    await harness.untilIdle();
    const before = await texts(harness);
    const list = await mina.press(card, 'All scenes');
    const one = await mina.select(list, 'Choose a scene', ['1']);
    const places = await mina.press(one, 'Split…');
    expect((await mina.select(places, 'Choose a paragraph', ['1'])).text).toBe(OUT);
    const dropping = await mina.type('/library review', { story: 'The Lighthouse' });
    expect(readableText(harness, dropping)).toContain(
      'It is being read in #reading: scenes up to 1 keep what they hold.',
    );
    const two = await mina.select(await mina.press(dropping, 'All scenes'), 'Choose a scene', ['2']);
    expect((await mina.press(two, 'Merge into scene 1')).text).toBe(OUT);
    const first = await mina.select(await mina.press(two, 'All scenes'), 'Choose a scene', ['1']);
    expect((await mina.press(first, 'Drop it')).text).toContain('- Scene 1 is gone.');
    expect(await texts(harness)).toEqual(before);
    const third = await mina.select(await mina.press(first, 'All scenes'), 'Choose a scene', ['3']);
    expect(readableText(harness, await mina.press(third, 'Drop it'))).toContain('### Scene 3 of 6');
    const reading = await harness.bot().app.documents.ids('reading', '');
    const kept = await Promise.all(reading.map((id) => harness.bot().app.documents.get('reading', id)));
    const brought_ = await harness.bot().app.library.offered(kept[0]?.server ?? '');
    expect(brought_.map(({ revision }) => revision)).toContain(kept[0]?.revision);
  });

  it('shows text of stories for adults only where adults are', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    const card = await addBook(mina, lighthouseBook(), { rating: 'explicit' });
    expect((await mina.press(card, 'Show spoilers')).text).toBe(
      '**The Lighthouse** is for adults. Look at its text in an age-restricted channel.',
    );
    const there = await mina.type('/library review', { story: 'The Lighthouse' }, { in: '#after-dark' });
    const shown = await mina.press(await mina.press(there, 'Check them'), 'Show spoilers');
    expect(shown.text).toContain('It begins:');
    const start = await mina.type('/story start', { story: 'The Lighthouse', channel: '#reading' });
    expect(start.text).toContain('is for adults. Start it in an age-restricted channel');
  });

  it('is for hosts, and for stories of this server', async () => {
    const { harness, mina, card } = await addedBook();
    const bob = await harness.sandbox.login('bob');
    const [, id = ''] = ((await harness.bot().app.documents.ids('import', ''))[0] ?? '').split(':');
    const own = await bob.type('/help');
    const ids = [
      `ms:${id}:1:2:1`,
      `rc:${id}:2:1`,
      `rv:${id}:1`,
      `ri:${id}:1:1`,
      `rm:${id}`,
      `ar:${id}`,
      `ks:${id}:1:0`,
      `ue:${id}:1:0`,
      'lp:1',
    ];
    for (const customId of ids) {
      expect((await pressForgedButton(bob, own, customId)).text, customId).toMatch(/^Only hosts can do that/);
    }
    for (const customId of ['rc:other-story:2:1', 'ms:one-last-goodbye:1:2:1', 'rm:one-last-goodbye']) {
      expect((await pressForgedButton(mina, card, customId)).text, customId).toMatch(
        /^There is no such story here/,
      );
    }
    expect(await texts(harness)).toHaveLength(7);
  });
});

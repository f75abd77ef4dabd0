// A reader in German on a server in English: what they alone see is German, what stands in the channel is the server's.

import { expect, it } from 'vitest';
import { stringsFor } from '../../src/discord/strings.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { buttonsOf } from '../../src/sandbox/client/answer.ts';
import { startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { findInstallment, IN_READING, labels, releaseScenes, visiblePosts } from './member-helpers.ts';

/** Which language somebody has Discord in. */
function speak({ sandbox }: TestHarness, name: string, locale: string): void {
  Object.assign(sandbox.world.user(name), { locale });
}

it('walks with a reader in German', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  speak(harness, 'bob', 'de');
  const bob = await harness.sandbox.login('bob');
  expect((await bob.type('/help', {}, IN_READING)).text).toContain(
    '`/read` öffnet die Geschichte nur für dich.',
  );

  const question = await bob.type('/read', {}, IN_READING);
  expect(question.text).toContain('**Wie weit hast du gelesen?** Was danach kommt, verrate ich nicht.');
  expect(labels(question).slice(0, 2)).toEqual([
    'Ich bin auf dem aktuellen Stand',
    'Ich fange gerade erst an',
  ]);
  const page = await bob.press(question, 'Ich bin auf dem aktuellen Stand');
  expect(page.text).toContain('Szene 2 von 10');
  expect(page.text).toContain('Du liest mit dem Kanal mit.');

  const progress = await bob.type('/progress', {}, IN_READING);
  expect(progress.text).toContain('Szene 2 von 10.');
  expect(progress.text).toContain('Szene 3 kommt');
  await bob.press(progress, 'Im Kanal zeigen');
  const shown = (await visiblePosts(bob)).at(-1);
  expect(JSON.stringify(shown)).toContain('Scene 3 comes');

  expect((await bob.type('/catchup', { since: '99' }, IN_READING)).text).not.toMatch(/\b(the|scene|you)\b/i);
  expect((await bob.type('/next', {}, IN_READING)).text).toContain('Du bist auf dem aktuellen Stand.');
});

it('posts in the language that the settings say, and keeps what is posted', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story settings', {}, IN_READING);
  const select = card.selects.find(({ custom_id }) => custom_id.endsWith(':language'));
  const changed = await mina.select(card, select?.custom_id ?? '', ['de']);
  expect(changed.text).toContain('Language of my posts: now “Deutsch”.');
  await releaseScenes(harness, 2);
  const labelsOf = async (scene: number) =>
    buttonsOf(await findInstallment(mina, scene)).map((each) => ('label' in each ? each.label : ''));
  expect((await labelsOf(1))[0]).toBe("I've read this");
  expect((await labelsOf(2))[0]).toBe('Gelesen');
});

it('answers in every language within what Discord takes', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const mina = await harness.sandbox.login('mina');
  const commands = [
    ...['/help', '/progress', '/about', '/recap', '/catchup', '/privacy show', '/privacy delete'],
    ...['/schedule show', '/schedule preview', '/story settings', '/story edits', '/library list'],
  ];
  await mina.press(await mina.type('/read', {}, IN_READING), "I'm up to date");
  for (const language of LANGUAGES) {
    speak(harness, 'mina', language === 'es' ? 'es-419' : language);
    const strings = await stringsFor(language);
    for (const command of commands) {
      const answer = await mina.type(command, {}, IN_READING);
      expect(answer.text, `${command} in ${language}`).not.toBe('');
      expect(answer.text, `${command} in ${language}`).not.toMatch(/undefined|\{[a-z_]+[,}]/);
    }
    const page = await mina.type('/read', {}, IN_READING);
    expect(labels(page)).toContain(strings.reading.more);
    await mina.press(page, strings.reading.more);
  }
});

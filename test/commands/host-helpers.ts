// What the tests of the hosts' commands share: what a person reads, story folders, and forms filled in as a client does.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Reading } from '../../src/reading/reading.ts';
import { type Answer, buttonsOf, type Message, textOfMessage } from '../../src/sandbox/client/answer.ts';
import { isObject, objectsOf, textOf } from '../../src/sandbox/json.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import type { TestHarness } from '../support/test-harness.ts';

/** What stands there, with channels, roles and moments as a person reads them: “#reading”, “@Readers”, “〈2027-03-01 08:00〉” (UTC). */
export function readableText(harness: TestHarness, shown: Answer | Message | string): string {
  const { defaultServer } = harness.sandbox.world;
  const words = typeof shown === 'string' ? shown : 'buttons' in shown ? shown.text : textOfMessage(shown);
  return words
    .replace(/<#(\d+)>/g, (mention, id) => `#${defaultServer.channels.get(id)?.name ?? mention}`)
    .replace(/<@&(\d+)>/g, (mention, id) => `@${defaultServer.roles.get(id)?.name ?? mention}`)
    .replace(/<t:(\d+):\w>/g, (_, at) => `〈${moment(Number(at) * 1000)}〉`);
}

const moment = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** The labels of the buttons, in the order of reading. */
export function labels(shown: Answer | Message): string[] {
  const all = 'buttons' in shown ? shown.buttons : buttonsOf(shown);
  return all.map((button) => ('label' in button ? (button.label ?? '') : ''));
}

/** What the bot has posted in a channel, oldest first. */
export async function botPosts(harness: TestHarness, channel = '#reading'): Promise<Message[]> {
  const ada = await harness.sandbox.login('ada');
  const seen = await ada.visibleMessages(channel);
  ada.close();
  return seen.filter(({ author, components }) => author.bot && components?.length);
}

/** The numbers of the scenes that stand in a channel, in order. */
export async function scenesIn(harness: TestHarness, channel = '#reading'): Promise<number[]> {
  return (await botPosts(harness, channel)).flatMap((message) => {
    const found = /· scene (\d+)(?: of \d+)? ·/.exec(textOfMessage(message))?.[1];
    return found === undefined ? [] : [Number(found)];
  });
}

export async function readings(harness: TestHarness): Promise<Reading[]> {
  const { documents } = harness.bot().app;
  const ids = await documents.ids('reading', '');
  const found = await Promise.all(ids.map((id) => documents.get('reading', id)));
  return found.filter((reading) => reading !== undefined).filter(({ state }) => state !== 'draft');
}

/** The one reading there is. */
export async function onlyReading(harness: TestHarness): Promise<Reading> {
  const [reading, ...others] = await readings(harness);
  if (reading === undefined || others.length > 0) throw new Error(`there are ${others.length + 1} readings`);
  return reading;
}

/** Sends a form; what is not named keeps what it was filled in with, as in a client. */
export function submitForm(
  user: SandboxUser,
  form: Answer,
  typed: Readonly<Record<string, string | readonly string[]>>,
): Promise<Answer> {
  const filled = objectsOf(form.modal?.components ?? []).map(({ label, component }) => {
    const field = isObject(component) ? component : {};
    const chosen = [
      ...objectsOf(field.default_values ?? []),
      ...objectsOf(field.options ?? []).filter((option) => option.default === true),
    ];
    const ids = chosen.map(({ id, value }) => textOf(id) || textOf(value));
    return [
      textOf(label),
      'options' in field || 'default_values' in field ? ids : textOf(field.value),
    ] as const;
  });
  return user.submit(form, { ...Object.fromEntries(filled), ...typed });
}

/** A folder for stories of a test's own, gone when the test ends. */
export async function createStoriesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliffhanger-stories-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files of a story, and takes out those that are null. */
export async function writeStoryFiles(
  storiesFolder: string,
  story: string,
  files: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const path = join(storiesFolder, story, file);
    await mkdir(dirname(path), { recursive: true });
    if (content === null) await rm(path);
    else await writeFile(path, content);
  }
}

/** Scene files `01-s1.md` to `0N-sN.md`, each with a title and words of its own. */
export function sceneFiles(count: number, words = 'word '): Record<string, string> {
  const scenes = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    scenes.map((n) => [
      `scenes/${String(n).padStart(2, '0')}-s${n}.md`,
      `---\ntitle: Title${n}\n---\n\nText${n}. ${words.repeat(40)}\n`,
    ]),
  );
}

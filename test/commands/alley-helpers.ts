// A small story in a folder, started by a host, and its folder taken in again as it changes.

import { logSyncResult, syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import type { TestHarness } from '../support/test-harness.ts';
import { botPosts, readableText } from './host-helpers.ts';

export const STORY = 'title: The Alley\nrating: everyone\n';

export const ONGOING = `${STORY}status: ongoing\n`;

/** A scene of its own title and words. */
export const sceneFile = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

export async function startAlley(harness: TestHarness, options: Record<string, string | number> = {}) {
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', {
    story: 'the-alley',
    channel: '#reading',
    times: '09:00',
    zone: 'Paris',
    ...options,
  });
  const shown = readableText(harness, card);
  await mina.press(card, 'Start at 09:00');
  return { mina, shown };
}

/** Takes the folder in while the bot runs, as `cli story reload` does. */
export async function reloadFolder(harness: TestHarness, dir: string): Promise<void> {
  const { library, log } = harness.bot().app;
  logSyncResult(log, await syncStoryFolders(library, [dir]));
}

/** What whoever runs the bot was told is wrong; taken out. */
export function takeLoggedProblems(harness: TestHarness): string[] {
  return harness.loggedProblems
    .splice(0)
    .map(({ message, context }) => `${message}: ${JSON.stringify(context)}`);
}

export const firstLines = async (harness: TestHarness) =>
  (await botPosts(harness)).flatMap((message) =>
    textOfMessage(message)
      .split('\n')
      .filter((line) => line.startsWith('## ')),
  );

// What the tests of members' commands share: how people say that they read, and what they see.

import type { Answer, Message } from '../../src/sandbox/client/answer.ts';
import { buttonsOf } from '../../src/sandbox/client/answer.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { HOUR, type TestHarness } from '../support/test-harness.ts';

export const PLACE_QUESTION = "**How far have you read?** I'll never answer past it.";
export const IN_READING = { in: '#reading' } as const;

/** What stands on the buttons, in the order of reading. */
export function labels({ buttons }: Pick<Answer, 'buttons'>): string[] {
  return buttons.map((button) => ('label' in button ? (button.label ?? '') : ''));
}

const ALONG = ["I'll read along", "I'm up to date", "I've finished it"];
const OWN_PACE = ["I'll read at my own pace", "I'm just starting"];

/** Answers “How far have you read?” with one of its first two buttons, whatever they are called here. */
export async function answerPlace(
  user: SandboxUser,
  question: Answer,
  how: 'along' | 'own',
): Promise<Answer> {
  const label = labels(question).find((each) => (how === 'along' ? ALONG : OWN_PACE).includes(each));
  if (label === undefined) throw new Error(`nobody is asked how far they have read: ${question.text}`);
  return user.press(question, label);
}

export async function readAlong(user: SandboxUser, where = IN_READING): Promise<Answer> {
  return answerPlace(user, await user.type('/read', {}, where), 'along');
}

export async function readAtOwnPace(user: SandboxUser, where = IN_READING): Promise<Answer> {
  return answerPlace(user, await user.type('/read', {}, where), 'own');
}

/** What everyone sees in a channel, oldest first. */
export async function visiblePosts(user: SandboxUser, channel = '#reading'): Promise<Message[]> {
  return (await user.visibleMessages(channel)).filter(({ flags }) => ((flags ?? 0) & 64) === 0);
}

/** The last post with the buttons of scene `scene`. */
export async function findInstallment(
  user: SandboxUser,
  scene: number,
  channel = '#reading',
): Promise<Message> {
  const found = (await visiblePosts(user, channel)).findLast((message) =>
    buttonsOf(message).some(({ custom_id }) => new RegExp(`^mr:.*:${scene}$`).test(custom_id)),
  );
  if (found === undefined) throw new Error(`scene ${scene} is not out`);
  return found;
}

/** The id of the reading, as buttons carry it. */
export async function readingId(user: SandboxUser): Promise<string> {
  const message = await findInstallment(user, 1);
  return buttonsOf(message)[0]?.custom_id.split(':')[1] ?? '';
}

/** Mina posts the next scenes for everyone, one by one. */
export async function releaseScenes(harness: TestHarness, scenes: number): Promise<void> {
  const mina = await harness.sandbox.login('mina');
  for (let scene = 0; scene < scenes; scene++) {
    await mina.type('/schedule now', {}, IN_READING);
    await harness.untilIdle();
  }
}

/** 08:00 to 10:00: the first installment of a reading that begins at its first slot. */
export const FIRST_SLOT_DELAY_MS = 2 * HOUR;

/** All that is shown in an answer, byte by byte, but for what only says when it was made. */
export function serialiseAnswer({ message, ephemeral }: Answer): string {
  return JSON.stringify({ components: message?.components, content: message?.content, ephemeral });
}

/** Presses what was never offered: a button with any custom id, on the message of an answer. */
export async function pressForgedButton(user: SandboxUser, on: Answer, customId: string): Promise<Answer> {
  const message = on.message ?? on.source;
  if (message === undefined) throw new Error('there is no message to press on');
  return user.forge({ customId, message });
}

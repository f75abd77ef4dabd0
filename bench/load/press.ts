// Many members press the button of one message at the same time.

import { buttonsOf } from '../../src/sandbox/client/answer.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { timed } from '../stats.ts';

/** What a press counts that was not answered in time. */
const UNANSWERED_MS = 60_000;

/** Connects so many new members, a few at a time. */
export async function joinMembers(sandbox: Sandbox, count: number): Promise<SandboxUser[]> {
  const members: SandboxUser[] = [];
  for (let number = 1; number <= count; number += 1) {
    sandbox.world.addUser(`member-${number}`);
    members.push(await sandbox.login(`member-${number}`, { timeoutMs: 60_000 }));
  }
  return members;
}

/** Milliseconds until each sees an answer. @throws Error where #reading has no button */
export async function pressAtOnce(members: readonly SandboxUser[]): Promise<number[]> {
  const [first] = members;
  const messages = (await first?.visibleMessages('#reading')) ?? [];
  const message = messages.find((each) => buttonsOf(each).length > 0);
  const customId = message === undefined ? undefined : buttonsOf(message)[0]?.custom_id;
  if (message === undefined || customId === undefined) throw new Error('nothing in #reading can be pressed');
  return Promise.all(
    members.map((member) => timed(() => member.press(message, { customId })).catch(() => UNANSWERED_MS)),
  );
}

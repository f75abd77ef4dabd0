// Checks what came of a step against what it expects.

import { buttonsOf, type Message, textOfMessage } from '../../sandbox/client/answer.ts';
import type { WorldEditor } from '../../sandbox/world/world-editor.ts';
import type { ActionResult } from '../demo-session.ts';
import { isPrivate } from '../message-tracker.ts';
import type { Expectation } from './step.ts';

/** What was expected and what came instead; null where it came. */
export function unmetExpectation(
  expected: Expectation,
  outcome: ActionResult,
  world: WorldEditor,
): string | null {
  const messageCount = outcome.answers.length + outcome.changes.length;
  const candidates = candidatesFor(expected, outcome, world);
  const problems = candidates.map((message) => differences(message, expected));
  if (problems.some((each) => each.length === 0)) return null;
  const wanted = `Expected ${describe(expected)}.`;
  const nearest = candidates.at(-1);
  if (nearest === undefined)
    return `${wanted} ${messageCount === 0 ? 'Nothing came.' : `There was none; ${messageCount} other messages came.`}`;
  return `${wanted} It lacks ${problems.at(-1)?.join(', ')}. What came:\n${textOfMessage(nearest)}`;
}

function candidatesFor(
  expected: Expectation,
  { answers, changes }: ActionResult,
  world: WorldEditor,
): Message[] {
  if (expected.kind === 'answer') return answers.filter(isPrivate);
  return changes
    .map(({ message }) => message)
    .filter(({ channel_id }) => {
      const channel =
        world.defaultServer.channels.get(channel_id) ?? world.defaultServer.threads.get(channel_id);
      const parent = channel?.kind === 'thread' ? channel.parent : channel;
      return (
        parent?.name === expected.in.replace(/^#/, '') &&
        (channel?.kind === 'thread') === (expected.thread ?? false)
      );
    });
}

function differences(message: Message, expected: Expectation): string[] {
  const text = straightenQuotes(textOfMessage(message));
  const labels = buttonsOf(message).map((button) =>
    straightenQuotes('label' in button ? (button.label ?? '') : ''),
  );
  const asked = text.match(/^\d+\. /gm)?.length ?? 0;
  const questions = expected.kind === 'post' ? (expected.questions ?? asked) : asked;
  return [
    ...expected.contains.filter((each) => !text.includes(straightenQuotes(each))).map((each) => `“${each}”`),
    ...(expected.buttons ?? [])
      .filter((each) => !labels.includes(straightenQuotes(each)))
      .map((each) => `the button [${each}]`),
    ...(questions === asked ? [] : [`${questions} questions`]),
  ];
}

function describe(expected: Expectation): string {
  const what = expected.contains.map((each) => `“${each}”`).join(' and ');
  if (expected.kind === 'answer') return `a private answer with ${what}`;
  return `a message ${expected.thread ? 'in a thread of' : 'in'} ${expected.in} with ${what}`;
}

/** Quotes and apostrophes as on a typewriter: which kind they are is typography, not what happened. */
export function straightenQuotes(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

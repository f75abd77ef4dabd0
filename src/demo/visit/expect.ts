// Checks what came of a step against what it expects.

import { buttonsOf, type Message, textOfMessage } from '../../sandbox/client/answer.ts';
import type { Changes } from '../../sandbox/world/changes.ts';
import type { Outcome } from '../house.ts';
import { isPrivate } from '../watch.ts';
import type { Expectation } from './step.ts';

/** What was expected and what came instead; null where it came. */
export function missed(expected: Expectation, outcome: Outcome, world: Changes): string | null {
  const came = outcome.answers.length + outcome.appeared.length;
  const candidates = candidatesFor(expected, outcome, world);
  const problems = candidates.map((message) => problemsWith(message, expected));
  if (problems.some((each) => each.length === 0)) return null;
  const wanted = `Expected ${describe(expected)}.`;
  const nearest = candidates.at(-1);
  if (nearest === undefined)
    return `${wanted} ${came === 0 ? 'Nothing came.' : `There was none; ${came} other messages came.`}`;
  return `${wanted} It lacks ${problems.at(-1)?.join(', ')}. What came:\n${textOfMessage(nearest)}`;
}

function candidatesFor(expected: Expectation, { answers, appeared }: Outcome, world: Changes): Message[] {
  if (expected.kind === 'answer') return answers.filter(isPrivate);
  return appeared
    .map(({ message }) => message)
    .filter(({ channel_id }) => {
      const channel = world.home.channels.get(channel_id) ?? world.home.threads.get(channel_id);
      const parent = channel?.kind === 'thread' ? channel.parent : channel;
      return (
        parent?.name === expected.in.replace(/^#/, '') &&
        (channel?.kind === 'thread') === (expected.thread ?? false)
      );
    });
}

function problemsWith(message: Message, expected: Expectation): string[] {
  const text = straight(textOfMessage(message));
  const labels = buttonsOf(message).map((button) => straight('label' in button ? (button.label ?? '') : ''));
  const asked = text.match(/^\d+\. /gm)?.length ?? 0;
  const questions = expected.kind === 'post' ? (expected.questions ?? asked) : asked;
  return [
    ...expected.holds.filter((each) => !text.includes(straight(each))).map((each) => `“${each}”`),
    ...(expected.buttons ?? [])
      .filter((each) => !labels.includes(straight(each)))
      .map((each) => `the button [${each}]`),
    ...(questions === asked ? [] : [`${questions} questions`]),
  ];
}

function describe(expected: Expectation): string {
  const what = expected.holds.map((each) => `“${each}”`).join(' and ');
  if (expected.kind === 'answer') return `a private answer with ${what}`;
  return `a message ${expected.thread ? 'in a thread of' : 'in'} ${expected.in} with ${what}`;
}

/** Quotes and apostrophes as on a typewriter: which kind they are is typography, not what happened. */
export function straight(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

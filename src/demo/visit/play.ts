// Plays the visit: shows each step and checks that what it expects has happened.

import { buttonsOf, type Message } from '../../sandbox/client/answer.ts';
import type { House, Name, Outcome } from '../house.ts';
import { plainError } from '../refusal.ts';
import { span } from '../terminal/span.ts';
import type { Transcript } from '../transcript.ts';
import { readCommand } from '../typed/command.ts';
import { missed, straight } from './expect.ts';
import type { Act, Step } from './step.ts';

/** Plays `steps` until one fails, or until `ended`; what failed, in words, or null where nothing did. */
export async function playVisit(
  house: House,
  transcript: Transcript,
  steps: readonly Step[],
  ended?: AbortSignal,
): Promise<string | null> {
  const answered = new Map<Name, readonly Message[]>();
  for (const { direction, act, expect, paragraphs = 1 } of steps) {
    if (ended?.aborted) return null;
    try {
      if (act.kind !== 'passes') transcript.time();
      if (direction !== undefined && act.kind !== 'passes') transcript.direction(direction);
      const outcome = await perform(house, transcript, act, answered);
      if (act.kind === 'passes') transcript.time();
      if (direction !== undefined && act.kind === 'passes') transcript.direction(direction);
      const who = act.kind === 'passes' ? null : act.who;
      transcript.outcome(who, outcome, { answers: paragraphs, posts: paragraphs, number: null });
      if (who !== null && outcome.answers.length > 0) answered.set(who, outcome.answers);
      const failures = expect.map((each) => missed(each, outcome, house.stage.sandbox.world));
      const failure = failures.find((each) => each !== null);
      if (failure) return failure;
    } catch (error) {
      return plainError(error);
    }
  }
  return null;
}

async function perform(
  house: House,
  transcript: Transcript,
  act: Act,
  answered: ReadonlyMap<Name, readonly Message[]>,
): Promise<Outcome> {
  switch (act.kind) {
    case 'types': {
      transcript.does(act.who, [span(`in ${act.in} › `, 'dim'), span(act.line, 'bold')]);
      const command = readCommand(act.line, await house.commandsFor(act.who, act.in));
      return house.type(act.who, act.in, command);
    }
    case 'presses': {
      const under = act.in === undefined ? '' : ` in ${act.in}`;
      const messages =
        act.in === undefined ? (answered.get(act.who) ?? []) : await house.sees(act.who, act.in);
      const found = findButton(messages, act.label);
      if (found === null) throw new Error(`Expected a button [${act.label}]. There was none.`);
      transcript.does(act.who, [span('presses '), span(`[${found.label}]`, 'bold'), span(under)]);
      return house.press(act.who, found.message, found.customId);
    }
    case 'passes':
      return house.pass(act.milliseconds);
  }
}

interface Found {
  readonly message: Message;
  readonly customId: string;
  readonly label: string;
}

/** The newest message that has such a button; its apostrophes may be straight or curly. */
function findButton(messages: readonly Message[], wanted: string): Found | null {
  for (const message of messages.toReversed()) {
    for (const button of buttonsOf(message)) {
      const label = 'label' in button ? (button.label ?? '') : '';
      if (straight(label) === straight(wanted)) return { message, customId: button.custom_id, label };
    }
  }
  return null;
}

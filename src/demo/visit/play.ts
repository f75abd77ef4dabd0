// Plays the visit: shows each step and checks that what it expects has happened.

import { buttonsOf, type Message } from '../../sandbox/client/answer.ts';
import type { House, Name, Outcome } from '../house.ts';
import { plainError } from '../refusal.ts';
import { span } from '../terminal/span.ts';
import type { Transcript } from '../transcript.ts';
import { readCommand } from '../typed/command.ts';
import { missed } from './expect.ts';
import type { Act, Step } from './step.ts';

/** Plays `steps` until one fails; what failed, in words, or null where everything happened. */
export async function playVisit(house: House, transcript: Transcript, steps: readonly Step[]): Promise<string | null> {
  const answered = new Map<Name, readonly Message[]>();
  for (const { direction, act, expect, paragraphs = 1 } of steps) {
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
      transcript.does(act.who, [span(`types in ${act.in}: `), span(act.line, 'bold')]);
      const command = readCommand(act.line, await house.commandsFor(act.who));
      return house.type(act.who, act.in, command);
    }
    case 'presses': {
      const under = act.in === undefined ? '' : ` in ${act.in}`;
      transcript.does(act.who, [span('presses '), span(`[${act.label}]`, 'bold'), span(under)]);
      const messages = act.in === undefined ? (answered.get(act.who) ?? []) : await house.sees(act.who, act.in);
      const found = findButton(messages, act.label);
      if (found === null) throw new Error(`Expected a button [${act.label}]. There was none.`);
      return house.press(act.who, found.message, found.customId);
    }
    case 'passes':
      return house.pass(act.milliseconds);
  }
}

/** The newest message that has such a button. */
function findButton(messages: readonly Message[], label: string): { message: Message; customId: string } | null {
  for (const message of messages.toReversed()) {
    const button = buttonsOf(message).find((each) => 'label' in each && each.label === label);
    if (button) return { message, customId: button.custom_id };
  }
  return null;
}

// Plays the visit: shows each step and checks that what it expects has happened.

import { buttonsOf, type Message } from '../../sandbox/client/answer.ts';
import type { ActionResult, DemoSession, UserName } from '../demo-session.ts';
import { describeError } from '../describe-error.ts';
import { span } from '../terminal/span.ts';
import type { Transcript } from '../transcript.ts';
import { parseCommand } from '../typed/parse-command.ts';
import { straightenQuotes, unmetExpectation } from './check-expectation.ts';
import type { Step, VisitAction } from './step.ts';

/** Plays `steps` until one fails, or until `ended`; what failed, in words, or null where nothing did. */
export async function playVisit(
  session: DemoSession,
  transcript: Transcript,
  steps: readonly Step[],
  ended?: AbortSignal,
): Promise<string | null> {
  const lastAnswers = new Map<UserName, readonly Message[]>();
  for (const step of steps) {
    if (ended?.aborted) return null;
    try {
      const failure = await playStep(session, transcript, step, lastAnswers);
      if (failure !== null) return failure;
    } catch (error) {
      return describeError(error);
    }
  }
  return null;
}

async function playStep(
  session: DemoSession,
  transcript: Transcript,
  { narration, action, expect, paragraphs = 1 }: Step,
  lastAnswers: Map<UserName, readonly Message[]>,
): Promise<string | null> {
  const introduce = () => {
    transcript.timeHeading();
    if (narration !== undefined) transcript.narration(narration);
  };
  // Where time passes, the heading shows the time after it.
  const who = action.kind === 'passes' ? null : action.who;
  if (who !== null) introduce();
  const outcome = await performAction(session, transcript, action, lastAnswers);
  if (who === null) introduce();
  transcript.result(who, outcome, {
    answerParagraphs: paragraphs,
    postParagraphs: paragraphs,
    numberComponents: null,
  });
  if (who !== null && outcome.answers.length > 0) lastAnswers.set(who, outcome.answers);
  return (
    expect
      .map((each) => unmetExpectation(each, outcome, session.harness.sandbox.world))
      .find((failure) => failure !== null) ?? null
  );
}

async function performAction(
  session: DemoSession,
  transcript: Transcript,
  action: VisitAction,
  lastAnswers: ReadonlyMap<UserName, readonly Message[]>,
): Promise<ActionResult> {
  switch (action.kind) {
    case 'types': {
      transcript.action(action.who, [span(`in ${action.in} › `, 'dim'), span(action.line, 'bold')]);
      const command = parseCommand(action.line, await session.commandsFor(action.who, action.in));
      return session.runCommand(action.who, action.in, command);
    }
    case 'presses': {
      const under = action.in === undefined ? '' : ` in ${action.in}`;
      const messages =
        action.in === undefined
          ? (lastAnswers.get(action.who) ?? [])
          : await session.visibleMessages(action.who, action.in);
      const found = findButton(messages, action.label);
      if (found === null) throw new Error(`Expected a button [${action.label}]. There was none.`);
      transcript.action(action.who, [span('presses '), span(`[${found.label}]`, 'bold'), span(under)]);
      return session.press(action.who, found.message, found.customId);
    }
    case 'passes':
      return session.advance(action.milliseconds);
  }
}

interface FoundButton {
  readonly message: Message;
  readonly customId: string;
  readonly label: string;
}

/** The newest message that has such a button; its apostrophes may be straight or curly. */
function findButton(messages: readonly Message[], wanted: string): FoundButton | null {
  for (const message of messages.toReversed()) {
    for (const button of buttonsOf(message)) {
      const label = 'label' in button ? (button.label ?? '') : '';
      if (straightenQuotes(label) === straightenQuotes(wanted))
        return { message, customId: button.custom_id, label };
    }
  }
  return null;
}

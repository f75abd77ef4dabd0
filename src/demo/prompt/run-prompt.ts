// The interactive part: line after line, until there are no more.

import type { UserName } from '../demo-session.ts';
import { describeError } from '../describe-error.ts';
import { parseLine } from '../typed/parse-line.ts';
import { type PromptContext, PromptSession } from './prompt-session.ts';

/** Until `quit`, or until there are no more lines. `who` and `place` (a channel's id) are what it begins with. */
export async function runPrompt(context: PromptContext, who: UserName, place: string): Promise<void> {
  const { lines, transcript } = context;
  const session = new PromptSession(context, who, place);
  for (;;) {
    transcript.blankLine();
    const line = await lines.next(session.prompt);
    if (line === null) return;
    const typed = parseLine(line);
    if (typed.kind === 'quit') return;
    try {
      await session.handle(typed);
    } catch (error) {
      transcript.note(describeError(error));
    }
  }
}

// The interactive part: line after line, until there are no more.

import type { Name } from '../house.ts';
import { plainError } from '../refusal.ts';
import { parseLine } from '../typed/parse-line.ts';
import { type Conversation, Session } from './session.ts';

/** Until `quit`, or until there are no more lines. `who` and `place` (a channel's id) are what it begins with. */
export async function converse(conversation: Conversation, who: Name, place: string): Promise<void> {
  const { lines, transcript } = conversation;
  const session = new Session(conversation, who, place);
  for (;;) {
    transcript.gap();
    const line = await lines.next(session.prompt);
    if (line === null) return;
    const typed = parseLine(line);
    if (typed.kind === 'quit') return;
    try {
      await session.do(typed);
    } catch (error) {
      transcript.note(plainError(error));
    }
  }
}

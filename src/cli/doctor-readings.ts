// For `doctor`: each story that is being read, its channel, and whether the bot may post there.

import type { REST } from 'discord.js';
import { createAccessChecker } from '../discord/publisher/access-checker.ts';
import { outcomeOf } from '../discord/publisher/outcome.ts';
import { englishStrings } from '../discord/strings.ts';
import { type Documents, StoreError } from '../ports/documents.ts';
import type { Reading, ReadingId } from '../reading/reading.ts';
import type { CheckResult } from './check-result.ts';
import { describeDiscordError } from './discord-session.ts';

/** Each takes up to three requests; whoever has more looks at `/schedule show`. */
const MAX_LOOKED_AT = 200;

/** A line for each reading that does not end by itself, and one for those that were not looked at. */
export async function checkReadings(
  rest: REST,
  botUser: string,
  documents: Documents,
  apiUrl: string | null,
): Promise<CheckResult[]> {
  const ids = await documents.ids('reading', '');
  const checker = createAccessChecker(rest, () => botUser, { now: () => Date.now() });
  const results: CheckResult[] = [];
  let [looked, left] = [0, 0];
  for (const id of ids) {
    const found = await readReading(documents, id);
    if ('ok' in found) results.push(found);
    else if (found.state !== 'active') continue;
    else if (looked >= MAX_LOOKED_AT) left += 1;
    else {
      looked += 1;
      results.push(await checkReading(checker, found, apiUrl));
    }
  }
  if (left > 0) results.push({ what: 'stories read', ok: true, says: `${left} more were not looked at` });
  return results;
}

/** The reading, or the line that says why it can't be read. */
async function readReading(documents: Documents, id: ReadingId): Promise<Reading | CheckResult> {
  try {
    const reading = await documents.get('reading', id);
    if (reading !== undefined) return reading;
    return { what: `reading ${id}`, ok: true, says: 'is gone since' };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { what: `reading ${id}`, ok: false, says: error.message };
  }
}

async function checkReading(
  checker: ReturnType<typeof createAccessChecker>,
  reading: Reading,
  apiUrl: string | null,
): Promise<CheckResult> {
  const { title, channel, channelName, server, policies, pause } = reading;
  const place = `#${channelName}`;
  const what = `“${title}” in ${place} (server ${server})`;
  const fault = (kind: Parameters<typeof englishStrings.installments.fault>[0]): CheckResult => ({
    what,
    ok: false,
    says: englishStrings.installments.fault(kind, place),
  });
  try {
    const { missing, blocking } = await checker.access(server, channel, policies.discussion === 'thread');
    if (missing.length > 0) return fault({ kind: 'missing-permissions', permissions: missing });
    if (pause?.by === 'fault' && blocking.length === 0 && pause.fault.kind !== 'missing-permissions')
      return fault(pause.fault);
    return { what, ok: true, says: pause === null ? 'can be posted in' : 'can be posted in; paused' };
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'fault') return fault(outcome.fault);
    return { what, ok: false, says: describeDiscordError(error, apiUrl) ?? String(error) };
  }
}

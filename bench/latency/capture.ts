// Has the bot answer everything once and keeps its answers, for the bare bot to give; and checks that it gives them.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { type Answers, answerKey, type ReplyData } from '../peers/answers.ts';
import { CHANNEL } from './readers.ts';
import type { ReaderRequest } from './requests.ts';

/** A bot in its sandbox, with the readers connected to it. */
export interface Contender {
  readonly sandbox: Sandbox;
  readonly users: ReadonlyMap<string, SandboxUser>;
  /** Makes ready for an ask, outside of what is measured. */
  prepare(ask: ReaderRequest): Promise<void>;
}

/** Does what the reader does, and waits for the answer to be seen. */
export async function performRequest(
  { users }: Pick<Contender, 'users'>,
  { reader, line, options, focused }: ReaderRequest,
): Promise<void> {
  const user = users.get(reader);
  if (user === undefined) throw new Error(`${reader} is not connected`);
  const where = { in: CHANNEL };
  if (focused === null) await user.type(line, options, where);
  else await user.complete(line, options, focused, where);
}

/** Asks everything once, and collects what was answered. @throws Error where an answer is not what the ask is for */
export async function captureAnswers(
  contender: Contender,
  requests: readonly ReaderRequest[],
): Promise<Answers> {
  const commands = contender.sandbox.requestLog.requests.find(({ method }) => method === 'PUT')?.body;
  const replies: [string, ReplyData][] = [];
  const choices: [string, []][] = [];
  for (const request of requests) {
    const data = await answerTo(contender, request);
    if (request.focused !== null) choices.push([keyOf(request), data.choices as []]);
    else replies.push([keyOf(request), { components: data.components, flags: data.flags } as ReplyData]);
  }
  const pages = replies.filter(([key]) => !key.includes('lookup'));
  const short = pages.find(([, reply]) => JSON.stringify(reply).length < 800);
  if (short !== undefined) throw new Error(`no page of a story: ${JSON.stringify(short)}`);
  if (choices.filter(([, found]) => found.length > 0).length < choices.length / 2) {
    throw new Error('most autocompletion found nothing');
  }
  return { commands: commands as unknown as Answers['commands'], replies, choices };
}

/** Asks the bare bot everything once. @throws Error where it answers otherwise than ours did */
export async function verifyAnswers(
  contender: Contender,
  requests: readonly ReaderRequest[],
  answers: Answers,
): Promise<void> {
  const expected = new Map<string, unknown>([...answers.replies, ...answers.choices]);
  for (const request of requests) {
    const data = await answerTo(contender, request);
    const given =
      request.focused === null ? { components: data.components, flags: data.flags } : data.choices;
    if (!isDeepStrictEqual(given, expected.get(keyOf(request)))) {
      throw new Error(`the bare bot answers ${keyOf(request)} otherwise: ${JSON.stringify(given)}`);
    }
  }
}

/** Milliseconds. */
const RECORD_TIMEOUT_MS = 3_000;

/** The `data` of an answer to an interaction, as the bot sent it. */
interface AnswerData {
  readonly components?: unknown;
  readonly flags?: unknown;
  readonly choices?: unknown;
}

async function answerTo(contender: Contender, request: ReaderRequest): Promise<AnswerData> {
  const { requestLog } = contender.sandbox;
  await contender.prepare(request);
  requestLog.clear();
  await performRequest(contender, request);
  // The reader may see an answer a moment before it is recorded.
  for (const until = Date.now() + RECORD_TIMEOUT_MS; Date.now() < until; await nextTurn()) {
    const sent = requestLog.requests.find(({ path }) => path.includes('/callback'))?.body;
    if (typeof sent === 'object' && sent !== null && 'data' in sent) return sent.data as AnswerData;
  }
  throw new Error(`${keyOf(request)} was not answered`);
}

function keyOf({ reader, line, options }: ReaderRequest): string {
  const named = Object.entries(options).map(([name, value]) => ({ name, value }));
  return answerKey(reader, line.slice(1), named);
}

// Judges a run by what stands in the channels: every scene once, whole and in order, with one thread that was opened once; then the end, once too.

import { markersIn, type ParagraphMarkers } from './story.ts';

/** What stands in one reading's channel. */
export interface ChannelRecord {
  readonly name: string;
  /** The bot's messages, oldest first. */
  readonly posts: readonly { readonly id: string; readonly text: string }[];
  /** Each with the message it stands on, and how often the bot wrote into it. */
  readonly threads: readonly { readonly message: string; readonly openings: number }[];
}

export const ANOMALIES = [
  'posted twice',
  'lost',
  'out of order',
  'not of the story',
  'threads twice',
  'threads missing',
  'openings twice',
  'openings missing',
  'ends twice',
  'ends missing',
] as const;
export type Anomaly = (typeof ANOMALIES)[number];

export interface Finding {
  readonly anomaly: Anomaly;
  readonly channel: string;
  /** 1..N, or 0 for what is of none. */
  readonly scene: number;
  readonly message: string | null;
}

export interface CheckResult {
  /** Scenes that had to be there, in all channels. */
  readonly expected: number;
  /** Messages with pages of them that are there. */
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/** Judges all channels of a run; each owes the whole story whose paragraphs `marks` names, and its end. */
export function checkRun(channels: readonly ChannelRecord[], markers: ParagraphMarkers): CheckResult {
  const findings = channels.flatMap((channel) => [...findAnomalies(channel, markers)]);
  const pages = channels.reduce((sum, { posts }) => sum + posts.filter(({ text }) => !isEnd(text)).length, 0);
  return { expected: channels.length * markers.length, pages, findings };
}

function* findAnomalies(
  { name, posts, threads }: ChannelRecord,
  markers: ParagraphMarkers,
): Generator<Finding> {
  const order = new Map(markers.flat().map((mark, index) => [mark, index]));
  const seen = new Set<string>();
  /** Where each scene ends: the messages with its last paragraph. */
  const lastPages = new Map<number, string[]>();
  const finding = (flaw: Anomaly, scene: number, message: string | null = null): Finding => ({
    ...{ anomaly: flaw, channel: name, scene, message },
  });
  let furthest = -1;
  const ends = posts.filter(({ text }) => isEnd(text));
  if (ends.length === 0) yield finding('ends missing', 0);
  if (ends.length > 1) yield finding('ends twice', 0, ends[1]?.id ?? null);
  for (const { id, text } of posts.filter((post) => !isEnd(post.text))) {
    const postMarkers = markersIn(text);
    const scene = sceneOf(postMarkers[0]);
    if (postMarkers.length === 0 || postMarkers.some((mark) => !order.has(mark))) {
      yield finding('not of the story', scene, id);
      continue;
    }
    const last = markers[scene - 1]?.at(-1) ?? '';
    if (postMarkers.includes(last)) lastPages.set(scene, [...(lastPages.get(scene) ?? []), id]);
    const positions = postMarkers.map((mark) => order.get(mark) ?? 0);
    if (postMarkers.some((mark) => seen.has(mark))) yield finding('posted twice', scene, id);
    else if (positions.some((place, index) => place < (positions[index - 1] ?? furthest))) {
      yield finding('out of order', scene, id);
    }
    for (const mark of postMarkers) seen.add(mark);
    furthest = Math.max(furthest, ...positions);
  }
  const lost = [...markers.keys()].filter((index) => markers[index]?.some((mark) => !seen.has(mark)));
  yield* lost.map((index) => finding('lost', index + 1));
  yield* findThreadAnomalies(name, threads, markers.length, lastPages, ends[0]?.id ?? null);
}

/** `lastPages`: the messages that end each scene; `end`: the one that ends the story. */
function* findThreadAnomalies(
  channel: string,
  threads: ChannelRecord['threads'],
  scenes: number,
  lastPages: ReadonlyMap<number, readonly string[]>,
  end: string | null,
): Generator<Finding> {
  for (let scene = 1; scene <= scenes; scene += 1) {
    const on = threads.filter(({ message }) => lastPages.get(scene)?.includes(message));
    for (const anomaly of threadAnomalies(on)) yield { anomaly, channel, scene, message: null };
  }
  if (end !== null) {
    const on = threads.filter(({ message }) => message === end);
    for (const anomaly of threadAnomalies(on)) yield { anomaly, channel, scene: 0, message: end };
  }
  const anchors = [...lastPages.values()].flat().concat(end ?? []);
  // On a page in the middle of a scene, or on a message of nobody's.
  const stray = threads.filter(({ message }) => !anchors.includes(message));
  yield* stray.map(({ message }): Finding => ({ anomaly: 'threads twice', channel, scene: 0, message }));
}

function isEnd(text: string): boolean {
  return /(?:^|")## The end/.test(text);
}

/** `on`: the threads of one scene, which owes one with one opening message. */
function* threadAnomalies(on: ChannelRecord['threads']): Generator<Anomaly> {
  if (on.length === 0) {
    yield 'threads missing';
    return;
  }
  if (on.length > 1) yield 'threads twice';
  const openings = on.reduce((sum, thread) => sum + thread.openings, 0);
  if (openings === 0) yield 'openings missing';
  if (openings > 1) yield 'openings twice';
}

function sceneOf(mark: string | undefined): number {
  return Number(mark?.slice(1).split('.')[0] ?? 0);
}

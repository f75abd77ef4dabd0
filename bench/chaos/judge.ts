// Judges a run by what stands in the channels: every scene once, whole and in order, with one thread that was opened once.

import { type Marks, marksIn } from './story.ts';

/** What stands in one reading's channel. */
export interface Channel {
  readonly name: string;
  /** The bot's messages, oldest first. */
  readonly posts: readonly { readonly id: string; readonly text: string }[];
  /** Each with the message it stands on, and how often the bot wrote into it. */
  readonly threads: readonly { readonly message: string; readonly openings: number }[];
}

export const FLAWS = [
  'posted twice',
  'lost',
  'out of order',
  'not of the story',
  'threads twice',
  'threads missing',
  'openings twice',
  'openings missing',
] as const;
export type Flaw = (typeof FLAWS)[number];

export interface Finding {
  readonly flaw: Flaw;
  readonly channel: string;
  /** 1..N, or 0 for what is of none. */
  readonly scene: number;
  readonly message: string | null;
}

export interface Verdict {
  /** Scenes that had to be there, in all channels. */
  readonly expected: number;
  /** Messages with pages of them that are there. */
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/** Judges all channels of a run; each owes the whole story whose paragraphs `marks` names. */
export function judge(channels: readonly Channel[], marks: Marks): Verdict {
  const findings = channels.flatMap((channel) => [...flawsOf(channel, marks)]);
  const pages = channels.reduce((sum, { posts }) => sum + posts.length, 0);
  return { expected: channels.length * marks.length, pages, findings };
}

function* flawsOf({ name, posts, threads }: Channel, marks: Marks): Generator<Finding> {
  const order = new Map(marks.flat().map((mark, index) => [mark, index]));
  const seen = new Set<string>();
  /** Where each scene ends: the messages with its last paragraph. */
  const lastPages = new Map<number, string[]>();
  const found = (flaw: Flaw, scene: number, message: string | null = null): Finding => ({
    ...{ flaw, channel: name, scene, message },
  });
  let furthest = -1;
  for (const { id, text } of posts) {
    const here = marksIn(text);
    const scene = sceneOf(here[0]);
    if (here.length === 0 || here.some((mark) => !order.has(mark))) {
      yield found('not of the story', scene, id);
      continue;
    }
    const last = marks[scene - 1]?.at(-1) ?? '';
    if (here.includes(last)) lastPages.set(scene, [...(lastPages.get(scene) ?? []), id]);
    const places = here.map((mark) => order.get(mark) ?? 0);
    if (here.some((mark) => seen.has(mark))) yield found('posted twice', scene, id);
    else if (places.some((place, index) => place < (places[index - 1] ?? furthest))) {
      yield found('out of order', scene, id);
    }
    for (const mark of here) seen.add(mark);
    furthest = Math.max(furthest, ...places);
  }
  for (const [index, of] of marks.entries()) {
    const scene = index + 1;
    if (of.some((mark) => !seen.has(mark))) yield found('lost', scene);
    const on = threads.filter(({ message }) => lastPages.get(scene)?.includes(message));
    if (on.length === 0) yield found('threads missing', scene);
    if (on.length > 1) yield found('threads twice', scene);
    const openings = on.reduce((sum, thread) => sum + thread.openings, 0);
    if (on.length > 0 && openings === 0) yield found('openings missing', scene);
    if (openings > 1) yield found('openings twice', scene);
  }
  const ends = [...lastPages.values()].flat();
  for (const { message } of threads) {
    // On a page in the middle of a scene, or on a message of nobody's.
    if (!ends.includes(message)) yield found('threads twice', 0, message);
  }
}

function sceneOf(mark: string | undefined): number {
  return Number(mark?.slice(1).split('.')[0] ?? 0);
}

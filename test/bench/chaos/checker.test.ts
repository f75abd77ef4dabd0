// The judge of the chaos bench, on records made by hand: a good one, and every way in which one can be bad.

import { describe, expect, it } from 'vitest';
import { type ChannelRecord, checkRun } from '../../../bench/chaos/checker.ts';
import { markersIn } from '../../../bench/chaos/story.ts';

/** Two scenes: the first takes two messages, the second one. */
const MARKERS = [['§1.1', '§1.2', '§1.3'], ['§2.1']];
const POSTS = [
  { id: 'a', text: '§1.1 Fog. §1.2 More fog.' },
  { id: 'b', text: '§1.3 A light.' },
  { id: 'c', text: '§2.1 A boat.' },
];
const END = { id: 'z', text: '## The end' };
const [A, B, C] = POSTS as [Post, Post, Post];
type Post = ChannelRecord['posts'][number];
const THREADS = [
  { message: 'b', openings: 1 },
  { message: 'c', openings: 1 },
  { message: 'z', openings: 1 },
];

function anomalies(changes: Partial<ChannelRecord>) {
  const posts = [...POSTS, END];
  const { findings } = checkRun([{ name: 'club', posts, threads: THREADS, ...changes }], MARKERS);
  return findings.map(({ anomaly, scene }) => `${anomaly} (${scene})`);
}

it('finds nothing wrong where every scene stands once, whole, in order and with its thread', () => {
  expect(anomalies({})).toEqual([]);
});

it('says how many scenes it looked for, and how many messages there were', () => {
  const channel = { name: 'club', posts: [...POSTS, END], threads: THREADS };
  expect(checkRun([channel, channel, channel], MARKERS)).toEqual({ expected: 6, pages: 9, findings: [] });
});

describe('posts', () => {
  it.each<[string, readonly Post[], readonly string[]]>([
    ['nothing at all', [], ['lost (1)', 'lost (2)']],
    ['a page that is not there', [A, C], ['lost (1)']],
    ['a last scene that is not there', [A, B], ['lost (2)']],
    ['a page that stands there twice', [A, { ...A, id: 'x' }, B, C], ['posted twice (1)']],
    ['a page that comes again later', [A, B, C, { ...B, id: 'x' }], ['posted twice (1)']],
    [
      'a page with a part that was there already',
      [A, { id: 'b', text: '§1.2 §1.3' }, C],
      ['posted twice (1)'],
    ],
    ['pages in the wrong order', [B, A, C], ['out of order (1)']],
    ['scenes in the wrong order', [C, A, B], ['out of order (1)', 'out of order (1)']],
    ['paragraphs in the wrong order', [{ id: 'a', text: '§1.2 §1.1' }, B, C], ['out of order (1)']],
    ['another story', [A, B, C, { id: 'x', text: '§3.1 Elsewhere.' }], ['not of the story (3)']],
    ['no story', [A, B, C, { id: 'x', text: 'Hello.' }], ['not of the story (0)']],
  ])('finds %s', (_, posts, expected) => {
    expect(anomalies({ posts: [...posts, END] }).filter((flaw) => !/^(threads|openings)/.test(flaw))).toEqual(
      expected,
    );
  });
});

it.each([
  ['missing', POSTS, ['ends missing (0)', 'threads twice (0)']],
  ['there twice', [...POSTS, END, { ...END, id: 'y' }], ['ends twice (0)']],
])('finds an end that is %s', (_, posts, expected) => {
  expect(anomalies({ posts })).toEqual(expected);
});

describe('threads', () => {
  const [onB, onC] = THREADS as [Thread, Thread];
  type Thread = ChannelRecord['threads'][number];

  it.each<[string, readonly Thread[], readonly string[]]>([
    ['none', [], ['threads missing (1)', 'threads missing (2)']],
    ['one that is missing', [onB], ['threads missing (2)']],
    ['one that was never opened', [onB, { ...onC, openings: 0 }], ['openings missing (2)']],
    ['one that was opened twice', [{ ...onB, openings: 2 }, onC], ['openings twice (1)']],
    ['one in the middle of a scene', [{ message: 'a', openings: 1 }, onB, onC], ['threads twice (0)']],
    ['one on a message of nobody’s', [onB, onC, { message: 'x', openings: 0 }], ['threads twice (0)']],
  ])('finds %s', (_, threads, expected) => {
    expect(anomalies({ threads: [...threads, { message: 'z', openings: 1 }] })).toEqual(expected);
  });

  it('finds one on each of two posts of a scene', () => {
    const posts = [...POSTS, { ...C, id: 'x' }, END];
    const threads = [...THREADS, { message: 'x', openings: 1 }];
    expect(anomalies({ posts, threads })).toEqual([
      'posted twice (2)',
      'threads twice (2)',
      'openings twice (2)',
    ]);
  });
});

it('tells marks from what only begins like one', () => {
  expect(markersIn('§1.2 and §10.11, not § 3.4 nor §5')).toEqual(['§1.2', '§10.11']);
});

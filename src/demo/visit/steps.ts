// The first visit: a host starts a story, installments appear, a member reads on and asks.

import type { Step } from './step.ts';

/** Sunday evening, so that the first scene comes on a Monday morning (epoch milliseconds). */
export const VISIT_BEGINS = Date.parse('2027-02-28T19:00:00Z');

const HOUR = 3_600_000;
const WHOLE = Number.POSITIVE_INFINITY;

export const VISIT: readonly Step[] = [
  {
    direction: 'Mina runs The Night Club, a server for readers. She starts a story: a scene a day, at nine in Paris.',
    act: { kind: 'types', who: 'mina', in: '#reading', line: '/story start "One Last Goodbye" times:09:00 zone:Paris' },
    expect: [{ kind: 'answer', holds: ['One Last Goodbye', '10 scenes', '09:00 in Paris'], buttons: ['Start now', 'Start at 09:00'] }],
  },
  {
    direction: 'Nothing is posted before she has seen it all on one card. She leaves the first scene to the clock.',
    act: { kind: 'presses', who: 'mina', label: 'Start at 09:00' },
    expect: [{ kind: 'answer', holds: ['has started', 'Scene 1 comes'] }],
  },
  {
    direction: 'It is nine in Paris. The first scene is out, and a thread opens to talk about it.',
    act: { kind: 'passes', milliseconds: 13 * HOUR },
    expect: [
      { kind: 'post', in: '#reading', holds: ['The Odds', 'Ten to one meant there was a one.'], buttons: ["I've read this", 'Read privately'] },
      { kind: 'post', in: '#reading', thread: true, holds: ['The Odds'], questions: 2 },
    ],
    paragraphs: WHOLE,
  },
  {
    direction: 'Bob comes by in the evening and would rather read on his own.',
    act: { kind: 'passes', milliseconds: 10 * HOUR },
    expect: [],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/read' },
    expect: [{ kind: 'answer', holds: ['How are you reading?'], buttons: ['Along with the channel', 'At my own pace'] }],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'At my own pace' },
    expect: [{ kind: 'answer', holds: ['The Odds', 'page 1', 'at your own pace'], buttons: ['Next ›'] }],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'Next ›' },
    expect: [{ kind: 'answer', holds: ['page 2'] }],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'Next ›' },
    expect: [{ kind: 'answer', holds: ['page 3'] }],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'Scene 2 ›' },
    expect: [{ kind: 'answer', holds: ['Across the Water'] }],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup illyria' },
    expect: [{ kind: 'answer', holds: ['Illyria', 'Little Blue Bertha', 'Up to scene 1, your bookmark'] }],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup cordelia' },
    expect: [{ kind: 'answer', holds: ['Nothing about “cordelia” up to scene 1, your bookmark.'] }],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/next' },
    expect: [{ kind: 'answer', holds: ['Scene 2 comes'] }],
  },
  {
    act: { kind: 'passes', milliseconds: 14 * HOUR },
    expect: [{ kind: 'post', in: '#reading', holds: ['Across the Water'] }],
  },
  {
    act: { kind: 'presses', who: 'ada', label: "I've read this", in: '#reading' },
    expect: [{ kind: 'answer', holds: ['How are you reading?'] }],
  },
  {
    act: { kind: 'presses', who: 'ada', label: 'Along with the channel' },
    expect: [{ kind: 'answer', holds: ['scene 2'] }],
  },
  {
    act: { kind: 'presses', who: 'ada', label: 'Move it' },
    expect: [{ kind: 'answer', holds: ['scene 2'] }],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/next' },
    expect: [{ kind: 'answer', holds: ['Across the Water'] }],
  },
  {
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/progress' },
    expect: [{ kind: 'answer', holds: ['scene 2 of 10'] }],
  },
  {
    act: { kind: 'types', who: 'mina', in: '#reading', line: '/schedule show' },
    expect: [{ kind: 'answer', holds: ['2 of 10 scenes out', 'Next: scene 3'] }],
  },
];

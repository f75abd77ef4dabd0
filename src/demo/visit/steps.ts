// The first visit: a host starts a story, installments appear, members read on and ask.

import type { Step } from './step.ts';

/** A Sunday evening, so that the first scene comes on a Monday morning (epoch milliseconds). */
export const VISIT_BEGINS = Date.parse('2027-02-28T19:00:00Z');

const HOUR = 3_600_000;
const WHOLE = Number.POSITIVE_INFINITY;

export const VISIT: readonly Step[] = [
  {
    direction:
      'Mina runs The Night Club, a server for readers. She starts a story there: a scene a day, at nine in Paris.',
    act: {
      kind: 'types',
      who: 'mina',
      in: '#reading',
      line: '/story start "One Last Goodbye" times:09:00 zone:Paris',
    },
    expect: [
      {
        kind: 'answer',
        holds: ['**One Last Goodbye** in <#', '10 scenes', 'tomorrow, 09:00 in Paris', 'every day at 09:00'],
        buttons: ['Start now', 'Start at 09:00', 'Change'],
      },
    ],
  },
  {
    direction:
      'That card is all there is so far: nothing is posted before she says so. The first scene can wait for its hour.',
    act: { kind: 'presses', who: 'mina', label: 'Start at 09:00' },
    expect: [{ kind: 'answer', holds: ['has started', 'Scene 1 comes tomorrow'] }],
  },
  {
    direction: 'Nine o’clock in Paris. The first scene is out, and a thread to talk about it is open.',
    act: { kind: 'passes', milliseconds: 13 * HOUR },
    expect: [
      {
        kind: 'post',
        in: '#reading',
        holds: ['The Odds', 'scene 1 of 10', 'There was plenty to hate', 'Ten to one meant there was a one.'],
        buttons: ['I’ve read this', 'Read privately'],
      },
      { kind: 'post', in: '#reading', thread: true, holds: ['The Odds', 'up to scene 1'], questions: 2 },
    ],
    paragraphs: WHOLE,
  },
  { act: { kind: 'passes', milliseconds: 10 * HOUR }, expect: [] },
  {
    direction: 'Bob comes home, and would like to read by himself.',
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/read' },
    expect: [
      {
        kind: 'answer',
        holds: ['How are you reading?'],
        buttons: ['Along with the channel', 'At my own pace'],
      },
    ],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'At my own pace' },
    expect: [
      {
        kind: 'answer',
        holds: ['The Odds', 'page 1 of 2', 'There was plenty to hate', 'at your own pace'],
        buttons: ['Next ›'],
      },
    ],
  },
  {
    act: { kind: 'presses', who: 'bob', label: 'Next ›' },
    paragraphs: 2,
    expect: [
      { kind: 'answer', holds: ['page 2 of 2', 'Ten to one meant there was a one.'], buttons: ['Scene 2 ›'] },
    ],
  },
  {
    direction: 'At the end of the scene he reads on at once: at his own pace he need not wait for tomorrow.',
    act: { kind: 'presses', who: 'bob', label: 'Scene 2 ›' },
    expect: [{ kind: 'answer', holds: ['Across the Water', 'scene 2 of 10', 'So he gave them the yell.'] }],
  },
  {
    direction: 'Who was Illyria again?',
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup illyria' },
    expect: [
      {
        kind: 'answer',
        holds: [
          '### Illyria',
          'Little Blue Bertha',
          'one of the last two standing',
          'scene 1, your bookmark',
        ],
      },
    ],
  },
  {
    direction:
      'A friend has mentioned a Cordelia. Bob has not met her yet, and the bot doesn’t let on whether he will.',
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup cordelia' },
    expect: [{ kind: 'answer', holds: ['Nothing about “cordelia” up to scene 1, your bookmark.'] }],
  },
  {
    direction: 'Tuesday, nine in Paris: the second scene is out.',
    act: { kind: 'passes', milliseconds: 14 * HOUR },
    expect: [
      {
        kind: 'post',
        in: '#reading',
        holds: ['Across the Water', 'scene 2 of 10'],
        buttons: ['I’ve read this'],
      },
      {
        kind: 'post',
        in: '#reading',
        thread: true,
        holds: ['Across the Water', 'up to scene 2'],
        questions: 2,
      },
    ],
  },
  {
    direction: 'Ada has been reading in the channel all along. She ticks off the scene under its post.',
    act: { kind: 'presses', who: 'ada', label: 'I’ve read this', in: '#reading' },
    expect: [{ kind: 'answer', holds: ['How are you reading?'], buttons: ['Along with the channel'] }],
  },
  {
    act: { kind: 'presses', who: 'ada', label: 'Along with the channel' },
    expect: [{ kind: 'answer', holds: ['to scene 2'], buttons: ['Move it', 'Leave it'] }],
  },
  {
    act: { kind: 'presses', who: 'ada', label: 'Move it' },
    expect: [{ kind: 'answer', holds: ['scene 2', 'along with the channel'] }],
  },
  {
    direction: 'Ada is a scene further than Bob, so the bot tells her more than it would tell him.',
    act: { kind: 'types', who: 'ada', in: '#reading', line: '/lookup gunn' },
    expect: [{ kind: 'answer', holds: ['### Charles Gunn', 'lies dead', 'scene 2, where the channel is'] }],
  },
  {
    direction: 'She would gladly read on right away.',
    act: { kind: 'types', who: 'ada', in: '#reading', line: '/next' },
    expect: [{ kind: 'answer', holds: ['all caught up', 'Scene 3 comes'] }],
  },
  {
    direction: 'Where does everybody stand? Readers ask for the progress, hosts for the schedule.',
    act: { kind: 'types', who: 'bob', in: '#reading', line: '/progress' },
    expect: [{ kind: 'answer', holds: ['scene 2 of 10', 'read up to scene 1'] }],
  },
  {
    act: { kind: 'types', who: 'mina', in: '#reading', line: '/schedule show' },
    expect: [
      { kind: 'answer', holds: ['2 of 10 scenes out', 'Every day at 09:00 in Paris', 'Next: scene 3'] },
    ],
  },
];

// The first visit: a host starts a story, installments appear, members read on and ask.

import { HOUR_MS } from '../../reading/durations.ts';
import type { Step } from './step.ts';

/** A Sunday evening, so that the first scene comes on a Monday morning (epoch milliseconds). */
export const VISIT_STARTS_AT = Date.parse('2027-02-28T19:00:00Z');

const ALL_PARAGRAPHS = Number.POSITIVE_INFINITY;

export const VISIT_STEPS: readonly Step[] = [
  {
    narration:
      'Mina runs The Night Club, a server for readers. She starts a story there: a scene a day, at nine in Paris.',
    action: {
      kind: 'types',
      who: 'mina',
      in: '#reading',
      line: '/story start "One Last Goodbye" times:09:00 zone:Paris',
    },
    expect: [
      {
        kind: 'answer',
        contains: [
          '**One Last Goodbye** in <#',
          '10 scenes',
          'tomorrow, 09:00 in Paris',
          'every day at 09:00',
        ],
        buttons: ['Start now', 'Start at 09:00', 'Change'],
      },
    ],
  },
  {
    narration:
      'That card is all there is so far: nothing is posted before she says so. The first scene can wait for its hour.',
    action: { kind: 'presses', who: 'mina', label: 'Start at 09:00' },
    expect: [{ kind: 'answer', contains: ['has started', 'Scene 1 comes tomorrow'] }],
  },
  {
    narration: 'Nine o’clock in Paris. The first scene is out, and a thread to talk about it is open.',
    action: { kind: 'passes', milliseconds: 13 * HOUR_MS },
    expect: [
      {
        kind: 'post',
        in: '#reading',
        contains: [
          'The Odds',
          'scene 1 of 10',
          'There was plenty to hate',
          'Ten to one meant there was a one.',
        ],
        buttons: ['I’ve read this', 'Read privately'],
      },
      { kind: 'post', in: '#reading', thread: true, contains: ['The Odds', 'up to scene 1'], questions: 2 },
    ],
    paragraphs: ALL_PARAGRAPHS,
  },
  { action: { kind: 'passes', milliseconds: 10 * HOUR_MS }, expect: [] },
  {
    narration: 'Bob comes home, and would like to read by himself.',
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/read' },
    expect: [
      {
        kind: 'answer',
        contains: ['How far have you read?'],
        buttons: ['I’ll read along', 'I’ll read at my own pace'],
      },
    ],
  },
  {
    action: { kind: 'presses', who: 'bob', label: 'I’ll read at my own pace' },
    expect: [
      {
        kind: 'answer',
        contains: ['The Odds', 'page 1 of 2', 'There was plenty to hate', 'at your own pace'],
        buttons: ['Next'],
      },
    ],
  },
  {
    action: { kind: 'presses', who: 'bob', label: 'Next' },
    paragraphs: 2,
    expect: [
      {
        kind: 'answer',
        contains: ['page 2 of 2', 'Ten to one meant there was a one.'],
        buttons: ['Scene 2'],
      },
    ],
  },
  {
    narration: 'At the end of the scene he reads on at once: at his own pace he need not wait for tomorrow.',
    action: { kind: 'presses', who: 'bob', label: 'Scene 2' },
    expect: [
      { kind: 'answer', contains: ['Across the Water', 'scene 2 of 10', 'So he gave them the yell.'] },
    ],
  },
  {
    narration: 'Who was Illyria again?',
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup illyria' },
    expect: [
      {
        kind: 'answer',
        contains: [
          '### Illyria',
          'Little Blue Bertha',
          'one of the last two standing',
          'page 1 of scene 2 (where you are)',
        ],
      },
    ],
  },
  {
    narration:
      'A friend has mentioned a Cordelia. Bob has not met her yet, and the bot doesn’t let on whether he will.',
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/lookup cordelia' },
    expect: [{ kind: 'answer', contains: ['Nothing about “cordelia” up to page 1 of scene 2'] }],
  },
  {
    narration: 'Tuesday, nine in Paris: the second scene is out.',
    action: { kind: 'passes', milliseconds: 14 * HOUR_MS },
    expect: [
      {
        kind: 'post',
        in: '#reading',
        contains: ['Across the Water', 'scene 2 of 10'],
        buttons: ['I’ve read this'],
      },
      {
        kind: 'post',
        in: '#reading',
        thread: true,
        contains: ['Across the Water', 'up to scene 2'],
        questions: 2,
      },
    ],
  },
  {
    narration: 'Ada has been reading in the channel all along. She ticks off the scene under its post.',
    action: { kind: 'presses', who: 'ada', label: 'I’ve read this', in: '#reading' },
    expect: [{ kind: 'answer', contains: ['you’ve read scene 2', 'You’re the first'] }],
  },
  {
    narration: 'What happened to Gunn? Before the first answer the bot asks how far she has read.',
    action: { kind: 'types', who: 'ada', in: '#reading', line: '/lookup gunn' },
    expect: [{ kind: 'answer', contains: ['How far have you read?'], buttons: ['I’m up to date'] }],
  },
  {
    narration: 'Ada is a scene further than Bob, so the bot tells her more than it would tell him.',
    action: { kind: 'presses', who: 'ada', label: 'I’m up to date' },
    expect: [{ kind: 'answer', contains: ['### Charles Gunn', 'lies dead', 'scene 2'] }],
  },
  {
    narration: 'Where does everybody stand? Readers ask for the progress, hosts for the schedule.',
    action: { kind: 'types', who: 'bob', in: '#reading', line: '/progress' },
    expect: [{ kind: 'answer', contains: ['scene 2 of 10', 'page 1 of scene 2'] }],
  },
  {
    action: { kind: 'types', who: 'mina', in: '#reading', line: '/schedule show' },
    expect: [
      { kind: 'answer', contains: ['2 of 10 scenes out', 'Every day at 09:00 in Paris', 'Next: scene 3'] },
    ],
  },
];

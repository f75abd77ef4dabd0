// What is typed at the demo's prompt.

import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/demo/typed/parse-command.ts';
import { parseLine } from '../../src/demo/typed/parse-line.ts';
import { HOUR_MS as HOUR } from '../../src/reading/durations.ts';

describe('lines', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['  /lookup cordelia ', { kind: 'command', line: '/lookup cordelia' }],
    ['+1d', { kind: 'advance', milliseconds: 24 * HOUR }],
    ['+1w', { kind: 'advance', milliseconds: 7 * 24 * HOUR }],
    ['+1d12h', { kind: 'advance', milliseconds: 36 * HOUR }],
    ['+1h +30m 5s', { kind: 'advance', milliseconds: 1.5 * HOUR + 5000 }],
    ['as Bob', { kind: 'as', name: 'bob' }],
    ['as @ada', { kind: 'as', name: 'ada' }],
    ['in #general', { kind: 'in', channel: '#general' }],
    ['in "1 · The Odds"', { kind: 'in', channel: '1 · The Odds' }],
    ['press 2', { kind: 'press', target: 2 }],
    ['2', { kind: 'press', target: 2 }],
    ['press Show in channel', { kind: 'press', target: 'Show in channel' }],
    ['PRESS “Next ›”', { kind: 'press', target: 'Next ›' }],
    ['choose 3 Members and hosts', { kind: 'choose', words: ['3', 'Members', 'and', 'hosts'] }],
    ['complete /lookup cor', { kind: 'complete', line: '/lookup cor' }],
    ['show', { kind: 'show', isFull: false }],
    ['show all', { kind: 'show', isFull: true }],
    ['help', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['quit', { kind: 'quit' }],
    ['exit', { kind: 'quit' }],
  ])('%j', (line, typed) => {
    expect(parseLine(line)).toEqual(typed);
  });

  it.each(['hello', '+', '+1y', '+99999d', 'as', 'in', 'press', 'choose', 'complete', 'complete lookup'])(
    '%j is answered with one plain line',
    (line) => {
      const typed = parseLine(line);
      expect(typed.kind).toBe('unknown');
      expect(typed.kind === 'unknown' && typed.problem).toMatch(/^[^\n]{10,160}$/);
    },
  );
});

describe('commands', () => {
  const definitions = [
    {
      name: 'lookup',
      options: [
        { name: 'query', description: 'A name', type: Type.String, required: true, autocomplete: true },
        { name: 'reading', description: 'Which', type: Type.String, autocomplete: true },
      ],
    },
    { name: 'next', options: [] },
    {
      name: 'library',
      options: [
        {
          name: 'add',
          type: Type.Subcommand,
          options: [
            { name: 'file', description: 'The book', type: Type.Attachment, required: true },
            {
              name: 'rating',
              description: 'Age rating',
              type: Type.String,
              required: true,
              choices: [
                { name: 'For everyone', value: 'everyone' },
                { name: 'For adults', value: 'mature' },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'read',
      options: [{ name: 'scene', description: 'A scene', type: Type.Integer, min_value: 1, max_value: 100 }],
    },
    {
      name: 'story',
      options: [
        {
          name: 'start',
          type: Type.Subcommand,
          options: [
            { name: 'story', description: 'Which', type: Type.String, required: true, autocomplete: true },
            { name: 'times', description: 'Times', type: Type.String },
            {
              name: 'who',
              description: 'Who',
              type: Type.String,
              choices: [{ name: 'Members and hosts', value: 'members' }],
            },
            { name: 'early', description: 'Early', type: Type.Boolean },
          ],
        },
      ],
    },
  ];

  it.each([
    ['/lookup cordelia', '/lookup', { query: 'cordelia' }],
    ['/lookup charles gunn', '/lookup', { query: 'charles gunn' }],
    ['/lookup query:"charles gunn" reading:x', '/lookup', { query: 'charles gunn', reading: 'x' }],
    ['/lookup "a:b"', '/lookup', { query: 'a:b' }],
    ['/lookup 09:00', '/lookup', { query: '09:00' }],
    ['/next', '/next', {}],
    ['/read 3', '/read', { scene: 3 }],
    ['/read scene:3', '/read', { scene: 3 }],
    [
      '/story start "One Last Goodbye" times:09:00 who:members early:yes',
      '/story start',
      { story: 'One Last Goodbye', times: '09:00', who: 'members', early: true },
    ],
    [
      '/story start One Last Goodbye times:"09:00, 18:00"',
      '/story start',
      { story: 'One Last Goodbye', times: '09:00, 18:00' },
    ],
    ['/story start x who:members and hosts', '/story start', { story: 'x', who: 'members' }],
    [
      '/story start story:One Last Goodbye times:9, 18 early:yes',
      '/story start',
      { story: 'One Last Goodbye', times: '9, 18', early: true },
    ],
    [
      '/story start times: 9 story: One Last Goodbye',
      '/story start',
      { story: 'One Last Goodbye', times: '9' },
    ],
    ['/lookup Spike: a hero?', '/lookup', { query: 'Spike: a hero?' }],
    ['/READ Scene:3', '/read', { scene: 3 }],
    ['/Story START x', '/story start', { story: 'x' }],
    ['/story start early:yes One Last Goodbye', '/story start', { story: 'One Last Goodbye', early: true }],
    ['/story start x who:"members and hosts"', '/story start', { story: 'x', who: 'members' }],
  ])('%s', (line, path, options) => {
    expect(parseCommand(line, definitions)).toMatchObject({ path, options });
  });

  it.each([
    ['/foo', 'There is no /foo here; there are /lookup, /next, /library, /read, /story.'],
    ['/lookup', '/lookup needs query: a name.'],
    [
      '/lookup x who:y',
      '/lookup has no option who; it has query, reading (or put what you mean as text into quotes).',
    ],
    [
      '/library add',
      '/library add needs:\n  file: the book\n  rating: age rating (For everyone; For adults)',
    ],
    ['/next now', '/next takes no options.'],
    ['/read three', 'scene is a whole number, not “three”.'],
    ['/read 101', 'scene is from 1 to 100.'],
    ['/story', '/story needs one of start after it.'],
    ['/story begin x', '/story needs one of start after it.'],
    ['/story start x who:nobody', 'who is one of: Members and hosts.'],
    ['/story start x early:perhaps', 'early is true or false.'],
  ])('%s: %s', (line, problem) => {
    expect(() => parseCommand(line, definitions)).toThrow(problem);
  });

  it.each([
    ['/lookup cor', 'query', { query: 'cor' }],
    ['/lookup', 'query', {}],
    ['/lookup x reading:on', 'reading', { query: 'x', reading: 'on' }],
    ['/read t', 'scene', { scene: 't' }],
  ])('%s is still being typed', (line, typing, options) => {
    expect(parseCommand(line, definitions, false)).toMatchObject({
      focusedOption: { name: typing },
      options,
    });
  });
});

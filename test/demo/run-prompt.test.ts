// The interactive part: typed lines in, a transcript out.

import { describe, expect, it } from 'vitest';
import type { LineReader } from '../../src/demo/prompt/line-reader.ts';
import { runPrompt } from '../../src/demo/prompt/run-prompt.ts';
import { openDemoSession } from './demo-fixture.ts';

/** Types the lines, each after the prompt, and gives what is on the screen in the end. */
async function converseWith(typed: readonly string[], who = 'bob'): Promise<string> {
  const { session, transcript, screen, harness } = await openDemoSession();
  const remaining = [...typed];
  const lines: LineReader = {
    async next(prompt) {
      const line = remaining.shift();
      if (line === undefined) return null;
      transcript.note(`${prompt}${line}`);
      return line;
    },
    close() {},
  };
  await runPrompt(
    { session, transcript, lines, stylePrompt: (words) => words },
    who,
    session.findChannelId('#reading') ?? '',
  );
  expect(harness.sandbox.violations).toEqual([]);
  return screen();
}

const START = ['/story start "One Last Goodbye" times:09:00 zone:Paris', 'press Start at 09:00'];

describe('converse', () => {
  it('starts a story, moves the clock, reads and asks', async () => {
    const screen = await converseWith(
      [
        ...START,
        '+14h',
        'as bob',
        '/read',
        'press i’ll read at my own pace',
        '2',
        'complete /lookup ill',
        '+1d',
        '+1h',
        'quit',
        '/never',
      ],
      'mina',
    );
    expect(screen).toContain('Mina in #reading › /story start');
    expect(screen).toContain('1 [Start now]  2 [Start at 09:00]  3 [Change]');
    expect(screen).toContain('Cliffhanger in #reading, Monday 1 March, 08:00');
    expect(screen).toContain('Cliffhanger in the thread “1 · The Odds”, Monday 1 March, 08:00');
    expect(screen).toContain('Bob in #reading › /read');
    expect(screen).toContain("Bob presses [I'll read at my own pace]");
    expect(screen).toContain('── Tuesday 2 March 2027, 09:00');
    expect(screen).toContain('Nothing new.');
    expect(screen).not.toContain('/never');
  });

  it('goes to other channels, threads and direct messages', async () => {
    const screen = await converseWith(
      [
        ...START,
        '+14h',
        'in #general',
        'in 1 · The Odds',
        'show all',
        'in dm',
        '/help',
        'in #nowhere',
        '/help',
      ],
      'mina',
    );
    expect(screen).toContain('Mina in #general › in 1 · The Odds');
    expect(screen).toContain('Mina in the thread “1 · The Odds” › show all');
    expect(screen).toContain('A few things to talk about:');
    expect(screen).toContain('Mina in direct messages › /help');
    expect(screen).toContain('There is no #nowhere; there are #reading, #book-club,');
  });

  it('chooses in a select', async () => {
    const screen = await converseWith(
      [...START, '/story settings', 'choose 1 members and hosts', 'choose 1 nobody at all', 'choose 99 x'],
      'mina',
    );
    expect(screen).toContain('[Hosts ▾]');
    expect(screen).toContain('[Members and hosts ▾]');
    expect(screen).toContain('There is no select or value “1 nobody at all”');
  });

  it('fills in a form, field by field', async () => {
    const [start = ''] = START;
    const screen = await converseWith(
      [
        start,
        'press change',
        '#nowhere',
        '#book-club',
        '18:00',
        'Tokyo',
        '2 scenes',
        'everybody',
        'members and hosts',
      ],
      'mina',
    );
    expect(screen).toContain('Times and days [09:00 daily] › 18:00');
    expect(screen).toContain('How much at a time [1 scene] › 2 scenes');
    expect(screen).toContain('There is no channel #nowhere.');
    expect(screen).toMatch(/One of Hosts, Members and hosts/);
    expect(screen).toContain('One Last Goodbye in #book-club');
    expect(screen).toContain('18:00 in Tokyo');
  });

  it('closes a form that is cancelled', async () => {
    const [start = ''] = START;
    const screen = await converseWith([start, '3', 'cancel', 'quit'], 'mina');
    expect(screen).toContain('The form is closed; nothing was sent.');
  });

  it('says in one line what it can’t do, and goes on', async () => {
    const screen = await converseWith([
      'hello',
      '/foo',
      '/lookup',
      '1',
      'as zed',
      '/story start "One Last Goodbye"',
      'in #hosts',
      '/help',
      'show',
      'in #reading',
      '/help',
    ]);
    for (const line of [
      'I only understand /commands',
      'There is no /foo here',
      '/lookup needs query',
      'There is nothing to press yet',
      'Nobody here is called zed; there are mina, bob, ada, hal.',
      'Discord doesn’t let you use that here: it takes Manage Server.',
      'You can’t see that channel.',
      'Nothing is being read here yet.',
    ]) {
      expect(screen).toContain(line);
    }
    expect(screen).not.toMatch(/\bat .*:\d+:\d+|Error/);
  });
});

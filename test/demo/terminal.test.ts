// How Discord messages look on a terminal.

import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { toAnsi } from '../../src/demo/terminal/ansi.ts';
import { textLines, truncateParagraphs } from '../../src/demo/terminal/blocks.ts';
import { formatDayAndTime, formatMoment, formatTimestamp } from '../../src/demo/terminal/format-time.ts';
import { type NameResolver, renderInline } from '../../src/demo/terminal/inline.ts';
import { messageLines, type RenderOptions } from '../../src/demo/terminal/message.ts';
import { createScreen } from '../../src/demo/terminal/screen.ts';
import { type Line, span, textColumns } from '../../src/demo/terminal/span.ts';
import { wrap } from '../../src/demo/terminal/wrap.ts';

const names: NameResolver = { channel: (id) => `c${id}`, role: (id) => `r${id}`, user: (id) => `u${id}` };
const now = Date.parse('2027-03-01T08:00:00Z');
const plain = { names, now, colours: false };
const coloured = { names, now, colours: true };

const shown = (lines: readonly Line[]) => lines.map((line) => toAnsi(line, false));
const text = (markup: string) => toAnsi(renderInline(markup, plain), false);

describe('timestamps', () => {
  it.each([
    ['t', '08:00'],
    ['T', '08:00:00'],
    ['d', '01/03/2027'],
    ['D', '1 March 2027'],
    ['f', '1 March 2027, 08:00'],
    ['F', 'Monday 1 March 2027, 08:00'],
    ['unknown', '1 March 2027, 08:00'],
  ])('%s is %s', (style, words) => {
    expect(formatTimestamp(now, style, now)).toBe(words);
  });

  it.each([
    [0, 'now'],
    [1_000, 'in a second'],
    [45_000, 'in 45 seconds'],
    [60_000, 'in a minute'],
    [-120_000, '2 minutes ago'],
    [3_600_000, 'in an hour'],
    [13 * 3_600_000, 'in 13 hours'],
    [24 * 3_600_000, 'in a day'],
    [-9 * 86_400_000, '9 days ago'],
    [60 * 86_400_000, 'in 2 months'],
    [800 * 86_400_000, 'in 2 years'],
  ])('%d ms from now is “%s”', (distance, words) => {
    expect(formatTimestamp(now + distance, 'R', now)).toBe(words);
  });

  it('heads the transcript', () => {
    expect(formatMoment(now)).toBe('Monday 1 March 2027, 08:00');
    expect(formatDayAndTime(now)).toBe('Monday 1 March, 08:00');
  });
});

describe('inline markup', () => {
  it.each([
    ['**One Last Goodbye** in <#7>', 'One Last Goodbye in #c7'],
    ['<@&5> and <@6> and <@!6>', '@r5 and @u6 and @u6'],
    ['First: tomorrow (<t:1803888000:t> for you)', 'First: tomorrow (08:00 for you)'],
    ['<t:1803891600:R>, <t:1803888000>', 'in an hour, 1 March 2027, 08:00'],
    ['thought, *speak for yourself.* Now', 'thought, *speak for yourself.* Now'],
    ['_old_ snake_case_name', '*old* snake_case_name'],
    ['Type `/story stop` now', 'Type `/story stop` now'],
    ['`██░░` 10%', '██░░ 10%'],
    ['First in [scene 1](https://discord.com/channels/1/2/3).', 'First in scene 1.'],
    ['3 \\* 4 \\<\\@5\\> \\_so\\_ \\*\\*not bold\\*\\*', '3 * 4 <@5> _so_ **not bold**'],
    ['~~gone~~ ||hidden|| __under__', 'gone hidden under'],
    ['**bold with *italic* inside**', 'bold with *italic* inside'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['an open **end', 'an open **end'],
    ['</read:123> a < b', '/read a < b'],
  ])('%s reads as %s', (markup, words) => {
    expect(text(markup)).toBe(words);
  });

  it('colours what is emphasized, and only there', () => {
    expect(toAnsi(renderInline('a **b** *c*', coloured), true)).toBe(
      'a \u001b[1mb\u001b[0m \u001b[3mc\u001b[0m',
    );
  });

  it('takes no orders to the terminal from a text', () => {
    expect(toAnsi([span('a\u001b[2Jb\u0007')], true)).toBe('a[2Jb');
    expect(toAnsi([span('a\u001b[2Jb')], false)).toBe('a[2Jb');
  });
});

describe('text', () => {
  it.each([
    ['## 1 · The Odds\n-# scene 1 of 10', ['1 · The Odds', 'scene 1 of 10']],
    ['### Illyria\nBlue.', ['Illyria', '', 'Blue.']],
    ['a\n\nb', ['a', '', 'b']],
    ['- one two three four five six\n- b', ['• one two three four', '  five six', '• b']],
    ['1. one two three four five six', ['1. one two three four', '   five six']],
    ['> as it was said then and there', ['▎ as it was said then', '▎ and there']],
  ])('%j', (markup, lines) => {
    expect(shown(textLines(markup, 22, plain))).toEqual(lines);
  });

  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['exactly8 and', 8, ['exactly8', 'and']],
    ['averyverylongword it is', 8, ['averyver', 'ylongwor', 'd it is']],
    ['日本語 日本', 8, ['日本語', '日本']],
    ['', 8, ['']],
  ])('wraps %j to %d columns', (words, width, lines) => {
    expect(shown(wrap([span(words)], width))).toEqual(lines);
  });

  it('never cuts a word where its style changes', () => {
    expect(shown(wrap(renderInline('(see **scene** 1, **bold**: it)', plain), 11))).toEqual([
      '(see scene',
      '1, bold:',
      'it)',
    ]);
  });

  it('never goes past the width, whatever it holds', () => {
    const markup =
      '**a** *bb* `ccc` [dddd](https://e.x) <#123456789> 日本語日本語日本語 ffffffffffffffffffffff g';
    for (let width = 8; width < 40; width += 1) {
      for (const line of shown(wrap(renderInline(markup, plain), width, [span('> ')]))) {
        expect(textColumns(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shortens to paragraphs, unless only one would go', () => {
    expect(truncateParagraphs('a\n\nb\n\nc', 1)).toEqual({ text: 'a', omitted: 2 });
    expect(truncateParagraphs('a\n\nb', 1)).toEqual({ text: 'a\n\nb', omitted: 0 });
    expect(truncateParagraphs('a\n\nb\n\nc', Number.POSITIVE_INFINITY).omitted).toBe(0);
  });
});

describe('messages', () => {
  const look: RenderOptions = {
    width: 40,
    markupContext: plain,
    maxParagraphs: Number.POSITIVE_INFINITY,
    numberComponent: null,
  };
  const button = (label: string, more = {}) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: label,
    ...more,
  });
  const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
  const render = (components: object[], more: Partial<RenderOptions> = {}) =>
    shown(
      messageLines(
        [span('Cliffhanger')],
        { content: '', components: JSON.parse(JSON.stringify(components)) },
        { ...look, ...more },
      ),
    );

  it('shows text, a line and buttons behind a bar', () => {
    const lines = render([
      { type: ComponentType.TextDisplay, content: 'Hello' },
      { type: ComponentType.Separator, divider: true },
      row(button('Next ›'), button('Off', { disabled: true })),
    ]);
    expect(lines).toEqual([
      '  Cliffhanger',
      '  │ Hello',
      '  │',
      '  │ ────────────────────────',
      '  │ [Next ›]  [Off]',
    ]);
  });

  it('numbers what can be used', () => {
    let count = 0;
    const number = () => {
      count += 1;
      return count;
    };
    const link = { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Site', url: 'https://e.x' };
    const lines = render([row(button('A'), button('B', { disabled: true }), link, button('C'))], {
      numberComponent: number,
    });
    expect(lines).toEqual(['  Cliffhanger', '  │ 1 [A]  [B]  [Site ↗]  2 [C]']);
  });

  it('shows what a select holds, or else what it asks for', () => {
    const select = (options: object[]) => ({
      type: ComponentType.StringSelect,
      custom_id: 's',
      placeholder: 'Who',
      options,
    });
    const role = {
      type: ComponentType.RoleSelect,
      custom_id: 'r',
      placeholder: 'None',
      default_values: [{ id: '9', type: 'role' }],
    };
    const lines = render([
      row(select([{ label: 'Hosts', value: 'h', default: true }])),
      row(select([{ label: 'Hosts', value: 'h' }])),
      row(role),
    ]);
    expect(lines).toEqual(['  Cliffhanger', '  │ [Hosts ▾]', '  │ [Who ▾]', '  │ [@r9 ▾]']);
  });

  it('opens what is folded, and says so', () => {
    const folded = {
      type: ComponentType.Container,
      spoiler: true,
      components: [{ type: ComponentType.TextDisplay, content: 'It has: grief.' }],
    };
    expect(render([folded])).toEqual([
      '  Cliffhanger',
      '  │ ▸ folded; opens when pressed:',
      '  │   It has: grief.',
    ]);
  });

  it('says how much of a long page is left out', () => {
    const page = { type: ComponentType.TextDisplay, content: 'a\n\nb\n\nc' };
    expect(render([page], { maxParagraphs: 1 })).toEqual([
      '  Cliffhanger',
      '  │ a',
      '  │',
      '  │ … (2 more paragraphs)',
    ]);
  });
});

it.each([
  [undefined, 88],
  [120, 100],
  [72, 72],
  [10, 40],
])('a terminal of %s columns is written to %d', (given, width) => {
  expect(createScreen({ columns: given, colours: false, write() {} }).width).toBe(width);
});

// Which bodies Discord would not take, and why.

import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { type Body, text } from '../../src/discord/body.ts';
import { bodyProblems, LIMITS } from '../../src/discord/limits.ts';

describe('bodyProblems', () => {
  const row = (...ids: string[]): Body[number] => ({
    type: ComponentType.ActionRow,
    components: ids.map((custom_id) => ({ type: ComponentType.Button, style: 1, label: 'x', custom_id })),
  });
  const select = (count: number, label = 'x'): Body[number] => {
    const options = Array.from({ length: count }, (_, index) => ({ label, value: String(index) }));
    return {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: 's', options }],
    };
  };

  it.each<[string, Body, string[]]>([
    ['what fits', [text('x'.repeat(LIMITS.messageTextChars)), row('1', '2', '3', '4', '5'), select(25)], []],
    ['nothing', [], ['an empty message']],
    ['empty text', [text(' ')], ['an empty text']],
    ['text over all', [text('x'.repeat(4000)), text('x')], ['4001 characters of text']],
    ['components', Array.from({ length: 21 }, (_, index) => row(String(index))), ['42 components']],
    ['a row of six', [row('1', '2', '3', '4', '5', '6')], ['a row of 6']],
    ['an id twice', [row('1'), row('1')], ['a custom id twice']],
    ['a long id', [row('x'.repeat(101))], ['a custom id of 101 characters']],
    ['options', [select(26)], ['a select of 26 options']],
    ['an option', [select(1, 'x'.repeat(101))], ['an option that is too long, or empty']],
  ])('%s', (_, body, wrong) => {
    expect(bodyProblems(body)).toEqual(wrong);
  });
});

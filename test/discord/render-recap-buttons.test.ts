// The buttons under a recap, and under what somebody has missed.

import { describe, expect, it } from 'vitest';
import {
  parseSinceForm,
  renderCatchup,
  renderRecap,
  renderSinceForm,
} from '../../src/discord/render/recap.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { gateAfter } from '../../src/reading/gate.ts';
import { aReading } from '../support/a-reading.ts';
import { actions, labels, words } from './body-parts.ts';

const { recap: s } = strings;
const reading = aReading({ id: 'r', channel: '20' });
const gate = gateAfter('channel', 4);
const kinds = (body: Parameters<typeof actions>[0]) => actions(body).map((action) => action?.kind);

describe('a recap', () => {
  const sentence = (scene: number, text: string) => ({ scene, text });
  const parts = [
    {
      chapter: 'Night',
      sentences: [sentence(1, 'He came.'), sentence(1, 'He saw.'), sentence(2, 'He *left*.')],
    },
    { chapter: null, sentences: [sentence(3, 'It rained.')] },
  ];
  const recap = (changes: object = {}) =>
    renderRecap(strings, {
      kind: 'recap',
      reading,
      gate,
      length: 'medium',
      told: { kind: 'parts', parts },
      ...changes,
    } as never);

  it('offers the other lengths, and to show it in the channel', () => {
    expect(actions(recap())).toEqual([
      { kind: 'recap-length', reading: 'r', length: 'short' },
      { kind: 'recap-length', reading: 'r', length: 'long' },
      { kind: 'show-recap', reading: 'r', length: 'medium' },
    ]);
    expect(labels(recap())).toEqual([s.lengths.short, s.lengths.long, strings.show_in_channel]);
  });

  it('shows the page that stands there, and turns to others', () => {
    const told = { kind: 'chapters', chapters: [], page: 2, pages: 3 };
    expect(actions(recap({ told, length: 'long' }))).toEqual([
      { kind: 'recap-page', reading: 'r', page: 1 },
      { kind: 'recap-page', reading: 'r', page: 3 },
      { kind: 'recap-length', reading: 'r', length: 'short' },
      { kind: 'recap-length', reading: 'r', length: 'medium' },
      { kind: 'show-recap-page', reading: 'r', page: 2 },
    ]);
  });

  it('of nothing has no buttons', () => {
    expect(actions(recap({ told: null }))).toEqual([]);
    expect(words(recap({ told: null }))).toBe(s.nothing(gate));
  });

  it('has the sentences of one scene together, under the title of their chapter', () => {
    expect(words(recap())).toContain(
      [
        s.chapter('Night'),
        s.sentence(1, 'He came. He saw.'),
        s.sentence(2, 'He \\*left\\*.'),
        s.sentence(3, 'It rained.'),
      ].join('\n'),
    );
  });
});

describe('what somebody has missed', () => {
  const c = s.catchup;
  const behind = {
    ...{ kind: 'behind', reading, start: 'place', first: 3, gate, minutes: 9 },
    pace: null,
    recap: { told: null },
  };
  const catchup = (changes: object = {}) => renderCatchup(strings, { ...behind, ...changes } as never);
  const pace = { scenesPerDay: 2, minutesPerDay: 8, by: 1_900_000_000_000, upcoming: 3 };

  it('leads to the first scene, and to another beginning', () => {
    expect(actions(catchup())).toEqual([
      { kind: 'turn-to', reading: 'r', scene: 3, page: 1 },
      { kind: 'ask-since', reading: 'r' },
      { kind: 'ask-scene', reading: 'r', pending: 'c' },
    ]);
    expect(labels(catchup()).at(-1)).toBe(strings.reading.ask_place.further_back);
    expect(labels(catchup({ pace })).at(-1)).toBe(strings.reading.ask_place.further_along);
  });

  it('is held back from who reads at their own pace, until they ask', () => {
    expect(actions(catchup({ recap: null }))).toContainEqual({
      kind: 'show-missed-since',
      reading: 'r',
      since: '3',
    });
    expect(words(catchup({ recap: null }))).toContain(c.withheld);
    expect(words(catchup())).not.toContain(c.missed);
    const told = { kind: 'parts', parts: [{ chapter: null, sentences: [{ scene: 3, text: 'It rained.' }] }] };
    expect(words(catchup({ recap: { told } }))).toContain(c.missed);
    expect(words(catchup({ recap: { told } }))).toContain('It rained.');
  });

  it('is nothing where somebody is where the channel is', () => {
    const caughtUp = { kind: 'caught-up', reading, start: 'place', ahead: 0 };
    expect(kinds(renderCatchup(strings, { ...caughtUp, readsAlong: true } as never))).toEqual([
      'ask-since',
      'ask-scene',
    ]);
    expect(kinds(renderCatchup(strings, { ...caughtUp, readsAlong: false } as never))).toEqual([
      'ask-since',
      'choose-pace',
    ]);
  });

  it('begins with a scene or a day that is typed into a form of one line', () => {
    const [field] = renderSinceForm(strings, 'r').components as unknown as [{ component: object }];
    expect(field.component).toMatchObject({ max_length: 40, required: true });
    expect([parseSinceForm({ since: ' 12 ' }), parseSinceForm({})]).toEqual(['12', '']);
  });
});

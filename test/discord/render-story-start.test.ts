// The card and the form before a start: their words, their buttons, and that Discord takes all of it.

import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { StartCard } from '../../src/app/host/reading/start-card.ts';
import { decodeAction } from '../../src/discord/custom-id.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { renderStartCard } from '../../src/discord/render/story/start.ts';
import { parseStartForm, renderStartForm } from '../../src/discord/render/story/start-form.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { checked, ids, labels, words } from './body-parts.ts';
import { FIRST, reading, slot, unix } from './story-reading.ts';

const LAST = Date.parse('2027-12-01T08:00:00Z');

const card: StartCard = {
  draft: reading,
  cover: { title: 'The Alley', author: null, file: null },
  scenes: 10,
  minutes: 2,
  rating: 'teen',
  notes: [],
  channel: { id: '201', name: 'reading', fault: null, missingOptional: [], ageRestricted: false },
  first: slot,
  last: LAST,
  earlier: null,
  elsewhere: null,
  problems: [],
  looks: [],
  isTaken: true,
};

describe('the card', () => {
  it('says it all in the words of the house', () => {
    const body = checked(renderStartCard(strings, card));
    expect(words(body)).toBe(
      `**One Last Goodbye** in <#201>: 10 scenes, about 2 minutes each. First: tomorrow, 09:00 in Paris (<t:${unix(FIRST)}:t> for you). Last: <t:${unix(LAST)}:D>.\n` +
        'Scenes are posted every day at 09:00. Hosts can post the next scene early, with `/next`.\n-# For teens and up.',
    );
    expect(labels(body)).toEqual(['Start now', 'Start at 09:00', 'Change', 'More settings']);
  });

  it('knows no end of what is still being written', () => {
    const body = renderStartCard(strings, { ...card, scenes: null, last: null });
    expect(words(body)).toContain('still being written, about 2 minutes a scene. First:');
    expect(words(body)).not.toMatch(/Last:|10 scenes/);
  });

  it('offers no first slot without times', () => {
    const draft = { ...reading, schedule: null };
    const body = checked(renderStartCard(strings, { ...card, draft, first: null, last: null }));
    expect(labels(body)).toEqual(['Start now', 'Change', 'More settings']);
    expect(words(body)).toContain('Hosts post the next scene with `/next`.');
  });

  it('offers to go on, or to start over, where the story was read before', () => {
    const earlier = { id: '7abc', run: 2, scene: 12, state: 'stopped' } as const;
    const body = checked(renderStartCard(strings, { ...card, earlier }));
    expect(labels(body)).toEqual(['Continue at scene 12', 'Start over', 'Change', 'More settings']);
    expect(ids(body).map(decodeAction)).toMatchObject([
      { kind: 'continue-reading', reading: '7abc', run: 2, draft: reading.id },
      { kind: 'start-over', reading: '7abc', run: 3, draft: reading.id },
      {},
      {},
    ]);
    const finished = renderStartCard(strings, { ...card, earlier: { ...earlier, state: 'finished' } });
    expect(labels(finished)).toEqual(['Start over', 'Change', 'More settings']);
  });

  it('names the remedy for what is missing there, and what was wrong with a change', () => {
    const fault = { kind: 'missing-permissions', permissions: ['Send Messages'] } as const;
    const problems = [{ kind: 'zone', text: 'Lodnon', suggestions: ['Europe/London'] } as const];
    const body = checked(
      renderStartCard(strings, { ...card, channel: { ...card.channel, fault }, problems }),
    );
    expect(words(body)).toContain("I can't post in <#201>: please give me **Send Messages** there.");
    expect(words(body)).toContain("Nothing was changed:\n- I don't know the time zone “Lodnon”.");
  });

  it('folds content notes, and shows titles without their markup', () => {
    const draft = { ...reading, title: '*Spam* <@1>' };
    const body = checked(renderStartCard(strings, { ...card, draft, notes: ['grief'] }));
    expect(body.some(({ type }) => type === ComponentType.Container)).toBe(true);
    expect(words(body)).toContain('**\\*Spam\\* \\<@1>**');
  });
});

describe('the form', () => {
  it('is filled in as it stands, within the limits of Discord, and reads back the same', () => {
    const { title, components } = renderStartForm(strings, {
      target: { draft: reading.id },
      title: reading.title,
      filled: { channel: '201', when: '09:00 daily', zone: 'Europe/Paris', portion: null, who: 'hosts' },
    });
    expect(title.length).toBeLessThanOrEqual(LIMITS.modalTitleChars);
    expect(components.length).toBeLessThanOrEqual(LIMITS.modalComponents);
    const filled = components.flatMap((label) =>
      label.type === ComponentType.Label && label.component.type === ComponentType.TextInput
        ? [[label.component.custom_id, label.component.value ?? '']]
        : [],
    );
    const change = parseStartForm({
      ...Object.fromEntries(filled),
      who: 'members',
      channel: '202',
      portion: 'm10',
    });
    expect(change).toEqual({
      when: '09:00 daily',
      zone: 'Europe/Paris',
      portion: { kind: 'minutes', minutes: 10 },
      who: 'members',
      channel: '202',
    });
    for (const label of components) {
      if (label.type !== ComponentType.Label) throw new Error('everything stands in labels');
      expect(label.label.length).toBeLessThanOrEqual(45);
      expect((label.description ?? '').length).toBeLessThanOrEqual(100);
    }
  });
});

// The parts of messages, and that the answers made of them always fit into one.

import { describe, expect, it } from 'vitest';
import type { AboutView } from '../../src/app/member/about.ts';
import type { LookupView } from '../../src/app/member/lookup.ts';
import {
  button,
  buttonRows,
  escapeText,
  escapeTextUpTo,
  select,
  takeFitting,
  text,
} from '../../src/discord/body.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderLookup } from '../../src/discord/render/lookup.ts';
import { renderAbout } from '../../src/discord/render/member.ts';
import { renderStoredData } from '../../src/discord/render/privacy.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { truncate } from '../../src/story/truncate.ts';

const reading = {
  id: 'r',
  run: 1,
  title: 'T',
  channel: '5',
  schedule: null,
  policies: { who: 'hosts' },
  state: 'active',
};
const serialise = (body: ReturnType<typeof renderLookup>) => JSON.stringify(body);

describe('the parts of a message', () => {
  it('shows text as it is, whatever it holds', () => {
    expect(escapeText('**@everyone** <@1> `x` [a](b)')).toBe(
      '\\*\\*\\@everyone\\*\\* \\<@1> \\`x\\` \\[a](b)',
    );
  });
  it('cuts at whole characters', () => {
    expect(truncate('short', 5)).toBe('short');
    expect(truncate('longer', 5)).toBe('long…');
    expect(truncate('😀😀😀', 4)).toBe('😀…');
    for (const most of [1, 10, 50])
      expect(escapeTextUpTo('*'.repeat(100), most).length).toBeLessThanOrEqual(most);
    expect(escapeTextUpTo('a_b', 10)).toBe('a\\_b');
  });
  it('takes as many lines as fit', () => {
    expect(takeFitting(['aa', 'bb', 'cc'], 8)).toEqual(['aa', 'bb']);
    expect(takeFitting(['toolong'], 5)).toEqual([]);
    expect(takeFitting([], 5)).toEqual([]);
  });
  it('puts five buttons in a row, and no row where there are none', () => {
    const one = (scene: number) => button(`${scene}`, { kind: 'finish-scene', reading: 'r', scene });
    const rows = buttonRows(...[1, 2, 3].map(one), null, 0, ...[4, 5, 6].map(one));
    expect(rows.map((row) => ('components' in row ? row.components.length : 0))).toEqual([5, 1]);
    expect(buttonRows(null, 0)).toEqual([]);
    expect(bodyProblems([text('x'), ...rows])).toEqual([]);
    expect(
      bodyProblems([select('which', { kind: 'dismiss' }, [{ label: 'a', value: 'a', isSelected: true }])]),
    ).toEqual([]);
  });
});

describe('answers', () => {
  const gate = { kind: 'channel', scene: 3 } as const;
  const long = '*long* '.repeat(85);
  const stamped = (count: number, words: string) =>
    Array.from({ length: count }, (_, n) => ({ text: `${n} ${words}`, scene: 1 }));

  it('show the newest facts where there are too many for a message', () => {
    const entry = {
      kind: 'person',
      heading: 'x'.repeat(100),
      names: stamped(60, 'name_of_theirs'),
      facts: stamped(40, long),
      quotes: [],
      ...{ roles: stamped(9, long), perhaps: Array(9).fill(long), isNarrator: true },
      mentions: [],
      firstScene: 1,
    };
    const view = {
      kind: 'card',
      reading,
      query: '_'.repeat(100),
      gate,
      entry,
      companions: Array(3).fill(long),
      post: null,
    } as never as LookupView;
    const body = renderLookup(strings, view);
    expect(bodyProblems(body)).toEqual([]);
    expect(serialise(body)).toContain('39 \\\\*long');
    expect(serialise(body)).toMatch(/-# 3\d earlier notes are left out\./);
    expect(serialise(body)).not.toContain('"0 \\\\*long');
  });

  it('quote the story, each sentence with its scene, whatever stands in it', () => {
    const entry = {
      kind: 'person',
      heading: 'Edwin',
      names: [{ text: 'Edwin', scene: 1 }],
      facts: [],
      quotes: [
        { text: '*Edwin*, # a @everyone.', scene: 1 },
        { text: '*'.repeat(2_000), scene: 3 },
      ],
      roles: ['clockmaker', '*captain*', 'uncle', 'fourth'].map((role) => ({ text: role, scene: 1 })),
      perhaps: ['Marlowe'],
      isNarrator: true,
      mentions: [{ scene: 1, count: 1 }],
      firstScene: 1,
    };
    const body = renderLookup(strings, {
      kind: 'card',
      reading,
      query: 'Edwin',
      gate,
      entry,
      companions: ['Anna', 'Simon'],
      post: null,
    } as never);
    expect(bodyProblems(body)).toEqual([]);
    const [, quoted, last, hints] = body.map((part) => ('content' in part ? part.content : ''));
    expect(hints?.split('\n')).toEqual([
      '-# Tells the story',
      '-# In the story: clockmaker, \\*captain\\*, uncle',
      '-# Mostly with Anna and Simon',
      '-# Perhaps also Marlowe',
    ]);
    expect(quoted).toBe('> \\*Edwin\\*, \\# a \\@everyone.\n-# scene 1');
    expect(last).toMatch(/^> (?:\\\*)+…\n-# scene 3$/);
  });

  it('suggest no name that its button could not ask for', () => {
    const suggestions = ['Illyria', 'y'.repeat(100), `${'y'.repeat(99)}z`];
    const body = renderLookup(strings, {
      kind: 'nothing',
      reading: { ...reading, id: 'r'.repeat(32) },
      query: 'x',
      gate,
      suggestions,
    } as never);
    expect(bodyProblems(body)).toEqual([]);
    expect(serialise(body)).toContain('Did you mean this?');
    expect(serialise(body)).toContain('"label":"Illyria"');
  });

  it('keep credits and lists to a message', () => {
    const most = '*'.repeat(500);
    const source = { title: most.slice(300), author: 'A', url: 'https://a.example', note: most, world: most };
    const credits = {
      title: most.slice(300),
      author: 'B',
      retold: most,
      source,
      language: 'en',
      rating: 'teen',
      notes: Array(20).fill('*'.repeat(100)),
      summary: '*'.repeat(1000),
      status: 'ongoing',
    };
    const about = {
      reading,
      credits,
      scenes: 1,
      minutesEach: 1,
      next: { kind: 'not-written-yet' },
    } as never as AboutView;
    expect(bodyProblems(renderAbout(strings, about))).toEqual([]);
    expect(serialise(renderAbout(strings, about))).toContain(
      '1 scene so far, about 1 minute each. Rating: for teens and up.',
    );
    const bookmark = { ...NEW_BOOKMARK, pace: 'own' } as const;
    const stored = renderStoredData(strings, {
      bookmarks: Array(90).fill({ title: { named: '*'.repeat(60) }, bookmark }),
      started: [{ named: 'T' }],
      added: ['A'],
      scope: 'all',
    });
    expect(bodyProblems(stored)).toEqual([]);
    expect(serialise(stored)).toMatch(/- and \d+ more\\nThat is all: no messages, no names\./);
  });

  it('name a source that the title and the retelling do not', () => {
    const source = {
      title: 'Dracula',
      author: 'Bram Stoker',
      url: 'https://gutenberg.org/345',
      note: null,
      world: null,
    };
    const credits = {
      title: 'The Count',
      author: 'X',
      retold: null,
      source,
      language: 'en',
      rating: 'everyone',
      notes: [],
      summary: null,
      status: 'complete',
    };
    const about = {
      reading,
      credits,
      scenes: 12,
      minutesEach: 3,
      next: { kind: 'unscheduled', who: 'hosts', scene: 1 },
    } as never as AboutView;
    expect(serialise(renderAbout(strings, about))).toContain(
      'After “Dracula” by Bram Stoker. https://gutenberg.org/345',
    );
    expect(serialise(renderAbout(strings, about))).toContain(
      'Read in <#5>. Hosts post the next scene.\\nScene 1 comes when a host posts it.',
    );
    expect(serialise(renderAbout(strings, about))).toContain('No content notes.');
  });

  it('have no exclamation marks, and none of our own words', () => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(strings);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((words) => /!|\b(gate|released|slot|delivery|outbox)\b/i.test(words))).toEqual([]);
  });
});

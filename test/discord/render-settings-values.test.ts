// What `/story settings` shows as set, and how it says what a setting is now.

import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { DEFAULT_POLICIES } from '../../src/reading/reading.ts';
import { words } from './body-parts.ts';
import { reading } from './story-reading.ts';

const s = strings.story.settings;
const NO_SERVER = {
  hostRole: null,
  noticesChannel: null,
  zone: null,
  language: null,
  locale: null,
  readings: [],
};

const settings = (policies: object = {}, server: object = {}, more: object = {}) =>
  renderSettings(strings, {
    reading: { ...reading, policies: { ...DEFAULT_POLICIES, ...policies } },
    ...{ server: { ...NO_SERVER, ...server }, manager: true, notGiven: null, changed: null },
    ...more,
  } as never);

/** The labels of what is chosen in each select. */
const chosen = (body: ReturnType<typeof settings>) =>
  body.flatMap((part) => {
    const [first] = part.type === ComponentType.ActionRow ? part.components : [];
    return first?.type === ComponentType.StringSelect
      ? [first.options.filter((option) => option.default).map(({ label }) => label)]
      : [];
  });

describe('the settings of a reading', () => {
  it('show what is set, one choice of each', () => {
    expect(chosen(settings())).toEqual([
      [s.who.hosts],
      [s.wait(null)],
      [s.missed.one],
      [s.discussion.thread],
      [s.titles.shown],
      [s.languages.discord],
    ]);
    const others = { who: 'anyone', missed: 'skip', discussion: 'none', titles: false };
    expect(chosen(settings(others, { language: 'de' })).slice(4)).toEqual([[s.titles.hidden], ['Deutsch']]);
  });
});

describe('what a setting is now', () => {
  const now = (changed: string, policies: object = {}, server: object = {}) =>
    words(settings(policies, server, { changed }))
      .split('\n')
      .at(-1);
  const said = (name: keyof typeof s.names, value: string) => s.now(s.names[name], value);

  it.each([
    ['titles', said('titles', s.quoted(s.titles.hidden)), { titles: false }, {}],
    ['titles', said('titles', s.quoted(s.titles.shown)), {}, {}],
    ['missed', said('missed', s.quoted(s.missed.skip)), { missed: 'skip' }, {}],
    ['who', said('who', s.quoted(s.who.hosts)), {}, {}],
    ['ping', said('ping', s.no_one), {}, {}],
    ['ping', said('ping', strings.role('7')), { pingRole: '7' }, {}],
    ['host', said('host', s.no_one), {}, {}],
    ['host', said('host', strings.role('8')), {}, { hostRole: '8' }],
    ['notices', said('notices', s.no_one), {}, {}],
    ['notices', said('notices', strings.channel('9')), {}, { noticesChannel: '9' }],
    ['language', said('language', s.quoted(s.languages.discord)), {}, {}],
    ['language', said('language', s.quoted('Deutsch')), {}, { language: 'de' }],
  ] as const)('%s: %s', (changed, line, policies, server) => {
    expect(now(changed, policies, server)).toBe(line);
  });

  it('is said of nothing where nothing was changed', () => {
    expect(words(settings())).not.toContain(s.now(s.names.who, s.quoted(s.who.hosts)));
  });
});

describe('the parts of the card', () => {
  const kinds = (more: object) => settings({}, {}, more).map(({ type }) => type);

  it('are the reading’s and the server’s with a line between them, each where it is to be seen', () => {
    expect(kinds({}).filter((type) => type === ComponentType.Separator)).toHaveLength(1);
    expect(kinds({ manager: false })).not.toContain(ComponentType.Separator);
    expect(kinds({ reading: null })).not.toContain(ComponentType.Separator);
    expect(words(settings({}, {}, { manager: false }))).not.toContain(s.server);
    expect(words(settings({}, {}, { reading: null }))).toContain(s.server);
  });
});

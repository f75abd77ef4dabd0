// How the settings look: one card for a reading and its server, every choice a select.

import {
  DISCORDS_LANGUAGE,
  NO_READING,
  type READING_SETTINGS,
  type Setting,
  type SettingsView,
  WAIT_OPTIONS,
} from '../../../app/host/reading/settings.ts';
import { LANGUAGES, type Language } from '../../../ports/languages.ts';
import { DISCUSSIONS, MISSED, type Reading, WHO } from '../../../reading/reading.ts';
import {
  type Body,
  channelSelect,
  escapeText,
  roleSelect,
  type SelectOption,
  select,
  separator,
  text,
} from '../../body.ts';
import type { Strings } from '../../strings.ts';

export function renderSettings(strings: Strings, view: SettingsView): Body {
  const s = strings.story.settings;
  const { reading, server, manager, changed } = view;
  const id = reading?.id ?? NO_READING;
  const action = (setting: Setting) => ({ kind: 'change-setting', reading: id, setting }) as const;
  return [
    ...(reading === null ? [] : readingSettings(strings, reading, view.notGiven, action)),
    ...(reading === null || !manager ? [] : [separator()]),
    ...(manager ? serverSettings(strings, server, action) : []),
    ...(changed === null ? [] : [text(s.now(s.names[changed], currentValue(strings, changed, view)))]),
  ];
}

/** In the language itself. */
function languageName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

type SettingAction = (setting: Setting) => Parameters<typeof select>[1];

function serverSettings(
  strings: Strings,
  { hostRole, noticesChannel, language }: SettingsView['server'],
  action: SettingAction,
): Body {
  const s = strings.story.settings;
  return [
    text(s.server),
    text(label(strings, 'host')),
    roleSelect(s.none, action('host'), hostRole),
    text(label(strings, 'notices')),
    channelSelect(s.none, action('notices'), noticesChannel),
    text(label(strings, 'language')),
    select(s.names.language, action('language'), [
      { value: DISCORDS_LANGUAGE, label: s.languages.discord, isSelected: language === null },
      ...LANGUAGES.map((value) => ({ value, label: languageName(value), isSelected: value === language })),
    ]),
  ];
}

function readingSettings(
  strings: Strings,
  { title, channel, policies }: Reading,
  notGiven: SettingsView['notGiven'],
  action: SettingAction,
): Body {
  const s = strings.story.settings;
  const { who, wait, missed, discussion, titles, pingRole } = policies;
  const selectFor = (setting: Setting, choices: readonly SelectOption[]) => [
    text(label(strings, setting)),
    select(s.names[setting], action(setting), choices),
  ];
  return [
    text(s.heading(escapeText(title), channel)),
    ...selectFor(
      'who',
      WHO.map((value) => ({ value, label: s.who[value], isSelected: value === who })),
    ),
    ...selectFor(
      'wait',
      WAIT_OPTIONS.map((value) => ({
        value: waitValue(value),
        label: s.wait(value),
        isSelected: value === wait,
      })),
    ),
    ...selectFor(
      'missed',
      MISSED.map((value) => ({ value, label: s.missed[value], isSelected: value === missed })),
    ),
    ...selectFor(
      'discussion',
      DISCUSSIONS.map((value) => ({ value, label: s.discussion[value], isSelected: value === discussion })),
    ),
    ...selectFor(
      'titles',
      TITLE_OPTIONS.map((value) => ({
        value,
        label: s.titles[value],
        isSelected: titles === (value === 'shown'),
      })),
    ),
    text(
      pingRole === null || notGiven === null
        ? label(strings, 'ping')
        : `**${s.names.ping}**\n-# ${s.pinged_only(strings.role(pingRole), notGiven)}`,
    ),
    roleSelect(s.none, action('ping'), pingRole),
  ];
}

const TITLE_OPTIONS = ['shown', 'hidden'] as const;

function waitValue(minutes: (typeof WAIT_OPTIONS)[number]): string {
  return minutes === null ? 'reading' : String(minutes);
}

function label(strings: Strings, setting: Setting): string {
  const s = strings.story.settings;
  const hints: Partial<Record<Setting, string>> = s.hints;
  const hint = hints[setting] === undefined ? '' : `\n-# ${hints[setting]}`;
  return `**${s.names[setting]}**${hint}`;
}

/** What a setting is now, in words. */
function currentValue(strings: Strings, setting: Setting, { reading, server }: SettingsView): string {
  const s = strings.story.settings;
  if (setting === 'host') return server.hostRole === null ? s.no_one : strings.role(server.hostRole);
  if (setting === 'notices') {
    return server.noticesChannel === null ? s.no_one : strings.channel(server.noticesChannel);
  }
  if (setting === 'language')
    return s.quoted(server.language === null ? s.languages.discord : languageName(server.language));
  return reading === null ? '' : policyValue(strings, setting, reading.policies);
}

function policyValue(
  strings: Strings,
  setting: (typeof READING_SETTINGS)[number],
  policies: Reading['policies'],
): string {
  const s = strings.story.settings;
  switch (setting) {
    case 'who':
      return s.quoted(s.who[policies.who]);
    case 'wait':
      return s.quoted(s.wait(policies.wait));
    case 'missed':
      return s.quoted(s.missed[policies.missed]);
    case 'discussion':
      return s.quoted(s.discussion[policies.discussion]);
    case 'titles':
      return s.quoted(s.titles[policies.titles ? 'shown' : 'hidden']);
    case 'ping':
      return policies.pingRole === null ? s.no_one : strings.role(policies.pingRole);
  }
}

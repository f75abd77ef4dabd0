// Wording used everywhere: times, places, numbers, the names of things.

import type { UnreadableReading } from '../../ports/documents.ts';
import { cityIn } from '../../reading/city-names.ts';
import type { Gate } from '../../reading/gate.ts';
import { offsetLabel } from '../../reading/offset-zones.ts';
import { formatTime } from '../../reading/times.ts';
import { dayRuleStrings, formatDay } from './days.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

export type CommonStrings = ReturnType<typeof commonStrings>;

export function commonStrings({ catalog, say, locale }: Wording) {
  const c = catalog.common;
  const conjunction = new Intl.ListFormat(locale);
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const list = (items: readonly string[]) => conjunction.format(items);
  const permissionNames: Readonly<Record<string, string>> = catalog.permissions;
  return {
    ...plain(c),
    scenes: (count: number) => say(c.scenes, { count }),
    minutes: (count: number) => say(c.minutes, { count }),
    channel: (id: string) => `<#${id}>`,
    /** `id`: null for a channel that the reader can't view. */
    visible_channel: (id: string | null) => (id === null ? c.hidden_channel : `<#${id}>`),
    role: (id: string) => `<@&${id}>`,
    user: (id: string) => `<@${id}>`,
    /** A date and time in the reader's own clock. `at`: epoch milliseconds. */
    at: (at: number) => `<t:${Math.floor(at / 1000)}:f>`,
    date: (at: number) => `<t:${Math.floor(at / 1000)}:D>`,
    time: (at: number) => `<t:${Math.floor(at / 1000)}:t>`,
    from_now: (at: number) => `<t:${Math.floor(at / 1000)}:R>`,
    link: (label: string, url: string) => `[${label}](${url})`,
    message_url: (server: string, channel: string, message: string) =>
      `https://discord.com/channels/${server}/${channel}/${message}`,
    clock: formatTime,
    /** “Paris”. */
    zone_city: (zone: string) =>
      offsetLabel(zone) ?? cityIn(locale, zone) ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
    list,
    either: (items: readonly string[]) => disjunction.format(items),
    bold: (words: string) => `**${words}**`,
    /** Permissions by their English names, set in bold by those of this language. */
    permissions: (names: readonly string[]) =>
      list(names.map((name) => `**${permissionNames[name] ?? name}**`)),
    /** `url`: of the message, once it is known. */
    already_shown: (url: string | null) =>
      url === null ? c.already_shown : say(c.already_shown_link, { url }),
    late_answer: c.late_answer,
    late_answer_hint: (user: string) => say(c.late_answer_hint, { user: `<@${user}>` }),
    /** What hosts are told of documents that can't be read. */
    unreadable_readings: (unreadable: readonly UnreadableReading[]) => {
      const ids = unreadable.map(({ id }) => `\`${id}\``).join(', ');
      const newer = unreadable.some(({ reason }) => reason === 'newer');
      return say(newer ? c.unreadable_newer : c.unreadable_damaged, { count: unreadable.length, ids });
    },
    /** “every day”, “every other week on Mondays”, “on the 1st and 15th of each month”. */
    days: dayRuleStrings({ catalog, say, locale }, list),
    /** A local date (YYYY-MM-DD) as “Wed 3 March”, with its year where that is not the one of `now` (epoch milliseconds). */
    short_day: (date: string, now: number) =>
      formatDay(date, locale, 'short', date.slice(0, 4) !== new Date(now).toISOString().slice(0, 4)),
    /** “Wednesday 3 March 2027”. */
    day: (date: string) => formatDay(date, locale, 'long', true),
    /** Up to where an answer goes, in plain words. */
    gate: ({ kind, scene, page }: Gate) => {
      if (page !== null) return say(c.gate[`${kind}_page`], { page, scene: scene + 1 });
      return scene === 0 ? c.gate.before : say(c.gate[kind], { scene });
    },
    capitalise: (words: string) => `${words.charAt(0).toLocaleUpperCase(locale)}${words.slice(1)}`,
    number: (count: number) => count.toLocaleString(locale),
  };
}

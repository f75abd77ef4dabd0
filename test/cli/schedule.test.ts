// `cli schedule preview` as it is typed: slots on standard output, one clear line on standard error.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

describe('schedule preview', () => {
  const preview = async (...words: string[]) => {
    const { code, out, error } = await runCli(['schedule', 'preview', '--json', ...words]);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    return JSON.parse(out);
  };

  it('prints the slots that Temporal gives, through both changes of the clock', async () => {
    const times = ['00:00', '02:30', '23:30'];
    const check = async (zone: string) => {
      const words = ['--times', times.join(), '--zone', zone, '--from', '2026-12-01', '--count', '1095'];
      const slots: { at: string }[] = await preview(...words);
      const expected = Array.from({ length: 365 }, (_, day) => {
        const date = Temporal.PlainDate.from('2026-12-01').add({ days: day });
        return times.map(
          (plainTime) => date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds,
        );
      });
      const printed = slots.map(({ at }) => Date.parse(at));
      expect(printed, zone).toEqual(expected.flat().sort((a, b) => a - b));
    };
    await Promise.all(['America/Nuuk', 'Australia/Lord_Howe', 'Africa/Cairo'].map(check));
  });

  it('prints slots from a date on the schedule’s own clock, with what the clocks do to them', async () => {
    const words = ['--times', '00:00,2:30', '--zone', 'Paris', '--from', '2027-03-28', '--count', '3'];
    expect(await preview(...words)).toEqual([
      { at: '2027-03-27T23:00:00.000Z', local: '2027-03-28T00:00', note: null },
      { at: '2027-03-28T01:30:00.000Z', local: '2027-03-28T03:30', note: expect.stringContaining('02:30') },
      { at: '2027-03-28T22:00:00.000Z', local: '2027-03-29T00:00', note: null },
    ]);
  });

  it('keeps to the weekdays', async () => {
    const words = ['--times', '9am', '--days', 'mon,wed', '--zone', 'Europe/Paris', '--from', '2027-03-02'];
    const slots: { local: string }[] = await preview(...words, '--count', '3');
    expect(slots.map(({ local }) => local.slice(0, 10))).toEqual(['2027-03-03', '2027-03-08', '2027-03-10']);
  });

  it.each([
    [['--zone', 'Paris'], '--times is missing'],
    [['--times', '25:00', '--zone', 'Paris'], '--times'],
    [['--times', '9:00', '--zone', 'Georgia'], 'did you mean'],
    [['--times', '9:00', '--zone', 'Paris', '--from', 'soon'], '--from must be a date'],
    [['--times', '9:00', '--zone', 'Paris', '--count', '0'], '--count must be a whole number'],
    [['--times', '9:00', '--zone', 'Paris', '--loud'], '--loud'],
  ])('refuses %j in one line', async (words, why) => {
    const { code, out, error } = await runCli(['schedule', 'preview', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(why);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

// `/story start`: the card, its changes, and the reading it begins.

import { beforeEach, describe, expect, it } from 'vitest';
import { startReading } from '../../../../src/app/host/reading/begin.ts';
import { changeDraft } from '../../../../src/app/host/reading/change-start.ts';
import type { StartOptions } from '../../../../src/app/host/reading/start.ts';
import { DRAFT_LIFETIME_MS } from '../../../../src/reading/reading.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { ADULT, aStory, expectProblem, House, NOON, OTHER, READING, SERVER } from './house.ts';

const DAY = 24 * 60 * 60 * 1000;
const NINE_IN_PARIS = { times: '9', zone: 'Paris' } as const;

let house: House;
beforeEach(async () => {
  house = new House();
  await house.offer(aStory('dracula'), aStory('carmilla'), aStory('justine', { rating: 'explicit' }));
});

describe('the card', () => {
  it('says where, when first and when last, and posts nothing', async () => {
    const card = await house.draft('dracula', NINE_IN_PARIS);
    expect(card).toMatchObject({
      scenes: 10,
      minutes: 2,
      earlier: null,
      elsewhere: null,
      channel: { id: READING, name: 'reading' },
    });
    expect(card.first).toEqual({
      at: Date.parse('2027-03-02T08:00:00Z'),
      zone: 'Europe/Paris',
      time: { hour: 9, minute: 0 },
      date: '2027-03-02',
      inDays: 1,
    });
    expect(card.last).toBe(Date.parse('2027-03-11T08:00:00Z'));
    expect(house.publisher.messages.size).toBe(0);
    expect(await house.documents.get('server', SERVER)).toBeUndefined();
  });

  it('gives an ongoing serial no number of scenes and no last day', async () => {
    await house.offer(aStory('serial', { status: 'ongoing' }));
    expect(await house.draft('serial', NINE_IN_PARIS)).toMatchObject({ scenes: null, last: null });
  });

  it('is a draft that the engine forgets after a day', async () => {
    const { draft } = await house.draft('dracula');
    await house.until(NOON + DRAFT_LIFETIME_MS - 1);
    expect(await house.documents.get('reading', draft.id)).toBeDefined();
    await house.until(NOON + DRAFT_LIFETIME_MS);
    expect(await house.documents.get('reading', draft.id)).toBeUndefined();
  });

  it('names what is missing there, and lets nobody start until it is mended', async () => {
    const missing = ['Send Messages', 'Create Public Threads'];
    house.publisher.setChannel(READING, aChannel('reading', { missing, blocking: ['Send Messages'] }));
    const { draft, channel } = await house.draft('dracula');
    expect(channel.fault).toEqual({ kind: 'missing-permissions', permissions: ['Send Messages'] });
    expect(channel.wanting).toEqual(['Create Public Threads']);
    await expectProblem(startReading(house.app, house.where(), draft.id, 'now'), 'blocked');
    house.publisher.setChannel(READING, aChannel('reading'));
    expect(await startReading(house.app, house.where(), draft.id, 'now')).toMatchObject({ posting: true });
  });

  const refusals: [Partial<StartOptions> & { story?: string }, string][] = [
    [{ story: 'frankenstein' }, 'no-such-story'],
    [{ times: '25:00', zone: 'Paris' }, 'times'],
    [{ times: '9', days: 'someday', zone: 'Paris' }, 'days'],
    [{ times: '9', zone: 'Gotham' }, 'zone'],
    [{ times: '9' }, 'zone-needed'],
    [{ days: 'weekdays' }, 'schedule-incomplete'],
    [{ scenes: 2 }, 'schedule-incomplete'],
    [{ who: 'schedule' }, 'schedule-incomplete'],
    [{ story: 'justine' }, 'not-age-restricted'],
  ];
  it.each(refusals)('refuses %j: %s', async (options, problem) => {
    await expectProblem(house.draft('dracula', options), problem as 'times');
  });

  it('takes a story for adults into an age-restricted channel', async () => {
    const { draft } = await house.draft('justine', { channel: { id: ADULT, name: 'late' } });
    house.publisher.setChannel(ADULT, aChannel('late'));
    await expectProblem(startReading(house.app, house.where(), draft.id, 'now'), 'not-age-restricted');
    house.publisher.setChannel(ADULT, aChannel('late', { ageRestricted: true }));
    await startReading(house.app, house.where(), draft.id, 'now');
    expect(await house.active()).toHaveLength(1);
  });

  it('is refused where something is being read already', async () => {
    await house.started('dracula');
    await expectProblem(house.draft('carmilla'), 'channel-taken');
  });

  it('takes the zone last used in the server', async () => {
    await house.started('dracula', NINE_IN_PARIS);
    const card = await house.draft('carmilla', { times: '18', channel: { id: OTHER, name: 'book-club' } });
    expect(card.draft.schedule?.zone).toBe('Europe/Paris');
  });
});

describe('a change', () => {
  const asItStands = { times: '09:00', days: 'daily', zone: 'Europe/Paris', who: null, channel: null };

  it('changes the draft', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const change = {
      times: '18, 21',
      days: 'weekdays',
      zone: 'Boston',
      who: 'members',
      channel: OTHER,
    } as const;
    const card = await changeDraft(house.app, house.where(), draft.id, change);
    expect(card.problems).toEqual([]);
    expect(card.draft).toMatchObject({
      channel: OTHER,
      channelName: 'book-club',
      schedule: { times: [{ hour: 18 }, { hour: 21 }], days: [1, 2, 3, 4, 5], zone: 'America/New_York' },
      policies: { who: 'members' },
    });
    expect(await house.reading(draft.id)).toEqual(card.draft);
  });

  it('keeps what is left out, and takes every day for days emptied', async () => {
    const { draft } = await house.draft('dracula', { ...NINE_IN_PARIS, days: 'weekends' });
    const nothing = { times: null, days: null, zone: null, who: null, channel: null };
    expect(await changeDraft(house.app, house.where(), draft.id, nothing)).toMatchObject({ draft });
    const card = await changeDraft(house.app, house.where(), draft.id, { ...nothing, days: '' });
    expect(card.draft.schedule?.days).toHaveLength(7);
  });

  it('takes the schedule away with the times', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const card = await changeDraft(house.app, house.where(), draft.id, { ...asItStands, times: ' ' });
    expect(card.draft.schedule).toBeNull();
  });

  it('names everything that is wrong at once, and keeps the former values', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const change = { times: '25', days: 'someday', zone: 'Gotham', who: 'members', channel: '999' } as const;
    const card = await changeDraft(house.app, house.where(), draft.id, change);
    expect(card.problems.map(({ kind }) => kind)).toEqual(['times', 'days', 'zone', 'blocked']);
    expect(card.draft).toEqual(draft);
    expect(await house.reading(draft.id)).toEqual(draft);
  });

  it('is for hosts, of that server, while it is a draft', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const change = (where: Parameters<House['where']>[0]) =>
      changeDraft(house.app, house.where(where), draft.id, asItStands);
    await expectProblem(change({ manager: false }), 'hosts-only');
    await expectProblem(change({ server: '999' }), 'draft-gone');
    await startReading(house.app, house.where(), draft.id, 'now');
    await expectProblem(change({}), 'draft-gone');
  });
});

describe('starting', () => {
  it('posts the first installment at once, and remembers the reading and its zone', async () => {
    const id = await house.started('dracula', { ...NINE_IN_PARIS, scenes: 2 });
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
    expect(await house.reading(id)).toMatchObject({ state: 'active', released: 2, startedBy: '301' });
    expect(await house.documents.get('server', SERVER)).toMatchObject({
      readings: [id],
      zone: 'Europe/Paris',
    });
  });

  it('waits for the first slot', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const begun = await startReading(house.app, house.where(), draft.id, 'at-slot');
    expect(begun).toMatchObject({ posting: false, scene: 1, slot: { inDays: 1 } });
    await house.until(Date.parse('2027-03-02T08:00:00Z') - 1);
    expect(house.publisher.scenesIn(READING)).toEqual([]);
    await house.until(Date.parse('2027-03-02T08:00:00Z'));
    expect(house.publisher.scenesIn(READING)).toEqual([1]);
  });

  it('now takes the place of one of today’s slots', async () => {
    await house.started('dracula', { times: '18', zone: 'Paris' });
    await house.until(NOON + 7 * 60 * 60 * 1000);
    expect(house.publisher.scenesIn(READING)).toEqual([1]);
    await house.until(NOON + 7 * 60 * 60 * 1000 + DAY);
    expect(house.publisher.scenesIn(READING)).toEqual([1, 2]);
  });

  it('happens once, however often it is pressed', async () => {
    const { draft } = await house.draft('dracula', NINE_IN_PARIS);
    const press = () => startReading(house.app, house.where(), draft.id, 'now');
    await Promise.all([press(), press(), press()]);
    await press();
    await house.app.engine.idle();
    expect(house.publisher.scenesIn(READING)).toEqual([1]);
    expect((await house.documents.get('server', SERVER))?.readings).toEqual([draft.id]);
  });

  it('needs times for a first slot, and a host', async () => {
    const { draft } = await house.draft('dracula');
    await expectProblem(startReading(house.app, house.where(), draft.id, 'at-slot'), 'schedule-incomplete');
    await expectProblem(
      startReading(house.app, house.where({ manager: false }), draft.id, 'now'),
      'hosts-only',
    );
    await expectProblem(startReading(house.app, house.where({ server: '999' }), draft.id, 'now'), 'gone');
    await expectProblem(startReading(house.app, house.where(), 'nosuch', 'now'), 'draft-gone');
  });
});

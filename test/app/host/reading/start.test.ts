// `/story start`: the card, its changes, and the reading it begins.

import { beforeEach, describe, expect, it } from 'vitest';
import { changeDraft } from '../../../../src/app/host/reading/change-draft.ts';
import type { StartOptions } from '../../../../src/app/host/reading/start.ts';
import { startReading } from '../../../../src/app/host/reading/start-buttons.ts';
import { draftForm } from '../../../../src/app/host/reading/start-form.ts';
import { DAY_MS as DAY } from '../../../../src/reading/durations.ts';
import { DRAFT_LIFETIME_MS } from '../../../../src/reading/reading.ts';
import { EVERY_DAY } from '../../../../src/reading/schedule.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import {
  AGE_RESTRICTED,
  AppFixture,
  aStory,
  expectUserError,
  NOON,
  OTHER_CHANNEL,
  READING_CHANNEL,
  SERVER,
} from './app-fixture.ts';

const NINE_IN_PARIS = { times: '9', zone: 'Paris' } as const;

let fixture: AppFixture;
beforeEach(async () => {
  fixture = new AppFixture();
  await fixture.offer(aStory('dracula'), aStory('carmilla'), aStory('justine', { rating: 'explicit' }));
});

describe('the card', () => {
  it('says where, when first and when last, and posts nothing', async () => {
    const card = await fixture.createDraft('dracula', NINE_IN_PARIS);
    expect(card).toMatchObject({
      scenes: 10,
      minutes: 2,
      earlier: null,
      elsewhere: null,
      channel: { id: READING_CHANNEL, name: 'reading' },
    });
    expect(card.first).toEqual({
      at: Date.parse('2027-03-02T08:00:00Z'),
      zone: 'Europe/Paris',
      time: { hour: 9, minute: 0 },
      date: '2027-03-02',
      inDays: 1,
    });
    expect(card.last).toBe(Date.parse('2027-03-11T08:00:00Z'));
    expect(fixture.publisher.messages.size).toBe(0);
    expect(await fixture.documents.get('server', SERVER)).toBeUndefined();
  });

  it('gives an ongoing serial no number of scenes and no last day', async () => {
    await fixture.offer(aStory('serial', { status: 'ongoing' }));
    expect(await fixture.createDraft('serial', NINE_IN_PARIS)).toMatchObject({ scenes: null, last: null });
  });

  it('is a draft that the engine forgets after a day', async () => {
    const { draft } = await fixture.createDraft('dracula');
    await fixture.advanceTo(NOON + DRAFT_LIFETIME_MS - 1);
    expect(await fixture.documents.get('reading', draft.id)).toBeDefined();
    await fixture.advanceTo(NOON + DRAFT_LIFETIME_MS);
    expect(await fixture.documents.get('reading', draft.id)).toBeUndefined();
  });

  it('names what is missing there, and lets nobody start until it is mended', async () => {
    const missing = ['Send Messages', 'Create Public Threads'];
    fixture.publisher.setChannel(
      READING_CHANNEL,
      aChannel('reading', { missing, blocking: ['Send Messages'] }),
    );
    const { draft, channel } = await fixture.createDraft('dracula');
    expect(channel.fault).toEqual({ kind: 'missing-permissions', permissions: ['Send Messages'] });
    expect(channel.missingOptional).toEqual(['Create Public Threads']);
    await expectUserError(startReading(fixture.app, fixture.context(), draft.id, 'now'), 'blocked');
    fixture.publisher.setChannel(READING_CHANNEL, aChannel('reading'));
    expect(await startReading(fixture.app, fixture.context(), draft.id, 'now')).toMatchObject({
      isPosting: true,
    });
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
    await expectUserError(fixture.createDraft('dracula', options), problem as 'times');
  });

  it('takes a story for adults into an age-restricted channel', async () => {
    const { draft } = await fixture.createDraft('justine', { channel: { id: AGE_RESTRICTED, name: 'late' } });
    fixture.publisher.setChannel(AGE_RESTRICTED, aChannel('late'));
    await expectUserError(
      startReading(fixture.app, fixture.context(), draft.id, 'now'),
      'not-age-restricted',
    );
    fixture.publisher.setChannel(AGE_RESTRICTED, aChannel('late', { ageRestricted: true }));
    await startReading(fixture.app, fixture.context(), draft.id, 'now');
    expect(await fixture.activeReadings()).toHaveLength(1);
  });

  it('is refused where something is being read already', async () => {
    await fixture.startReading('dracula');
    await expectUserError(fixture.createDraft('carmilla'), 'channel-taken');
  });

  it('takes the zone last used in the server', async () => {
    await fixture.startReading('dracula', NINE_IN_PARIS);
    const card = await fixture.createDraft('carmilla', {
      times: '18',
      channel: { id: OTHER_CHANNEL, name: 'book-club' },
    });
    expect(card.draft.schedule?.zone).toBe('Europe/Paris');
  });
});

describe('a change', () => {
  const asItStands = { when: '09:00 daily', zone: 'Europe/Paris', portion: null, who: null, channel: null };

  it('changes the draft', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const change = {
      when: '18, 21 on weekdays',
      zone: 'Boston',
      portion: { kind: 'minutes', minutes: 10 },
      who: 'members',
      channel: OTHER_CHANNEL,
    } as const;
    const card = await changeDraft(fixture.app, fixture.context(), draft.id, change);
    expect(card.problems).toEqual([]);
    expect(card.draft).toMatchObject({
      channel: OTHER_CHANNEL,
      channelName: 'book-club',
      schedule: {
        times: [{ hour: 18 }, { hour: 21 }],
        days: { kind: 'weekdays', days: [1, 2, 3, 4, 5] },
        zone: 'America/New_York',
        portion: { kind: 'minutes', minutes: 10 },
      },
      policies: { who: 'members' },
    });
    expect(await fixture.reading(draft.id)).toEqual(card.draft);
  });

  it('keeps what is left out, and takes every day where no days are named', async () => {
    const { draft } = await fixture.createDraft('dracula', { ...NINE_IN_PARIS, days: 'weekends' });
    const nothing = { when: null, zone: null, portion: null, who: null, channel: null };
    expect(await changeDraft(fixture.app, fixture.context(), draft.id, nothing)).toMatchObject({ draft });
    const card = await changeDraft(fixture.app, fixture.context(), draft.id, { ...nothing, when: '9' });
    expect(card.draft.schedule?.days).toEqual(EVERY_DAY);
  });

  it('takes the schedule away with the times', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const card = await changeDraft(fixture.app, fixture.context(), draft.id, { ...asItStands, when: ' ' });
    expect(card.draft.schedule).toBeNull();
  });

  it('names everything that is wrong at once, and keeps the former values', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const change = {
      ...{ when: '25:00 someday', zone: 'Gotham', portion: null },
      ...({ who: 'members', channel: '999' } as const),
    };
    const card = await changeDraft(fixture.app, fixture.context(), draft.id, change);
    expect(card.problems.map(({ kind }) => kind)).toEqual(['times', 'days', 'zone', 'blocked']);
    // What was typed is kept for the form that opens again, also after a restart.
    expect(await fixture.reading(draft.id)).toEqual({ ...draft, typed: change });
    expect((await draftForm(fixture.app, fixture.context(), draft.id)).filled).toEqual(change);
    const mended = await changeDraft(fixture.app, fixture.context(), draft.id, asItStands);
    expect(mended.draft.typed).toBeUndefined();
  });

  it('is for hosts, of that server, while it is a draft', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const change = (where: Parameters<AppFixture['context']>[0]) =>
      changeDraft(fixture.app, fixture.context(where), draft.id, asItStands);
    await expectUserError(change({ manager: false }), 'hosts-only');
    await expectUserError(change({ server: '999' }), 'draft-gone');
    await startReading(fixture.app, fixture.context(), draft.id, 'now');
    await expectUserError(change({}), 'draft-gone');
  });
});

describe('starting', () => {
  it('posts the first installment at once, and remembers the reading and its zone', async () => {
    const id = await fixture.startReading('dracula', { ...NINE_IN_PARIS, scenes: 2 });
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
    expect(await fixture.reading(id)).toMatchObject({ state: 'active', released: 2, startedBy: '301' });
    expect(await fixture.documents.get('server', SERVER)).toMatchObject({
      readings: [id],
      zone: 'Europe/Paris',
    });
  });

  it('waits for the first slot', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const begun = await startReading(fixture.app, fixture.context(), draft.id, 'at-slot');
    expect(begun).toMatchObject({ isPosting: false, scene: 1, slot: { inDays: 1 } });
    await fixture.advanceTo(Date.parse('2027-03-02T08:00:00Z') - 1);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([]);
    await fixture.advanceTo(Date.parse('2027-03-02T08:00:00Z'));
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1]);
  });

  it('now takes the place of one of today’s slots', async () => {
    await fixture.startReading('dracula', { times: '18', zone: 'Paris' });
    await fixture.advanceTo(NOON + 7 * 60 * 60 * 1000);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1]);
    await fixture.advanceTo(NOON + 7 * 60 * 60 * 1000 + DAY);
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1, 2]);
  });

  it('happens once, however often it is pressed', async () => {
    const { draft } = await fixture.createDraft('dracula', NINE_IN_PARIS);
    const press = () => startReading(fixture.app, fixture.context(), draft.id, 'now');
    await Promise.all([press(), press(), press()]);
    await press();
    await fixture.app.engine.idle();
    expect(fixture.publisher.scenesIn(READING_CHANNEL)).toEqual([1]);
    expect((await fixture.documents.get('server', SERVER))?.readings).toEqual([draft.id]);
  });

  it('needs times for a first slot, and a host', async () => {
    const { draft } = await fixture.createDraft('dracula');
    await expectUserError(
      startReading(fixture.app, fixture.context(), draft.id, 'at-slot'),
      'schedule-incomplete',
    );
    await expectUserError(
      startReading(fixture.app, fixture.context({ manager: false }), draft.id, 'now'),
      'hosts-only',
    );
    await expectUserError(
      startReading(fixture.app, fixture.context({ server: '999' }), draft.id, 'now'),
      'draft-gone',
    );
    await expectUserError(startReading(fixture.app, fixture.context(), 'nosuch', 'now'), 'draft-gone');
  });
});

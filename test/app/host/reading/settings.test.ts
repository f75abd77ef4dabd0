// The settings of a reading and of its server: what each choice changes, and what is refused.

import { beforeEach, describe, expect, it } from 'vitest';
import { changeSetting, settings } from '../../../../src/app/host/reading/settings.ts';
import type { Policies } from '../../../../src/reading/reading.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { aStory, expectProblem, House, OTHER, SERVER } from './house.ts';

let house: House;
let id: string;
beforeEach(async () => {
  house = new House();
  await house.offer(aStory('dracula'));
  id = await house.started('dracula');
});

const change = (setting: string, ...values: string[]) =>
  changeSetting(house.app, house.where(), id, setting, values);

const POLICIES: [string, string[], Partial<Policies>][] = [
  ['who', ['members'], { who: 'members' }],
  ['wait', ['60'], { wait: 60 }],
  ['wait', ['0'], { wait: 0 }],
  ['wait', ['reading'], { wait: null }],
  ['missed', ['skip'], { missed: 'skip' }],
  ['discussion', ['none'], { discussion: 'none' }],
  ['titles', ['hidden'], { titles: false }],
  ['ping', ['555'], { pingRole: '555' }],
  ['ping', [], { pingRole: null }],
];

it.each(POLICIES)('%s to %j', async (setting, values, expected) => {
  const before = await house.reading(id);
  const view = await change(setting, ...values);
  expect(view.changed).toBe(setting);
  expect(await house.reading(id)).toEqual({ ...before, policies: { ...before.policies, ...expected } });
  expect(view.reading).toEqual(await house.reading(id));
});

it('changes the server’s, also before anything is read there', async () => {
  const fresh = new House();
  expect(await settings(fresh.app, fresh.where(), null)).toMatchObject({ reading: null });
  await changeSetting(fresh.app, fresh.where(), '0', 'host', ['555']);
  await changeSetting(fresh.app, fresh.where(), '0', 'notices', [OTHER]);
  expect(await fresh.documents.get('server', SERVER)).toMatchObject({
    hostRole: '555',
    noticesChannel: OTHER,
  });
  await changeSetting(fresh.app, fresh.where(), '0', 'notices', []);
  expect(await fresh.documents.get('server', SERVER)).toMatchObject({
    hostRole: '555',
    noticesChannel: null,
  });
});

describe('refusals', () => {
  const refusals: [string, string[], string][] = [
    ['who', ['everybody'], 'no-such-choice'],
    ['who', ['schedule'], 'no-schedule'],
    ['wait', ['7'], 'no-such-choice'],
    ['wait', [], 'no-such-choice'],
    ['titles', ['true'], 'no-such-choice'],
    ['colour', ['red'], 'no-such-choice'],
    ['ping', [SERVER], 'everyone-role'],
    ['host', [SERVER], 'everyone-role'],
    ['notices', ['999'], 'blocked'],
  ];
  it.each(refusals)('%s to %j: %s', async (setting, values, problem) => {
    const before = await house.reading(id);
    await expectProblem(change(setting, ...values), problem as 'gone');
    expect(await house.reading(id)).toEqual(before);
  });

  it('a channel for notices where the bot may not write', async () => {
    house.publisher.setChannel(OTHER, aChannel('book-club', { blocking: ['Send Messages'] }));
    await expectProblem(change('notices', OTHER), 'blocked');
  });

  it('whoever is no host, and readings of other servers', async () => {
    const as = (told: object) => changeSetting(house.app, house.where(told), id, 'who', ['members']);
    await expectProblem(as({ manager: false }), 'hosts-only');
    await expectProblem(as({ server: '999' }), 'gone');
    await change('host', '555');
    expect(await as({ manager: false, roles: ['555'] })).toMatchObject({ changed: 'who' });
  });
});

// The settings of a reading and of its server: what each choice changes, and what is refused.

import { beforeEach, describe, expect, it } from 'vitest';
import { changeSetting, settings } from '../../../../src/app/host/reading/settings.ts';
import type { Policies } from '../../../../src/reading/reading.ts';
import { aChannel } from '../../../support/fake-publisher.ts';
import { AppFixture, aStory, expectUserError, OTHER_CHANNEL, SERVER } from './app-fixture.ts';

let fixture: AppFixture;
let id: string;
beforeEach(async () => {
  fixture = new AppFixture();
  const role = { permissions: 0n, position: 1, managed: false, mentionable: false };
  fixture.publisher.serverRolesNow = {
    server: SERVER,
    ownerId: '301',
    roles: [
      { ...role, id: '555' },
      { ...role, id: '556', managed: true },
      { ...role, id: '557', position: 2 },
    ],
    ownRoles: ['557'],
    opened: [],
  };
  await fixture.offer(aStory('dracula'));
  id = await fixture.startReading('dracula');
});

const change = (setting: string, ...values: string[]) =>
  changeSetting(fixture.app, fixture.context(), id, setting, values);

const POLICIES: [string, string[], Partial<Policies>][] = [
  ['who', ['members'], { who: 'members' }],
  ['wait', ['60'], { wait: 60 }],
  ['wait', ['0'], { wait: 0 }],
  ['wait', ['reading'], { wait: null }],
  ['missed', ['skip'], { missed: 'skip' }],
  ['discussion', ['none'], { discussion: 'none' }],
  ['titles', ['hidden'], { titles: false }],
  ['ping', ['555'], { pingRole: '555', notify: true }],
  ['ping', ['556'], { pingRole: '556', notify: false }],
  ['ping', [], { pingRole: null, notify: false }],
];

it.each(POLICIES)('%s to %j', async (setting, values, expected) => {
  const before = await fixture.reading(id);
  const view = await change(setting, ...values);
  expect(view.changed).toBe(setting);
  expect(await fixture.reading(id)).toEqual({ ...before, policies: { ...before.policies, ...expected } });
  expect(view.reading).toEqual(await fixture.reading(id));
});

it('changes the server’s, also before anything is read there', async () => {
  const fresh = new AppFixture();
  expect(await settings(fresh.app, fresh.context(), null)).toMatchObject({ reading: null });
  await changeSetting(fresh.app, fresh.context(), '0', 'host', ['555']);
  await changeSetting(fresh.app, fresh.context(), '0', 'notices', [OTHER_CHANNEL]);
  expect(await fresh.documents.get('server', SERVER)).toMatchObject({
    hostRole: '555',
    noticesChannel: OTHER_CHANNEL,
  });
  await changeSetting(fresh.app, fresh.context(), '0', 'notices', []);
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
    const before = await fixture.reading(id);
    await expectUserError(change(setting, ...values), problem as 'gone');
    expect(await fixture.reading(id)).toEqual(before);
  });

  it('a channel for notices where the bot may not write', async () => {
    fixture.publisher.setChannel(OTHER_CHANNEL, aChannel('book-club', { blocking: ['Send Messages'] }));
    await expectUserError(change('notices', OTHER_CHANNEL), 'blocked');
  });

  it('a role that whoever chooses it can’t mention, and any while Discord does not answer', async () => {
    const ping = (role: string, overrides: object) =>
      changeSetting(fixture.app, fixture.context(overrides), id, 'ping', [role]);
    await expectUserError(ping('555', { user: '302' }), 'cannot-ping-role');
    await expectUserError(ping('999', {}), 'cannot-ping-role');
    const because = { kind: 'timeout' } as const;
    fixture.publisher.failNext('serverRoles', { kind: 'unclear', because });
    await expectUserError(ping('555', {}), 'not-checked');
    expect((await fixture.reading(id)).policies.pingRole).toBeNull();
  });

  it('the server’s settings, by whoever has the host role alone', async () => {
    await change('host', '555');
    const host = { manager: false, roles: ['555'] };
    const as = (setting: string, ...values: string[]) =>
      changeSetting(fixture.app, fixture.context(host), id, setting, values);
    await expectUserError(as('host'), 'managers-only');
    await expectUserError(as('host', '556'), 'managers-only');
    await expectUserError(as('notices', OTHER_CHANNEL), 'managers-only');
    expect(await fixture.documents.get('server', SERVER)).toMatchObject({
      hostRole: '555',
      noticesChannel: null,
    });
    expect(await as('who', 'members')).toMatchObject({ changed: 'who', manager: false });
    const fresh = new AppFixture();
    await expectUserError(settings(fresh.app, fresh.context(host), null), 'nothing-read-here');
  });

  it('whoever is no host, and readings of other servers', async () => {
    const as = (overrides: object) =>
      changeSetting(fixture.app, fixture.context(overrides), id, 'who', ['members']);
    await expectUserError(as({ manager: false }), 'hosts-only');
    await expectUserError(as({ server: '999' }), 'gone');
    await change('host', '555');
    expect(await as({ manager: false, roles: ['555'] })).toMatchObject({ changed: 'who' });
  });
});

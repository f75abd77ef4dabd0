// Who may do what, where: each kind of command and button, by whoever may try it, in each kind of place.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Action, encodeAction } from '../../src/discord/custom-id.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { rows } from '../support/breadth.ts';
import { HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { onlyReading } from './host-helpers.ts';
import { pressForgedButton, readAlong } from './member-helpers.ts';

const PERSONS = [
  "can't view",
  "can't send",
  'member',
  'host role',
  'Manage Server',
  'administrator',
  'owner',
] as const;
type Person = (typeof PERSONS)[number];
const PLACES = ['own channel', 'elsewhere', 'thread', 'direct message'] as const;
type Place = (typeof PLACES)[number];

/** `unavailable`: Discord itself does not let them. `none`: there is no such reading for them. */
type Outcome = 'answered' | 'shown' | 'refused' | 'none' | 'unavailable';

const WHERE: Record<Place, { readonly in: string }> = {
  'own channel': { in: '#reading' },
  elsewhere: { in: '#general' },
  thread: { in: '1 · The Odds' },
  'direct message': { in: 'dm' },
};

const MEMBER_COMMANDS = [
  ['/read', {}],
  ['/next', {}],
  ['/lookup', { query: 'Spike' }],
  ['/recap', {}],
  ['/catchup', {}],
  ['/progress', {}],
  ['/about', {}],
] as const;
const HOST_COMMANDS = [
  ['/schedule show', {}],
  ['/schedule preview', {}],
  ['/story settings', {}],
  ['/story edits', {}],
  ['/library list', {}],
] as const;

const showButtons = (reading: string): readonly Action[] => [
  { kind: 'show-progress', reading },
  { kind: 'show-about', reading },
  { kind: 'show-lookup', reading, query: 'Spike' },
  { kind: 'show-recap', reading, length: 'short' },
  { kind: 'show-page', reading, scene: 1, page: 1 },
];
const memberButtons = (reading: string): readonly Action[] => [
  { kind: 'mark-read', reading, run: 1, scene: 1 },
  { kind: 'read-privately', reading, run: 1, scene: 1 },
  { kind: 'turn-to', reading, scene: 1, page: 1 },
  { kind: 'ask-pace', reading, pending: 'r' },
  { kind: 'ask-lookup', reading, query: 'Spike' },
  { kind: 'show-missed', reading },
];
const hostButtons = (reading: string): readonly Action[] => [
  { kind: 'resume-reading', reading },
  { kind: 'preview-spoilers', reading },
  { kind: 'edits-page', reading, page: 1 },
  { kind: 'change-start', reading },
];

async function setUp(person: Person): Promise<{ harness: TestHarness; user: SandboxUser; reading: string }> {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  await startReading(harness);
  await harness.advance(2 * HOUR);
  const mina = await harness.sandbox.login('mina');
  const settings = await mina.type('/story settings', {}, WHERE['own channel']);
  const { id } = await onlyReading(harness);
  await mina.select(settings, `se:${id}:host`, ['Book club hosts']);
  const name = person === 'owner' ? 'mina' : person === 'host role' ? 'hal' : 'bob';
  const user = await harness.sandbox.login(name);
  const readers = world.role('Readers');
  if (person === 'Manage Server') world.setRolePermissions(readers, Permission.ManageGuild);
  if (person === 'administrator') world.setRolePermissions(readers, Permission.Administrator);
  if (person === 'Manage Server' || person === 'administrator') world.giveRole(world.user('bob'), readers);
  await readAlong(user);
  const { id: reading } = await onlyReading(harness);
  const channel = world.textChannel('#reading');
  if (person === "can't view")
    world.setOverwrite(channel, world.user('bob'), { deny: Permission.ViewChannel });
  if (person === "can't send") {
    const denied = Permission.SendMessages | Permission.SendMessagesInThreads;
    for (const each of ['#reading', '#general'])
      world.setOverwrite(world.textChannel(each), world.user('bob'), { deny: denied });
  }
  await harness.advance(HOUR);
  return { harness, user, reading };
}

const NONE =
  /^(?:That works in a server|Nothing is being read here|No story by that name|That story isn't being read here)/;
const REFUSED = /^(?:Only hosts|You can't send messages|Not everyone here)/;

function outcomeOf({ text, ephemeral }: { readonly text: string; readonly ephemeral: boolean }): Outcome {
  if (NONE.test(text)) return 'none';
  if (REFUSED.test(text)) return 'refused';
  return ephemeral ? 'answered' : 'shown';
}

async function typed(user: SandboxUser, line: string, options: object, place: Place): Promise<Outcome> {
  const answer = await user.type(line, options as never, WHERE[place]).catch(() => null);
  return answer === null ? 'unavailable' : outcomeOf(answer);
}

async function pressed(user: SandboxUser, action: Action, place: Place): Promise<Outcome> {
  const on = await user.type('/help', {}, WHERE[place]).catch(() => null);
  if (on === null) return 'unavailable';
  const answer = await pressForgedButton(user, on, encodeAction(action));
  return answer.modal === undefined ? outcomeOf(answer) : 'answered';
}

const isAdmin = (person: Person) => ['Manage Server', 'administrator', 'owner'].includes(person);
/** Where somebody who can't view the channel is not at all. */
const isOutside = (person: Person, place: Place) =>
  person === "can't view" && (place === 'own channel' || place === 'thread');

const EXPECTED: Record<string, (person: Person, place: Place) => Outcome> = {
  'a member’s command': (person, place) =>
    place === 'direct message' || isOutside(person, place)
      ? 'unavailable'
      : person === "can't view"
        ? 'none'
        : 'answered',
  'a host’s command': (person, place) =>
    place === 'direct message' || !isAdmin(person) ? 'unavailable' : 'answered',
  'a member’s button': (person, place) =>
    isOutside(person, place)
      ? 'unavailable'
      : place === 'direct message' || person === "can't view"
        ? 'none'
        : 'answered',
  'a host’s button': (person, place) => {
    if (isOutside(person, place)) return 'unavailable';
    // Nobody is a host in direct messages.
    const isHost = place !== 'direct message' && (isAdmin(person) || person === 'host role');
    return isHost ? 'answered' : 'refused';
  },
  'a button that shows in the channel': (person, place) => {
    if (isOutside(person, place)) return 'unavailable';
    if (place === 'direct message' || person === "can't view") return 'none';
    return person === "can't send" ? 'refused' : 'shown';
  },
};

describe.each(rows(PERSONS, 3))('somebody: %s', (person) => {
  it('may do in each place what the table says, and nothing else', { timeout: 120_000 }, async () => {
    const { harness, user, reading } = await setUp(person);
    const wrong: string[] = [];
    const check = (kind: string, what: string, place: Place, outcome: Outcome) => {
      const expected = EXPECTED[kind]?.(person, place);
      if (outcome !== expected) wrong.push(`${what} in ${place}: ${outcome}, not ${expected}`);
    };
    for (const place of PLACES) {
      for (const [line, options] of MEMBER_COMMANDS)
        check('a member’s command', line, place, await typed(user, line, options, place));
      for (const [line, options] of HOST_COMMANDS)
        check('a host’s command', line, place, await typed(user, line, options, place));
      for (const action of memberButtons(reading))
        check('a member’s button', action.kind, place, await pressed(user, action, place));
      for (const action of hostButtons(reading))
        check('a host’s button', action.kind, place, await pressed(user, action, place));
      for (const action of showButtons(reading))
        check('a button that shows in the channel', action.kind, place, await pressed(user, action, place));
    }
    await harness.untilIdle();
    expect(wrong).toEqual([]);
  });
});

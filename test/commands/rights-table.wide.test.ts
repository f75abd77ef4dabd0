// Who may do what, where: every command, button, select and form, by each kind of person, in each kind of place.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { encodeAction } from '../../src/discord/custom-id.ts';
import type { Command } from '../../src/discord/define-command.ts';
import type { Answer, Message } from '../../src/sandbox/client/answer.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { rows } from '../support/breadth.ts';
import { HOUR, MINUTE, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook } from './book-fixtures.ts';
import { onlyReading, readings } from './host-helpers.ts';
import { findInstallment, readAlong } from './member-helpers.ts';
import { ACTION_ROWS, type ActionRow, COMMAND_ROWS, type Right, type Subjects } from './rights-rows.ts';

/** Whoever can't view the channel comes last: from then on not everyone sees it. */
const PERSONS = [
  "can't send",
  'member',
  'host role',
  'Manage Server',
  'administrator',
  'owner',
  "can't view",
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
const MENU = 'Who is this?';

const isAdmin = (person: Person) => ['Manage Server', 'administrator', 'owner'].includes(person);
const isHost = (person: Person) => isAdmin(person) || person === 'host role';

/** What the table says. */
function expected(right: Right, isCommand: boolean, person: Person, place: Place): Outcome {
  // Where somebody who can't view the channel is not at all.
  if (person === "can't view" && (place === 'own channel' || place === 'thread')) return 'unavailable';
  const inMessages = place === 'direct message';
  switch (right) {
    case 'none':
      return 'answered';
    case 'host-command':
      return inMessages || !isAdmin(person) ? 'unavailable' : 'answered';
    // Nobody is a host in direct messages.
    case 'host':
      return !inMessages && isHost(person) ? 'answered' : 'refused';
    case 'manage':
      return !inMessages && isAdmin(person) ? 'answered' : 'refused';
    case 'read':
    case 'show':
      return ofReader(right, isCommand, person, inMessages);
  }
}

function ofReader(right: 'read' | 'show', isCommand: boolean, person: Person, inMessages: boolean): Outcome {
  if (inMessages) return isCommand ? 'unavailable' : 'none';
  if (person === "can't view") return 'none';
  if (right === 'read') return 'answered';
  return person === "can't send" ? 'refused' : 'shown';
}

const NONE =
  /^(?:That works in a server|Nothing is being read here|No story by that name|That story isn't being read here)/;
const REFUSED = /^(?:Only hosts|Only members with Manage Server|You can't send messages|Not everyone here)/;

/** The same, shown by somebody else within ten minutes. */
const SHOWN_BEFORE = /^(?:That|\[That\]\(\S+\)) was shown here a moment ago/;

function outcomeOf(answer: Answer | null): Outcome {
  if (answer === null) return 'unavailable';
  const { text, ephemeral, modal } = answer;
  if (modal !== undefined) return 'answered';
  if (NONE.test(text)) return 'none';
  if (REFUSED.test(text)) return 'refused';
  if (SHOWN_BEFORE.test(text)) return 'shown';
  return ephemeral ? 'answered' : 'shown';
}

const orUnavailable = (error: unknown): null => {
  if (error instanceof Error && /refused|no command|no channel|is not|There is/.test(error.message))
    return null;
  throw error;
};

interface Table {
  readonly harness: TestHarness;
  readonly users: ReadonlyMap<Person, SandboxUser>;
  readonly subjects: Subjects;
}

/** One server for all persons: what a row would change is out of date, so that none changes it for the next. */
async function setUp(): Promise<Table> {
  const harness = await startTestHarness();
  const { sandbox } = harness;
  const { world } = sandbox;
  const mina = await sandbox.login('mina');
  await startReading(harness);
  await harness.advance(2 * HOUR);
  const { id: reading } = await onlyReading(harness);
  await startReading(harness, { channel: '#book-club' });
  await mina.type('/story stop', {}, { in: '#book-club' });
  const stopped = (await readings(harness)).find(({ state }) => state === 'stopped')?.id ?? '';
  const settings = await mina.type('/story settings', {}, WHERE['own channel']);
  await mina.select(settings, `se:${reading}:host`, ['Book club hosts']);
  // Nothing can begin where the bot may not post.
  const dark = world.textChannel('#after-dark');
  await mina.type('/story start', {
    story: 'one-last-goodbye',
    channel: dark.name,
    times: '9',
    zone: 'Paris',
  });
  world.setOverwrite(dark, world.bot, { deny: Permission.SendMessages });
  const { documents } = harness.bot().app;
  const all = await Promise.all(
    (await documents.ids('reading', '')).map((id) => documents.get('reading', id)),
  );
  const draft = all.find((each) => each?.state === 'draft')?.id ?? '';
  await addBook(mina, lighthouseBook());
  const [book = ''] = (await mina.complete('/library info', { story: 'lighthouse' }, 'story')).map(
    ({ value }) => String(value),
  );

  const channel = world.textChannel('#reading');
  const role = world.role('Book club hosts');
  for (const [name, permissions] of [
    ['Managers', Permission.ManageGuild],
    ['Admins', Permission.Administrator],
  ] as const)
    world.addRole({ name, permissions });
  const names: Record<Person, string> = {
    ...{ "can't view": 'nora', "can't send": 'sam', member: 'bob', 'host role': 'hal' },
    ...{ 'Manage Server': 'max', administrator: 'adam', owner: 'mina' },
  };
  for (const name of ['nora', 'sam', 'max', 'adam']) world.addUser(name);
  world.giveRole(world.user('max'), world.role('Managers'));
  world.giveRole(world.user('adam'), world.role('Admins'));
  const users = new Map<Person, SandboxUser>();
  for (const person of PERSONS) {
    const user = await sandbox.login(names[person]);
    await readAlong(user);
    users.set(person, user);
  }
  const denied = Permission.SendMessages | Permission.SendMessagesInThreads;
  for (const each of [channel, world.textChannel('#general')])
    world.setOverwrite(each, world.user('sam'), { deny: denied });
  // Past the time for which what the bot may do is remembered.
  await harness.advance(2 * MINUTE);
  return { harness, users, subjects: { reading, stopped, draft, book, channel: channel.id, role: role.id } };
}

/** Asked again where Discord did not say within a second who views what: on a busy machine that happens. */
async function checked(ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempts = 1; ; attempts++) {
    const answer = await ask();
    if (attempts === 5 || !answer.text.startsWith("I can't check that right now")) return answer;
  }
}

/** Null where Discord itself does not let them. */
type Attempt = (user: SandboxUser, place: Place, on: Message | null) => Promise<Answer | null>;

const byCommand =
  (path: string, { subjects }: Table): Attempt =>
  (user, place) => {
    const options = COMMAND_ROWS[path]?.options(subjects) ?? {};
    return checked(() => user.type(`/${path}`, options, WHERE[place])).catch(orUnavailable);
  };

const byAction =
  ({ action, values }: ActionRow, { subjects }: Table): Attempt =>
  async (user, _, on) => {
    if (on === null) return null;
    const forged = { customId: encodeAction(action(subjects)), message: on };
    return checked(() => user.forge({ ...forged, ...(values && { values: values(subjects) }) }));
  };

/** Every row for every person in every place. */
function cellsOf(table: Table) {
  return PERSONS.flatMap((person) =>
    PLACES.flatMap((place) => [
      ...Object.entries(COMMAND_ROWS).map(([path, { right }]) => ({
        ...{ person, place, what: `/${path}`, attempt: byCommand(path, table) },
        wanted: expected(right, true, person, place),
      })),
      ...[...ACTION_ROWS].map(([what, row]) => ({
        ...{ person, place, what, attempt: byAction(row, table) },
        wanted: expected(row.right, false, person, place),
      })),
    ]),
  );
}

/** What is wrong with a cell; nothing where it is as the table says. */
async function tryCell(
  { person, place, what, attempt, wanted }: ReturnType<typeof cellsOf>[number],
  user: SandboxUser,
  on: Message | null,
): Promise<string[]> {
  const answer = await attempt(user, place, on);
  // It says what there is to read, and for some that is nothing.
  const outcome = what === '/help' && answer !== null ? 'answered' : outcomeOf(answer);
  return outcome === wanted
    ? []
    : [`${what}, ${person}, ${place}: ${outcome}, not ${wanted}: ${answer?.text}`];
}

/** From now on one of them can't view what is read. */
async function hide({ harness, subjects }: Table): Promise<void> {
  const { world } = harness.sandbox;
  for (const each of [subjects.channel, '#book-club'])
    world.setOverwrite(world.textChannel(each), world.user('nora'), { deny: Permission.ViewChannel });
  await harness.advance(2 * MINUTE);
}

const pathsOf = ({ data, implementation }: Command): string[] =>
  Array.isArray(implementation)
    ? implementation.map((each) => `${data.name} ${each.data.name}`)
    : [data.name];

it('has a row for every command', () => {
  const paths = [...commands.values()].flatMap(pathsOf);
  expect([...Object.keys(COMMAND_ROWS), MENU].sort()).toEqual(paths.sort());
});

it('lets everybody do in each place what the table says, and nothing else', {
  timeout: 300_000,
}, async () => {
  const table = await setUp();
  const { harness, users } = table;
  const post = await findInstallment(users.get('owner') as SandboxUser, 1);
  const quick = rows(cellsOf(table), 400);
  const wrong: string[] = [];
  for (const person of PERSONS) {
    if (person === "can't view") await hide(table);
    for (const place of PLACES) {
      const user = users.get(person) as SandboxUser;
      const help = await user.type('/help', {}, WHERE[place]).catch(orUnavailable);
      const mine = quick.filter((each) => each.person === person && each.place === place);
      for (const cell of mine) wrong.push(...(await tryCell(cell, user, help?.message ?? null)));
    }
    const menu = await users.get(person)?.use(MENU, post).catch(orUnavailable);
    const wanted = person === "can't view" ? 'unavailable' : 'answered';
    if (outcomeOf(menu ?? null) !== wanted) wrong.push(`${MENU}, ${person}: ${menu?.text}, not ${wanted}`);
  }
  await harness.untilIdle();
  expect(wrong).toEqual([]);
});

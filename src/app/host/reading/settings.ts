// `/story settings`: what hosts choose for one reading and for the server, changed one at a time.

import type { App } from '../../../ports/app.ts';
import type { Server } from '../../../ports/documents.ts';
import { LANGUAGES } from '../../../ports/languages.ts';
import { NEW_SERVER } from '../../../ports/new-documents.ts';
import type { RoleObstacle } from '../../../ports/server-roles.ts';
import { UserError } from '../../../ports/user-error.ts';
import { withDue } from '../../../reading/plan-tick.ts';
import { DISCUSSIONS, MISSED, type Policies, type Reading, WHO } from '../../../reading/reading.ts';
import { findReading, readingById, serverOf, visibleReadings } from '../../find-reading.ts';
import { requireHost } from '../../hosts.ts';
import type { RequestContext } from '../../request-context.ts';
import { throwIfProblem, viewChannel } from './channel.ts';
import { pingPolicies, whyNotGiven } from './ping-role.ts';

/** Of a reading, then of the server. */
export const READING_SETTINGS = ['who', 'wait', 'missed', 'discussion', 'titles', 'ping'] as const;
const SERVER_SETTINGS = ['host', 'notices', 'language'] as const;
type ServerSetting = (typeof SERVER_SETTINGS)[number];
export type Setting = (typeof READING_SETTINGS)[number] | ServerSetting;

/** Minutes between two members' posts that can be chosen; null: as long as the posted scene takes to read. */
export const WAIT_OPTIONS = [null, 0, 15, 60, 240, 1440] as const;

/** Stands for the language that a server has in Discord, as what it posts in. */
export const DISCORDS_LANGUAGE = 'discord';

/** Stands for a reading in a server that has none yet. */
export const NO_READING = '0';

export interface SettingsView {
  /** Null in a server where nothing is read yet. */
  readonly reading: Reading | null;
  readonly server: Server;
  /** Whether they may choose what belongs to the server. */
  readonly manager: boolean;
  /** Why `Notify me` does not give the ping role; null where it does, or where none is pinged. */
  readonly notGiven: RoleObstacle | null;
  /** What was changed just now. */
  readonly changed: Setting | null;
}

/** @throws UserError where it can't be told which reading is meant */
export async function settings(app: App, where: RequestContext, named: string | null): Promise<SettingsView> {
  const none = named === null && (await visibleReadings(app, where, 'host')).length === 0;
  // Nothing of it would be theirs to choose.
  if (none && !where.manager) throw new UserError({ kind: 'nothing-read-here' });
  return settingsView(app, where, none ? null : await findReading(app, where, named, 'host'), null);
}

/** Of one reading, a draft too. @throws UserError */
export async function settingsOf(app: App, where: RequestContext, id: string): Promise<SettingsView> {
  await requireHost(app, where);
  return settingsView(app, where, await readingById(app, where, id, 'host'), null);
}

/** Changes one setting to what was chosen; nothing chosen means none. @throws UserError */
export async function changeSetting(
  app: App,
  where: RequestContext,
  id: string,
  named: string,
  values: readonly string[],
): Promise<SettingsView> {
  await requireHost(app, where);
  const server = serverOf(where);
  const reading = id === NO_READING ? null : await readingById(app, where, id, 'host');
  const setting = settingOf(named);
  const value = values[0] ?? null;
  if (isServerSetting(setting)) {
    // Who has the host role can't give it away, nor lock the others out.
    if (!where.manager) throw new UserError({ kind: 'managers-only' });
    await changeServer(app, server, setting, value);
    return settingsView(app, where, reading, setting);
  }
  if (reading === null) throw new UserError({ kind: 'nothing-read-here' });
  return settingsView(app, where, await changePolicy(app, where, reading, setting, value), setting);
}

async function settingsView(
  app: App,
  where: RequestContext,
  reading: Reading | null,
  changed: Setting | null,
): Promise<SettingsView> {
  const [server, notGiven] = await Promise.all([
    app.documents.get('server', serverOf(where)),
    reading === null ? null : notGivenNow(app, reading),
  ]);
  return { reading, server: server ?? NEW_SERVER, manager: where.manager, notGiven, changed };
}

/** Null where Discord does not say: the rest of the card stands without it. */
async function notGivenNow(app: App, reading: Reading): Promise<RoleObstacle | null> {
  try {
    return await whyNotGiven(app, reading);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function isServerSetting(setting: Setting): setting is ServerSetting {
  return SERVER_SETTINGS.some((each) => each === setting);
}

function settingOf(named: string): Setting {
  return oneOf([...READING_SETTINGS, ...SERVER_SETTINGS], named);
}

async function changeServer(
  app: App,
  server: string,
  setting: ServerSetting,
  value: string | null,
): Promise<void> {
  const change = await serverChange(app, server, setting, value);
  await app.documents.update('server', server, (current = NEW_SERVER) => ({
    write: { ...current, ...change },
    result: null,
  }));
}

async function serverChange(
  app: App,
  server: string,
  setting: ServerSetting,
  value: string | null,
): Promise<Partial<Server>> {
  switch (setting) {
    case 'host':
      checkRole(server, value);
      return { hostRole: value };
    case 'notices':
      if (value !== null) await checkNotices(app, server, value);
      return { noticesChannel: value };
    case 'language':
      return { language: value === DISCORDS_LANGUAGE ? null : oneOf(LANGUAGES, value) };
  }
}

async function checkNotices(app: App, server: string, channel: string): Promise<void> {
  const { fault } = await viewChannel(app, server, channel, false);
  throwIfProblem(fault && { kind: 'blocked', channel, fault });
}

/** The role everyone has is no role to tell hosts by, or to ping. Its id is the server's. */
function checkRole(server: string, role: string | null): void {
  if (role === server) throw new UserError({ kind: 'everyone-role' });
}

async function changePolicy(
  app: App,
  where: RequestContext,
  { id, server }: Reading,
  setting: (typeof READING_SETTINGS)[number],
  value: string | null,
): Promise<Reading> {
  const { documents, clock } = app;
  if (setting === 'ping') checkRole(server, value);
  const chosen = setting === 'ping' ? await pingPolicies(app, where, value) : policyOf(setting, value);
  return documents.update('reading', id, (current) => {
    if (current === undefined) throw new UserError({ kind: 'gone' });
    const policies = { ...current.policies, ...chosen };
    if (policies.who === 'schedule' && current.schedule === null)
      throw new UserError({ kind: 'no-schedule' });
    const changed = withDue({ ...current, policies }, clock.now());
    return { write: changed, result: changed };
  });
}

/** @throws UserError for what no select of ours offers */
function policyOf(
  setting: Exclude<(typeof READING_SETTINGS)[number], 'ping'>,
  value: string | null,
): Partial<Policies> {
  switch (setting) {
    case 'who':
      return { who: oneOf(WHO, value) };
    case 'wait':
      return { wait: oneOf(WAIT_OPTIONS, value === 'reading' ? null : Number(value ?? Number.NaN)) };
    case 'missed':
      return { missed: oneOf(MISSED, value) };
    case 'discussion':
      return { discussion: oneOf(DISCUSSIONS, value) };
    case 'titles':
      return { titles: oneOf(['shown', 'hidden'], value) === 'shown' };
  }
}

function oneOf<T>(all: readonly T[], value: unknown): T {
  const found = all.find((each) => each === value);
  if (found === undefined) throw new UserError({ kind: 'no-such-choice' });
  return found;
}

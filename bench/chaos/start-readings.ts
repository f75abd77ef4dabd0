// The readings of a run: servers with their channels, one reading in each, written as if hosts had started them.

import { syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Documents } from '../../src/ports/documents.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { withDue } from '../../src/reading/plan-tick.ts';
import { NEW_READING, type Reading } from '../../src/reading/reading.ts';
import { EVERY_DAY, type Timetable } from '../../src/reading/schedule.ts';
import type { ManualClock } from '../../src/sandbox/clock.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TextChannel } from '../../src/sandbox/world/types.ts';

/** Channels of one server. */
const CHANNELS_PER_SERVER = 20;

/** Daily, in a zone whose clocks change. */
export const TIMETABLE: Timetable = {
  times: [{ hour: 9, minute: 0 }],
  days: EVERY_DAY,
  from: null,
  zone: 'Europe/Paris',
};

/** Takes the story in `content` into the store, and starts `count` readings of it. Returns their channels. */
export async function startReadings(
  sandbox: Sandbox,
  documents: Documents,
  clock: ManualClock,
  content: string,
  count: number,
): Promise<TextChannel[]> {
  const { loaded, broken } = await syncStoryFolders(createLibrary({ documents, clock }), [content]);
  const story = loaded[0]?.story.story;
  if (story === undefined) throw new Error(`no story: ${JSON.stringify(broken)}`);
  const { revision } = (await documents.get('shelf', story.id)) ?? { revision: '' };
  const host = sandbox.world.user('mina');
  const channels: TextChannel[] = [];
  while (channels.length < count) {
    const room = Math.min(CHANNELS_PER_SERVER, count - channels.length);
    const server = sandbox.world.addServer({
      name: `Club ${channels.length / CHANNELS_PER_SERVER + 1}`,
      channels: room,
    });
    const readings: string[] = [];
    for (const channel of server.channels.values()) {
      const id = `chaos${String(channels.length).padStart(4, '0')}`;
      const place = { id, server: server.id, channel: channel.id, channelName: channel.name };
      const of = { story: story.id, title: story.title, revision, startedBy: host.id };
      const reading = withDue({ ...newReading(clock.now()), ...place, ...of }, clock.now());
      await documents.update('reading', id, () => ({ write: reading, result: null }));
      readings.push(id);
      channels.push(channel);
    }
    const settings = { ...NEW_SERVER, zone: TIMETABLE.zone };
    await documents.update('server', server.id, () => ({ write: { ...settings, readings }, result: null }));
  }
  return channels;
}

type AssignedFields =
  | 'id'
  | 'server'
  | 'channel'
  | 'channelName'
  | 'story'
  | 'title'
  | 'revision'
  | 'startedBy';

function newReading(now: number): Omit<Reading, AssignedFields> {
  return {
    ...NEW_READING,
    state: 'active',
    schedule: { ...TIMETABLE, portion: { kind: 'scenes', scenes: 1 } },
    ...{ cursor: now, due: null, createdAt: now },
  };
}

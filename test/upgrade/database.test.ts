// The database of version 0.1.0, opened by today's build.

import { expect, it } from 'vitest';
import { NEW_BOOKMARK } from '../../src/reading/bookmark.ts';
import { manifest, openOldDatabase, readAll } from './v0.1.0.ts';

it('reads every document that version 0.1.0 wrote, and misses none', async () => {
  const all = await readAll(await openOldDatabase());
  const found = Object.entries(all).map(([kind, byId]) => [kind, Object.values(byId)] as const);
  const counts = found.map(([kind, documents]) => [kind, documents.length] as const);
  // Other kinds are newer.
  const newer = Object.fromEntries(counts.map(([kind]) => [kind, 0]));
  expect(Object.fromEntries(counts)).toEqual({ ...newer, ...manifest.documents });
  for (const [kind, documents] of found) expect(documents, kind).not.toContain(undefined);
});

it('finds the readings of version 0.1.0 in the states they were in', async () => {
  const documents = await openOldDatabase();
  const found = await Promise.all(
    Object.entries(manifest.readings).map(async ([name, { id }]) => {
      const reading = await documents.get('reading', id);
      if (reading === undefined) return [name, undefined] as const;
      const { state, run, released, pause, outbox } = reading;
      const open = outbox
        .flatMap(({ deliveries }) => deliveries)
        .filter(({ progress }) => ['owed', 'claimed', 'unknown'].includes(progress.state));
      return [
        name,
        {
          ...{ id, state, run, released },
          pausedBy: pause?.by ?? null,
          fault: pause?.by === 'fault' ? pause.fault.kind : null,
          unsent: open.map(({ kind, progress }) => `${kind} ${progress.state}`),
        },
      ] as const;
    }),
  );
  expect(Object.fromEntries(found)).toEqual(manifest.readings);
});

it('finds the bookmarks and server settings of version 0.1.0', async () => {
  const documents = await openOldDatabase();
  expect(await documents.get('server', manifest.server)).toMatchObject(manifest.serverSettings);
  for (const [name, places] of Object.entries(manifest.bookmarks)) {
    const member = await documents.get('member', `${manifest.users[name]}:${manifest.server}`);
    const expected = Object.entries(places).map(([reading, place]) => [
      manifest.readings[reading]?.id,
      { ...NEW_BOOKMARK, ...place, furthest: furthestOf(place as { read: number; page: number }) },
    ]);
    expect(member?.bookmarks, name).toEqual(Object.fromEntries(expected));
  }
});

const furthestOf = ({ read, page }: { read: number; page: number }) => read + Math.min(1, page);

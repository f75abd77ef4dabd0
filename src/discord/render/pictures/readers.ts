// “Where everyone is”, as a picture and in the same words beside it.

import type { LegendRow } from '../../../pictures/legend.ts';
import type { ReadersSnapshot } from '../../../reading/readers-snapshot.ts';
import type { Illustration } from '../../illustration.ts';
import type { Strings } from '../../strings.ts';

export function illustrateReaders(strings: Strings, snapshot: ReadersSnapshot): Illustration {
  const p = strings.pictures;
  const { scenes, released, readers, groups, upcoming } = snapshot;
  const heading = headingOf(strings, snapshot);
  const facts = [heading, ...groups.map(p.group), ...dateLines(strings, snapshot)];
  return {
    picture: {
      ...{ kind: 'readers', scenes, released, groups, heading },
      readers: readers === null ? '' : p.readers(readers),
      upcoming: upcoming.map(({ lastScene }) => lastScene),
      legend: legend(strings, snapshot),
    },
    description: p.readers_description(facts),
  };
}

/** What the picture shows, as lines of text; none where it shows nothing but what is out. */
export function readersInWords(strings: Strings, snapshot: ReadersSnapshot): readonly string[] {
  const { groups } = snapshot;
  const dates = dateLines(strings, snapshot);
  return [
    ...(groups.length === 0
      ? []
      : [strings.pictures.where(groups, strings.list(groups.map(strings.pictures.group)))]),
    ...(dates.length === 0 ? [] : [`-# ${dates.join(' · ')}`]),
  ];
}

function headingOf(strings: Strings, { released, scenes, ongoing }: ReadersSnapshot): string {
  return strings.pictures.out(released, ongoing ? null : scenes);
}

function dateLines(strings: Strings, snapshot: ReadersSnapshot): readonly string[] {
  const { upcoming, zone, takenAt } = snapshot;
  return [
    ...upcoming.map((next) => strings.pictures.next(next, zone, takenAt)),
    ...finishLine(strings, snapshot),
  ];
}

function finishLine(
  strings: Strings,
  { finish, released, scenes, zone, takenAt }: ReadersSnapshot,
): readonly string[] {
  if (finish === null) return [];
  const p = strings.pictures;
  return [released < scenes ? p.finishes(finish, zone, takenAt) : p.finished(finish, zone, takenAt)];
}

function legend(strings: Strings, snapshot: ReadersSnapshot): readonly LegendRow[] {
  const p = strings.pictures;
  const { groups, upcoming, zone, takenAt } = snapshot;
  const along = groups.find((group) => group.along)?.readers ?? 0;
  const own = groups.reduce((sum, { readers }) => sum + readers, 0) - along;
  return [
    ...(along > 0 ? [{ mark: 'along', text: p.along(along) } as const] : []),
    // Of those who are shown together nobody knows who reads how.
    ...(along > 0 && own > 0 ? [{ mark: 'own', text: p.own(own) } as const] : []),
    ...upcoming.map((next) => ({ mark: 'next', text: p.next(next, zone, takenAt) }) as const),
    ...finishLine(strings, snapshot).map((text) => ({ mark: 'finish', text }) as const),
  ];
}

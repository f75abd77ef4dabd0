// How `/library` is worded: bringing a book, what there is, what is known of it, and its removal.

import type { AddToLibraryProgress } from '../../app/host/library/add.ts';
import type { ReadAt } from '../../app/host/library/own-stories.ts';
import type { Import, Rights } from '../../ports/stored-imports.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

export function libraryStrings({ catalog: { library: l }, say }: Wording, common: CommonStrings) {
  const placesOf = (all: readonly ReadAt[]) =>
    common.list([
      ...new Set(
        all.map(({ channel, state }) =>
          say(l.place[state === 'draft' ? 'active' : state], { channel: common.visible_channel(channel) }),
        ),
      ),
    ]);
  /** “about 2 hours”, “about 40 minutes”. */
  const duration = (minutes: number) =>
    minutes < 90 ? common.minutes(minutes) : say(l.hours, { hours: Math.round(minutes / 30) / 2 });
  return {
    ...plain(l),
    progress: (step: AddToLibraryProgress) =>
      step.kind === 'waiting' || step.kind === 'fetching'
        ? l.progress[step.kind]
        : say(l.progress[step.kind], { percent: Math.round(step.part * 100) }),
    added: (title: string) => say(l.added, { title }),
    revised: (title: string, changed: number) =>
      changed === 0 ? say(l.revised, { title }) : say(l.revised_posts, { title, changed }),
    row: (
      title: string,
      author: string | null,
      retold: boolean,
      scenes: number | null,
      at: readonly ReadAt[],
    ) =>
      say(l.row, {
        title,
        by: author === null ? '' : say(l.row_by, { author, retold: `${retold}` }),
        size: scenes === null ? '' : say(l.row_size, { scenes: common.scenes(scenes) }),
        read: at.length === 0 ? '' : say(l.row_read, { places: placesOf(at) }),
      }),
    page: (page: number, pages: number) => say(l.page, { page, pages }),
    heading: (title: string, author: string | null, retold: boolean) =>
      author === null ? say(l.heading, { title }) : say(l.heading_by, { title, author, retold: `${retold}` }),
    size: (scenes: number, words: number, minutes: number, each: number) =>
      say(l.size, {
        scenes: common.scenes(scenes),
        words,
        duration: duration(minutes),
        each: common.minutes(each),
      }),
    file: (name: string, format: Import['format']) => say(l.file, { name, format: l.format[format] }),
    by: (user: string | null, at: number) =>
      user === null
        ? say(l.added_on, { date: common.date(at) })
        : say(l.added_by, { date: common.date(at), user: common.user(user) }),
    may_share: (rights: Rights) => l.may_share[rights],
    source: (source: string) => say(l.source, { source }),
    license: (license: string) => say(l.license, { license }),
    read_at: (at: readonly ReadAt[]) => say(l.read_at, { places: placesOf(at) }),
    ask_remove: (title: string, scenes: number) =>
      say(l.ask_remove, { title, scenes: common.scenes(scenes) }),
    readings_go: (at: readonly ReadAt[]) => say(l.readings_go, { places: placesOf(at) }),
    removed: (title: string) => say(l.removed, { title }),
  };
}

// How `/story` is worded: going on, stopping, moving, settings, edits.

import type { RoleObstacle } from '../../ports/server-roles.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import type { Rating } from '../../story/story.ts';
import type { CommonStrings } from './common.ts';
import type { InstallmentStrings } from './installments.ts';
import { plain } from './message.ts';
import { storyLabels } from './story-labels.ts';
import { begunStrings, slotStrings, startStrings } from './story-start.ts';
import type { Wording } from './wording.ts';

export function storyStrings(wording: Wording, common: CommonStrings, installments: InstallmentStrings) {
  const { catalog, say } = wording;
  const s = catalog.story;
  const slot = slotStrings(wording, common);
  return {
    ...plain(s),
    rating: (rating: Rating) => s.rating[rating],
    labels: storyLabels(wording, common),
    form: { ...plain(s.form), start_title: (story: string) => say(s.form.start_title, { story }) },
    start: startStrings(wording, common, slot),
    begun: begunStrings(wording, common, slot),
    settings: settingsStrings(wording, common, installments),
    edits: editsStrings(wording, common),
    stopped: (title: string, channel: string, released: number) =>
      say(s.stopped, { title, channel: common.channel(channel), released }),
    move_gains: (to: string, scene: number) => say(s.move_gains, { to: common.channel(to), scene }),
    move_loses: (from: string, to: string) =>
      say(s.move_loses, { from: common.channel(from), to: common.channel(to) }),
    moved: (channel: string, scene: number) => say(s.moved, { channel: common.channel(channel), scene }),
    remove_posts: (channel: string) => say(s.remove_posts, { channel: common.channel(channel) }),
    nothing_to_remove: (channel: string) => say(s.nothing_to_remove, { channel: common.channel(channel) }),
    removing: (channel: string, scenes: number) =>
      say(s.removing, { channel: common.channel(channel), scenes: common.scenes(scenes) }),
    removed: (channel: string, count: number) => say(s.removed, { channel: common.channel(channel), count }),
    stayed: (count: number) => say(s.stayed, { count }),
    not_removed: (count: number, why: string) => say(s.not_removed, { count, why }),
  };
}

function settingsStrings({ catalog, say }: Wording, common: CommonStrings, installments: InstallmentStrings) {
  const s = catalog.story.settings;
  return {
    ...plain(s),
    heading: (title: string, channel: string) => say(s.heading, { title, channel: common.channel(channel) }),
    /** Under the ping role, in place of what `Notify me` does; `role`: a mention. */
    pinged_only: (role: string, why: RoleObstacle) =>
      joinSentences([
        say(s.pinged_only, { role, not_given: installments.not_given(role, why) }),
        s.remedies[why.kind],
      ]),
    wait: (minutes: number | null) => {
      if (minutes === null) return s.wait.reading;
      if (minutes === 0) return s.wait.none;
      return minutes < 60
        ? say(s.wait.minutes, { count: minutes })
        : say(s.wait.hours, { count: minutes / 60 });
    },
    now: (what: string, is: string) => say(s.now, { what, is }),
    quoted: (choice: string) => say(s.quoted, { choice }),
  };
}

function editsStrings({ catalog, say }: Wording, common: CommonStrings) {
  const e = catalog.story.edits;
  return {
    ...plain(e),
    none: (title: string) => say(e.none, { title }),
    one: (scene: number) => say(e.one, { scene }),
    see: (url: string) => `-# ${common.link(e.see, url)}`,
    several: (count: number) => say(e.several, { scenes: common.scenes(count) }),
    row: (scene: number, url: string) => `- ${common.link(say(e.scene, { scene }), url)}`,
    page: (page: number, pages: number) => say(e.page, { page, pages }),
    update_one: (scene: number) => say(e.update_one, { scene }),
    update_all: (count: number) => say(e.update_all, { count }),
    updated: (scenes: readonly number[]) =>
      say(e.updated, { count: scenes.length, scenes: common.list(scenes.map(String)) }),
    failed: (scene: number, why: string) => say(e.failed, { scene, why }),
    following: (count: number) => say(e.following, { count }),
  };
}

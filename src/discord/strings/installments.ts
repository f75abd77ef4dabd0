// How what the bot posts by itself is worded: installments, their threads, and notices to the hosts.

import type { RoleObstacle } from '../../ports/server-roles.ts';
import type { TransientFailure } from '../../reading/fault.ts';
import type { CommonStrings } from './common.ts';
import { faultStrings } from './faults.ts';
import { plain } from './message.ts';
import { permissionNames } from './permissions.ts';
import type { Wording } from './wording.ts';

export type InstallmentStrings = ReturnType<typeof installmentStrings>;

export function installmentStrings(wording: Wording, common: CommonStrings) {
  const { catalog, say } = wording;
  const i = catalog.installments;
  return {
    ...plain(i),
    /** Over a scene. */
    title: (scene: number, title: string | null) =>
      title === null ? say(i.title, { scene }) : say(i.title_titled, { scene, title }),
    /** “scene 3 of 10”; null where nobody knows how many there will be. */
    scene_of: (scene: number, of: number | null) =>
      of === null ? say(i.scene, { scene }) : say(i.scene_of, { scene, of }),
    page_of: (page: number, pages: number) => say(i.page_of, { page, pages }),
    /** Why `Notify me` gives nothing. `role`: a mention. */
    not_given: (role: string, why: RoleObstacle): string => {
      switch (why.kind) {
        case 'permissions': {
          const permissions = common.permissions(permissionNames(why.permissions));
          return say(i.not_given.permissions, { role, permissions });
        }
        case 'opens-channel':
          return say(i.not_given['opens-channel'], { role, channel: common.channel(why.channel) });
        default:
          return say(i.not_given[why.kind], { role });
      }
    },
    /** The name of a thread for the scenes of an installment. */
    thread: (first: number, last: number, title: string | null) => {
      const range = { scenes: last - first + 1, first, last };
      return title === null ? say(i.thread, range) : say(i.thread_titled, { ...range, title });
    },
    opening: (scene: number, title: string | null) =>
      title === null ? say(i.opening, { scene }) : say(i.opening_titled, { scene, title }),
    questions: (count: number) => say(i.questions, { count }),
    /** `author`: null where none is known. */
    ended: (story: string, author: string | null, scenes: number) =>
      author === null
        ? say(i.ended, { story, scenes: common.scenes(scenes) })
        : say(i.ended_by, { story, author, scenes: common.scenes(scenes) }),
    finished: (story: string, channel: string) => say(i.finished, { story, channel }),
    opening_limit: (scene: number) => say(i.opening_limit, { scene }),
    waiting: (scene: number) => say(i.waiting, { scene }),
    recovered: (scene: number, channel: string) => say(i.recovered, { scene, channel }),
    restored: (backupAt: number, channel: string) => say(i.restored, { at: common.at(backupAt), channel }),
    would_stay: (pieces: number, channel: string) => say(i.would_stay, { pieces, channel }),
    /** `at`: when it is tried again (epoch milliseconds). */
    delayed: (failure: TransientFailure, at: number): string =>
      say(i.delayed[delayKey(failure)], { when: common.from_now(at) }),
    uncertainty_resolved: (scene: number) => say(i.uncertainty_resolved, { scene }),
    fault: faultStrings(wording, common),
  };
}

function delayKey(failure: TransientFailure) {
  if (failure.kind !== 'rate-limit') return failure.kind;
  return failure.scope === 'shared' ? 'channel_busy' : 'slow_down';
}

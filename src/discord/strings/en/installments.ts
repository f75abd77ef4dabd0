// Wording of what the bot posts by itself: installments, their threads, and notices to the hosts.

import type { RoleObstacle } from '../../../ports/server-roles.ts';
import type { Fault, TransientFailure } from '../../../reading/fault.ts';
import { common } from './common.ts';
import { permissionNames } from './permissions.ts';

export const installments = {
  /** Over a scene. */
  title: (scene: number, title: string | null) =>
    title === null ? common.Scene(scene) : `${scene} · ${title}`,
  /** “scene 3 of 10”; null where nobody knows how many there will be. */
  scene_of: (scene: number, of: number | null) =>
    of === null ? common.scene(scene) : `${common.scene(scene)} of ${of}`,
  page_of: (page: number, pages: number) => `page ${page} of ${pages}`,
  late: 'Sorry, I was offline when this was due. The next one comes as usual.',
  mark_read: "I've read this",
  read_privately: 'Read privately',
  notify: 'Notify me',
  /** Why `Notify me` gives nothing. `role`: a mention. */
  not_given: (role: string, why: RoleObstacle): string =>
    `\`Notify me\` doesn't give ${role}: ${obstacle(why)}.`,
  /** At the top of a scene's thread. */
  opening: (scene: number, title: string | null) =>
    title === null ? common.Scene(scene) : `${common.Scene(scene)} · ${title}`,
  questions: (count: number) => (count === 1 ? 'Something to talk about:' : 'A few things to talk about:'),
  no_questions: 'This is the place to talk about it.',
  opening_limit: (scene: number) => `\`/lookup\` in this thread goes up to ${common.scene(scene)}.`,
  /** After what keeps a scene from being posted. */
  waiting: (scene: number) => `${common.Scene(scene)} is waiting; nothing is lost.`,
  recovered: (scene: number, channel: string) =>
    `I can post in ${channel} again. ${common.Scene(scene)} is out.`,
  restored: (backupAt: number, channel: string) =>
    `I was restored from a backup of ${common.at(backupAt)}, so the story in ${channel} is paused. \`/schedule resume\` resumes it; I'll first check what's been posted there since.`,
  would_stay: (pieces: number, channel: string) =>
    `${pieces === 1 ? 'A piece' : `${pieces} pieces`} of the book in ${channel} that I left out when it was added ${pieces === 1 ? 'reads like a chapter, and I would keep it' : 'read like chapters, and I would keep them'} now. To have ${pieces === 1 ? 'it' : 'them'}, add the file again with \`/library add\`, and name the story in \`replaces\`: scenes that are out keep their place. \`/library review\` says more.`,
  /** On the two buttons under `faults` of an attempt that broke off. */
  post_again: 'Post it again',
  it_is_there: "It's already there",
  /** Where such buttons can't stand: in direct messages, which know nothing of a server's hosts. */
  decide_in_server: 'The two buttons for that are in `/schedule show`.',
  /** After a page's attempt met what passes by itself; `at`: when it is tried again (epoch milliseconds). */
  delayed: (failure: TransientFailure, at: number): string =>
    `${describeTransientFailure(failure)} I try again ${common.from_now(at)}.`,
  /** After an attempt that was cut off, once that is cleared up. */
  uncertainty_resolved: (scene: number) => `${common.Scene(scene)} is out, and all is in order again.`,
  /**
   * What is wrong and what to do, for people. `channel` as it is to be shown: a mention, or `#name` where mentions
   * don't work.
   */
  fault: (fault: Fault, channel: string): string => {
    switch (fault.kind) {
      case 'missing-channel':
        return `${channel}, where I posted, is gone. Please choose another channel for me.`;
      case 'missing-server':
        return "I'm not in the server any more. Please invite me again, and I'll go on from there.";
      case 'not-age-restricted':
        return `This story is for adults: please make ${channel} age-restricted, or choose a channel that is.`;
      case 'missing-permissions':
        return describeMissingPermissions(fault.permissions, channel);
      case 'closed-thread':
        return fault.how === 'locked'
          ? `The thread ${channel} is locked. Please unlock it if I should post there.`
          : `The thread ${channel} is closed. Please open it if I should post there.`;
      case 'unknown-outcome':
        return describeUnknownOutcome(fault.scene, fault.page, channel);
      case 'failing':
        return `Discord hasn't taken ${common.scene(fault.scene)} in ${channel} for an hour. I keep trying, less and less often.`;
      case 'page-not-taken':
        return `Discord has failed on page ${fault.page} of ${common.scene(fault.scene)} in ${channel} for a day, so I've stopped there. If Discord is well otherwise, it may be the text: have it changed. \`/schedule resume\` tries again at once.`;
      case 'refused':
        return describeRefusal(fault.code, fault.message, channel);
    }
  },
};

function obstacle(why: RoleObstacle): string {
  switch (why.kind) {
    case 'gone':
      return 'there is no such role any more';
    case 'managed':
      return 'it belongs to an app or a subscription';
    case 'host-role':
      return 'it is the host role';
    case 'permissions': {
      const names = permissionNames(why.permissions).map((name) => `**${name}**`);
      return `it allows ${common.list(names)}, which not everyone has`;
    }
    case 'opens-channel':
      return `it is allowed more than everyone in ${common.channel(why.channel)}`;
    case 'above-bot':
      return "it stands above my own role in the server's list";
    case 'pinged-only':
      return 'the hosts chose it for pings alone';
  }
}

/** What an attempt met that passes by itself. */
function describeTransientFailure(hindrance: TransientFailure): string {
  switch (hindrance.kind) {
    case 'rate-limit':
      return hindrance.scope === 'shared'
        ? 'That channel gets more messages than Discord takes at the moment.'
        : 'Discord asked me to post more slowly.';
    case 'server-error':
      return 'Discord has trouble on its side.';
    case 'timeout':
      return "Discord didn't answer in time.";
    case 'connection':
      return "I couldn't reach Discord.";
    case 'queue':
      return 'I have a lot to post at the moment.';
    case 'passing':
      return 'Discord asked me to wait.';
  }
}

/** Somebody with eyes has to look. */
function describeUnknownOutcome(scene: number, page: number, channel: string): string {
  const what = page === 1 ? common.scene(scene) : `page ${page} of ${common.scene(scene)}`;
  return `I was cut off while posting ${what} in ${channel}, and can't see whether it arrived. Please give me **View Channel** and **Read Message History** there, and I'll look; or look yourself, and tell me.`;
}

function describeMissingPermissions(permissions: readonly string[], channel: string): string {
  if (permissions.length === 0) return `I can't post in ${channel}: please check what I may do there.`;
  const names = common.list(permissions.map((name) => `**${name}**`));
  // Without the first two, no post at all; the others are for what comes with one.
  const posting = permissions.some((name) => name === 'View Channel' || name === 'Send Messages');
  return posting
    ? `I can't post in ${channel}: please give me ${names} there.`
    : `I can't do everything I should in ${channel}: please give me ${names} there.`;
}

/** By Discord's code, where there is something better to say than what Discord said. */
function describeRefusal(code: number, message: string, channel: string): string {
  switch (code) {
    case 10003:
      return `The thread in ${channel} is gone.`;
    case 10008:
      return `The post in ${channel} was removed.`;
    case 40058:
    case 50008:
    case 50024:
      return `I can't post in ${channel}: please choose a text or an announcement channel.`;
    case 160006:
    case 160007:
      return 'The server has as many open threads as Discord allows. Please close a few.';
    case 50013:
      return `Discord won't let me post in ${channel}. If I'm timed out, please lift that.`;
    case 200000:
    case 200001:
      return `The server's AutoMod blocked my post in ${channel}. Please make an exception for my role.`;
    default:
      return `Discord didn't take my post in ${channel}. It said: “${message}” (${code}).`;
  }
}

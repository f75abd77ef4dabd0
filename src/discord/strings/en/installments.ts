// Wording of what the bot posts by itself: installments, their threads, and notices to the hosts.

import type { Fault } from '../../../reading/reading.ts';
import { common } from './common.ts';

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
  /** At the top of a scene's thread. */
  opening: (scene: number, title: string | null) =>
    title === null ? common.Scene(scene) : `${common.Scene(scene)} · ${title}`,
  questions: (count: number) => (count === 1 ? 'Something to talk about:' : 'A few things to talk about:'),
  no_questions: 'This is the place to talk about it.',
  opening_limit: (scene: number) =>
    `Whatever you ask me in this thread, I answer up to ${common.scene(scene)} and no further.`,
  /** After what keeps a scene from being posted. */
  waiting: (scene: number) => `${common.Scene(scene)} is waiting; nothing is lost.`,
  mended: (scene: number, channel: string) =>
    `I can post in ${channel} again. ${common.Scene(scene)} is out.`,
  /**
   * What is wrong and what to do, for people. `channel` as it is to be shown: a mention, or `#name` where mentions
   * don't work.
   */
  faults: (fault: Fault, channel: string): string => {
    switch (fault.kind) {
      case 'missing-channel':
        return `${channel}, where I posted, is gone. Please choose another channel for me.`;
      case 'missing-server':
        return "I'm not in the server any more. Please invite me again, and I'll go on from there.";
      case 'not-age-restricted':
        return `This story is for adults: please make ${channel} age-restricted, or choose a channel that is.`;
      case 'missing-permissions':
        return missing(fault.permissions, channel);
      case 'refused':
        return refused(fault.code, fault.message, channel);
    }
  },
};

function missing(permissions: readonly string[], channel: string): string {
  if (permissions.length === 0) return `I can't post in ${channel}: please check what I may do there.`;
  const names = common.list(permissions.map((name) => `**${name}**`));
  // Without the first two, no post at all; the others are for what comes with one.
  const posting = permissions.some((name) => name === 'View Channel' || name === 'Send Messages');
  return posting
    ? `I can't post in ${channel}: please give me ${names} there.`
    : `I can't do everything I should in ${channel}: please give me ${names} there.`;
}

/** By Discord's code, where there is something better to say than what Discord said. */
function refused(code: number, message: string, channel: string): string {
  switch (code) {
    case 10003:
      return `The thread in ${channel} is gone.`;
    case 10008:
      return `The post in ${channel} was removed.`;
    case 40058:
    case 50008:
    case 50024:
      return `I can't post in ${channel}: please choose a text or an announcement channel.`;
    case 50083:
    case 160005:
      return `The thread in ${channel} is locked. Please unlock it if I should post there.`;
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

// How what keeps the bot from posting is worded: what is wrong, and what to do.

import type { Fault } from '../../reading/fault.ts';
import type { CommonStrings } from './common.ts';
import type { Wording } from './wording.ts';

/**
 * What is wrong and what to do, for people. `channel` as it is to be shown: a mention, or `#name` where mentions
 * don't work.
 */
export function faultStrings({ catalog, say }: Wording, common: CommonStrings) {
  const f = catalog.installments.fault;
  const missingPermissions = (names: readonly string[], channel: string): string => {
    if (names.length === 0) return say(f.no_permissions, { channel });
    const permissions = common.permissions(names);
    // Without the first two, no post at all; the others are for what comes with one.
    const blocking = names.some((name) => name === 'View Channel' || name === 'Send Messages');
    return say(blocking ? f.blocking_permissions : f.other_permissions, { channel, permissions });
  };
  /** By Discord's code, where there is something better to say than what Discord said. */
  const refusal = (code: number, message: string, channel: string): string => {
    switch (code) {
      case 10003:
        return say(f.thread_gone, { channel });
      case 10008:
        return say(f.post_removed, { channel });
      case 40058:
      case 50008:
      case 50024:
        return say(f.wrong_channel, { channel });
      case 160006:
      case 160007:
        return f.too_many_threads;
      case 50013:
        return say(f.forbidden, { channel });
      case 200000:
      case 200001:
        return say(f.automod, { channel });
      default:
        return say(f.refused, { channel, message, code });
    }
  };
  return (fault: Fault, channel: string): string => {
    switch (fault.kind) {
      case 'missing-channel':
        return say(f['missing-channel'], { channel });
      case 'missing-server':
        return f['missing-server'];
      case 'not-age-restricted':
        return say(f['not-age-restricted'], { channel });
      case 'missing-permissions':
        return missingPermissions(fault.permissions, channel);
      case 'closed-thread':
        return say(fault.how === 'locked' ? f.locked_thread : f.closed_thread, { channel });
      case 'unknown-outcome':
        return say(f.unknown_outcome, { scene: fault.scene, page: fault.page, channel });
      case 'failing':
        return say(f.failing, { scene: fault.scene, channel });
      case 'page-not-taken':
        return say(f['page-not-taken'], { page: fault.page, scene: fault.scene, channel });
      case 'refused':
        return refusal(fault.code, fault.message, channel);
    }
  };
}

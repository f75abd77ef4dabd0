// `/schedule now`: the next installment at once, or what a fault or a pause holds back.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { sendParked } from '../../../reading/change-schedule.ts';
import type { Fault } from '../../../reading/fault.ts';
import { forecast, type Upcoming } from '../../../reading/forecast.ts';
import { lastOwedScene } from '../../../reading/installment.ts';
import { isParked } from '../../../reading/park.ts';
import { portionOf, type Share, shareAfter } from '../../../reading/plan-tick.ts';
import type { Reading } from '../../../reading/reading.ts';
import { findReading } from '../../find-reading.ts';
import { postShare } from '../../post-now.ts';
import type { RequestContext } from '../../request-context.ts';
import { changeReading, checkActive, checkNotRestored } from './change.ts';
import { channelNow } from './show.ts';

export interface NowView {
  readonly reading: Reading;
  /** What is on its way. */
  readonly share: Share;
  /** What comes after it, or null where that has no slot. */
  readonly upcoming: Upcoming | null;
  /** What still seems to keep the bot from posting. */
  readonly fault: Fault | null;
}

/** One interaction posts once, however often it comes. @throws UserError */
export async function postNow(app: App, where: RequestContext, named: string | null): Promise<NowView> {
  const reading = await findReading(app, where, named);
  const story = await app.library.story(reading.story, reading.revision);
  const view = async (after: Reading, share: Share): Promise<NowView> => {
    const fault = (await channelNow(app, after))?.fault ?? null;
    const reached = { ...after, released: share.lastScene, outbox: [] };
    const upcoming = forecast(reached, story, app.clock.now()).next().value ?? null;
    return { reading: after, share, upcoming, fault };
  };
  const { released } = reading;
  if (reading.lastRequest === where.request) return view(reading, lastShare(reading));
  checkActive(reading);
  checkNotRestored(reading);
  if (isParked(reading, app.clock.now())) {
    const { after } = await changeReading(app, where, { id: reading.id }, (current, now) => {
      const parked = isParked(current, now);
      return parked ? { ...sendParked(current, now), lastRequest: where.request } : current;
    });
    app.engine.wake(reading.id);
    return view(after, lastShare(after));
  }
  const share = shareAfter(story, released, portionOf(reading.schedule));
  if (share === null) {
    throw new UserError({ kind: 'nothing-left', title: reading.title, ongoing: story.status === 'ongoing' });
  }
  const posting = await postShare(app, where, reading, share, { kind: 'host', user: where.user });
  return view(posting, share);
}

/** What a reading is sending, or sent last. */
function lastShare({ released, outbox }: Reading): Share {
  const owed = lastOwedScene(outbox);
  return owed > released
    ? { firstScene: released + 1, lastScene: owed }
    : { firstScene: released, lastScene: released };
}

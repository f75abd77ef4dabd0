// `/schedule now`: the next installment at once, or what a fault or a pause holds back.

import type { App } from '../../../ports/app.ts';
import { UserError } from '../../../ports/user-error.ts';
import { sendParked } from '../../../reading/change-schedule.ts';
import type { Fault } from '../../../reading/fault.ts';
import { forecast, type UpcomingInstallment } from '../../../reading/forecast.ts';
import { lastOwedScene } from '../../../reading/installment.ts';
import { isParked } from '../../../reading/park.ts';
import { nextRange, portionOf, type SceneRange } from '../../../reading/plan-tick.ts';
import type { Reading } from '../../../reading/reading.ts';
import { findReading } from '../../find-reading.ts';
import { postScenes } from '../../post-now.ts';
import type { RequestContext } from '../../request-context.ts';
import { changeReading, checkActive, checkNotRestored } from './change.ts';
import { currentChannelView } from './show.ts';

export interface NowView {
  readonly reading: Reading;
  /** What is on its way. */
  readonly range: SceneRange;
  /** What comes after it, or null where that has no slot. */
  readonly upcoming: UpcomingInstallment | null;
  /** What still seems to keep the bot from posting. */
  readonly fault: Fault | null;
  /** When this was so (epoch milliseconds). */
  readonly now: number;
}

/** One interaction posts once, however often it comes. @throws UserError */
export async function postNow(app: App, where: RequestContext, named: string | null): Promise<NowView> {
  const reading = await findReading(app, where, named, 'host');
  const story = await app.library.story(reading.story, reading.revision);
  const view = async (after: Reading, range: SceneRange): Promise<NowView> => {
    const fault = (await currentChannelView(app, after))?.fault ?? null;
    const reached = { ...after, released: range.lastScene, outbox: [] };
    const now = app.clock.now();
    return {
      reading: after,
      range,
      upcoming: forecast(reached, story, now).next().value ?? null,
      fault,
      now,
    };
  };
  const { released } = reading;
  if (reading.lastRequest === where.request) return view(reading, lastRange(reading));
  checkActive(reading);
  checkNotRestored(reading);
  if (isParked(reading, app.clock.now())) {
    const { after } = await changeReading(app, where, { id: reading.id }, (current, now) => {
      const parked = isParked(current, now);
      return parked ? { ...sendParked(current, now), lastRequest: where.request } : current;
    });
    app.engine.wake(reading.id);
    return view(after, lastRange(after));
  }
  const range = nextRange(story, released, portionOf(reading.schedule));
  if (range === null) {
    throw new UserError({ kind: 'nothing-left', title: reading.title, ongoing: story.status === 'ongoing' });
  }
  const posting = await postScenes(app, where, reading, range, { kind: 'host', user: where.user });
  return view(posting, range);
}

/** What a reading is sending, or sent last. */
function lastRange({ released, outbox }: Reading): SceneRange {
  const owed = lastOwedScene(outbox);
  return owed > released
    ? { firstScene: released + 1, lastScene: owed }
    : { firstScene: released, lastScene: released };
}

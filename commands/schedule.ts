// /schedule: when a reading's installments come; for hosts.

import { resumeByButton } from '../src/app/host/schedule/pause.ts';
import { resolveUnknown } from '../src/app/host/schedule/resolve-unknown.ts';
import { restoreSchedule } from '../src/app/host/schedule/set.ts';
import { preview } from '../src/app/host/schedule/show.ts';
import { unskip } from '../src/app/host/schedule/skip.ts';
import { postInSmallerParts } from '../src/app/host/schedule/split-page.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { text } from '../src/discord/body.ts';
import { defineCommandGroup } from '../src/discord/define-command.ts';
import {
  renderChanged,
  renderPreview,
  renderResolved,
  renderResumed,
  renderSkips,
  renderSplit,
} from '../src/discord/render/schedule.ts';
import { ephemeralReply, updateReply } from '../src/discord/reply.ts';
import { decodeSchedule } from '../src/discord/schedule-codec.ts';
import { decodeSkip } from '../src/discord/skip-codec.ts';
import { firstWeekday } from '../src/discord/week-start.ts';
import { clearCommand } from './schedule/clear.ts';
import { nowCommand } from './schedule/now.ts';
import { pauseCommand, resumeCommand } from './schedule/pause.ts';
import { setCommand } from './schedule/set.ts';
import { previewCommand, showCommand } from './schedule/show.ts';
import { skipCommand } from './schedule/skip.ts';

export const scheduleCommand = defineCommandGroup({
  access: 'host',
  data: { name: 'schedule' },
  subcommands: [
    setCommand,
    showCommand,
    previewCommand,
    nowCommand,
    pauseCommand,
    resumeCommand,
    skipCommand,
    clearCommand,
  ],
});

export const scheduleActions: Handlers<
  | 'preview-spoilers'
  | 'resume-reading'
  | 'post-again'
  | 'it-is-there'
  | 'smaller-parts'
  | 'undo-skip'
  | 'unskip'
  | 'restore-schedule'
> = {
  async 'preview-spoilers'({ app, where, action, isPrivateMessage, strings }) {
    const how = { spoilers: true, firstWeekday: firstWeekday(where.locale) };
    const view = await preview(app, where, { id: action.reading }, how);
    const { body, picture } = renderPreview(strings, view);
    // Never where others would see it.
    return isPrivateMessage ? updateReply(body, undefined, picture) : ephemeralReply(body, picture);
  },
  async 'resume-reading'({ app, where, action, strings }) {
    return updateReply(renderResumed(strings, await resumeByButton(app, where, action.reading)));
  },
  async 'post-again'({ app, where, action, strings }) {
    return updateReply(renderResolved(strings, await resolveUnknown(app, where, action, 'post-again')));
  },
  async 'it-is-there'({ app, where, action, strings }) {
    return updateReply(renderResolved(strings, await resolveUnknown(app, where, action, 'it-is-there')));
  },
  async 'smaller-parts'({ app, where, action, strings }) {
    return updateReply(renderSplit(strings, await postInSmallerParts(app, where, action)));
  },
  async 'undo-skip'({ app, where, action, strings }) {
    return updateReply(
      renderSkips(strings, strings.schedule.unskipped, await unskip(app, where, action.reading, null)),
    );
  },
  async unskip({ app, where, action, strings }) {
    const status = await unskip(app, where, action.reading, decodeSkip(action));
    return updateReply(renderSkips(strings, strings.schedule.unskipped, status));
  },
  async 'restore-schedule'({ app, where, action, strings }) {
    const schedule = decodeSchedule(action.schedule);
    if (schedule === null) return updateReply([text(strings.schedule.old_schedule)]);
    return updateReply(
      renderChanged(
        strings,
        strings.schedule.restored,
        await restoreSchedule(app, where, action.reading, schedule),
      ),
    );
  },
};

// How changed scenes look: one with its buttons, several as a list, and what came of an update.

import type {
  ChangedScene,
  EditsView,
  UpdateFailure,
  UpdateReport,
} from '../../../app/host/reading/edits.ts';
import { type Body, button, buttons, plain, text } from '../../body.ts';
import { strings } from '../../strings.ts';

const s = strings.story.edits;

export function renderEdits(view: EditsView): Body {
  const { report, total } = view;
  const came = report === null ? [] : reported(report, view);
  if (total === 0) return came.length > 0 ? came : [text(s.none(plain(view.reading.title)))];
  return [...came, ...(total === 1 ? one(view) : several(view))];
}

/** What doesn't fit is not told twice: the list below says so again. */
function reported({ updated, failed, following }: UpdateReport, { changed }: EditsView): Body {
  const listed = (scene: number) => changed.some((each) => each.scene === scene && !each.fits);
  const lines = [
    updated.length === 0 ? null : s.updated(updated),
    ...failed.filter(({ scene }) => !listed(scene)).map(({ scene, why }) => s.failed(scene, reason(why))),
    following === 0 ? null : s.following(following),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [text(lines.join('\n'))];
}

function reason(why: UpdateFailure): string {
  if (why.kind === 'does-not-fit') return s.does_not_fit;
  const { outcome, channel } = why;
  return outcome.kind === 'fault'
    ? strings.installments.faults(outcome.fault, strings.channel(channel))
    : s.busy;
}

function one({ reading, changed }: EditsView): Body {
  return changed.flatMap((each) => {
    const { scene, fits } = each;
    const see = s.see(urlOf(reading.server, each));
    if (!fits) return [text(`${s.one(scene)} ${sentence(s.too_long)}\n${see}`)];
    return [
      text(`${s.one(scene)}\n${see}`),
      ...buttons(
        button(s.update, { kind: 'update-posts', reading: reading.id, scene }, { style: 'main' }),
        button(strings.leave_it, { kind: 'leave-it' }),
      ),
    ];
  });
}

function several({ reading, changed, total, page, pages }: EditsView): Body {
  const { id, server } = reading;
  const rows = changed.map((each) => {
    const row = s.row(each.scene, urlOf(server, each));
    return each.fits ? row : `${row}: ${s.too_long}`;
  });
  const list = [s.several(total), ...rows, ...(pages === 1 ? [] : [s.page(page, pages)])];
  const fitting = changed.filter(({ fits }) => fits);
  const all = pages === 1 ? fitting.length : total;
  const turn = (to: number) => ({ kind: 'edits-page', reading: id, page: to }) as const;
  return [
    text(list.join('\n')),
    ...buttons(
      ...fitting.map(({ scene }) =>
        button(s.update_one(scene), { kind: 'update-posts', reading: id, scene }),
      ),
    ),
    ...buttons(
      all > 1
        ? button(s.update_all(all), { kind: 'update-posts', reading: id, scene: 0 }, { style: 'main' })
        : null,
      button(strings.leave_it, { kind: 'leave-it' }),
      page > 1 ? button(s.before, turn(page - 1)) : null,
      page < pages ? button(s.after, turn(page + 1)) : null,
    ),
  ];
}

function urlOf(server: string, { channel, message }: ChangedScene): string {
  return strings.message_url(server, channel, message);
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

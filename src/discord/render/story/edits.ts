// How changed scenes look: one with its buttons, several as a list, and what came of an update.

import type {
  ChangedScene,
  EditsView,
  UpdateFailure,
  UpdateReport,
} from '../../../app/host/reading/edits.ts';
import { joinSentences } from '../../../story/join-sentences.ts';
import { type Body, button, buttonRows, escapeText, takeFitting, text } from '../../body.ts';
import type { Strings } from '../../strings.ts';

export function renderEdits(strings: Strings, view: EditsView): Body {
  const s = strings.story.edits;
  const { report, total } = view;
  const updateLines = report === null ? [] : reportLines(strings, report, view);
  if (total === 0)
    return updateLines.length > 0 ? updateLines : [text(s.none(escapeText(view.reading.title)))];
  return [...updateLines, ...(total === 1 ? singleEdit(strings, view) : editList(strings, view))];
}

/** With the list below it, the report fits a message. */
const MAX_REPORT_CHARS = 2_000;

/** What doesn't fit is not told twice: the list below says so again. */
function reportLines(
  strings: Strings,
  { updated, failed, following }: UpdateReport,
  { changed }: EditsView,
): Body {
  const s = strings.story.edits;
  const listed = (scene: number) => changed.some((each) => each.scene === scene && !each.fits);
  const lines = [
    updated.length === 0 ? null : s.updated(updated),
    ...failed
      .filter(({ scene }) => !listed(scene))
      .map(({ scene, why }) => s.failed(scene, reason(strings, why))),
    following === 0 ? null : s.following(following),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [text(takeFitting(lines, MAX_REPORT_CHARS).join('\n'))];
}

function reason(strings: Strings, why: UpdateFailure): string {
  const s = strings.story.edits;
  if (why.kind === 'does-not-fit') return s.does_not_fit;
  const { outcome, channel } = why;
  return outcome.kind === 'fault'
    ? strings.installments.fault(outcome.fault, strings.channel(channel))
    : s.busy;
}

function singleEdit(strings: Strings, { reading, changed }: EditsView): Body {
  const s = strings.story.edits;
  return changed.flatMap((each) => {
    const { scene, fits } = each;
    const see = s.see(urlOf(strings, reading.server, each));
    if (!fits) return [text(`${joinSentences([s.one(scene), asSentence(s.too_long)])}\n${see}`)];
    return [
      text(`${s.one(scene)}\n${see}`),
      ...buttonRows(
        button(s.update, { kind: 'update-posts', reading: reading.id, scene }, { style: 'primary' }),
        button(strings.leave_it, { kind: 'dismiss' }),
      ),
    ];
  });
}

function editList(strings: Strings, { reading, changed, total, page, pages }: EditsView): Body {
  const s = strings.story.edits;
  const { id, server } = reading;
  const rows = changed.map((each) => {
    const row = s.row(each.scene, urlOf(strings, server, each));
    return each.fits ? row : `${row}: ${s.too_long}`;
  });
  const list = [s.several(total), ...rows, ...(pages === 1 ? [] : [s.page(page, pages)])];
  const fitting = changed.filter(({ fits }) => fits);
  const all = pages === 1 ? fitting.length : total;
  const turnTo = (to: number) => ({ kind: 'edits-page', reading: id, page: to }) as const;
  return [
    text(list.join('\n')),
    ...buttonRows(
      ...fitting.map(({ scene }) =>
        button(s.update_one(scene), { kind: 'update-posts', reading: id, scene }),
      ),
    ),
    ...buttonRows(
      all > 1
        ? button(s.update_all(all), { kind: 'update-posts', reading: id, scene: 0 }, { style: 'primary' })
        : null,
      button(strings.leave_it, { kind: 'dismiss' }),
      page > 1 ? button(s.before, turnTo(page - 1)) : null,
      page < pages ? button(s.after, turnTo(page + 1)) : null,
    ),
  ];
}

function urlOf(strings: Strings, server: string, { channel, message }: ChangedScene): string {
  return strings.message_url(server, channel, message);
}

const asSentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

// How the hosts are told that a reading halted, or that it goes on.

import type { NoticePost } from '../../ports/publisher.ts';
import type { Fault } from '../../reading/fault.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import { type Body, button, buttonRows, escapeText, text } from '../body.ts';
import type { Strings } from '../strings.ts';

/**
 * What is wrong, what to do and what waits; the story below, for a server that reads several. `direct`: in a direct
 * message, where nobody can tell who is a host: what only hosts may decide stands elsewhere.
 */
export function renderNotice(strings: Strings, post: NoticePost, isDirectMessage: boolean): Body {
  const s = strings.installments;
  const { notice, channel, story, reading, run } = post;
  const where = strings.channel(channel);
  const about = text(`-# ${escapeText(story)}`);
  if (notice.kind === 'restored') return [text(s.restored(notice.backupAt, where)), about];
  if (notice.kind === 'would-stay') return [text(s.would_stay(notice.pieces, where)), about];
  if (notice.kind === 'finished') {
    const said = text(s.finished(escapeText(story), where));
    // A direct message is of no server, so that nothing can be started from there.
    if (isDirectMessage) return [said];
    return [said, ...buttonRows(button(s.choose_next, { kind: 'choose-next', reading }))];
  }
  const unknown = notice.fault.kind === 'unknown-outcome';
  if (notice.kind === 'mended') {
    return [text(unknown ? s.uncertainty_resolved(notice.scene) : s.recovered(notice.scene, where)), about];
  }
  const message = joinSentences([s.fault(notice.fault, where), s.waiting(notice.scene)]);
  return isDirectMessage
    ? [text(unknown ? joinSentences([message, s.decide_in_server]) : message), about]
    : [text(message), about, ...resolveButtons(strings, reading, run, notice.fault)];
}

/**
 * For an attempt that was cut off, where the bot can't look, and for a page that Discord does not take; none for any
 * other fault. To try again is `resumes`' to offer where it stands below anyway.
 */
export function resolveButtons(
  strings: Strings,
  reading: string,
  run: number,
  fault: Fault,
  resumes = false,
): Body {
  const s = strings.installments;
  if (fault.kind === 'page-not-taken') {
    const { scene, page } = fault;
    return buttonRows(
      resumes ? null : button(s.try_again, { kind: 'resume-reading', reading }),
      button(s.smaller_parts, { kind: 'smaller-parts', reading, run, scene, page }),
    );
  }
  if (fault.kind !== 'unknown-outcome') return [];
  const { scene, page, generation } = fault;
  const asked = { reading, run, scene, page, generation };
  return buttonRows(
    button(s.post_again, { kind: 'post-again', ...asked }),
    button(s.it_is_there, { kind: 'it-is-there', ...asked }),
  );
}

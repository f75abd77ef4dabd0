// What is said when a reading stops, moves, or its old posts go.

import type { MoveQuestion, MoveResult } from '../../../app/host/reading/move.ts';
import type { OldPosts, RemovalCounts } from '../../../app/host/reading/old-posts.ts';
import type { Reading } from '../../../reading/reading.ts';
import { joinSentences } from '../../../story/join-sentences.ts';
import { type Body, button, buttonRows, escapeText, text } from '../../body.ts';
import type { Strings } from '../../strings.ts';

export function renderStopped(strings: Strings, { id, run, title, channel, released }: Reading): Body {
  const s = strings.story;
  const continueReading = { kind: 'continue-reading', reading: id, run, draft: id } as const;
  return [
    text(s.stopped(escapeText(title), channel, released)),
    ...buttonRows(button(s.start.continue_at(released + 1), continueReading)),
  ];
}

export function renderMove(strings: Strings, view: MoveResult | MoveQuestion): Body {
  return view.kind === 'moved' ? renderMoved(strings, view) : renderMoveQuestion(strings, view);
}

/** Who gains what is out, and who loses it. */
function renderMoveQuestion(strings: Strings, { reading, to, gains, loses }: MoveQuestion): Body {
  const s = strings.story;
  const { id, channel, released } = reading;
  return [
    text(
      [gains ? s.move_gains(to, released) : null, loses ? s.move_loses(channel, to) : null]
        .filter((line) => line !== null)
        .join('\n'),
    ),
    ...buttonRows(
      button(
        strings.reading.move_it,
        { kind: 'move-reading', reading: id, channel: to },
        { style: 'primary' },
      ),
      button(strings.leave_it, { kind: 'dismiss' }),
    ),
  ];
}

export function renderMoved(
  strings: Strings,
  { reading, from, hasOldPosts, missingOptional }: MoveResult,
): Body {
  const s = strings.story;
  const { id, channel, released } = reading;
  const missingOptionalLines =
    missingOptional.length === 0 ? [] : [text(s.start.missing_optional(missingOptional, channel))];
  const moved = s.moved(channel, released);
  if (!hasOldPosts) return [text(moved), ...missingOptionalLines];
  return [
    text(joinSentences([moved, s.remove_posts(from)])),
    ...missingOptionalLines,
    ...buttonRows(
      button(s.remove, { kind: 'remove-old-posts', reading: id, channel: from }, { style: 'danger' }),
      button(s.leave, { kind: 'dismiss' }),
    ),
  ];
}

export function renderRemovingPosts(strings: Strings, { channel, scenes, isEmpty }: OldPosts): Body {
  const s = strings.story;
  return [text(isEmpty ? s.nothing_to_remove(channel) : s.removing(channel, scenes))];
}

/** What came of it; what could not be removed can be tried again. */
export function renderRemovedPosts(
  strings: Strings,
  { reading, channel }: Pick<OldPosts, 'reading' | 'channel'>,
  { removed, stayed, failed, why }: RemovalCounts,
): Body {
  const s = strings.story;
  const lines = [s.removed(channel, removed), stayed === 0 ? null : s.stayed(stayed)];
  if (failed === 0) return [text(lines.filter((line) => line !== null).join('\n'))];
  const reason =
    why?.kind === 'fault' ? strings.installments.fault(why.fault, strings.channel(channel)) : s.edits.busy;
  return [
    text([...lines, s.not_removed(failed, reason)].filter((line) => line !== null).join('\n')),
    ...buttonRows(
      button(s.remove, { kind: 'remove-old-posts', reading, channel }, { style: 'danger' }),
      button(s.leave, { kind: 'dismiss' }),
    ),
  ];
}

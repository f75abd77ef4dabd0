// What is said when a reading stops, moves, or its old posts go.

import type { MoveResult } from '../../../app/host/reading/move.ts';
import type { OldPosts } from '../../../app/host/reading/old-posts.ts';
import type { Reading } from '../../../reading/reading.ts';
import { type Body, button, buttons, plain, text } from '../../body.ts';
import { strings } from '../../strings.ts';

const s = strings.story;

export function renderStopped({ id, run, title, channel, released }: Reading): Body {
  const goOn = { kind: 'continue-reading', reading: id, run, draft: id } as const;
  return [
    text(s.stopped(plain(title), channel, released)),
    ...buttons(button(s.start.go_on(released + 1), goOn)),
  ];
}

export function renderMoved({ reading, from, hasOldPosts, missingOptional }: MoveResult): Body {
  const { id, channel, released } = reading;
  const lacks = missingOptional.length === 0 ? [] : [text(s.start.wanting(missingOptional, channel))];
  const moved = s.moved(channel, released);
  if (!hasOldPosts) return [text(moved), ...lacks];
  return [
    text(`${moved} ${s.remove_posts(from)}`),
    ...lacks,
    ...buttons(
      button(s.remove, { kind: 'remove-old-posts', reading: id, channel: from }, { style: 'danger' }),
      button(s.leave, { kind: 'leave-it' }),
    ),
  ];
}

export function renderRemoving({ channel, scenes }: OldPosts): Body {
  return [text(s.removing(channel, scenes))];
}

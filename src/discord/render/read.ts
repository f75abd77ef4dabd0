// How reading privately looks: a page with its buttons, and the questions asked on the way.

import {
  type CaughtUp,
  type ChoosePace,
  LAST_PAGE,
  type PageView,
  type ReadView,
} from '../../app/member/read-view.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Body, button, buttonRows, escapeText, separator, text } from '../body.ts';
import { encodePendingRequest } from '../pending-request.ts';
import type { Strings } from '../strings.ts';

export function renderRead(strings: Strings, view: ReadView): Body {
  const s = strings.reading;
  switch (view.kind) {
    case 'page':
      return renderPrivatePage(strings, view);
    case 'choose-pace':
      return renderChoosePace(strings, view);
    case 'confirm-jump': {
      const { reading, from, to, page, pace, leavesChannel } = view;
      return [
        text(s.confirm_jump(from, to, pace, leavesChannel)),
        ...buttonRows(
          button(s.move_it, { kind: 'jump-to', reading: reading.id, scene: to, page }, { style: 'primary' }),
          button(strings.leave_it, { kind: 'dismiss' }),
        ),
      ];
    }
    case 'caught-up':
      return renderCaughtUp(strings, view);
  }
}

export function renderChoosePace(strings: Strings, { reading, pending, pace }: ChoosePace): Body {
  const s = strings.reading;
  const choice = {
    kind: 'choose-pace',
    reading: reading.id,
    pending: encodePendingRequest(pending),
  } as const;
  const question = pace === null ? s.choose_pace : `${s.pace_now(pace)} ${s.choose_again}`;
  return [
    text(`${question}\n${s.paces}`),
    ...buttonRows(
      button(s.along_with_channel, { ...choice, pace: 'channel' }),
      button(s.own_pace, { ...choice, pace: 'own' }),
    ),
  ];
}

/** `How I read`: asks, then comes back to the member's place. */
export function paceButton(strings: Strings, { id }: Reading, pending: ChoosePace['pending']) {
  const s = strings.reading;
  return button(s.change_pace, { kind: 'ask-pace', reading: id, pending: encodePendingRequest(pending) });
}

function renderCaughtUp(strings: Strings, view: CaughtUp): Body {
  const s = strings.reading;
  const { reading, read, end, pace } = view;
  const { id } = reading;
  const scene = read + 1;
  const on =
    pace === 'own'
      ? ({ kind: 'turn-to', reading: id, scene, page: 1 } as const)
      : ({ kind: 'jump-to', reading: id, scene, page: 1 } as const);
  return [
    text(`${s.caught_up(view)}\n${s.pace_line(pace)}`),
    ...buttonRows(
      read > 0 ? button(s.back, { kind: 'turn-to', reading: id, scene: read, page: LAST_PAGE }) : null,
      end === null ? button(s.read_on(scene, pace), on) : null,
      paceButton(strings, reading, { kind: 'read', scene: null }),
    ),
  ];
}

function renderPrivatePage(strings: Strings, view: PageView): Body {
  const s = strings.reading;
  const { reading, scene, page, bookmark, atBookmark } = view;
  const { id } = reading;
  return [
    ...pageText(strings, view),
    separator(),
    text(s.bookmark_line(bookmark.scene, bookmark.page, atBookmark, view.pace)),
    ...buttonRows(...pageButtons(strings, view)),
    ...buttonRows(
      view.previousScene && button(s.scene_before(view.previousScene), turnToScene(id, view.previousScene)),
      view.nextScene && button(s.scene_after(view.nextScene), turnToScene(id, view.nextScene)),
      atBookmark ? null : button(s.set_bookmark, { kind: 'set-bookmark', reading: id, scene, page }),
      paceButton(strings, reading, { kind: 'read', scene: atBookmark ? null : scene }),
      view.canShowInChannel
        ? button(strings.show_in_channel, { kind: 'show-page', reading: id, scene, page })
        : null,
    ),
  ];
}

function pageButtons(strings: Strings, { reading, scene, previous, next, isLastAvailable }: PageView) {
  const s = strings.reading;
  const { id } = reading;
  const label = next?.scene === scene ? s.next : s.next_scene(next?.scene ?? 0);
  return [
    previous && button(s.back, { kind: 'turn-to', reading: id, ...previous }),
    next && button(label, { kind: 'turn-to', reading: id, ...next }, { style: 'primary' }),
    isLastAvailable
      ? button(s.mark_read, { kind: 'finish-scene', reading: id, scene }, { style: 'primary' })
      : null,
  ];
}

const turnToScene = (reading: string, scene: number) =>
  ({ kind: 'turn-to', reading, scene, page: 1 }) as const;

/** A page without anything of the reader's: for everyone. */
export function renderPublicPage(strings: Strings, view: PageView): Body {
  return pageText(strings, view);
}

function pageText(
  strings: Strings,
  { reading, scene, title, totalScenes, page, pages, minutes, text: words }: PageView,
): Body {
  const s = strings.reading;
  const heading = s.page_heading(scene, title && escapeText(title));
  return [
    text(`${heading}\n${s.page_line(escapeText(reading.title), scene, totalScenes, page, pages, minutes)}`),
    text(words),
  ];
}

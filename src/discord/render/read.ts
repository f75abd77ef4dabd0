// How reading privately looks: a page with its buttons, and the questions asked on the way.

import {
  type CaughtUp,
  type ChoosePace,
  LAST_PAGE,
  type PageView,
  type ReadView,
} from '../../app/member/read-view.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Body, button, buttons, line, plain, text } from '../body.ts';
import { strings } from '../strings.ts';
import { writeThen } from '../then.ts';

const s = strings.reading;

export function renderRead(view: ReadView): Body {
  switch (view.kind) {
    case 'page':
      return renderPrivatePage(view);
    case 'choose-pace':
      return renderChoosePace(view);
    case 'confirm-jump': {
      const { reading, from, to, page, pace, leavesChannel } = view;
      return [
        text(s.confirm_jump(from, to, pace, leavesChannel)),
        ...buttons(
          button(s.move_it, { kind: 'jump-to', reading: reading.id, scene: to, page }, { style: 'main' }),
          button(strings.leave_it, { kind: 'leave-it' }),
        ),
      ];
    }
    case 'caught-up':
      return renderCaughtUp(view);
  }
}

export function renderChoosePace({ reading, pending, pace }: ChoosePace): Body {
  const choice = { kind: 'choose-pace', reading: reading.id, wanted: writeThen(pending) } as const;
  const question = pace === null ? s.choose_pace : `${s.pace_now(pace)} ${s.choose_again}`;
  return [
    text(`${question}\n${s.paces}`),
    ...buttons(
      button(s.along, { ...choice, pace: 'channel' }),
      button(s.own_pace, { ...choice, pace: 'own' }),
    ),
  ];
}

/** `How I read`: asks, then comes back to the member's place. */
export function paceButton({ id }: Reading, wanted: ChoosePace['pending']) {
  return button(s.change_pace, { kind: 'ask-pace', reading: id, wanted: writeThen(wanted) });
}

function renderCaughtUp(view: CaughtUp): Body {
  const { reading, read, end, pace } = view;
  const { id } = reading;
  const scene = read + 1;
  const on =
    pace === 'own'
      ? ({ kind: 'turn-to', reading: id, scene, page: 1 } as const)
      : ({ kind: 'jump-to', reading: id, scene, page: 1 } as const);
  return [
    text(`${s.caught_up(view)}\n${s.pace_line(pace)}`),
    ...buttons(
      read > 0 ? button(s.back, { kind: 'turn-to', reading: id, scene: read, page: LAST_PAGE }) : null,
      end === null ? button(s.read_on(scene, pace), on) : null,
      paceButton(reading, { kind: 'read', scene: null }),
    ),
  ];
}

function renderPrivatePage(view: PageView): Body {
  const { reading, scene, page, bookmark, atBookmark } = view;
  const { id } = reading;
  return [
    ...pageText(view),
    line(),
    text(s.bookmark_line(bookmark.scene, bookmark.page, atBookmark, view.pace)),
    ...buttons(...turning(view)),
    ...buttons(
      view.previousScene && button(s.scene_before(view.previousScene), toScene(id, view.previousScene)),
      view.nextScene && button(s.scene_after(view.nextScene), toScene(id, view.nextScene)),
      atBookmark ? null : button(s.set_bookmark, { kind: 'set-bookmark', reading: id, scene, page }),
      paceButton(reading, { kind: 'read', scene: atBookmark ? null : scene }),
      view.canShowInChannel
        ? button(strings.show_in_channel, { kind: 'share-page', reading: id, scene, page })
        : null,
    ),
  ];
}

function turning({ reading, scene, previous, next, isLastAvailable }: PageView) {
  const { id } = reading;
  const label = next?.scene === scene ? s.on : s.next_scene(next?.scene ?? 0);
  return [
    previous && button(s.back, { kind: 'turn-to', reading: id, ...previous }),
    next && button(label, { kind: 'turn-to', reading: id, ...next }, { style: 'main' }),
    isLastAvailable
      ? button(s.finish, { kind: 'finish-scene', reading: id, scene }, { style: 'main' })
      : null,
  ];
}

const toScene = (reading: string, scene: number) => ({ kind: 'turn-to', reading, scene, page: 1 }) as const;

/** A page without anything of the reader's: for everyone. */
export function renderSharedPage(view: PageView): Body {
  return pageText(view);
}

function pageText({ reading, scene, title, totalScenes, page, pages, minutes, text: words }: PageView): Body {
  const heading = s.page_heading(scene, title && plain(title));
  return [
    text(`${heading}\n${s.page_line(plain(reading.title), scene, totalScenes, page, pages, minutes)}`),
    text(words),
  ];
}

// How reading privately looks: a page with its buttons, and the questions asked on the way.

import { type CaughtUp, LAST_PAGE, type PageView, type ReadView } from '../../app/member/read-view.ts';
import { type Body, button, buttonRows, escapeText, separator, text } from '../body.ts';
import type { Strings } from '../strings.ts';
import { placeButton, renderAskPlace } from './place.ts';

export function renderRead(strings: Strings, view: ReadView): Body {
  const s = strings.reading;
  switch (view.kind) {
    case 'page':
      return renderPrivatePage(strings, view);
    case 'ask-place':
      return renderAskPlace(strings, view);
    case 'confirm-jump': {
      const { reading, to, page, place, leavesChannel } = view;
      return [
        text(s.confirm_jump(place, to, leavesChannel)),
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

function renderCaughtUp(strings: Strings, view: CaughtUp): Body {
  const s = strings.reading;
  const { reading, place, end, pace } = view;
  const { id, released } = reading;
  const last = pace === 'own' ? place.extent.scenes : released;
  const scene = last + 1;
  const on = { kind: pace === 'own' ? 'turn-to' : 'jump-to', reading: id, scene, page: 1 } as const;
  return [
    text(`${s.caught_up(view)}\n${s.pace_line(pace)}`),
    ...buttonRows(
      last > 0 ? button(s.back, { kind: 'turn-to', reading: id, scene: last, page: LAST_PAGE }) : null,
      end === null ? button(s.read_on(scene, pace), on) : null,
      placeButton(strings, reading, { kind: 'read', scene: null }),
    ),
  ];
}

/** A page with three buttons at most; `more`: with all that can be done from it. */
export function renderPrivatePage(strings: Strings, view: PageView, more = false): Body {
  const s = strings.reading;
  const { reading, scene, page } = view;
  return [
    ...pageText(strings, view),
    separator(),
    text(placeLine(strings, view)),
    ...buttonRows(
      ...pageButtons(strings, view),
      more ? null : button(s.more, { kind: 'page-more', reading: reading.id, scene, page }),
    ),
    ...(more ? moreButtons(strings, view) : []),
  ];
}

function placeLine(strings: Strings, { pace, place, atPlace, totalScenes }: PageView): string {
  const s = strings.reading;
  if (pace === null) return s.place_unknown;
  return pace === 'channel' || atPlace ? s.pace_line(pace) : s.place_elsewhere(place, totalScenes);
}

function pageButtons(strings: Strings, { reading, scene, previous, next, isLastAvailable }: PageView) {
  const s = strings.reading;
  const { id } = reading;
  const label = next?.scene === scene ? s.next : s.next_scene(next?.scene ?? 0);
  return [
    previous && button(s.back, { kind: 'turn-to', reading: id, ...previous }),
    next && button(label, { kind: 'turn-to', reading: id, ...next }, { style: 'primary' }),
    isLastAvailable
      ? button(s.done, { kind: 'finish-scene', reading: id, scene }, { style: 'primary' })
      : null,
  ];
}

function moreButtons(strings: Strings, view: PageView): Body {
  const s = strings.reading;
  const { reading, scene, page, pace, atPlace, previousScene, nextScene } = view;
  const { id } = reading;
  return buttonRows(
    previousScene && button(s.previous_scene(previousScene), turnToScene(id, previousScene)),
    nextScene && button(s.next_scene(nextScene), turnToScene(id, nextScene)),
    pace !== 'own' || atPlace
      ? null
      : button(s.set_place, { kind: 'set-bookmark', reading: id, scene, page }),
    button(s.who.button, { kind: 'who-is-here', reading: id, scene }),
    button(strings.pictures.quote.button, { kind: 'list-quotes', reading: id, scene, page, from: 0 }),
    placeButton(strings, reading, { kind: 'read', scene }),
    view.canShowInChannel
      ? button(strings.show_in_channel, { kind: 'show-page', reading: id, scene, page })
      : null,
  );
}

const turnToScene = (reading: string, scene: number) =>
  ({ kind: 'turn-to', reading, scene, page: 1 }) as const;

/** A page without anything of the reader's: for everyone. */
export function renderPublicPage(strings: Strings, view: PageView): Body {
  return pageText(strings, view);
}

function pageText(
  strings: Strings,
  { reading, scene, title, totalScenes, page, pages, minutes, text: words, noteBefore, noteAfter }: PageView,
): Body {
  const s = strings.reading;
  const heading = s.page_heading(scene, title && escapeText(title));
  return [
    text(`${heading}\n${s.page_line(escapeText(reading.title), scene, totalScenes, page, pages, minutes)}`),
    ...(noteBefore ? [text(noteBefore)] : []),
    text(words),
    ...(noteAfter ? [text(noteAfter)] : []),
  ];
}

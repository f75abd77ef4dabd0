// How reading privately looks: a page with its buttons, and the questions asked on the way.

import type { PageView, ReadView, Then } from '../../app/read.ts';
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
      return renderChoosePace(view.reading, view.then);
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
    case 'caught-up': {
      const { reading, scene, next, mayReadOn } = view;
      const words = next.kind === 'finished' ? s.finished_story : s.caught_up(s.next_post(next));
      const on = { kind: 'jump-to', reading: reading.id, scene: scene + 1, page: 1 } as const;
      return [text(words), ...buttons(mayReadOn ? button(s.read_on(scene + 1), on) : null)];
    }
  }
}

export function renderChoosePace({ id }: Reading, then: Then): Body {
  const choice = { kind: 'choose-pace', reading: id, then: writeThen(then) } as const;
  return [
    text(s.choose_pace),
    ...buttons(
      button(s.along, { ...choice, pace: 'channel' }),
      button(s.own_pace, { ...choice, pace: 'own' }),
    ),
  ];
}

function renderPrivatePage(view: PageView): Body {
  const { reading, scene, page, back, on, bookmark } = view;
  const { id } = reading;
  const turn =
    on &&
    button(
      on.scene === scene ? s.on : s.next_scene(on.scene),
      { kind: 'turn-to', reading: id, ...on },
      { style: 'main' },
    );
  return [
    ...pageText(view),
    text(s.bookmark_line(bookmark.scene, bookmark.page, view.atBookmark, view.pace)),
    ...buttons(
      back && button(s.back, { kind: 'turn-to', reading: id, ...back }),
      turn,
      view.lastForNow
        ? button(s.finish, { kind: 'finish-scene', reading: id, scene }, { style: 'main' })
        : null,
    ),
    ...buttons(
      view.sceneBefore &&
        button(s.scene_before(view.sceneBefore), {
          kind: 'turn-to',
          reading: id,
          scene: view.sceneBefore,
          page: 1,
        }),
      view.sceneAfter &&
        button(s.scene_after(view.sceneAfter), {
          kind: 'turn-to',
          reading: id,
          scene: view.sceneAfter,
          page: 1,
        }),
      view.atBookmark ? null : button(s.set_bookmark, { kind: 'set-bookmark', reading: id, scene, page }),
      button(s.change_pace, { kind: 'ask-pace', reading: id }),
      view.released
        ? button(strings.show_in_channel, { kind: 'share-page', reading: id, scene, page })
        : null,
    ),
  ];
}

/** A page without anything of the reader's: for everyone. */
export function renderSharedPage(view: PageView): Body {
  return pageText(view);
}

function pageText({ reading, scene, title, of, page, pages, minutes, text: words }: PageView): Body {
  const heading = s.page_heading(scene, of, title && plain(title));
  return [
    text(`${heading}\n${s.page_line(plain(reading.title), scene, of, page, pages, minutes)}`),
    text(words),
    line(),
  ];
}

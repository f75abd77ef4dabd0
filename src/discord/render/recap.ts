// How `/recap` and `/catchup` answer.

import type { CatchupView } from '../../app/member/catchup.ts';
import type { ChoosePace } from '../../app/member/read-view.ts';
import type { RecapPart, RecapView } from '../../app/member/recap.ts';
import { RECAP_LENGTHS } from '../../story/recap.ts';
import { type Body, button, buttons, plain, plainUpTo, text, thatFit } from '../body.ts';
import { strings } from '../strings.ts';
import { renderChoosePace } from './read.ts';

const s = strings.recap;

/** Characters of the sentences with their headings: with the rest they fit a message. */
const TOLD = 3_400;
/** Of a chapter's title, with its escapes. */
const TITLE = 200;

/** For the one who asked, with the other lengths, and `Show in channel`. */
export function renderRecap(view: RecapView | ChoosePace): Body {
  if (view.kind === 'choose-pace') return renderChoosePace(view);
  const { reading, length, parts } = view;
  const others = RECAP_LENGTHS.filter((each) => each !== length);
  return [
    ...renderSharedRecap(view),
    ...buttons(
      ...(parts.length === 0
        ? []
        : [
            ...others.map((each) =>
              button(s.lengths[each], { kind: 'recap-length', reading: reading.id, length: each }),
            ),
            button(strings.show_in_channel, { kind: 'share-recap', reading: reading.id, length }),
          ]),
    ),
  ];
}

/** For everyone. */
export function renderSharedRecap({ reading, gate, parts }: RecapView): Body {
  if (parts.length === 0) return [text(s.nothing(gate))];
  return [text(`${s.heading(plainUpTo(reading.title, TITLE), gate)}\n${told(parts)}`)];
}

export function renderCatchUp(view: CatchupView | ChoosePace): Body {
  if (view.kind === 'choose-pace') return renderChoosePace(view);
  const { reading, read } = view;
  const c = s.catchup;
  if (view.kind === 'caught-up') return [text(c.level(view.ahead))];
  const { gate, minutes, pace, recap } = view;
  const turn = { kind: 'turn-to', reading: reading.id, scene: read + 1, page: 1 } as const;
  const tell = { kind: 'tell-missed', reading: reading.id } as const;
  const head = [
    c.behind(read, gate.scene, minutes, reading.channel),
    c.pace(pace.scenesPerDay, pace.minutesPerDay, pace.by, pace.upcoming),
    recap === null ? c.untold : recap.length > 0 ? c.missed : null,
  ];
  return [
    text(head.filter((line) => line !== null).join('\n')),
    ...(recap === null || recap.length === 0 ? [] : [text(told(recap))]),
    ...buttons(
      button(c.read_on(read + 1), turn, { style: 'main' }),
      recap === null ? button(c.tell(read + 1, gate.scene), tell) : null,
    ),
  ];
}

/** By chapters; sentences of one scene stand together under its number. */
function told(parts: readonly RecapPart[]): string {
  const lines = parts.flatMap(({ chapter, sentences }) => {
    const scenes = new Map<number, string[]>();
    for (const { scene, text: words } of sentences)
      scenes.set(scene, [...(scenes.get(scene) ?? []), plain(words)]);
    const all = [...scenes].map(([scene, words]) => s.sentence(scene, words.join(' ')));
    return chapter === null ? all : [s.chapter(plainUpTo(chapter, TITLE)), ...all];
  });
  return thatFit(lines, TOLD).join('\n');
}

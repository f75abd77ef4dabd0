// How `/recap` and `/catchup` answer.

import type { CatchupView } from '../../app/member/catchup.ts';
import type { ChoosePace } from '../../app/member/read-view.ts';
import type { RecapPart, RecapView } from '../../app/member/recap.ts';
import { RECAP_LENGTHS } from '../../story/recap.ts';
import { type Body, button, buttonRows, escapeText, escapeTextUpTo, takeFitting, text } from '../body.ts';
import type { Strings } from '../strings.ts';
import { renderChoosePace } from './read.ts';

/** Characters of the sentences with their headings: with the rest they fit a message. */
const MAX_RECAP_CHARS = 3_400;
/** Of a chapter's title, with its escapes. */
const MAX_TITLE_CHARS = 200;

/** For the one who asked, with the other lengths, and `Show in channel`. */
export function renderRecap(strings: Strings, view: RecapView | ChoosePace): Body {
  const s = strings.recap;
  if (view.kind === 'choose-pace') return renderChoosePace(strings, view);
  const { reading, length, parts } = view;
  const others = RECAP_LENGTHS.filter((each) => each !== length);
  return [
    ...renderPublicRecap(strings, view),
    ...buttonRows(
      ...(parts.length === 0
        ? []
        : [
            ...others.map((each) =>
              button(s.lengths[each], { kind: 'recap-length', reading: reading.id, length: each }),
            ),
            button(strings.show_in_channel, { kind: 'show-recap', reading: reading.id, length }),
          ]),
    ),
  ];
}

/** For everyone. */
export function renderPublicRecap(strings: Strings, { reading, gate, parts }: RecapView): Body {
  const s = strings.recap;
  if (parts.length === 0) return [text(s.nothing(gate))];
  return [
    text(`${s.heading(escapeTextUpTo(reading.title, MAX_TITLE_CHARS), gate)}\n${recapText(strings, parts)}`),
  ];
}

export function renderCatchup(strings: Strings, view: CatchupView | ChoosePace): Body {
  const s = strings.recap;
  if (view.kind === 'choose-pace') return renderChoosePace(strings, view);
  const { reading, read } = view;
  const c = s.catchup;
  if (view.kind === 'caught-up') return [text(c.caught_up(view.ahead))];
  const { gate, minutes, pace, recap } = view;
  const readNext = { kind: 'turn-to', reading: reading.id, scene: read + 1, page: 1 } as const;
  const showMissed = { kind: 'show-missed', reading: reading.id } as const;
  const head = [
    c.behind(read, gate.scene, minutes, reading.channel),
    c.pace(pace.scenesPerDay, pace.minutesPerDay, pace.by, pace.upcoming),
    recap === null ? c.withheld : recap.length > 0 ? c.missed : null,
  ];
  return [
    text(head.filter((line) => line !== null).join('\n')),
    ...(recap === null || recap.length === 0 ? [] : [text(recapText(strings, recap))]),
    ...buttonRows(
      button(c.read_on(read + 1), readNext, { style: 'primary' }),
      recap === null ? button(c.show_missed(read + 1, gate.scene), showMissed) : null,
    ),
  ];
}

/** By chapters; sentences of one scene stand together under its number. */
function recapText(strings: Strings, parts: readonly RecapPart[]): string {
  const s = strings.recap;
  const lines = parts.flatMap(({ chapter, sentences }) => {
    const scenes = new Map<number, string[]>();
    for (const { scene, text: words } of sentences)
      scenes.set(scene, [...(scenes.get(scene) ?? []), escapeText(words)]);
    const all = [...scenes].map(([scene, words]) => s.sentence(scene, words.join(' ')));
    return chapter === null ? all : [s.chapter(escapeTextUpTo(chapter, MAX_TITLE_CHARS)), ...all];
  });
  return takeFitting(lines, MAX_RECAP_CHARS).join('\n');
}

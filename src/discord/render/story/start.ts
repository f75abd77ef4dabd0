// How the start of a reading looks: the card before anything is posted, and what is said once it has begun.

import type { StartResult } from '../../../app/host/reading/start-buttons.ts';
import type { StartCard } from '../../../app/host/reading/start-card.ts';
import type { UserProblem } from '../../../ports/user-error.ts';
import { type Body, button, buttons, folded, plain, text } from '../../body.ts';
import { strings } from '../../strings.ts';

const s = strings.story.start;
const b = strings.story.begun;

export function renderStartCard(card: StartCard): Body {
  const { draft, notes, problems } = card;
  return [
    text(summary(card)),
    ...(notes.length === 0 ? [] : [folded(s.notes(notes.map(plain)))]),
    ...inTheWay(card).map(text),
    ...(problems.length === 0 ? [] : [text(wrong(problems))]),
    ...buttons(...startButtons(card), button(s.change, { kind: 'change-start', reading: draft.id })),
  ];
}

function summary({ draft, scenes, minutes, rating, first, last }: StartCard): string {
  const { title, channel, schedule, policies } = draft;
  const when = [
    s.about(plain(title), channel, scenes, minutes),
    first && s.first(first),
    last === null ? null : s.last(last),
  ];
  const how = [schedule && s.times(schedule), s.who(policies.who, schedule !== null)];
  return [sentences(when), sentences(how), `-# ${s.rating(rating)}`].join('\n');
}

/** What is missing there, and what was read there before. */
function inTheWay({ draft, channel, earlier, elsewhere }: StartCard): string[] {
  const { fault, missingOptional } = channel;
  const missing =
    fault && `${strings.installments.faults(fault, strings.channel(draft.channel))} ${s.then_press}`;
  const lacks = missingOptional.length > 0 ? s.wanting(missingOptional, draft.channel) : null;
  const before = earlier && (earlier.state === 'stopped' ? s.stopped_before(earlier.scene) : s.read_before);
  const there = elsewhere && s.stopped_elsewhere(elsewhere.channel, elsewhere.scene);
  return [missing, lacks, before, there].filter((each) => each !== null);
}

function wrong(problems: readonly UserProblem[]): string {
  return [s.wrong(problems.length), ...problems.map((problem) => `- ${strings.problems.say(problem)}`)].join(
    '\n',
  );
}

function startButtons({ draft, first, earlier }: StartCard) {
  if (earlier === null) {
    return [
      button(s.now, { kind: 'start-now', reading: draft.id }, { style: first === null ? 'main' : 'plain' }),
      first && button(s.at(first), { kind: 'start-at-slot', reading: draft.id }, { style: 'main' }),
    ];
  }
  const { id, run, scene, state } = earlier;
  const over = { kind: 'start-over', reading: id, run: run + 1, draft: draft.id } as const;
  const goOn = { kind: 'continue-reading', reading: id, run, draft: draft.id } as const;
  return [
    state === 'stopped' ? button(s.go_on(scene), goOn, { style: 'main' }) : null,
    button(s.over, over, { style: 'danger' }),
  ];
}

export function renderBegun(begun: StartResult): Body {
  const { reading, missingOptional } = begun;
  const lacks = missingOptional.length === 0 ? null : s.wanting(missingOptional, reading.channel);
  return [text(sentences([whatBegan(begun), ...whatComes(begun), lacks]))];
}

function whatBegan({ kind, reading }: StartResult): string {
  const title = plain(reading.title);
  switch (kind) {
    case 'started':
      return b.started(title, reading.channel);
    case 'continued':
      return b.continued(title, reading.channel);
    case 'started-over':
      return b.over(title, reading.channel);
  }
}

function whatComes({ reading, scene, isPosting, hasNextScene, slot }: StartResult): (string | null)[] {
  const { who } = reading.policies;
  if (isPosting) return [b.posting(scene), slot ? b.after(slot) : b.by_hand(who)];
  if (!hasNextScene) return [strings.reading.next_post({ kind: 'not-written-yet' })];
  return [slot ? b.next(scene, slot) : b.posted(scene, who)];
}

const sentences = (all: readonly (string | null)[]) => all.filter((each) => each !== null).join(' ');

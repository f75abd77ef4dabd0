// How the start of a reading looks: the card before anything is posted, and what is said once it has begun.

import type { StartResult } from '../../../app/host/reading/start-buttons.ts';
import type { StartCard } from '../../../app/host/reading/start-card.ts';
import type { Offer } from '../../../ports/library.ts';
import type { UserProblem } from '../../../ports/user-error.ts';
import { joinSentences } from '../../../story/join-sentences.ts';
import { plainName } from '../../../story/plain-name.ts';
import { truncate } from '../../../story/truncate.ts';
import { type Body, button, buttonRows, escapeText, select, text } from '../../body.ts';
import type { Strings } from '../../strings.ts';
import { foldedNotes } from '../content-notes.ts';

export function renderStartCard(strings: Strings, card: StartCard): Body {
  const s = strings.story.start;
  const { draft, notes, problems, isTaken } = card;
  const tryAgain = { kind: 'change-start', reading: draft.id } as const;
  if (!isTaken) {
    const lines = problems.map((problem) => strings.problems.describe(problem));
    return [
      text(lines.length === 1 ? (lines[0] ?? '') : lines.map((line) => `- ${line}`).join('\n')),
      ...buttonRows(button(s.try_again, tryAgain, { style: 'primary' })),
    ];
  }
  return [
    text(summary(strings, card)),
    ...(notes.length === 0 ? [] : [foldedNotes(notes, s.notes)]),
    ...obstacles(strings, card).map(text),
    ...card.looks.map(({ kind, scenes }) => text(s.looks(kind, scenes))),
    ...(problems.length === 0 ? [] : [text(problemList(strings, problems))]),
    ...buttonRows(
      ...startButtons(strings, card),
      button(draft.typed === undefined ? s.change : s.try_again, tryAgain),
      button(s.more_settings, { kind: 'more-settings', reading: draft.id }),
    ),
  ];
}

/** Longer than any select. */
const MAX_OPTIONS = 25;
const MAX_OPTION_CHARS = 100;

/** What may be read next; the rest is for the command to find. */
export function renderNextStories(strings: Strings, reading: string, stories: readonly Offer[]): Body {
  const s = strings.story.start;
  if (stories.length === 0) return [text(strings.problems.describe({ kind: 'no-such-story', known: [] }))];
  const labels = strings.story.labels(stories);
  const options = stories.slice(0, MAX_OPTIONS).map(({ id }, index) => ({
    label: truncate(plainName(labels[index] ?? '') ?? id, MAX_OPTION_CHARS),
    value: id,
  }));
  const more = stories.length > MAX_OPTIONS ? [text(s.more_stories)] : [];
  return [select(s.which_story, { kind: 'draft-next', reading }, options), ...more];
}

function summary(strings: Strings, { draft, scenes, minutes, rating, first, last }: StartCard): string {
  const s = strings.story.start;
  const { title, channel, schedule, policies } = draft;
  const when = [
    s.about(escapeText(title), channel, scenes, minutes),
    first && s.first(first),
    last === null ? null : s.last(last),
  ];
  const how = [schedule && s.times(schedule), s.who(policies.who, schedule !== null)];
  return [sentences(when), sentences(how), `-# ${s.rating(rating)}`].join('\n');
}

/** What is missing there, and what was read there before. */
function obstacles(strings: Strings, { draft, channel, earlier, elsewhere }: StartCard): string[] {
  const s = strings.story.start;
  const { fault, missingOptional } = channel;
  const missing =
    fault &&
    joinSentences([strings.installments.fault(fault, strings.channel(draft.channel)), s.press_afterwards]);
  const missingOptionalLine =
    missingOptional.length > 0 ? s.missing_optional(missingOptional, draft.channel) : null;
  const before = earlier && (earlier.state === 'stopped' ? s.stopped_before(earlier.scene) : s.read_before);
  const stoppedElsewhere = elsewhere && s.stopped_elsewhere(elsewhere.channel, elsewhere.scene);
  return [missing, missingOptionalLine, before, stoppedElsewhere].filter((each) => each !== null);
}

function problemList(strings: Strings, problems: readonly UserProblem[]): string {
  const s = strings.story.start;
  return [
    s.wrong(problems.length),
    ...problems.map((problem) => `- ${strings.problems.describe(problem)}`),
  ].join('\n');
}

function startButtons(strings: Strings, { draft, first, earlier, looks }: StartCard) {
  const s = strings.story.start;
  // A scene that long is asked about above.
  const asks = looks.some(({ kind }) => kind === 'long');
  if (earlier === null) {
    return [
      button(
        asks ? s.yes_now : s.now,
        { kind: 'start-now', reading: draft.id },
        { style: first === null ? 'primary' : 'secondary' },
      ),
      first &&
        button(
          asks ? s.yes_at(first) : s.at(first),
          { kind: 'start-at-slot', reading: draft.id },
          { style: 'primary' },
        ),
    ];
  }
  const { id, run, scene, state } = earlier;
  const over = { kind: 'start-over', reading: id, run: run + 1, draft: draft.id } as const;
  const continueReading = { kind: 'continue-reading', reading: id, run, draft: draft.id } as const;
  return [
    state === 'stopped' ? button(s.continue_at(scene), continueReading, { style: 'primary' }) : null,
    button(s.start_over, over, { style: 'danger' }),
  ];
}

export function renderStarted(strings: Strings, result: StartResult): Body {
  const s = strings.story.start;
  const { reading, missingOptional } = result;
  const missingOptionalLine =
    missingOptional.length === 0 ? null : s.missing_optional(missingOptional, reading.channel);
  return [
    text(sentences([startedLine(strings, result), ...nextLines(strings, result), missingOptionalLine])),
  ];
}

function startedLine(strings: Strings, { kind, reading }: StartResult): string {
  const b = strings.story.begun;
  const title = escapeText(reading.title);
  switch (kind) {
    case 'started':
      return b.started(title, reading.channel);
    case 'continued':
      return b.continued(title, reading.channel);
    case 'started-over':
      return b.over(title, reading.channel);
  }
}

function nextLines(
  strings: Strings,
  { reading, scene, isPosting, hasNextScene, slot }: StartResult,
): (string | null)[] {
  const b = strings.story.begun;
  const { who } = reading.policies;
  if (isPosting) return [b.posting(scene), slot ? b.after(slot) : b.by_hand(who)];
  if (!hasNextScene) return [strings.reading.next_post({ kind: 'not-written-yet' })];
  return [slot ? b.next(scene, slot) : b.posted(scene, who)];
}

const sentences = (all: readonly (string | null)[]) => joinSentences(all.filter((each) => each !== null));

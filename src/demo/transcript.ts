// The transcript: stage directions, what people do, what the bot says, and the clock.

import { MINUTE_MS } from '../reading/durations.ts';
import type { Message } from '../sandbox/client/answer.ts';
import { type JsonObject, objectsOf } from '../sandbox/json.ts';
import type { ActionResult, DemoSession, UserName } from './demo-session.ts';
import { formFields } from './form-fields.ts';
import { isPrivate, type MessageChange } from './message-tracker.ts';
import { channelLabel, createNameResolver } from './name-resolver.ts';
import { formatDayAndTime, formatMoment } from './terminal/format-time.ts';
import { messageLines } from './terminal/message.ts';
import type { Screen } from './terminal/screen.ts';
import { type Line, lineColumns, span, textColumns } from './terminal/span.ts';
import { wrap } from './terminal/wrap.ts';

export interface DisplayOptions {
  /** How many paragraphs of what the bot answers, and of what appears in channels, are shown. */
  readonly answerParagraphs: number;
  readonly postParagraphs: number;
  /** Gives every button and select of a message the number it can be used by. */
  readonly numberComponents: ((message: Message) => (component: JsonObject) => number) | null;
}

const INTRODUCTION =
  'The bot runs against a small Discord inside this process: no token, no account, no network. The clock moves only when it is told to, and everybody here lives by UTC: “for you” means that.';

export class Transcript {
  readonly #session: DemoSession;
  readonly #screen: Screen;
  #shownTime = 0;

  constructor(session: DemoSession, screen: Screen) {
    this.#session = session;
    this.#screen = screen;
  }

  /** Says once what one is looking at, and whose clock it goes by. */
  introduction(): void {
    const { width } = this.#screen;
    this.#screen.writeLines([
      [span('Cliffhanger: a first visit', 'heading')],
      [],
      ...wrap([span(INTRODUCTION)], width),
    ]);
  }

  blankLine(): void {
    this.#screen.writeLines([[]]);
  }

  /** A heading whenever the clock has moved. */
  timeHeading(): void {
    const now = this.#session.harness.clock.now();
    if (now === this.#shownTime) return;
    this.#shownTime = now;
    this.heading(formatMoment(now));
  }

  heading(words: string): void {
    const head: Line = [span('── ', 'dim'), span(words, 'bold'), span(' ', 'dim')];
    const rest = Math.max(0, this.#screen.width - lineColumns(head));
    this.#screen.writeLines([[], [...head, span('─'.repeat(rest), 'dim')]]);
  }

  narration(words: string): void {
    this.#screen.writeLines([[], ...wrap([span(words, 'narration')], this.#screen.width)]);
  }

  /** What somebody types or presses. */
  action(name: UserName, words: Line): void {
    const { width } = this.#screen;
    this.#screen.writeLines([
      [],
      ...wrap([span(`${this.#session.displayName(name)} `, 'bold'), ...words], width, [], [span('  ')]),
    ]);
  }

  /** One line that is never wrapped, such as an address to copy. */
  line(words: string): void {
    this.#screen.writeLines([[], [span(words, 'bold')]]);
  }

  note(words: string): void {
    const { width } = this.#screen;
    this.#screen.writeLines(
      words.split('\n').flatMap((line) => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        return wrap([span(line.trim())], width, [span(`  ${indent}`)]);
      }),
    );
  }

  /** Rows of two cells, the first as wide as it must be. */
  table(rows: readonly (readonly [string, string])[]): void {
    const { width } = this.#screen;
    const first = Math.max(...rows.map(([cell]) => textColumns(cell)));
    for (const [cell, words] of rows) {
      const head: Line = [span(`  ${cell}${' '.repeat(first - textColumns(cell))}  `, 'bold')];
      this.#screen.writeLines(wrap([span(words)], width, head, [span(' '.repeat(first + 4))]));
    }
  }

  /** All that came of something `name` did (null: of time passing). */
  result(
    name: UserName | null,
    { answers, form, removed, changes }: ActionResult,
    display: DisplayOptions,
  ): void {
    for (const message of answers)
      this.message(message, this.#audience(message, name), display.answerParagraphs, display);
    if (form?.modal)
      this.form(
        form.modal.title,
        formFields(form.modal, createNameResolver(this.#session.harness.sandbox.world)),
      );
    if (removed) this.#block([[span('  '), span('That message is gone.', 'dim')]]);
    for (const each of changes) this.#change(each, display);
  }

  /** A message that stood there before. */
  earlierMessage(message: Message, name: UserName, paragraphs: number, display: DisplayOptions): void {
    const sent = Date.parse(message.timestamp);
    const when = this.#isNow(sent) ? '' : `, ${formatDayAndTime(sent)}`;
    this.message(message, `${this.#audience(message, name)}${when}`, paragraphs, display);
  }

  message(message: Message, about: string, paragraphs: number, { numberComponents }: DisplayOptions): void {
    const { world } = this.#session.harness.sandbox;
    const { width, colours } = this.#screen;
    const names = createNameResolver(world);
    const markupContext = { names, now: this.#session.harness.clock.now(), colours };
    const author = names.user(message.author.id);
    const heading: Line = [span(author, 'speaker'), span(about, 'dim')];
    const components = objectsOf(JSON.parse(JSON.stringify(message.components ?? [])));
    const options = {
      width,
      markupContext,
      maxParagraphs: paragraphs,
      numberComponent: numberComponents?.(message) ?? null,
    };
    this.#block(messageLines(heading, { content: message.content, components }, options));
  }

  form(title: string, fields: ReturnType<typeof formFields>): void {
    const { width } = this.#screen;
    const bar: Line = [span('  │ ', 'dim')];
    const rows = fields.flatMap(({ label, hint, displayValue }) => {
      const head = [span(`${label}: `, 'bold'), span(displayValue === '' ? '(empty)' : displayValue)];
      const small = hint === '' ? [] : wrap([span(hint, 'dim')], width, [...bar, span('  ')]);
      return [...wrap(head, width, bar), ...small];
    });
    this.#block([[span('  '), span(title, 'speaker'), span(' · a form', 'dim')], ...rows]);
  }

  #change({ message, kind, recipient }: MessageChange, display: DisplayOptions): void {
    const place = channelLabel(this.#session.harness.sandbox.world, message.channel_id);
    const where =
      recipient === null ? ` in ${place}` : ` to ${this.#session.displayName(recipient)}, in direct messages`;
    const at = Date.parse(message.timestamp);
    const when = kind === 'changed' ? ', changed' : this.#isNow(at) ? '' : `, ${formatDayAndTime(at)}`;
    this.message(message, `${where}${when}`, display.postParagraphs, display);
  }

  #audience(message: Message, name: UserName | null): string {
    if (isPrivate(message))
      return ` · only ${name === null ? 'one' : this.#session.displayName(name)} sees this`;
    return ` in ${channelLabel(this.#session.harness.sandbox.world, message.channel_id)}`;
  }

  #isNow(at: number): boolean {
    return Math.floor(at / MINUTE_MS) === Math.floor(this.#session.harness.clock.now() / MINUTE_MS);
  }

  #block(lines: readonly Line[]): void {
    this.#screen.writeLines([[], ...lines]);
  }
}

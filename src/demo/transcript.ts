// The transcript: stage directions, what people do, what the bot says, and the clock.

import type { Message } from '../sandbox/client/answer.ts';
import { type JsonObject, objectsOf } from '../sandbox/json.ts';
import { fieldsOfForm } from './form-fields.ts';
import type { House, Name, Outcome } from './house.ts';
import { namesIn, placeName } from './names.ts';
import { messageLines } from './terminal/message.ts';
import type { Screen } from './terminal/screen.ts';
import { columns, columnsOf, type Line, span } from './terminal/span.ts';
import { dayAndTime, moment } from './terminal/timestamp.ts';
import { wrap } from './terminal/wrap.ts';
import { type Appeared, isPrivate } from './watch.ts';

export interface Detail {
  /** How many paragraphs of what the bot answers, and of what appears in channels, are shown. */
  readonly answers: number;
  readonly posts: number;
  /** Gives every button and select of a message the number it can be used by. */
  readonly number: ((message: Message) => (component: JsonObject) => number) | null;
}

const MINUTE = 60_000;

const ABOUT =
  'The bot runs against a small Discord inside this process: no token, no account, no network. The clock moves only when it is told to, and everybody here lives by UTC: “for you” means that.';

export class Transcript {
  readonly #house: House;
  readonly #screen: Screen;
  #clock = 0;

  constructor(house: House, screen: Screen) {
    this.#house = house;
    this.#screen = screen;
  }

  /** Says once what one is looking at, and whose clock it goes by. */
  opening(): void {
    const { width } = this.#screen;
    this.#screen.lines([[span('Cliffhanger: a first visit', 'heading')], [], ...wrap([span(ABOUT)], width)]);
  }

  gap(): void {
    this.#screen.lines([[]]);
  }

  /** A heading whenever the clock has moved. */
  time(): void {
    const now = this.#house.stage.clock.now();
    if (now === this.#clock) return;
    this.#clock = now;
    this.rule(moment(now));
  }

  rule(words: string): void {
    const head: Line = [span('── ', 'dim'), span(words, 'bold'), span(' ', 'dim')];
    const rest = Math.max(0, this.#screen.width - columnsOf(head));
    this.#screen.lines([[], [...head, span('─'.repeat(rest), 'dim')]]);
  }

  direction(words: string): void {
    this.#screen.lines([[], ...wrap([span(words, 'direction')], this.#screen.width)]);
  }

  /** What somebody types or presses. */
  does(name: Name, words: Line): void {
    const { width } = this.#screen;
    this.#screen.lines([
      [],
      ...wrap([span(`${this.#house.called(name)} `, 'bold'), ...words], width, [], [span('  ')]),
    ]);
  }

  note(words: string): void {
    this.#screen.lines(wrap([span(words)], this.#screen.width, [span('  ')]));
  }

  /** Rows of two cells, the first as wide as it must be. */
  table(rows: readonly (readonly [string, string])[]): void {
    const { width } = this.#screen;
    const first = Math.max(...rows.map(([cell]) => columns(cell)));
    for (const [cell, words] of rows) {
      const head: Line = [span(`  ${cell}${' '.repeat(first - columns(cell))}  `, 'bold')];
      this.#screen.lines(wrap([span(words)], width, head, [span(' '.repeat(first + 4))]));
    }
  }

  /** All that came of something `name` did (null: of time passing). */
  outcome(name: Name | null, { answers, form, removed, appeared }: Outcome, detail: Detail): void {
    for (const message of answers)
      this.message(message, this.#addressed(message, name), detail.answers, detail);
    if (form?.modal)
      this.form(form.modal.title, fieldsOfForm(form.modal, namesIn(this.#house.stage.sandbox.world)));
    if (removed) this.#spaced([[span('  '), span('That message is gone.', 'dim')]]);
    for (const each of appeared) this.#appeared(each, detail);
  }

  /** A message that stood there before. */
  shown(message: Message, name: Name, paragraphs: number, detail: Detail): void {
    const sent = Date.parse(message.timestamp);
    const when = this.#isNow(sent) ? '' : `, ${dayAndTime(sent)}`;
    this.message(message, `${this.#addressed(message, name)}${when}`, paragraphs, detail);
  }

  message(message: Message, about: string, paragraphs: number, { number }: Detail): void {
    const { world } = this.#house.stage.sandbox;
    const { width, colours } = this.#screen;
    const names = namesIn(world);
    const reader = { names, now: this.#house.stage.clock.now(), colours };
    const author = names.user(message.author.id);
    const heading: Line = [span(author, 'speaker'), span(about, 'dim')];
    const components = objectsOf(JSON.parse(JSON.stringify(message.components ?? [])));
    const look = { width, reader, paragraphs, number: number?.(message) ?? null };
    this.#spaced(messageLines(heading, { content: message.content, components }, look));
  }

  form(title: string, fields: ReturnType<typeof fieldsOfForm>): void {
    const { width } = this.#screen;
    const bar: Line = [span('  │ ', 'dim')];
    const rows = fields.flatMap(({ label, hint, shown }) => {
      const head = [span(`${label}: `, 'bold'), span(shown === '' ? '(empty)' : shown)];
      const small = hint === '' ? [] : wrap([span(hint, 'dim')], width, [...bar, span('  ')]);
      return [...wrap(head, width, bar), ...small];
    });
    this.#spaced([[span('  '), span(title, 'speaker'), span(' · a form', 'dim')], ...rows]);
  }

  #appeared({ message, how, directTo }: Appeared, detail: Detail): void {
    const place = placeName(this.#house.stage.sandbox.world, message.channel_id);
    const where =
      directTo === null ? ` in ${place}` : ` to ${this.#house.called(directTo)}, in direct messages`;
    const at = Date.parse(message.timestamp);
    const when = how === 'changed' ? ', changed' : this.#isNow(at) ? '' : `, ${dayAndTime(at)}`;
    this.message(message, `${where}${when}`, detail.posts, detail);
  }

  #addressed(message: Message, name: Name | null): string {
    if (isPrivate(message)) return ` · only ${name === null ? 'one' : this.#house.called(name)} sees this`;
    return ` in ${placeName(this.#house.stage.sandbox.world, message.channel_id)}`;
  }

  #isNow(at: number): boolean {
    return Math.floor(at / MINUTE) === Math.floor(this.#house.stage.clock.now() / MINUTE);
  }

  #spaced(lines: readonly Line[]): void {
    this.#screen.lines([[], ...lines]);
  }
}

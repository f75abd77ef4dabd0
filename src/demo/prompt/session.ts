// One person at the prompt, in some channel: does what was typed, and shows what came of it.

import type { House, Name, Outcome } from '../house.ts';
import { placeName } from '../names.ts';
import { span } from '../terminal/span.ts';
import type { Detail, Transcript } from '../transcript.ts';
import { readCommand } from '../typed/command.ts';
import type { Typed } from '../typed/parse-line.ts';
import { Controls } from './controls.ts';
import { fillForm } from './fill-form.ts';
import { HELP } from './help.ts';
import type { Lines } from './lines.ts';

/** How many messages `show` shows. */
const SHOWN = 3;

/** Posts of a scene are long: `show all` has them whole. */
const PARAGRAPHS_OF_POSTS = 3;

export interface Conversation {
  readonly house: House;
  readonly transcript: Transcript;
  readonly lines: Lines;
  /** Styles the prompt. */
  readonly prompt: (words: string) => string;
}

export class Session {
  readonly #conversation: Conversation;
  readonly #controls = new Controls();
  readonly #detail: Detail;
  #who: Name;
  #place: string;

  constructor(conversation: Conversation, who: Name, place: string) {
    this.#conversation = conversation;
    this.#who = who;
    this.#place = place;
    this.#detail = {
      answers: Number.POSITIVE_INFINITY,
      posts: PARAGRAPHS_OF_POSTS,
      number: this.#controls.number,
    };
  }

  get prompt(): string {
    const { house, prompt } = this.#conversation;
    return `${prompt(`${house.called(this.#who)} in ${this.#here}`)} › `;
  }

  get #here(): string {
    return this.#place === 'dm'
      ? 'direct messages'
      : placeName(this.#conversation.house.stage.sandbox.world, this.#place);
  }

  async do(typed: Exclude<Typed, { kind: 'quit' }>): Promise<void> {
    const { house, transcript } = this.#conversation;
    switch (typed.kind) {
      case 'nothing':
        return;
      case 'unknown':
        return transcript.note(typed.problem);
      case 'help':
        return transcript.table(HELP);
      case 'as':
        return this.#become(typed.name);
      case 'in':
        return this.#go(typed.place);
      case 'show':
        return this.#show(typed.whole);
      case 'complete':
        return this.#complete(typed.line);
      case 'command': {
        const command = readCommand(typed.line, await house.commandsFor(this.#who, this.#place));
        return this.#tell(await house.type(this.#who, this.#place, command));
      }
      case 'press': {
        const button = this.#controls.find(typed.which, 'button');
        if (button?.kind !== 'button') return transcript.note(this.#nothingLike(`button ${typed.which}`));
        transcript.does(this.#who, [span('presses '), span(`[${button.label}]`, 'bold')]);
        return this.#tell(await house.press(this.#who, button.message, button.customId));
      }
      case 'choose': {
        const chosen = this.#controls.chosen(typed.words);
        if (chosen === null)
          return transcript.note(this.#nothingLike(`select or value “${typed.words.join(' ')}”`));
        const { select, values } = chosen;
        return this.#tell(await house.choose(this.#who, select.message, select.customId, values));
      }
      case 'pass': {
        const outcome = await house.pass(typed.milliseconds);
        transcript.time();
        if (outcome.appeared.length === 0) transcript.note('Nothing new.');
        return this.#tell(outcome);
      }
    }
  }

  async #tell(outcome: Outcome): Promise<void> {
    const { house, transcript, lines, prompt } = this.#conversation;
    const news = outcome.answers.length + outcome.appeared.length;
    if (news > 0 || outcome.removed) this.#controls.clear();
    transcript.outcome(this.#who, outcome, this.#detail);
    if (outcome.form === null) return;
    const filled = await fillForm(outcome.form, house, transcript, (words) =>
      lines.next(`  ${prompt(words)} › `),
    );
    if (filled === null) return transcript.note('The form is closed; nothing was sent.');
    return this.#tell(await house.submit(this.#who, outcome.form, filled));
  }

  #become(name: string): void {
    const { house, transcript } = this.#conversation;
    if (!house.names.includes(name)) {
      transcript.note(`Nobody here is called ${name}; there are ${house.names.join(', ')}.`);
      return;
    }
    // A private message is for one person: nobody else can press what stands on it.
    if (name !== this.#who) this.#controls.clear();
    this.#who = name;
  }

  #go(place: string): void {
    const { house, transcript } = this.#conversation;
    if (place.toLowerCase() === 'dm') {
      this.#place = 'dm';
      return;
    }
    const id = house.place(place);
    if (id === null) transcript.note(`There is no ${place}; there are ${house.places.join(', ')}, and dm.`);
    else this.#place = id;
  }

  async #show(whole: boolean): Promise<void> {
    const { house, transcript } = this.#conversation;
    const messages = (await house.sees(this.#who, this.#place)).slice(-SHOWN);
    if (messages.length === 0) return transcript.note('Nothing stands here yet.');
    this.#controls.clear();
    const paragraphs = whole ? Number.POSITIVE_INFINITY : PARAGRAPHS_OF_POSTS;
    for (const message of messages) transcript.shown(message, this.#who, paragraphs, this.#detail);
  }

  async #complete(line: string): Promise<void> {
    const { house, transcript } = this.#conversation;
    const command = readCommand(line, await house.commandsFor(this.#who, this.#place), false);
    if (command.typing?.completes !== true) return transcript.note('Discord offers nothing there.');
    const choices = await house.complete(this.#who, this.#place, command);
    if (choices.length === 0) return transcript.note('Nothing is offered.');
    const rows = choices.map(
      ({ name, value }) => [name, name === String(value) ? '' : String(value)] as const,
    );
    transcript.table(rows);
  }

  #nothingLike(what: string): string {
    if (this.#controls.size === 0) return 'There is nothing to press yet: show shows the last messages here.';
    return `There is no ${what}. What there is: ${this.#controls.listed}.`;
  }
}

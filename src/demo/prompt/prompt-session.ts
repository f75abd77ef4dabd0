// One person at the prompt, in some channel: does what was typed, and shows what came of it.

import type { ActionResult, DemoSession, UserName } from '../demo-session.ts';
import { channelLabel } from '../name-resolver.ts';
import { span } from '../terminal/span.ts';
import type { DisplayOptions, Transcript } from '../transcript.ts';
import { parseCommand } from '../typed/parse-command.ts';
import type { PromptInput } from '../typed/parse-line.ts';
import { ControlRegistry } from './control-registry.ts';
import { fillForm } from './fill-form.ts';
import { HELP } from './help.ts';
import type { LineReader } from './line-reader.ts';

/** How many messages `show` shows. */
const MESSAGES_SHOWN = 3;

/** Posts of a scene are long: `show all` has them whole. */
const POST_PARAGRAPHS = 3;

export interface PromptContext {
  readonly session: DemoSession;
  readonly transcript: Transcript;
  readonly lines: LineReader;
  /** Styles the prompt. */
  readonly stylePrompt: (words: string) => string;
}

export class PromptSession {
  readonly #context: PromptContext;
  readonly #controls = new ControlRegistry();
  readonly #display: DisplayOptions;
  #user: UserName;
  #channel: string;

  constructor(conversation: PromptContext, who: UserName, place: string) {
    this.#context = conversation;
    this.#user = who;
    this.#channel = place;
    this.#display = {
      answerParagraphs: Number.POSITIVE_INFINITY,
      postParagraphs: POST_PARAGRAPHS,
      numberComponents: this.#controls.register,
    };
  }

  get prompt(): string {
    const { session, stylePrompt } = this.#context;
    return `${stylePrompt(`${session.displayName(this.#user)} in ${this.#channelLabel}`)} › `;
  }

  get #channelLabel(): string {
    return this.#channel === 'dm'
      ? 'direct messages'
      : channelLabel(this.#context.session.harness.sandbox.world, this.#channel);
  }

  async handle(typed: Exclude<PromptInput, { kind: 'quit' }>): Promise<void> {
    const { session, transcript } = this.#context;
    switch (typed.kind) {
      case 'nothing':
        return;
      case 'unknown':
        return this.#handleUnknown(typed.line, typed.problem);
      case 'help':
        return transcript.table(HELP);
      case 'as':
        return this.#switchUser(typed.name);
      case 'in':
        return this.#switchChannel(typed.channel);
      case 'show':
        return this.#showMessages(typed.isFull);
      case 'complete':
        return this.#complete(typed.line);
      case 'command':
        return this.#runCommand(typed.line);
      case 'press': {
        const button = this.#controls.find(typed.target, 'button');
        if (button?.kind !== 'button') return transcript.note(this.#noMatch(`button ${typed.target}`));
        transcript.action(this.#user, [span('presses '), span(`[${button.label}]`, 'bold')]);
        return this.#showResult(await session.press(this.#user, button.message, button.customId));
      }
      case 'choose': {
        const chosen = this.#controls.parseChoice(typed.words);
        if (chosen === null)
          return transcript.note(this.#noMatch(`select or value “${typed.words.join(' ')}”`));
        const { select, values } = chosen;
        return this.#showResult(await session.select(this.#user, select.message, select.customId, values));
      }
      case 'advance': {
        const outcome = await session.advance(typed.milliseconds);
        transcript.timeHeading();
        if (outcome.changes.length === 0) transcript.note('Nothing new.');
        return this.#showResult(outcome);
      }
    }
  }

  async #runCommand(line: string): Promise<void> {
    const { session } = this.#context;
    const command = parseCommand(line, await session.commandsFor(this.#user, this.#channel));
    return this.#showResult(await session.runCommand(this.#user, this.#channel, command));
  }

  /** `next` is meant as `/next`. */
  async #handleUnknown(line: string, problem: string): Promise<void> {
    const { session, transcript } = this.#context;
    const [word = ''] = line.toLowerCase().split(/\s/);
    const commands = await session.commandsFor(this.#user, this.#channel);
    if (commands.some(({ name }) => name === word)) return this.#runCommand(`/${line}`);
    return transcript.note(problem);
  }

  async #showResult(outcome: ActionResult): Promise<void> {
    const { session, transcript, lines, stylePrompt } = this.#context;
    const news = outcome.answers.length + outcome.changes.length;
    if (news > 0 || outcome.removed) this.#controls.clear();
    transcript.result(this.#user, outcome, this.#display);
    if (outcome.form === null) return;
    const filled = await fillForm(outcome.form, session, transcript, (words) =>
      lines.next(`  ${stylePrompt(words)} › `),
    );
    if (filled === null) return transcript.note('The form is closed; nothing was sent.');
    return this.#showResult(await session.submit(this.#user, outcome.form, filled));
  }

  #switchUser(name: string): void {
    const { session, transcript } = this.#context;
    if (!session.userNames.includes(name)) {
      transcript.note(`Nobody here is called ${name}; there are ${session.userNames.join(', ')}.`);
      return;
    }
    // A private message is for one person: nobody else can press what stands on it.
    if (name !== this.#user) this.#controls.clear();
    this.#user = name;
  }

  #switchChannel(place: string): void {
    const { session, transcript } = this.#context;
    if (place.toLowerCase() === 'dm') {
      this.#channel = 'dm';
      return;
    }
    const id = session.findChannelId(place);
    if (id === null)
      transcript.note(`There is no ${place}; there are ${session.channelNames.join(', ')}, and dm.`);
    else this.#channel = id;
  }

  async #showMessages(whole: boolean): Promise<void> {
    const { session, transcript } = this.#context;
    const messages = (await session.visibleMessages(this.#user, this.#channel)).slice(-MESSAGES_SHOWN);
    if (messages.length === 0) return transcript.note('Nothing stands here yet.');
    this.#controls.clear();
    const paragraphs = whole ? Number.POSITIVE_INFINITY : POST_PARAGRAPHS;
    for (const message of messages) transcript.earlierMessage(message, this.#user, paragraphs, this.#display);
  }

  async #complete(line: string): Promise<void> {
    const { session, transcript } = this.#context;
    const command = parseCommand(line, await session.commandsFor(this.#user, this.#channel), false);
    if (command.focusedOption?.autocompletes !== true)
      return transcript.note('Discord offers nothing there.');
    const choices = await session.complete(this.#user, this.#channel, command);
    if (choices.length === 0) return transcript.note('Nothing is offered.');
    const rows = choices.map(
      ({ name, value }) => [name, name === String(value) ? '' : String(value)] as const,
    );
    transcript.table(rows);
  }

  #noMatch(what: string): string {
    if (this.#controls.size === 0) return 'There is nothing to press yet: show shows the last messages here.';
    return `There is no ${what}. What there is: ${this.#controls.summary}.`;
  }
}

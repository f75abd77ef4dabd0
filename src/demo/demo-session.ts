// The people and the bot on one stage: somebody does something, and all that comes of it is gathered.

import type { Answer, Message } from '../sandbox/client/answer.ts';
import type { Choice } from '../sandbox/client/inbox.ts';
import { type JsonObject, objectOf, objectsOf } from '../sandbox/json.ts';
import type { SandboxUser } from '../sandbox/user.ts';
import type { Harness } from './harness.ts';
import { type MessageChange, MessageTracker } from './message-tracker.ts';
import type { ParsedCommand } from './typed/parse-command.ts';

/** What came of one act. */
export interface ActionResult {
  /** The bot's answer, and what it said beside it; empty where nobody asked it anything. */
  readonly answers: readonly Message[];
  /** The form that opened. */
  readonly form: Answer | null;
  /** Whether the message that was used is gone. */
  readonly removed: boolean;
  /** What appeared for others to see. */
  readonly changes: readonly MessageChange[];
}

/** Who acts, by the name of their account. */
export type UserName = string;

/** She owns the server, and so sees every channel. */
const OWNER: UserName = 'mina';

export class DemoSession {
  readonly harness: Harness;
  readonly #users = new Map<UserName, SandboxUser>();
  readonly #tracker: MessageTracker;

  constructor(harness: Harness) {
    this.harness = harness;
    this.#tracker = new MessageTracker(harness.sandbox.world);
  }

  /** The names of all people there are. */
  get userNames(): UserName[] {
    return this.harness.sandbox.describe().users.map(({ name }) => name);
  }

  /** “Bob” for `bob`. */
  displayName(name: UserName): string {
    return this.harness.sandbox.world.user(name).displayName;
  }

  /** The channels there are, as people write them. */
  get channelNames(): string[] {
    return [...this.harness.sandbox.world.defaultServer.channels.values()].map(({ name }) => `#${name}`);
  }

  /** The id of a channel, or of a thread, by its name; null for none. */
  findChannelId(name: string): string | null {
    const wanted = name.replace(/^#/, '').toLowerCase();
    const { channels, threads } = this.harness.sandbox.world.defaultServer;
    const all = [...channels.values(), ...threads.values()];
    return all.find((each) => each.name.toLowerCase() === wanted)?.id ?? null;
  }

  /** Whether something has that name: a channel, a role, or the account of somebody. */
  exists(kind: 'channel' | 'role' | 'user', name: string): boolean {
    const bare = name.replace(/^[#@]/, '');
    if (kind === 'channel') return this.findChannelId(name) !== null;
    if (kind === 'user') return this.userNames.includes(bare);
    return [...this.harness.sandbox.world.defaultServer.roles.values()].some((role) => role.name === bare);
  }

  /** The commands a person's app offers in the server, or (`dm`) in direct messages. */
  async commandsFor(name: UserName, channelId: string): Promise<JsonObject[]> {
    const { api, guild, users } = this.harness.sandbox.describe();
    const authorization = users.find((each) => each.name === name)?.token ?? '';
    const path = channelId === 'dm' ? 'users/@me' : `guilds/${guild}`;
    const response = await fetch(`${api}/v10/${path}/application-command-index`, {
      headers: { authorization },
    });
    return objectsOf(objectOf(await response.json()).application_commands);
  }

  async runCommand(
    name: UserName,
    channelId: string,
    { path, options }: ParsedCommand,
  ): Promise<ActionResult> {
    const person = await this.#login(name);
    return this.#collectResult(person, await person.type(path, options, { in: channelId }));
  }

  async complete(
    name: UserName,
    channelId: string,
    { path, options, focusedOption }: ParsedCommand,
  ): Promise<Choice[]> {
    const focused = focusedOption?.name ?? '';
    const person = await this.#login(name);
    return person.complete(path, { [focused]: '', ...options }, focused, { in: channelId });
  }

  async press(name: UserName, message: Message, customId: string): Promise<ActionResult> {
    const person = await this.#login(name);
    return this.#collectResult(person, await person.press(message, { customId }));
  }

  async select(
    name: UserName,
    message: Message,
    customId: string,
    values: readonly string[],
  ): Promise<ActionResult> {
    const person = await this.#login(name);
    return this.#collectResult(person, await person.select(message, customId, values));
  }

  async submit(
    name: UserName,
    form: Answer,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<ActionResult> {
    const person = await this.#login(name);
    return this.#collectResult(person, await person.submit(form, fields));
  }

  /** Lets time pass. */
  async advance(milliseconds: number): Promise<ActionResult> {
    await this.harness.advance(milliseconds);
    return { answers: [], form: null, removed: false, changes: await this.#pollChanges() };
  }

  /** The messages of a channel as one person sees them, oldest first. */
  async visibleMessages(name: UserName, channelId: string): Promise<Message[]> {
    return (await this.#login(name)).visibleMessages(channelId);
  }

  async #collectResult(person: SandboxUser, answer: Answer): Promise<ActionResult> {
    await this.harness.untilIdle();
    await person.untilIdle();
    const { message, followUps, modal, deleted } = answer;
    const answers = [...(message && !deleted ? [message] : []), ...followUps];
    for (const each of answers) this.#tracker.recordSeen(each);
    return { answers, form: modal ? answer : null, removed: deleted, changes: await this.#pollChanges() };
  }

  async #pollChanges(): Promise<MessageChange[]> {
    return this.#tracker.poll(await this.#login(OWNER), this.#users);
  }

  async #login(name: UserName): Promise<SandboxUser> {
    const known = this.#users.get(name);
    if (known) return known;
    const person = await this.harness.sandbox.login(name);
    this.#users.set(name, person);
    return person;
  }
}

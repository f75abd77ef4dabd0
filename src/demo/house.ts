// The people and the bot on one stage: somebody does something, and all that comes of it is gathered.

import type { Answer, Message } from '../sandbox/client/answer.ts';
import type { Choice } from '../sandbox/client/inbox.ts';
import { type JsonObject, objectOf, objectsOf } from '../sandbox/json.ts';
import type { SandboxUser } from '../sandbox/user.ts';
import type { Harness } from './harness.ts';
import type { Command } from './typed/command.ts';
import { type Appeared, Watch } from './watch.ts';

/** What came of one act. */
export interface Outcome {
  /** The bot's answer, and what it said beside it; empty where nobody asked it anything. */
  readonly answers: readonly Message[];
  /** The form that opened. */
  readonly form: Answer | null;
  /** Whether the message that was used is gone. */
  readonly removed: boolean;
  /** What appeared for others to see. */
  readonly appeared: readonly Appeared[];
}

/** Who acts, by the name of their account. */
export type Name = string;

/** She owns the server, and so sees every channel. */
const OWNER: Name = 'mina';

export class House {
  readonly stage: Harness;
  readonly #people = new Map<Name, SandboxUser>();
  readonly #watch: Watch;

  constructor(stage: Harness) {
    this.stage = stage;
    this.#watch = new Watch(stage.sandbox.world);
  }

  /** The names of all people there are. */
  get names(): Name[] {
    return this.stage.sandbox.describe().users.map(({ name }) => name);
  }

  /** “Bob” for `bob`. */
  called(name: Name): string {
    return this.stage.sandbox.world.user(name).displayName;
  }

  /** The channels there are, as people write them. */
  get places(): string[] {
    return [...this.stage.sandbox.world.home.channels.values()].map(({ name }) => `#${name}`);
  }

  /** The id of a channel, or of a thread, by its name; null for none. */
  place(name: string): string | null {
    const wanted = name.replace(/^#/, '').toLowerCase();
    const { channels, threads } = this.stage.sandbox.world.home;
    const all = [...channels.values(), ...threads.values()];
    return all.find((each) => each.name.toLowerCase() === wanted)?.id ?? null;
  }

  /** Whether something has that name: a channel, a role, or the account of somebody. */
  exists(kind: 'channel' | 'role' | 'user', name: string): boolean {
    const bare = name.replace(/^[#@]/, '');
    if (kind === 'channel') return this.place(name) !== null;
    if (kind === 'user') return this.names.includes(bare);
    return [...this.stage.sandbox.world.home.roles.values()].some((role) => role.name === bare);
  }

  /** The commands a person's app offers in the server, or (`dm`) in direct messages. */
  async commandsFor(name: Name, place: string): Promise<JsonObject[]> {
    const { api, guild, users } = this.stage.sandbox.describe();
    const authorization = users.find((each) => each.name === name)?.token ?? '';
    const path = place === 'dm' ? 'users/@me' : `guilds/${guild}`;
    const response = await fetch(`${api}/v10/${path}/application-command-index`, {
      headers: { authorization },
    });
    return objectsOf(objectOf(await response.json()).application_commands);
  }

  async type(name: Name, place: string, { path, options }: Command): Promise<Outcome> {
    const person = await this.#person(name);
    return this.#gather(person, await person.type(path, options, { in: place }));
  }

  async complete(name: Name, place: string, { path, options, typing }: Command): Promise<Choice[]> {
    const focused = typing?.name ?? '';
    const person = await this.#person(name);
    return person.complete(path, { [focused]: '', ...options }, focused, { in: place });
  }

  async press(name: Name, message: Message, customId: string): Promise<Outcome> {
    const person = await this.#person(name);
    return this.#gather(person, await person.press(message, { customId }));
  }

  async choose(name: Name, message: Message, customId: string, values: readonly string[]): Promise<Outcome> {
    const person = await this.#person(name);
    return this.#gather(person, await person.select(message, customId, values));
  }

  async submit(
    name: Name,
    form: Answer,
    fields: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Outcome> {
    const person = await this.#person(name);
    return this.#gather(person, await person.submit(form, fields));
  }

  /** Lets time pass. */
  async pass(milliseconds: number): Promise<Outcome> {
    await this.stage.advance(milliseconds);
    return { answers: [], form: null, removed: false, appeared: await this.#look() };
  }

  /** The messages of a channel as one person sees them, oldest first. */
  async sees(name: Name, place: string): Promise<Message[]> {
    return (await this.#person(name)).sees(place);
  }

  async #gather(person: SandboxUser, answer: Answer): Promise<Outcome> {
    await this.stage.untilIdle();
    await person.settled();
    const { message, followUps, modal, deleted } = answer;
    const answers = [...(message && !deleted ? [message] : []), ...followUps];
    for (const each of answers) this.#watch.know(each);
    return { answers, form: modal ? answer : null, removed: deleted, appeared: await this.#look() };
  }

  async #look(): Promise<Appeared[]> {
    return this.#watch.look(await this.#person(OWNER), this.#people);
  }

  async #person(name: Name): Promise<SandboxUser> {
    const known = this.#people.get(name);
    if (known) return known;
    const person = await this.stage.sandbox.login(name);
    this.#people.set(name, person);
    return person;
  }
}

// One of the people, driven by a test or the demo: types commands, presses buttons, reads what there is to read.
import { setTimeout as pause } from 'node:timers/promises';
import { ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { Answer, buttonsOf, type Message, modalFields, selectsOf } from './client/answer.ts';
import { type ChannelRef, ClientState, type ResolvedChannel } from './client/client-state.ts';
import { CommandIndex } from './client/command-index.ts';
import type { OptionValues, Upload } from './client/command-input.ts';
import { type Account, Connection } from './client/connection.ts';
import { type Choice, Inbox } from './client/inbox.ts';
import { uploadFiles } from './client/uploads.ts';
import { type JsonObject, objectOf, objectsOf, textOf } from './json.ts';
import { compareSnowflakes } from './snowflake.ts';

export interface LoginOptions {
  /** Milliseconds of real time to wait for something to see. 10,000 if not given. */
  readonly timeoutMs?: number;
}

/** What can be pressed on: an answer (its message, then its follow-ups) or a single message. */
export type Pressable = Answer | Message;

export class SandboxUser {
  readonly id: string;
  readonly #connection: Connection;
  readonly #state: ClientState;
  readonly #inbox: Inbox;
  readonly #timeoutMs: number;
  readonly #commands: CommandIndex;
  #nonces = 0;

  private constructor(connection: Connection, ready: JsonObject, inbox: Inbox, timeoutMs: number) {
    this.#connection = connection;
    this.#commands = new CommandIndex(connection);
    this.#state = new ClientState(objectsOf(ready.guilds), connection, this.#commands);
    this.#inbox = inbox;
    this.#timeoutMs = timeoutMs;
    this.id = textOf(objectOf(ready.user).id);
  }

  /** Opens a gateway session as the token's user. */
  static async connect(account: Account, { timeoutMs = 10_000 }: LoginOptions = {}): Promise<SandboxUser> {
    const inbox = new Inbox();
    const early: [string, JsonObject][] = [];
    let receive = (event: string, data: JsonObject): unknown => early.push([event, data]);
    const { connection, ready } = await Connection.open(account, (event, data) => receive(event, data));
    const user = new SandboxUser(connection, ready, inbox, timeoutMs);
    receive = (event, data) => user.#receive(event, data);
    for (const [event, data] of early) receive(event, data);
    return user;
  }

  /** Uses a command. Rejects if Discord refuses, or if the bot does not answer. */
  async type(line: string, options: OptionValues = {}, channelRef: ChannelRef = {}): Promise<Answer> {
    const channel = await this.#state.resolve(channelRef);
    const { data, uploads } = await this.#commands.input(line, options, channel, this.#state);
    const attachments = await uploadFiles(this.#connection, channel.channelId, uploads);
    const body = { data: { ...data, attachments } };
    return this.#interact(InteractionType.ApplicationCommand, line, channel, body);
  }

  /** Uses a command in the menu of a message, under Apps. Rejects if Discord refuses, or if the bot does not answer. */
  async use(name: string, message: Message): Promise<Answer> {
    const channel = await this.#state.resolve({ in: message.channel_id });
    const data = await this.#commands.messageInput(name, message.id, channel);
    return this.#interact(InteractionType.ApplicationCommand, name, channel, { data });
  }

  /** Uploads a file ahead of the commands that are to carry it. */
  async upload(file: Upload, channelRef: ChannelRef = {}): Promise<void> {
    const { channelId } = await this.#state.resolve(channelRef);
    await uploadFiles(this.#connection, channelId, [file]);
  }

  /** What autocompletion offers for one option, given what has been typed so far. */
  async complete(
    line: string,
    options: OptionValues,
    focused: string,
    channelRef: ChannelRef = {},
  ): Promise<Choice[]> {
    const channel = await this.#state.resolve(channelRef);
    const { data } = await this.#commands.input(line, options, channel, this.#state, focused);
    const nonce = this.#nonce();
    const description = `${line} (${focused}: ${String(options[focused] ?? '')})`;
    const choices = this.#inbox.waitForChoices(nonce, description, this.#timeoutMs);
    await this.#post(InteractionType.ApplicationCommandAutocomplete, nonce, channel, { data }, choices);
    return choices;
  }

  /** Presses a button by its label or its custom id. Throws if there is none. */
  async press(on: Pressable, which: string | { readonly customId: string }): Promise<Answer> {
    for (const message of messagesOf(on)) {
      const button = buttonsOf(message).find((each) =>
        typeof which === 'string'
          ? 'label' in each && each.label === which
          : each.custom_id === which.customId,
      );
      if (button)
        return this.#useComponent(message, {
          custom_id: button.custom_id,
          component_type: ComponentType.Button,
        });
    }
    const labels = messagesOf(on)
      .flatMap(buttonsOf)
      .map((button) => ('label' in button ? button.label : button.custom_id));
    throw new Error(`There is no button ${JSON.stringify(which)}; there are ${JSON.stringify(labels)}`);
  }

  /** Chooses values in a select, found by its placeholder or custom id. Throws if there is none. */
  async select(on: Pressable, which: string, values: readonly string[]): Promise<Answer> {
    for (const message of messagesOf(on)) {
      const select = selectsOf(message).find(({ custom_id, placeholder }) =>
        [custom_id, placeholder].includes(which),
      );
      if (select) {
        const sent = values.map((value) => this.#resolveName(select.type, value));
        return this.#useComponent(message, {
          custom_id: select.custom_id,
          component_type: select.type,
          values: sent,
        });
      }
    }
    const found = messagesOf(on)
      .flatMap(selectsOf)
      .map(({ placeholder, custom_id }) => placeholder ?? custom_id);
    throw new Error(`There is no select ${which}; there are ${JSON.stringify(found)}`);
  }

  /** Fills in a modal, by its fields' labels or custom ids, and sends it. Throws on a field that is not there. */
  async submit(on: Answer, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer> {
    const { modal } = on;
    if (!modal) throw new Error('There is no modal to submit');
    const known = modalFields(modal);
    const components = Object.entries(fields).map(([name, value]) => {
      const field = known.find(({ customId, label }) => customId === name || label === name);
      if (!field)
        throw new Error(`There is no field ${name}; there are ${known.map(({ label }) => label).join(', ')}`);
      const { type, customId: custom_id } = field;
      if (typeof value === 'string') return { type, custom_id, value };
      return { type, custom_id, values: value.map((each) => this.#resolveName(type, each)) };
    });
    const channel = await this.#state.resolve({ in: modal.channelId });
    const data = { id: modal.id, custom_id: modal.customId, components };
    return this.#interact(
      InteractionType.ModalSubmit,
      `Submitting "${modal.title}"`,
      channel,
      { data },
      on.source,
    );
  }

  /** Presses a button with any custom id on any message, as a forged or outdated client might. */
  async forge({
    customId,
    message,
    values,
  }: {
    customId: string;
    message: Message;
    values?: string[];
  }): Promise<Answer> {
    const type = values ? ComponentType.StringSelect : ComponentType.Button;
    const data = { custom_id: customId, component_type: type, ...(values ? { values } : {}) };
    return this.#useComponent(message, data, { 'x-sandbox-forge': '1' });
  }

  /** The messages of a channel that this user sees, oldest first, with those only they see. */
  async visibleMessages(channel: string, serverRef: Omit<ChannelRef, 'in'> = {}): Promise<Message[]> {
    await this.#connection.flush();
    const { channelId } = await this.#state.resolve({ ...serverRef, in: channel });
    const found: Message[] = [];
    for (let before = ''; ; ) {
      const page = await this.#connection.request(
        'GET',
        `/channels/${channelId}/messages?limit=100${before}`,
      );
      const messages = (page ?? []) as unknown as Message[];
      found.push(...messages);
      if (messages.length < 100) break;
      before = `&before=${messages.at(-1)?.id}`;
    }
    const isPrivate = ({ flags }: Message) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    for (const message of this.#inbox.messages.values()) {
      if (message.channel_id === channelId && isPrivate(message)) found.push(message);
    }
    return found.sort((a, b) => compareSnowflakes(a.id, b.id));
  }

  /** The conversation with the bot, oldest first. */
  directMessages(): Promise<Message[]> {
    return this.visibleMessages('dm');
  }

  /** Posts a message of one's own. */
  async sendMessage(
    channel: string,
    content: string,
    serverRef: Omit<ChannelRef, 'in'> = {},
  ): Promise<Message> {
    const { channelId } = await this.#state.resolve({ ...serverRef, in: channel });
    const message = await this.#connection.request('POST', `/channels/${channelId}/messages`, { content });
    return message as unknown as Message;
  }

  /** Resolves once nothing this user did is still waiting for the bot, and all that was sent has arrived. */
  async untilIdle(): Promise<void> {
    await this.#connection.flush();
    while (this.#inbox.pendingDescriptions.length > 0) {
      await pause(1);
      await this.#connection.flush();
    }
  }

  close(): void {
    this.#connection.close();
  }

  #receive(event: string, data: JsonObject): void {
    this.#inbox.receive(event, data);
    this.#state.receive(event, data);
    if (event === 'GUILD_APPLICATION_COMMAND_INDEX_UPDATE') this.#commands.clear();
  }

  #useComponent(message: Message, data: JsonObject, headers: Record<string, string> = {}): Promise<Answer> {
    const description = `Using ${textOf(data.custom_id)}`;
    const rest = { data, message_id: message.id, message_flags: message.flags ?? 0 };
    return this.#state
      .resolve({ in: message.channel_id })
      .then((channel) =>
        this.#interact(InteractionType.MessageComponent, description, channel, rest, message, headers),
      );
  }

  async #interact(
    type: InteractionType,
    description: string,
    channel: ResolvedChannel,
    body: JsonObject,
    target?: Message,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const nonce = this.#nonce();
    const answer = this.#inbox.waitForAnswer(nonce, description, this.#timeoutMs, target);
    await this.#post(type, nonce, channel, body, answer, headers);
    return answer;
  }

  /** Sends an interaction. If that is refused, waiting for its outcome ends with the same error. */
  async #post(
    type: InteractionType,
    nonce: string,
    { channelId, serverId }: ResolvedChannel,
    body: JsonObject,
    outcome: Promise<unknown>,
    headers: Record<string, string> = {},
  ): Promise<void> {
    outcome.catch(() => {});
    const common = { type, nonce, channel_id: channelId, session_id: this.#connection.sessionId };
    const sent = {
      ...common,
      application_id: await this.#commands.applicationId(),
      ...(serverId === null ? {} : { guild_id: serverId }),
      ...body,
    };
    try {
      await this.#connection.request('POST', '/interactions', sent, headers);
    } catch (error) {
      this.#inbox.reject(nonce, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The id that a value of a select stands for, where people would pick a name. */
  #resolveName(type: number, value: string): string {
    const home = this.#state.defaultServerId;
    if (type === ComponentType.ChannelSelect) return this.#state.channel(value, home)?.channelId ?? value;
    if (type === ComponentType.RoleSelect) return this.#state.role(value, home) ?? value;
    if (type === ComponentType.UserSelect) return this.#state.user(value) ?? value;
    return value;
  }

  #nonce(): string {
    this.#nonces += 1;
    return `${this.id.slice(-8)}${this.#nonces}`;
  }
}

function messagesOf(on: Pressable): Message[] {
  if (!(on instanceof Answer)) return [on];
  return on.message ? [on.message, ...on.followUps] : on.followUps;
}

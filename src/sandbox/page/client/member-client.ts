// One member's app without its looks: what they see, and what they do, over the sandbox's human side alone.

import type { PageLanguage } from '../strings/page-language.ts';
import { ChannelLog } from './channel-log.ts';
import { Gateway } from './gateway.ts';
import { type CommandUse, commandHead, Interaction, type OpenForm } from './interaction.ts';
import { localizeCommands } from './localize-commands.ts';
import { type Outcome, PendingInteractions } from './pending.ts';
import { Rest } from './rest.ts';
import { ServerState } from './server-state.ts';
import type { PageSession } from './session.ts';
import {
  isPrivate,
  type WireChoice,
  type WireCommand,
  type WireComponent,
  type WireGuild,
  type WireMessage,
} from './wire.ts';

/** How many messages are asked for at once. */
const PAGE_SIZE = 50;

/** `change` is fired after anything that may be seen has changed, `clock` when time was moved. */
export class MemberClient extends EventTarget {
  readonly userId: string;
  readonly userName: string;
  readonly #rest: Rest;
  readonly #gateway: Gateway;
  readonly #pending = new PendingInteractions();
  readonly #logs = new Map<string, ChannelLog>();
  readonly #guildId: string;
  server: ServerState | null = null;
  applicationId = '';
  #commands: readonly WireCommand[] = [];
  isConnected = false;
  #language: PageLanguage;
  /** Done when Discord knows the member's language: what they do next goes out in it. */
  #languageSent: Promise<unknown> = Promise.resolve();
  /** Channels with something this member has not looked at. */
  readonly unread = new Set<string>();
  /** What is being waited for: a message's id and the custom id that was used on it. */
  readonly inFlight = new Map<string, string>();
  /** Messages one of whose components got no answer. */
  readonly failed = new Set<string>();
  form: OpenForm | null = null;
  directChannelId: string | null = null;
  #openChannelId: string | null = null;
  /** The commands this member has used, by the nonce they went out under. */
  readonly #usedCommands = new Map<string, string>();

  constructor(
    { api, gateway, guild }: PageSession,
    user: PageSession['users'][number],
    language: PageLanguage,
  ) {
    super();
    this.#language = language;
    this.userId = user.id;
    this.userName = user.name;
    this.#guildId = guild;
    this.#rest = new Rest(api, user.token);
    this.#gateway = new Gateway(gateway, user.token, {
      onReady: (ready) => void this.#begin(ready),
      onEvent: (event, data) => this.#receive(event, data),
      onLost: () => {
        this.isConnected = false;
        this.#changed();
      },
    });
    this.#gateway.open();
  }

  get language(): PageLanguage {
    return this.#language;
  }

  /** The language this member has Discord in. */
  set language(language: PageLanguage) {
    this.#language = language;
    if (this.isConnected) this.#sendLanguage();
    this.#changed();
  }

  /** As they are described in the member's language. */
  get commands(): readonly WireCommand[] {
    return localizeCommands(this.#commands, this.#language.discordLocale);
  }

  log(channelId: string): ChannelLog {
    let log = this.#logs.get(channelId);
    if (!log) {
      log = new ChannelLog();
      this.#logs.set(channelId, log);
    }
    return log;
  }

  /** Looks at a channel: its latest messages are loaded, and it counts as read. */
  async openChannel(channelId: string): Promise<void> {
    this.#openChannelId = channelId;
    this.unread.delete(channelId);
    if (!this.log(channelId).isLoaded) await this.#load(channelId);
    this.#changed();
  }

  /** The conversation with the bot, opened where there is none yet; its channel's id. */
  async openDirectMessages(): Promise<string> {
    const { id } = await this.#rest.request<{ id: string }>('POST', '/users/@me/channels', {
      recipient_id: this.applicationId,
    });
    this.directChannelId = id;
    return id;
  }

  async loadEarlier(channelId: string): Promise<void> {
    const first = this.log(channelId).messages.find((message) => !isPrivate(message));
    await this.#load(channelId, first?.id);
    this.#changed();
  }

  /** Posts a message of one's own. */
  async say(channelId: string, content: string): Promise<void> {
    await this.#rest.request('POST', `/channels/${channelId}/messages`, { content });
  }

  /** Uses a command. Throws RefusedError where the app may not send it. */
  async run(channelId: string, { command, path, options, files }: CommandUse): Promise<Outcome> {
    const attachments = await this.#rest.upload(channelId, files);
    const data = { ...commandHead(command), options, attachments };
    return this.#interact(Interaction.command, channelId, { data }, null, path);
  }

  /** The command of this member's own that a message answers, such as `/read`; null where it is not known. */
  commandOf({ nonce = '' }: WireMessage): string | null {
    return this.#usedCommands.get(nonce) ?? null;
  }

  /** What the bot offers for the option that is being typed. */
  async complete(channelId: string, { command, options }: CommandUse): Promise<readonly WireChoice[]> {
    const data = { ...commandHead(command), options };
    const outcome = await this.#interact(Interaction.autocomplete, channelId, { data });
    return outcome.kind === 'choices' ? outcome.choices : [];
  }

  /** Presses a button, or chooses `values` in a select. */
  async use(message: WireMessage, component: WireComponent, values?: readonly string[]): Promise<void> {
    if (this.inFlight.has(message.id)) return;
    const customId = component.custom_id ?? '';
    this.inFlight.set(message.id, customId);
    this.failed.delete(message.id);
    this.#changed();
    const data = { custom_id: customId, component_type: component.type, ...(values && { values }) };
    const rest = { data, message_id: message.id, message_flags: message.flags ?? 0 };
    try {
      const outcome = await this.#interact(Interaction.component, message.channel_id, rest, message);
      if (outcome.kind === 'failed') this.failed.add(message.id);
    } catch {
      this.failed.add(message.id);
    } finally {
      this.inFlight.delete(message.id);
      this.#changed();
    }
  }

  /** Sends the open form. Throws RefusedError where a field is not filled as it asks. */
  async submit(fields: readonly object[]): Promise<Outcome> {
    const { form } = this;
    if (!form) return { kind: 'failed' };
    const { modal } = form;
    const data = { id: modal.id, custom_id: modal.custom_id, components: fields };
    const outcome = await this.#interact(Interaction.modal, modal.channel_id, { data }, form.source);
    if (outcome.kind === 'done' && this.form === form) this.form = null;
    this.#changed();
    return outcome;
  }

  closeForm(): void {
    this.form = null;
    this.#changed();
  }

  /** Puts away a private message, as its reader can. */
  dismiss(message: WireMessage): void {
    this.log(message.channel_id).remove(message.id);
    this.#changed();
  }

  async #interact(
    type: number,
    channelId: string,
    body: object,
    source: WireMessage | null = null,
    command: string | null = null,
  ): Promise<Outcome> {
    await this.#languageSent;
    const nonce = this.#pending.createNonce();
    if (command !== null) this.#usedCommands.set(nonce, command);
    const outcome = this.#pending.wait(nonce);
    const place = { channel_id: channelId, session_id: this.#gateway.sessionId, nonce };
    const guild = channelId === this.directChannelId ? {} : { guild_id: this.#guildId };
    await this.#rest.request('POST', '/interactions', {
      type,
      application_id: this.applicationId,
      ...place,
      ...guild,
      ...body,
    });
    const settled = await outcome;
    if (settled.kind === 'modal') {
      this.form = { modal: settled.modal, source };
      this.#changed();
    }
    return settled;
  }

  async #begin(ready: Record<string, unknown>): Promise<void> {
    const guilds = ready.guilds as WireGuild[];
    const guild = guilds.find(({ id }) => id === this.#guildId);
    if (!guild) return;
    this.server = new ServerState(guild);
    const [direct] = ready.private_channels as { id: string }[];
    this.directChannelId ??= direct?.id ?? null;
    this.#sendLanguage();
    await this.#loadCommands();
    this.isConnected = true;
    for (const log of this.#logs.values()) log.isLoaded = false;
    if (this.#openChannelId !== null) await this.openChannel(this.#openChannelId);
    this.#changed();
  }

  #sendLanguage(): void {
    const settings = { locale: this.#language.discordLocale };
    this.#languageSent = this.#rest.request('PATCH', '/users/@me/settings', settings).catch(() => {});
  }

  async #loadCommands(): Promise<void> {
    const path = `/guilds/${this.#guildId}/application-command-index`;
    const index = await this.#rest.request<{
      applications: readonly { id: string; bot_id: string }[];
      application_commands: readonly WireCommand[];
    }>('GET', path);
    this.applicationId = index.applications[0]?.id ?? '';
    this.#commands = index.application_commands;
  }

  async #load(channelId: string, before?: string): Promise<void> {
    const query = before === undefined ? '' : `&before=${before}`;
    const messages = await this.#rest.request<WireMessage[]>(
      'GET',
      `/channels/${channelId}/messages?limit=${PAGE_SIZE}${query}`,
    );
    const log = this.log(channelId);
    log.add(...messages);
    log.isLoaded = true;
    log.hasEarlier = messages.length === PAGE_SIZE;
  }

  #receive(event: string, data: Record<string, unknown>): void {
    if (event === 'SANDBOX_CLOCK') {
      this.dispatchEvent(new CustomEvent('clock', { detail: data.now }));
      return;
    }
    if (event === 'GUILD_APPLICATION_COMMAND_INDEX_UPDATE')
      void this.#loadCommands().then(() => this.#changed());
    this.#receiveMessage(event, data);
    this.server?.receive(event, data);
    this.#pending.receive(event, data);
    this.#changed();
  }

  #receiveMessage(event: string, data: Record<string, unknown>): void {
    const message = data as unknown as WireMessage;
    if (event === 'MESSAGE_CREATE') {
      this.#rememberDirectChannel(message, data.guild_id);
      this.log(message.channel_id).add(message);
      this.server?.countMessage(message);
      if (message.channel_id !== this.#openChannelId) this.unread.add(message.channel_id);
    }
    if (event === 'MESSAGE_UPDATE') this.log(message.channel_id).update(message);
    if (event === 'MESSAGE_DELETE') this.log(message.channel_id).remove(message.id);
    if (event === 'THREAD_CREATE') this.#attachThread(data);
  }

  #rememberDirectChannel({ channel_id }: WireMessage, guildId: unknown): void {
    if (guildId === undefined) this.directChannelId ??= channel_id;
  }

  /** A thread has the id of the message it begins from. */
  #attachThread(thread: Record<string, unknown>): void {
    const log = this.log(String(thread.parent_id));
    const message = log.messages.find(({ id }) => id === thread.id);
    if (message) log.update({ ...message, thread: thread as unknown as NonNullable<WireMessage['thread']> });
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

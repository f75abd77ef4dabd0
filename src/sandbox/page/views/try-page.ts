// The whole page: who one is, where one looks, and everything around the channel.

import { html, nothing, type TemplateResult } from 'lit';
import { MemberClient } from '../client/member-client.ts';
import { SEND_MESSAGES } from '../client/permissions.ts';
import { openSession, type PageSession } from '../client/session.ts';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import '../composer/message-composer.ts';
import type { MessageComposer, Prefill } from '../composer/message-composer.ts';
import '../hints/first-hints.ts';
import type { FirstHints } from '../hints/first-hints.ts';
import type { HintStep } from '../hints/hint-steps.ts';
import { problemText } from '../strings/problem-text.ts';
import { chooseLanguage, chosenLanguage, languageOf } from '../strings/stored-language.ts';
import { channelLabel, type Drawer, renderChannelHeader } from './channel-header.ts';
import { type Persona, renderChannelList } from './channel-list.ts';
import './form-dialog.ts';
import { LightElement } from './light-element.ts';
import { renderMemberList } from './member-list.ts';
import type { MessageContext } from './message-context.ts';
import './message-list.ts';
import type { MessageList } from './message-list.ts';
import './reader-dialog.ts';

/** Who one can be here. */
const PERSONAS: readonly Persona[] = [
  { name: 'mina', displayName: 'Mina', runsTheServer: true },
  { name: 'bob', displayName: 'Bob', runsTheServer: false },
  { name: 'ada', displayName: 'Ada', runsTheServer: false },
];

/** What can be dropped on the page to be read. */
const BOOK = /\.(epub|txt|md|markdown|html?|docx)$/i;

const PERSONA_STORED_AS = 'cliffhanger-persona';

class TryPage extends LightElement {
  static override properties = {
    session: { state: true },
    client: { state: true },
    channelId: { state: true },
    now: { state: true },
    problem: { state: true },
    drawer: { state: true },
    reading: { state: true },
    version: { state: true },
    isDropping: { state: true },
  };
  declare session: PageSession | null;
  declare client: MemberClient | null;
  declare channelId: string | null;
  declare now: number;
  declare problem: string;
  /** What is drawn over the channel where the screen is narrow. */
  declare drawer: Drawer | null;
  declare reading: WireMessage | null;
  declare version: number;
  declare isDropping: boolean;
  readonly #clients = new Map<string, MemberClient>();

  constructor() {
    super();
    this.session = null;
    this.client = null;
    this.channelId = null;
    this.now = 0;
    this.problem = '';
    this.drawer = null;
    this.reading = null;
    this.version = 0;
    this.isDropping = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
    this.addEventListener('dragover', this.#onDragOver);
    this.addEventListener('drop', this.#onDrop);
    this.addEventListener('dragleave', () => {
      this.isDropping = false;
    });
  }

  async #start(): Promise<void> {
    try {
      this.session = await openSession();
      this.now = this.session.now;
      this.channelId =
        location.hash.slice(1) ||
        (this.session as unknown as { channels: { id: string }[] }).channels[0]?.id ||
        null;
      this.#become(sessionStorage.getItem(PERSONA_STORED_AS) ?? 'bob');
    } catch (error) {
      this.problem = problemText(error, languageOf('').strings);
    }
  }

  #become(name: string): void {
    const user = this.session?.users.find((each) => each.name === name);
    if (!this.session || !user) return;
    let client = this.#clients.get(name);
    if (!client) {
      client = new MemberClient(this.session, user, languageOf(name));
      this.#clients.set(name, client);
      const own = client;
      client.addEventListener('change', () => {
        if (own === this.client) this.#onChange(own);
      });
      client.addEventListener('clock', (event) => {
        this.now = (event as CustomEvent<number>).detail;
      });
    }
    sessionStorage.setItem(PERSONA_STORED_AS, name);
    this.client = client;
    this.reading = null;
    if (this.channelId !== null) void client.openChannel(this.channelId).catch(() => {});
    this.version += 1;
  }

  protected override updated(): void {
    const { code, strings } = this.client?.language ?? languageOf('');
    document.documentElement.lang = code;
    document.title = strings.title;
  }

  /** A channel this member can't see is left for the first they can. */
  #onChange(client: MemberClient): void {
    this.version += 1;
    const { server } = client;
    if (!server || this.channelId === null || this.channelId === client.directChannelId) return;
    const visible = server.visibleChannels(client.userId);
    if (visible.some(({ id }) => id === server.parentOf(this.channelId ?? ''))) return;
    const [first] = visible;
    if (first) this.#open(first.id);
  }

  #open(channelId: string): void {
    this.channelId = channelId;
    this.drawer = null;
    history.replaceState(null, '', `#${channelId}`);
    void this.client?.openChannel(channelId).catch(() => {});
  }

  async #openDirect(): Promise<void> {
    const id = await this.client?.openDirectMessages();
    if (id !== undefined) this.#open(id);
  }

  async #jump(channelId: string, messageId: string | null): Promise<void> {
    this.#open(channelId);
    await this.updateComplete;
    const list = this.querySelector<MessageList>('message-list');
    await list?.updateComplete;
    if (messageId !== null) list?.showMessage(messageId);
  }

  override render() {
    const { client, session } = this;
    const { strings } = client?.language ?? languageOf('');
    if (this.problem !== '')
      return html`<main class="problem" role="alert"><h1>${strings.problem}</h1><p>${this.problem}</p></main>`;
    if (!client?.server || !session || this.channelId === null)
      return html`<main class="loading"><p>${strings.opening}</p></main>`;
    const context = this.#messageContext(client);
    return html`
      <div class="page ${this.drawer === null ? '' : `show-${this.drawer}`}" data-version=${this.version}>
        <div class="sidebar" id="sidebar">
          ${renderChannelList({
            client,
            language: client.language,
            chosenLanguage: chosenLanguage(client.userName),
            onLanguage: (code) => {
              client.language = chooseLanguage(client.userName, code);
            },
            current: this.channelId,
            personas: PERSONAS,
            onOpen: (id) => this.#open(id),
            onOpenDirect: () => void this.#openDirect(),
            onSwitch: (name) => this.#become(name),
          })}
        </div>
        <main>
          ${renderChannelHeader({
            client,
            channelId: this.channelId,
            now: this.now,
            drawer: this.drawer,
            onOpen: (id) => this.#open(id),
            onDrawer: (drawer) => {
              this.drawer = drawer;
            },
            onClockMoved: () => this.querySelector<FirstHints>('first-hints')?.clockMoved(),
          })}
          ${client.isConnected ? nothing : html`<p class="banner" role="status">${strings.reconnecting}</p>`}
          <message-list .context=${context} .client=${client} .channelId=${this.channelId} .version=${this.version}></message-list>
          <first-hints .language=${client.language} @hint-shown=${({ detail }: CustomEvent<HintStep>) => void this.#showHint(detail)}></first-hints>
          ${this.#renderComposer(client)}
        </main>
        <aside class="members" id="members" aria-label=${strings.members}>${renderMemberList(client)}</aside>
        ${
          this.drawer === null
            ? nothing
            : html`<button type="button" class="scrim" aria-label=${strings.close_list} @click=${() => {
                this.drawer = null;
              }}></button>`
        }
        ${this.isDropping ? html`<div class="drop-target" role="status">${strings.drop_book}</div>` : nothing}
      </div>
      <form-dialog .client=${client} .form=${client.form} .context=${context}></form-dialog>
      <reader-dialog .client=${client} .message=${this.reading} .version=${this.version} @reader-closed=${() => {
        this.reading = null;
      }}></reader-dialog>
    `;
  }

  #renderComposer(client: MemberClient): TemplateResult {
    const channelId = this.channelId ?? '';
    const isDirect = channelId === client.directChannelId;
    const mayWrite =
      isDirect || ((client.server?.permissionsOf(client.userId, channelId) ?? 0n) & SEND_MESSAGES) !== 0n;
    if (!mayWrite) return html`<p class="composer no-writing">${client.language.strings.no_writing}</p>`;
    return html`<message-composer
      .client=${client}
      .channelId=${channelId}
      .channelLabel=${channelLabel(client, channelId)}
      .version=${this.version}
      @command-sent=${({ detail }: CustomEvent<string>) => this.querySelector<FirstHints>('first-hints')?.commandSent(detail)}
    ></message-composer>`;
  }

  #messageContext(client: MemberClient): MessageContext {
    const { server } = client;
    return {
      client,
      language: client.language,
      now: this.now,
      userName: (id) => server?.userName(id) ?? null,
      roleName: (id) => server?.roles.get(id)?.name ?? null,
      channelName: (id) => server?.channelName(id) ?? null,
      onJump: (channelId, messageId) => void this.#jump(channelId, messageId),
      onCommand: (name) => void this.#begin({ path: `/${name}` }),
      onUse: (message: WireMessage, component: WireComponent, values) =>
        void client.use(message, component, values),
      onOpenThread: (id) => this.#open(id),
      onRead: (message) => {
        this.reading = message;
      },
    };
  }

  async #begin(prefill: Prefill): Promise<void> {
    await this.updateComplete;
    await this.querySelector<MessageComposer>('message-composer')?.begin(prefill);
  }

  async #showHint({ path, persona, values = {} }: HintStep): Promise<void> {
    if (persona !== null && this.client?.userName !== persona) {
      this.#become(persona);
      await this.#untilConnected();
    }
    const bookClub = [...(this.client?.server?.channels.values() ?? [])].find(
      ({ name }) => name === 'book-club',
    );
    if (path === '/story start' && bookClub) this.#open(bookClub.id);
    if (path !== null) await this.#begin({ path, values });
  }

  async #untilConnected(): Promise<void> {
    const { client } = this;
    while (client && client === this.client && !client.isConnected)
      await new Promise((resolve) => client.addEventListener('change', resolve, { once: true }));
    await this.updateComplete;
  }

  #onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isDropping = true;
  }

  #onDrop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.isDropping = false;
    const target =
      event.target instanceof Element
        ? event.target.closest('.option')?.querySelector('input[type=file]')
        : null;
    if (target || BOOK.test(file.name)) void this.#begin({ path: '/library add', values: { file } });
  }
}

customElements.define('try-page', TryPage);

// Messages that stand still, under headings: nothing on them does anything, everything looks as in a channel.

import { html, nothing } from 'lit';
import { ServerState } from '../client/server-state.ts';
import type { WireGuild, WireMessage } from '../client/wire.ts';
import { STATIC_LANGUAGE } from '../strings/page-language.ts';
import { LightElement } from '../views/light-element.ts';
import type { MessageContext } from '../views/message-context.ts';
import { renderMessage } from '../views/render-message.ts';

export interface StaticSection {
  readonly heading: string;
  readonly messages: readonly WireMessage[];
}

export interface StaticContent {
  readonly title: string;
  readonly lead: string;
  /** Epoch milliseconds that “in 3 hours” counts from. */
  readonly now: number;
  readonly guild: WireGuild;
  readonly sections: readonly StaticSection[];
  /** The message that waits for an answer, and the button that was pressed on it. */
  readonly inFlight?: readonly (readonly [messageId: string, customId: string])[];
  readonly failed?: readonly string[];
  /** Whether a section is a post, and after it what stands in its thread. */
  readonly areThreads?: boolean;
}

export class StaticChannel extends LightElement {
  static override properties = { content: { attribute: false } };
  declare content: StaticContent | null;

  constructor() {
    super();
    this.content = null;
  }

  override render() {
    const { content } = this;
    if (!content) return nothing;
    const context = staticContext(content);
    return html`<main>
      <h1>${content.title}</h1>
      <p class="lead">${content.lead}</p>
      ${content.sections.map(
        ({ heading, messages }) =>
          html`<section class=${content.areThreads ? 'with-thread' : ''}>${heading === '' ? nothing : html`<h2>${heading}</h2>`}${messages.map((message) => renderMessage(message, context))}</section>`,
      )}
    </main>`;
  }
}

export function staticContext({
  now,
  guild,
  inFlight = [],
  failed = [],
  areThreads = false,
}: StaticContent): MessageContext {
  const server = new ServerState(guild);
  return {
    language: STATIC_LANGUAGE,
    client: {
      server,
      userId: guild.owner_id,
      inFlight: new Map(inFlight),
      failed: new Set(failed),
      commandOf: () => '/read',
      dismiss() {},
    },
    now,
    userName: (id) => server.userName(id),
    roleName: (id) => server.roles.get(id)?.name ?? null,
    channelName: (id) => server.channelName(id),
    onJump() {},
    onCommand() {},
    onUse() {},
    onOpenThread() {},
    onRead: areThreads ? null : () => {},
  };
}

customElements.define('static-channel', StaticChannel);

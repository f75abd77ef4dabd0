// The line over a channel: what one looks at, the clock, and on a narrow screen what opens the lists beside it.

import { html, nothing, type TemplateResult } from 'lit';
import type { MemberClient } from '../client/member-client.ts';
import './clock-bar.ts';

/** A list that is drawn over the channel where the screen is narrow. */
export type Drawer = 'channels' | 'members';

export interface ChannelHeaderOptions {
  readonly client: MemberClient;
  readonly channelId: string;
  readonly now: number;
  readonly drawer: Drawer | null;
  readonly onOpen: (channelId: string) => void;
  readonly onDrawer: (drawer: Drawer | null) => void;
  readonly onClockMoved: () => void;
}

export function renderChannelHeader(options: ChannelHeaderOptions): TemplateResult {
  const { client, channelId, now, drawer, onOpen, onDrawer, onClockMoved } = options;
  const { strings } = client.language;
  const toggle = (which: Drawer, words: string) => html`<button
      type="button"
      class="button secondary drawer-toggle ${which}"
      aria-expanded=${drawer === which ? 'true' : 'false'}
      @click=${() => onDrawer(drawer === which ? null : which)}
    >${words}</button>`;
  const parent = client.server?.threads.get(channelId)?.parent_id;
  return html`<header class="top">
      ${toggle('channels', strings.channels)}
      <h2 class="channel-title">
        ${parent ? html`<button type="button" class="link" @click=${() => onOpen(parent)}>#${client.server?.channelName(parent)}</button> <span aria-hidden="true">›</span> ` : nothing}${channelLabel(client, channelId)}
      </h2>
      <clock-bar .now=${now} .language=${client.language} @clock-moved=${onClockMoved}></clock-bar>
      ${toggle('members', strings.members)}
    </header>`;
}

/** `#general`, a thread's name, or whom one writes with. */
export function channelLabel({ directChannelId, server }: MemberClient, channelId: string): string {
  if (channelId === directChannelId) return 'Cliffhanger';
  const name = server?.channelName(channelId) ?? '';
  return server?.channels.has(channelId) ? `#${name}` : name;
}

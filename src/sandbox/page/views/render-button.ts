// A button of a message.

import { html, nothing, type TemplateResult } from 'lit';
import { ButtonStyle } from '../client/discord-constants.ts';
import type { WireComponent, WireMessage } from '../client/wire.ts';
import type { MessageContext } from './message-context.ts';

const STYLE_NAMES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
};

export function renderButton(
  message: WireMessage,
  component: WireComponent,
  { client, onUse }: MessageContext,
): TemplateResult {
  const { label = '', emoji, style = ButtonStyle.Secondary, url, disabled = false, custom_id } = component;
  const words = html`${emoji?.name ? html`<span aria-hidden="true">${emoji.name} </span>` : nothing}${label}`;
  if (style === ButtonStyle.Link)
    return html`<a class="button secondary" href=${url ?? ''} target="_blank" rel="noopener noreferrer">${words}<span aria-hidden="true"> ↗</span></a>`;
  const busy = client.inFlight.get(message.id) === custom_id;
  return html`<button
    type="button"
    class="button ${STYLE_NAMES[style] ?? 'secondary'} ${busy ? 'busy' : ''}"
    data-custom-id=${custom_id ?? ''}
    ?disabled=${disabled}
    aria-busy=${busy ? 'true' : 'false'}
    @click=${() => onUse(message, component)}
  >${words}</button>`;
}

// The components of a message as templates: layout, texts, pictures, files and what can be pressed.

import { html, nothing, type TemplateResult } from 'lit';
import { ComponentType } from '../client/discord-constants.ts';
import type { WireComponent, WireMedia, WireMessage } from '../client/wire.ts';
import { renderMarkup } from '../markdown/render.ts';
import type { MessageContext } from './message-context.ts';
import { renderButton } from './render-button.ts';
import { renderSelect } from './render-select.ts';

type Rendered = TemplateResult | typeof nothing | Rendered[];

export function renderComponents(
  message: WireMessage,
  components: readonly WireComponent[],
  context: MessageContext,
): Rendered[] {
  return components.map((component) => renderComponent(message, component, context));
}

function renderComponent(message: WireMessage, component: WireComponent, context: MessageContext): Rendered {
  const children = () => renderComponents(message, component.components ?? [], context);
  switch (component.type) {
    case ComponentType.ActionRow:
      return html`<div class="action-row">${children()}</div>`;
    case ComponentType.Button:
      return renderButton(message, component, context);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return renderSelect(message, component, context);
    case ComponentType.TextDisplay:
      return html`<div class="markup">${renderMarkup(component.content ?? '', context)}</div>`;
    case ComponentType.Separator:
      return html`<div class="separator ${component.spacing === 2 ? 'large' : ''}">${component.divider === false ? nothing : html`<hr />`}</div>`;
    case ComponentType.Section: {
      const accessory = component.accessory
        ? renderComponent(message, component.accessory, context)
        : nothing;
      return html`<div class="section"><div>${children()}</div><div class="accessory">${accessory}</div></div>`;
    }
    case ComponentType.Container:
      return renderContainer(component, children(), context);
    case ComponentType.Thumbnail:
      return renderPicture(component.media, component.description, 'thumbnail', message, context);
    case ComponentType.MediaGallery:
      return html`<div class="gallery">${(component.items ?? []).map((item) => renderPicture(item.media, item.description, 'picture', message, context))}</div>`;
    case ComponentType.File:
      return renderFile(component.file, message, context);
    default:
      return nothing;
  }
}

function renderContainer(
  { accent_color: color, spoiler = false }: WireComponent,
  children: Rendered[],
  { language }: MessageContext,
): TemplateResult {
  // The accent is drawn, so that no style has to stand in the markup.
  const hex = typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : null;
  const bar =
    hex === null
      ? nothing
      : html`<svg class="accent" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 1 1"><rect width="1" height="1" fill=${hex}></rect></svg>`;
  if (spoiler)
    return html`<details class="container covered">${bar}<summary>${language.strings.spoiler_block}</summary><div class="container-body">${children}</div></details>`;
  return html`<div class="container">${bar}<div class="container-body">${children}</div></div>`;
}

/** Only what the sandbox itself holds is loaded: nothing is asked of any other host. */
function ownUrl(media: WireMedia | undefined, { attachments }: WireMessage): string | null {
  const url = media?.url ?? '';
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  const found = name === undefined ? url : (attachments.find(({ filename }) => filename === name)?.url ?? '');
  return found.startsWith(`${location.origin}/`) ? found : null;
}

function renderPicture(
  media: WireMedia | undefined,
  description: string | undefined,
  className: string,
  message: WireMessage,
  { language }: MessageContext,
): TemplateResult {
  const url = ownUrl(media, message);
  if (url === null)
    return html`<span class="missing-picture">${description ?? language.strings.foreign_picture}</span>`;
  return html`<img class=${className} src=${url} alt=${description ?? ''} />`;
}

function renderFile(
  media: WireMedia | undefined,
  message: WireMessage,
  { language }: MessageContext,
): TemplateResult {
  const url = ownUrl(media, message);
  const name = decodeURIComponent(media?.url.split('/').at(-1) ?? language.strings.file);
  return html`<div class="file">${url === null ? name : html`<a href=${url} download=${name}>${name}</a>`}</div>`;
}

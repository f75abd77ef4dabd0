// Pictures within components: what `attachment://name` refers to, and how Discord gives it back.
import type { APIAttachment } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { isObject, type Json, type JsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import { walk } from '../limits/components.ts';
import { FormErrors } from '../rest/errors.ts';

const REFERENCE = /^attachment:\/\/(.+)$/;

/** Throws 50035 where a gallery is empty or too full, says too much, or shows a file that is not attached. */
export function checkMedia(components: Json | undefined, attachments: readonly APIAttachment[]): void {
  const errors = new FormErrors();
  for (const [path, component] of walk(components, ['components'])) {
    if (component.type !== ComponentType.MediaGallery) continue;
    const items = objectsOf(component.items);
    if (items.length < 1 || items.length > 10)
      errors.add([...path, 'items'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 10 in length.');
    for (const [index, { media, description }] of items.entries()) {
      const at = [...path, 'items', index];
      if (textOf(description).length > 1024)
        errors.add([...at, 'description'], 'BASE_TYPE_MAX_LENGTH', 'Must be 1024 or fewer in length.');
      const name = REFERENCE.exec(textOf(objectOf(media).url))?.[1];
      if (name === undefined || attachments.some(({ filename }) => filename === name)) continue;
      const words = 'The referenced attachment was not found.';
      errors.add([...at, 'media', 'url'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', words);
    }
  }
  errors.throwIfAny();
}

/** The components with their galleries as Discord shows them: each picture by its address, and what is known of it. */
export function withMedia(
  components: readonly Json[],
  attachments: readonly APIAttachment[],
  nextId: () => string,
): Json[] {
  const resolved = (item: JsonObject): JsonObject => {
    const { media, description = null, spoiler = false } = item;
    const url = textOf(objectOf(media).url);
    const name = REFERENCE.exec(url)?.[1];
    const file = attachments.find(({ filename }) => filename === name);
    if (file === undefined) {
      const known = { id: nextId(), proxy_url: url, ...objectOf(media) };
      return { ...item, description, spoiler, media: known };
    }
    const { id, content_type = null, width = null, height = null, proxy_url } = file;
    const shown = { id: nextId(), attachment_id: id, url: file.url, proxy_url, content_type, width, height };
    return { ...item, description, spoiler, media: shown };
  };
  return components.map((component) => {
    if (!isObject(component)) return component;
    const children = component.components;
    return {
      ...component,
      ...(component.type === ComponentType.MediaGallery && {
        items: objectsOf(component.items).map(resolved),
      }),
      ...(Array.isArray(children) && { components: withMedia(children, attachments, nextId) }),
    };
  });
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The size of a PNG in pixels; nothing for any other file. */
export function pictureSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

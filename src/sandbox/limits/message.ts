// The rules of a message as a whole that Discord's document leaves unsaid.
import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { isObject, type Json, listOf, objectsOf, textOf } from '../json.ts';
import { DiscordError, FormErrors } from '../rest/errors.ts';
import { checkComponents, walk } from './components.ts';

/** The parts of a message that its limits speak of, after an edit has been laid over what was there. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: Json[];
  readonly components: Json[];
  readonly flags: number;
  readonly poll?: Json | undefined;
  readonly stickers?: Json | undefined;
}

/** Throws 50035 with everything that is wrong. Emptiness is not its matter. */
export function checkMessage({ content, embeds, components, flags, poll, stickers }: MessageParts): void {
  const errors = new FormErrors();
  const v2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  if ([...content].length > 2000) {
    errors.add(['content'], 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.');
  }
  checkEmbeds(embeds, errors);
  if (v2) {
    const legacyFields = { content: content !== '', embeds: embeds.length > 0, poll: isObject(poll) };
    for (const [field, present] of Object.entries({
      ...legacyFields,
      sticker_ids: listOf(stickers).length > 0,
    })) {
      if (present) {
        const words = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
        errors.add([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', words);
      }
    }
    if (components.length === 0) {
      errors.add(['components'], 'BASE_TYPE_REQUIRED', 'A message of Components V2 needs components.');
    }
  }
  checkComponents(components, v2, errors);
  errors.throwIfAny();
  if (v2) checkBytes(components);
}

/** Discord fails rather than refuses: discord-api-docs #8554, #7310, #7448. */
const MAX_TEXT_BYTES = 10_170;
const BYTES_OF_A_DISPLAY = 12;

function checkBytes(components: Json[]): void {
  const displays = [...walk(components, [])].flatMap(([, component]) =>
    component.type === ComponentType.TextDisplay ? [textOf(component.content)] : [],
  );
  const bytes = displays.reduce((sum, content) => sum + Buffer.byteLength(content) + BYTES_OF_A_DISPLAY, 0);
  if (bytes > MAX_TEXT_BYTES) throw new DiscordError(500, 0, '500: Internal Server Error');
}

const MAX_EMBED_TEXT_CHARS = { title: 256, description: 4096 } as const;

function checkEmbeds(embeds: Json[], errors: FormErrors): void {
  if (embeds.length > 10) errors.add(['embeds'], 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
  let total = 0;
  for (const [index, embed] of objectsOf(embeds).entries()) {
    const count = (path: readonly (string | number)[], value: Json | undefined, max: number) => {
      const { length } = [...textOf(value)];
      total += length;
      const message = `Must be ${max} or fewer in length.`;
      if (length > max) errors.add(['embeds', index, ...path], 'BASE_TYPE_MAX_LENGTH', message);
    };
    for (const [key, max] of Object.entries(MAX_EMBED_TEXT_CHARS)) count([key], embed[key], max);
    if (isObject(embed.footer)) count(['footer', 'text'], embed.footer.text, 2048);
    if (isObject(embed.author)) count(['author', 'name'], embed.author.name, 256);
    const fields = objectsOf(embed.fields);
    if (fields.length > 25) {
      errors.add(['embeds', index, 'fields'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
    }
    for (const [at, field] of fields.entries()) {
      count(['fields', at, 'name'], field.name, 256);
      count(['fields', at, 'value'], field.value, 1024);
    }
  }
  if (total > 6000) {
    errors.add(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  }
}

// How much of a message a text takes up: Discord counts its characters, and silently also its bytes.

/**
 * Bytes of UTF-8 of all texts of one message. Discord answers 500, not 400, where they take more than about 10,170, less
 * 12 for each text (discord-api-docs #8554, #7310, #7448). Three-byte scripts reach that before 4,000 characters.
 */
export const MAX_MESSAGE_BYTES = 9_500;

/** What one character may take on average where as many are allowed as a message holds. */
const BYTES_PER_CHAR = 2.4;

const encoder = new TextEncoder();

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A text's size in characters (UTF-16 code units), or more where its bytes weigh more: lists of up to 3,900 by this
 * measure keep both limits.
 */
export function messageSize(text: string): number {
  return Math.max(text.length, Math.ceil(utf8Bytes(text) / BYTES_PER_CHAR));
}

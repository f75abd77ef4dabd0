// Nonces: the same for every attempt at one message, so that Discord makes one of them all.

import { createHash } from 'node:crypto';

/** Of the 25 characters Discord takes. */
const NONCE_CHARS = 24;

/** A nonce that names what all of `parts` name together. */
export function hashNonce(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join(':')).digest('base64url').slice(0, NONCE_CHARS);
}

/** Marks are whole numbers from here up: below stand those that Discord itself gives to a message's components. */
const MIN_MARKER = 2 ** 20;
const MAX_MARKER = 2 ** 31 - 1;

/**
 * The mark that a message with this nonce carries: Discord forgets nonces within minutes, and keeps marks. It is the
 * id of the message's first component, a whole number of 31 bits.
 */
export function messageMarker(nonce: string): number {
  const bits = createHash('sha256').update(nonce).digest().readUInt32BE(0);
  return MIN_MARKER + (bits % (MAX_MARKER - MIN_MARKER));
}

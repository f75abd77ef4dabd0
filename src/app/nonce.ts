// Nonces: the same for every attempt at one message, so that Discord makes one of them all.

import { createHash } from 'node:crypto';

/** Of the 25 characters Discord takes. */
const LENGTH = 24;

/** A nonce that names what all of `parts` name together. */
export function nonceFrom(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join(':')).digest('base64url').slice(0, LENGTH);
}

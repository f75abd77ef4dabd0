// The hash that tells revisions and texts of stories apart.

import { createHash } from 'node:crypto';

/** 64 bits of SHA-256, in hex: enough to tell revisions apart, and short in keys. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

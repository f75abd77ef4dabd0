// What a member wanted when they were asked how they read, as text inside a custom id.

import type { PendingRequest } from '../app/member/ask-place.ts';
import { RECAP_LENGTHS } from '../story/recap.ts';

/** Stands between two texts; nobody types it. */
const SINCE = '\t';

/** At most as long as what was typed; a long query is cut by the custom id. */
export function encodePendingRequest(pending: PendingRequest): string {
  switch (pending.kind) {
    case 'read':
      return pending.scene === null ? 'r' : `r${pending.scene}`;
    case 'mark-read':
      return `m${pending.scene}`;
    case 'who':
      return `w${pending.scene}`;
    case 'lookup':
      return `l${pending.query}`;
    case 'next':
      return 'n';
    case 'progress':
      return 'p';
    case 'recap':
      return `s${pending.length}`;
    case 'catchup':
      return `c${pending.by ?? ''}${pending.since === null ? '' : `${SINCE}${pending.since}`}`;
    case 'nothing':
      return '-';
  }
}

/** What was wanted; nothing for text nobody here wrote. */
export function decodePendingRequest(text: string): PendingRequest {
  const rest = text.slice(1);
  const number = /^[1-9][0-9]{0,6}$/.test(rest) ? Number(rest) : null;
  switch (text[0]) {
    case 'r':
      return { kind: 'read', scene: number };
    case 'm':
      return number === null ? { kind: 'nothing' } : { kind: 'mark-read', scene: number };
    case 'w':
      return number === null ? { kind: 'nothing' } : { kind: 'who', scene: number };
    case 'l':
      return { kind: 'lookup', query: rest };
    case 'n':
      return { kind: 'next' };
    case 'p':
      return { kind: 'progress' };
    case 's':
      return { kind: 'recap', length: RECAP_LENGTHS.find((length) => length === rest) ?? 'medium' };
    case 'c': {
      const [by = '', since = ''] = rest.split(SINCE);
      return { kind: 'catchup', by: by || null, since: since || null };
    }
    default:
      return { kind: 'nothing' };
  }
}
